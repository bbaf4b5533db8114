import { lex, oneOf, seq, word, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { aDate } from './dates.ts';
import { WEEKDAYS } from './days.ts';
import { holiday } from './holidays.ts';

const SIDES = new Map<string, 1 | -1>([
  ['before', -1],
  ['after', 1],
]);
const UNITS = new Map<string, 'week' | 'weekend'>([
  ['week', 'week'],
  ['weekend', 'weekend'],
]);
const NAMED_DAY = oneOf<Meaning>(holiday, aDate);

/** "the weekend before Thanksgiving", "the Tuesday after Easter": counted from a day that is named. */
export const besideDay: Item<Meaning> = oneOf<Meaning>(
  seq([word('the'), lex(WEEKDAYS), lex(SIDES), NAMED_DAY], ([, weekday, side, of]): Meaning => ({
    kind: 'beside',
    unit: 'day',
    weekday,
    side,
    of,
  })),
  seq([word('the'), lex(UNITS), lex(SIDES), NAMED_DAY], ([, unit, side, of]): Meaning => ({
    kind: 'beside',
    unit,
    side,
    of,
  })),
);
