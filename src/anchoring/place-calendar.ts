import {
  DAY,
  fieldsOf,
  floor,
  instantOf,
  offset,
  realDay,
  unitAround,
  weekdayOf,
} from '#time/calendar.ts';
import { easterSunday, nthWeekday } from '#time/holidays.ts';
import { timexValue } from '#time/timex-value.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { CalendarFields, HolidayDate, Meaning, Pick } from '#timex/types.ts';
import type { Span } from '#text/types.ts';
import type { Context, Located, Placed } from './context.ts';
import { createdEnd, fromCreated, today } from './moments.ts';
import type { StepData } from './types.ts';

/** A narrative is of another time when its days lie further than this from the creation time. */
const OTHER_TIME = 8 * DAY;
/** A year told in the narrative outweighs the document's when they lie this far apart. */
const OTHER_YEAR = 300 * DAY;

const NOWHERE: Span = { start: 0, end: 0 };
export const wordsOf = (meaning: Meaning): Span => meaning.words ?? NOWHERE;

function located(
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
function sideOf({ tense }: Context): 'past' | 'future' {
  return tense === 'future' ? 'future' : 'past';
}

function weekdayFrom(
  base: Instant,
  weekday: number,
  which: Pick,
  side: 'past' | 'future',
): Instant {
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  switch (which) {
    case 'last':
      return base + (ahead === 0 ? -7 : ahead - 7) * DAY;
    case 'next':
      return base + (ahead === 0 ? 7 : ahead) * DAY;
    case 'this':
      return floor(base, 'week') + (weekday - 1) * DAY;
    case 'tense':
      return side === 'future' ? base + ahead * DAY : base + (ahead === 0 ? 0 : ahead - 7) * DAY;
  }
}

/** The reference day when the narrative is in another time than the document's, else null. */
function otherTime(cx: Context): Instant | null {
  const { time, day } = cx.narrative;
  if (!time || day === null || cx.tense === 'future') return null;
  const dayLevel =
    time.granularity === 'day' || time.granularity === 'dayPart' || time.granularity === 'minute';
  return dayLevel && today(cx) - day > OTHER_TIME ? day : null;
}

export function placeWeekday(meaning: Extract<Meaning, { kind: 'weekday' }>, cx: Context): Placed {
  const { weekday, pick } = meaning;
  const story = pick === 'tense' || meaning.from === 'reference' ? otherTime(cx) : null;
  const reference = cx.narrative.time;
  if (meaning.from === 'reference' && cx.narrative.day !== null && reference) {
    const start = weekdayFrom(cx.narrative.day, weekday, pick, 'past');
    const interval = { start, end: start + DAY };
    return located(interval, 'day', reference.id, [
      { code: 'from-reference', interval: reference.interval, granularity: reference.granularity },
      {
        code: 'weekday',
        words: wordsOf(meaning),
        weekday,
        pick: pick === 'tense' ? 'past' : pick,
        interval,
      },
    ]);
  }
  if (story !== null && reference) {
    const start = weekdayFrom(story, weekday, 'tense', 'future');
    const interval = { start, end: start + DAY };
    return located(interval, 'day', reference.id, [
      { code: 'from-reference', interval: reference.interval, granularity: reference.granularity },
      { code: 'weekday', words: wordsOf(meaning), weekday, pick: 'future', interval },
    ]);
  }
  const side = sideOf(cx);
  const start = weekdayFrom(today(cx), weekday, pick, side);
  const interval = { start, end: start + DAY };
  return located(interval, 'day', 'created', [
    fromCreated(cx),
    {
      code: 'weekday',
      words: wordsOf(meaning),
      weekday,
      pick: pick === 'tense' ? side : pick,
      interval,
    },
  ]);
}

const SEASON_MONTHS = [12, 3, 6, 9];

/** The interval that fields denote in a given year; null for a day the calendar lacks. */
function inYear(
  fields: CalendarFields,
  year: number,
): { interval: Interval; unit: Granularity } | null {
  const { month, day, quarter, halfYear, season } = fields;
  if (day !== undefined) {
    const start = realDay(year, month ?? 1, day);
    return start === null ? null : { interval: { start, end: start + DAY }, unit: 'day' };
  }
  const from = (first: number, unit: Granularity) => ({
    interval: unitAround(instantOf(year, first), unit),
    unit,
  });
  if (month !== undefined) return from(month, 'month');
  if (quarter !== undefined) return from(quarter * 3 - 2, 'quarter');
  if (halfYear !== undefined) return from(halfYear * 6 - 5, 'halfYear');
  if (season !== undefined) return from(SEASON_MONTHS[season] ?? 3, 'season');
  return from(1, 'year');
}

type YearSide = 'past' | 'future' | 'nearest';

/** The year, out of those around the anchor, that puts the fields on the right side of it. */
function chooseYear(
  fields: CalendarFields,
  base: Instant,
  end: Instant,
  side: YearSide,
): number | null {
  const { year } = fieldsOf(base);
  const candidates = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].flatMap((shift) => {
    const found = inYear(fields, year + shift);
    if (!found) return [];
    if (fields.weekday !== undefined && weekdayOf(found.interval.start) !== fields.weekday)
      return [];
    return [{ year: year + shift, start: found.interval.start }];
  });
  const distance = (start: Instant) => Math.abs(start - base);
  const near = candidates.toSorted((a, b) => distance(a.start) - distance(b.start));
  const onSide = near.find(
    ({ start }) =>
      side === 'nearest' || (side === 'past' ? start < end : start >= floor(base, 'day')),
  );
  return (onSide ?? near[0])?.year ?? null;
}

