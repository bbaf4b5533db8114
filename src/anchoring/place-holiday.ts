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

export function placeHoliday(meaning: Extract<Meaning, { kind: 'holiday' }>, cx: Context): Placed {
  const { date, days, pick } = meaning;
  const stated = statedYear(meaning, cx);
  // "last Christmas" counts from the report, as "last March" does.
  const anchor = pick === 'last' || pick === 'next' ? documentYear(cx) : yearAnchor(cx);
  const { year: around } = fieldsOf(anchor.base);
  const starts =
    stated !== null
      ? [feastIn(date, stated)]
      : [-1, 0, 1].map((shift) => feastIn(date, around + shift));
  const side = pick === 'tense' ? anchor.side : PICKED[pick];
  const sorted = starts.toSorted((a, b) => Math.abs(a - anchor.base) - Math.abs(b - anchor.base));
  const fits = (start: Instant) =>
    (side !== 'past' || start < anchor.end) && (side !== 'future' || start >= anchor.base);
  const start = sorted.find(fits) ?? sorted[0] ?? anchor.base;
  const interval = { start, end: start + days * DAY };
  const origin = stated === null ? originOf(anchor.reference, cx) : yearOrigin(meaning, cx);
  return located(interval, 'day', origin.anchor, [
    ...origin.steps,
    { code: 'holiday', words: wordsOf(meaning), interval },
  ]);
}
