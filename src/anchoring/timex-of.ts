import type { TimexMention } from '#timex/types.ts';
import type { Placed } from './context.ts';
import { wordsOf } from './located.ts';
import type { Timex } from './types.ts';

const unplaced = ({ meaning }: TimexMention): Placed => ({
  type: 'DATE',
  value: 'XXXX-XX-XX',
  interval: null,
  granularity: 'day',
  anchor: null,
  steps: [{ code: 'unplaced', words: wordsOf(meaning) }],
});

/** A mention with its place on the calendar; null where it has none. */
export function timexOf(
  mention: TimexMention,
  placed: Placed | null,
  { id, compared }: { id: string; compared: boolean },
): Timex {
  const told = placed ?? unplaced(mention);
  return {
    id,
    start: mention.start,
    end: mention.end,
    mention,
    compared,
    type: told.type,
    value: told.value,
    mod: told.mod,
    interval: told.interval,
    span: told.span ?? null,
    openStart: told.openStart === true,
    openEnd: told.openEnd === true,
    granularity: told.granularity,
    approximate: told.approximate === true,
    anchor: told.anchor,
    beginPoint: told.beginPoint,
    endPoint: told.endPoint,
    contradiction: told.contradiction === true,
    steps: told.steps,
  };
}
