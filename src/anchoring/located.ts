import { timexValue } from '#time/timex-value.ts';
import type { Granularity, Interval } from '#time/types.ts';
import type { Span } from '#text/types.ts';
import type { Meaning } from '#timex/types.ts';
import type { Context, Located, Placed } from './context.ts';
import type { Preference, StepData } from './types.ts';

const NOWHERE: Span = { start: 0, end: 0 };
/** The words that said a meaning. */
export const wordsOf = (meaning: Meaning): Span => meaning.words ?? NOWHERE;

/** A whole calendar unit, with its TIMEX3 value; `contradiction` where the words that name it don't fit together. */
export function located(
  interval: Interval,
  granularity: Granularity,
  anchor: string | null,
  steps: readonly StepData[],
  contradiction = false,
): Located {
  return {
    type: 'DATE',
    value: timexValue(interval.start, granularity),
    interval,
    granularity,
    anchor,
    steps,
    contradiction,
  };
}

/** The side that the tense tells, else the one that is preferred; null when neither tells. */
export function toldSide({ tense, prefer }: Context): Preference | null {
  return tense === 'past' || tense === 'future' ? tense : prefer;
}

/** The side of the anchor on which an unmarked weekday or day of the month lies. */
export const sideOf = (cx: Context): Preference => toldSide(cx) ?? 'past';

/** What a length of time or a range begins and ends with, as far as it is told. */
export const pointsOf = ({ beginPoint, endPoint }: Pick<Placed, 'beginPoint' | 'endPoint'>) => ({
  ...(beginPoint !== undefined && { beginPoint }),
  ...(endPoint !== undefined && { endPoint }),
});