/** Year-less dates take the narrative's year where the narrative is of another year. */
function yearAnchor(cx: Context): {
  base: Instant;
  end: Instant;
  side: YearSide;
  reference: boolean;
} {
  const { time, fresh } = cx.narrative;
  if (
    time &&
    fresh &&
    Math.abs(time.interval.start - today(cx)) > OTHER_YEAR &&
    cx.tense !== 'future'
  )
    return { base: time.interval.start, end: time.interval.end, side: 'nearest', reference: true };
  const side = cx.tense === 'future' ? 'future' : cx.tense === 'past' ? 'past' : 'nearest';
  return { base: today(cx), end: createdEnd(cx.created), side, reference: false };
}

function statedYear(fields: CalendarFields, cx: Context): number | null {
  if (fields.year !== undefined) return fields.year;
  if (fields.yearShift !== undefined) return fieldsOf(cx.created.at).year + fields.yearShift;
  return null;
}

const PICKED: Readonly<Record<Pick, YearSide>> = {
  last: 'past',
  next: 'future',
  this: 'nearest',
  tense: 'nearest',
};

function withoutYear(meaning: Extract<Meaning, { kind: 'calendar' }>, cx: Context): Placed | null {
  const { fields, pick } = meaning;
  const anchor = yearAnchor(cx);
  const side = pick === 'tense' ? anchor.side : PICKED[pick];
  const { weekday: _, ...anyWeekday } = fields;
  const wanted = chooseYear(fields, anchor.base, anchor.end, side);
  const year = wanted ?? chooseYear(anyWeekday, anchor.base, anchor.end, side);
  const found = year === null ? null : inYear(fields, year);
  if (!found) return null;
  const { time } = cx.narrative;
  const base: StepData =
    anchor.reference && time
      ? { code: 'from-reference', interval: time.interval, granularity: time.granularity }
      : fromCreated(cx);
  return {
    ...located(found.interval, found.unit, anchor.reference && time ? time.id : 'created', [
      base,
      { code: 'year-chosen', words: wordsOf(meaning), side, interval: found.interval },
    ]),
    contradiction: wanted === null,
  };
}

function decadeOrCentury({
  decade,
  century,
}: CalendarFields): { interval: Interval; unit: Granularity } | null {
  if (decade !== undefined)
    return { interval: unitAround(instantOf(decade * 10), 'decade'), unit: 'decade' };
  if (century !== undefined)
    return { interval: unitAround(instantOf(century * 100), 'century'), unit: 'century' };
  return null;
}

/** "the 5th": a day whose month is the one that the tense points at. */
function dayOfMonth(meaning: Extract<Meaning, { kind: 'calendar' }>, cx: Context): Placed | null {
  const { day } = meaning.fields;
  if (day === undefined) return null;
  const side = sideOf(cx);
  const month = floor(today(cx), 'month');
  const fits = (start: Instant) =>
    side === 'future' ? start >= today(cx) : start < createdEnd(cx.created);
  const start = [0, -1, 1, -2, 2]
    .map((shift) => fieldsOf(offset(month, shift, 'month')))
    .flatMap(({ year, month: m }) => realDay(year, m, day) ?? [])
    .find(fits);
  if (start === undefined) return null;
  const interval = { start, end: start + DAY };
  return located(interval, 'day', 'created', [
    fromCreated(cx),
    { code: 'year-chosen', words: wordsOf(meaning), side, interval },
  ]);
}

export function placeCalendar(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  cx: Context,
): Placed | null {
  const { fields } = meaning;
  const words = wordsOf(meaning);
  const large = decadeOrCentury(fields);
  if (large)
    return located(large.interval, large.unit, null, [
      { code: 'stated', words, interval: large.interval },
    ]);
  const year = statedYear(fields, cx);
  if (year === null && fields.day !== undefined && fields.month === undefined)
    return dayOfMonth(meaning, cx);
  if (year === null) return withoutYear(meaning, cx);
  const found = inYear(fields, year);
  if (!found) return null;
  const relative = fields.year === undefined;
  const contradiction =
    fields.weekday !== undefined && weekdayOf(found.interval.start) !== fields.weekday;
  return {
    ...located(found.interval, found.unit, relative ? 'created' : null, [
      ...(relative ? [fromCreated(cx)] : []),
      { code: 'stated', words, interval: found.interval },
    ]),
    contradiction,
  };
}

function feastIn(date: HolidayDate, year: number): Instant {
  if ('easter' in date) return easterSunday(year) + date.easter * DAY;
  if ('nth' in date) return nthWeekday(year, date.month, date.weekday, date.nth);
  return instantOf(year, date.month, date.day);
}

export function placeHoliday(meaning: Extract<Meaning, { kind: 'holiday' }>, cx: Context): Placed {
  const { date, days, pick } = meaning;
  const stated = statedYear(meaning, cx);
  const anchor = yearAnchor(cx);
  const { year: around } = fieldsOf(anchor.base);
  const starts =
    stated !== null
      ? [feastIn(date, stated)]
      : [-1, 0, 1].map((shift) => feastIn(date, around + shift));
  const side = pick === 'tense' ? anchor.side : PICKED[pick];
  const sorted = starts.toSorted((a, b) => Math.abs(a - anchor.base) - Math.abs(b - anchor.base));
  const fits = (start: Instant) =>
    side === 'nearest' || (side === 'past' ? start < anchor.end : start >= anchor.base);
  const start = sorted.find(fits) ?? sorted[0] ?? anchor.base;
  const interval = { start, end: start + days * DAY };
  return {
    ...located(interval, 'day', stated === null ? 'created' : null, [
      ...(stated === null ? [fromCreated(cx)] : []),
      { code: 'holiday', words: wordsOf(meaning), interval },
    ]),
  };
}
