import { DAY, fieldsOf, instantOf, weekdayOf } from '#time/calendar.ts';
import { easterSunday, nthWeekday } from '#time/holidays.ts';
import type { Instant } from '#time/types.ts';
import type { HolidayDate, Meaning } from '#timex/types.ts';
import type { Context, Placed } from './context.ts';
import { located, wordsOf } from './located.ts';
import { originOf, statedYear, yearOrigin } from './moments.ts';
import { documentYear, PICKED, yearAnchor } from './place-calendar.ts';

function feastIn(date: HolidayDate, year: number): Instant {
  if ('easter' in date) return easterSunday(year) + date.easter * DAY;
  if ('nth' in date) return nthWeekday(year, date.month, date.weekday, date.nth);
  const day = instantOf(year, date.month, date.day);
  return 'onOrAfter' in date ? day + ((date.weekday - weekdayOf(day) + 7) % 7) * DAY : day;
}

/** How far off a feast may be that its name alone tells from another one. */
const NEAR = 62 * DAY;

/** Null where it takes a feast near the text and there is none. */
export function placeHoliday(
  meaning: Extract<Meaning, { kind: 'holiday' }>,
  cx: Context,
): Placed | null {
  const { date, or, days, pick } = meaning;
  const stated = statedYear(meaning, cx);
  // "last Christmas" counts from the report, as "last March" does.
  const anchor = pick === 'last' || pick === 'next' ? documentYear(cx) : yearAnchor(cx);
  const { year: around } = fieldsOf(anchor.base);
  const starts =
    stated !== null
      ? [feastIn(date, stated)]
      : [-1, 0, 1].flatMap((shift) =>
          [date, ...(or ? [or] : [])].map((one) => feastIn(one, around + shift)),
        );
  const side = pick === 'tense' ? anchor.side : PICKED[pick];
  const sorted = starts.toSorted((a, b) => Math.abs(a - anchor.base) - Math.abs(b - anchor.base));
  const fits = (start: Instant) =>
    (side !== 'past' || start < anchor.end) && (side !== 'future' || start >= anchor.base);
  const start = sorted.find(fits) ?? sorted[0] ?? anchor.base;
  if (or && Math.abs(start - anchor.base) > NEAR) return null;
  const interval = { start, end: start + days * DAY };
  const origin = stated === null ? originOf(anchor.reference, cx) : yearOrigin(meaning, cx);
  return located(interval, 'day', origin.anchor, [
    ...origin.steps,
    { code: 'holiday', words: wordsOf(meaning), interval },
  ]);
}
