import { fieldsOf, instantOf, offset } from '#time/calendar.ts';
import { timexValue } from '#time/timex-value.ts';
import type { Meaning } from '#timex/types.ts';
import type { Context, Placed } from './context.ts';
import { located, wordsOf } from './located.ts';
import { fromCreated, today } from './moments.ts';

/** A year of schools: the one whose first calendar year is told, or one counted from that of writing. */
export function placeSchoolYear(
  meaning: Extract<Meaning, { kind: 'schoolYear' }>,
  cx: Context,
): Placed {
  const { begins, year, shift } = meaning;
  const { year: own, month } = fieldsOf(today(cx));
  const start = instantOf(year ?? own - (month < begins ? 1 : 0) + shift, begins);
  const interval = { start, end: offset(start, 1, 'year') };
  const steps = [
    ...(year === undefined ? [fromCreated(cx)] : []),
    { code: 'stated' as const, words: wordsOf(meaning), interval },
  ];
  const last = offset(start, 11, 'month');
  return {
    ...located(interval, 'month', year === undefined ? 'created' : null, steps),
    value: `${timexValue(start, 'month')}/${timexValue(last, 'month')}`,
  };
}
