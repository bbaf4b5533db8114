import { timexValue } from '#time/timex-value.ts';
import type { Granularity, Interval } from '#time/types.ts';
import type { Span } from '#text/types.ts';
import type { Meaning } from '#timex/types.ts';
import type { Context, Located } from './context.ts';
import type { StepData } from './types.ts';

const NOWHERE: Span = { start: 0, end: 0 };
/** The words that said a meaning. */
export const wordsOf = (meaning: Meaning): Span => meaning.words ?? NOWHERE;

/** A whole calendar unit, with its TIMEX3 value. */
export function located(
  interval: Interval,
  granularity: Granularity,
  anchor: string | null,
  steps: readonly StepData[],
): Located {
  return {
    type: 'DATE',
    value: timexValue(interval.start, granularity),
    interval,
    granularity,
    anchor,
    steps,
  };
}

/** The side of the anchor on which an unmarked weekday, month or day lies. */
export function sideOf({ tense }: Context): 'past' | 'future' {
  return tense === 'future' ? 'future' : 'past';
}
