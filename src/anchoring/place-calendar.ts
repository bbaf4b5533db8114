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
import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { CalendarFields, Meaning, Pick } from '#timex/types.ts';
import type { Context, Placed, Reference } from './context.ts';
import { located, toldSide, wordsOf } from './located.ts';
import { createdEnd, fromCreated, originOf, statedYear, today, yearOrigin } from './moments.ts';
import { placeDayOfMonth } from './place-day-of-month.ts';
import { placeFiscal } from './place-fiscal.ts';

const HALF_YEAR = 182 * DAY;
/** How much further on than back a date may lie to count as nearest in a narrative. */
const ONWARD = 1.6;
/** A year told in the narrative outweighs the document's when they lie this far apart. */
const OTHER_YEAR = 300 * DAY;

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

/** 'onward' is the nearest, with a leaning forwards: narratives seldom turn back. */
type YearSide = 'past' | 'future' | 'nearest' | 'onward';

/** Whether the weekday told is another one than the day's. */
const contradicts = ({ weekday }: CalendarFields, day: Instant) =>
  weekday !== undefined && weekdayOf(day) !== weekday;

/** The year, out of those around the anchor, that puts the fields on the right side of it. */
function chooseYear(
  fields: CalendarFields,
  { base, end, side }: Omit<YearAnchor, 'reference'>,
  tense: Context['tense'],
): number | null {
  const { year } = fieldsOf(base);
  const candidates = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].flatMap((shift) => {
    const found = inYear(fields, year + shift);
    if (!found) return [];
    return [{ year: year + shift, ...found.interval }];
  });
  const lean = side === 'onward' ? 1 / ONWARD : 1;
  const distance = (start: Instant) => (start < base ? base - start : (start - base) * lean);
  const near = candidates.toSorted((a, b) => distance(a.start) - distance(b.start));
  // A month that is going on is past and ahead at once.
  const onSide = near.find(
    ({ start, end: until }) =>
      (side !== 'past' || start < end) && (side !== 'future' || until > base),
  );
  const [nearest] = near;
  return (
    (nearest && isPlain(fields, nearest, base, tense) ? nearest : (onSide ?? nearest))?.year ?? null
  );
}

/** "last March" and "next spring" are never the one that is going on. */
function notOwn(fields: CalendarFields, year: number, pick: Pick, base: Instant): number {
  const around = inYear(fields, year)?.interval;
  const own = around !== undefined && around.start <= base && base < around.end;
  if (!own || fields.day !== undefined) return year;
  return pick === 'last' ? year - 1 : pick === 'next' ? year + 1 : year;
}

/** Farther back than this, a date would be told with its year. */
const LONG_AGO = 335 * DAY;

/**
 * Whether the nearest date is meant, though the tense points the other way: its weekday agrees, or it
 * is a few days or weeks ahead of a past verb ("had set March 20 as the deadline"), so that the one before it
 * is nearly a year gone. AP Stylebook, "months": dates of the current year go without it.
 */
function isPlain(
  { day, weekday }: CalendarFields,
  { start }: Interval,
  base: Instant,
  tense: Context['tense'],
): boolean {
  if (day === undefined) return false;
  if (weekday !== undefined) return weekdayOf(start) === weekday;
  return tense === 'past' && start > base && start - base < 365 * DAY - LONG_AGO;
}

/** A bare year ("in 1988") sets the scene; only finer times carry their year on. */
const isFine = (unit: Granularity) =>
  unit !== 'year' && unit !== 'decade' && unit !== 'century' && unit !== 'halfYear';

const isFar = (one: Reference, { created }: Context): boolean =>
  Math.abs(one.nominal - created.at) > OTHER_YEAR;

/**
 * The time that a history goes on from. It comes back to its own time after a look at the present,
 * whatever the tense of a quotation; not with what the report itself tells as still to come, and no
 * more once it has come to its own year.
 */
function historyYear(cx: Context): Reference | null {
  const { time, stated } = cx.narrative;
  if (cx.tense === 'future' && !cx.speech) return null;
  if (time && !time.stated && cx.tense === 'past' && !isFar(time, cx)) return null;
  return [time, stated].find((one) => one !== null && isFar(one, cx)) ?? null;
}

/** The time told before, when the narrative is of another year than the document and goes on there. */
function otherYear(cx: Context): Reference | null {
  const { time, fresh } = cx.narrative;
  if (cx.history) return historyYear(cx);
  // What is told in the present is of the report's own time, outside of a history.
  if (!time || cx.tense === 'future' || cx.tense === 'present' || !isFar(time, cx)) return null;
  return fresh && time.stated && (time.scene || isFine(time.granularity)) ? time : null;
}

/** "Last year cholera killed 60 people between February and June": the year that opens the sentence. */
function sceneYear({ narrative: { inSentence }, tense }: Context): Reference | null {
  const opens = inSentence?.scene === true && inSentence.granularity === 'year';
  return opens && tense !== 'future' ? inSentence : null;
}

interface YearAnchor {
  readonly base: Instant;
  readonly end: Instant;
  readonly side: YearSide;
  /** The time of the narrative that the year is counted from; null when it is the document's. */
  readonly reference: Reference | null;
}

function documentYear(cx: Context): YearAnchor {
  return {
    base: today(cx),
    end: createdEnd(cx.created),
    side: toldSide(cx) ?? 'nearest',
    reference: null,
  };
}

/** Year-less dates take the narrative's year where the narrative is of another year. */
export function yearAnchor(cx: Context): YearAnchor {
  const time = sceneYear(cx) ?? otherYear(cx);
  return time ? narrativeYear(time) : documentYear(cx);
}

function narrativeYear(reference: Reference): YearAnchor {
  const { granularity, nominal, interval } = reference;
  // From the middle of a year, each of its months is nearer than those of other years.
  const base = granularity === 'year' ? nominal + HALF_YEAR : nominal;
  const side = granularity === 'year' ? 'nearest' : 'onward';
  return { base, end: interval.end, side, reference };
}

/** The side that "last" and "next" ask for. */
export const PICKED: Readonly<Record<Pick, YearSide>> = {
  last: 'past',
  next: 'future',
  this: 'nearest',
  tense: 'nearest',
};

/** "last March", "this summer" count from the document; "that March", "tego lata" from the time told before. */
function anchorOf({ pick, from }: Extract<Meaning, { kind: 'calendar' }>, cx: Context): YearAnchor {
  if (pick === 'tense') return yearAnchor(cx);
  const { time } = cx.narrative;
  const isOfReport = from === 'created' || (pick !== 'this' && from !== 'reference');
  if (!time || isOfReport) return documentYear(cx);
  const anchor = narrativeYear(time);
  return pick === 'this' ? anchor : { ...anchor, side: PICKED[pick] };
}

interface UnitInYear {
  readonly anchor: YearAnchor;
  readonly side: YearSide;
  readonly found: { readonly interval: Interval; readonly unit: Granularity } | null;
}

function countedFrom(
  anchor: YearAnchor,
  { fields, pick }: Extract<Meaning, { kind: 'calendar' }>,
  cx: Context,
): UnitInYear {
  const told = pick === 'tense' || pick === 'this' || anchor.reference !== null;
  const side = told ? anchor.side : PICKED[pick];
  const chosen = chooseYear(fields, { ...anchor, side }, cx.tense);
  const year = chosen === null ? null : notOwn(fields, chosen, pick, anchor.base);
  return { anchor, side, found: year === null ? null : inYear(fields, year) };
}

/** What the words name in the year they mean. A weekday that fits only the document's year decides for that. */
function unitInYear(meaning: Extract<Meaning, { kind: 'calendar' }>, cx: Context): UnitInYear {
  const told = countedFrom(anchorOf(meaning, cx), meaning, cx);
  if (told.anchor.reference === null || meaning.fields.weekday === undefined) return told;
  const own = countedFrom(documentYear(cx), meaning, cx);
  const agrees = ({ found }: UnitInYear) =>
    found !== null && !contradicts(meaning.fields, found.interval.start);
  return !agrees(told) && agrees(own) ? own : told;
}

function withoutYear(meaning: Extract<Meaning, { kind: 'calendar' }>, cx: Context): Placed | null {
  const { anchor, side, found } = unitInYear(meaning, cx);
  if (!found) return null;
  const origin = originOf(anchor.reference, cx);
  return {
    ...located(found.interval, found.unit, origin.anchor, [
      ...origin.steps,
      {
        code: 'year-chosen',
        words: wordsOf(meaning),
        side: side === 'onward' ? 'nearest' : side,
        interval: found.interval,
      },
    ]),
    contradiction: contradicts(meaning.fields, found.interval.start),
  };
}

function decadeOrCentury(
  { decade, century, anyCentury }: CalendarFields,
  cx: Context,
): { interval: Interval; unit: Granularity } | null {
  if (decade !== undefined) {
    const interval = unitAround(instantOf(decade * 10), 'decade');
    const over = anyCentury && cx.tense === 'future' && interval.end <= today(cx);
    return { interval: over ? unitAround(interval.start, 'decade', 10) : interval, unit: 'decade' };
  }
  if (century === undefined) return null;
  // The 5th century BC has the middle of 499 to 400 BC in it, the 19th that of 1800 to 1899.
  const middle = century < 0 ? (century + 1) * 100 - 49 : century * 100 + 50;
  return { interval: unitAround(instantOf(middle), 'century'), unit: 'century' };
}

/** "5 bm.": a day of a month counted from the document's. */
function dayOfShiftedMonth(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  cx: Context,
): Placed | null {
  const { day = 1, monthShift = 0 } = meaning.fields;
  const { year, month } = fieldsOf(offset(floor(today(cx), 'month'), monthShift, 'month'));
  const start = realDay(year, month, day);
  if (start === null) return null;
  const interval = { start, end: start + DAY };
  return located(interval, 'day', 'created', [
    fromCreated(cx),
    { code: 'stated', words: wordsOf(meaning), interval },
  ]);
}

/** "the 1988 quarter": the quarter or half of that year which is reported of another. */
function partReported(fields: CalendarFields, { narrative }: Context): CalendarFields {
  const { period } = narrative;
  if (!period) return fields;
  const { month } = fieldsOf(period.interval.start);
  if (period.granularity === 'quarter') return { ...fields, quarter: Math.ceil(month / 3) };
  return period.granularity === 'halfYear' ? { ...fields, halfYear: Math.ceil(month / 6) } : fields;
}

export function placeCalendar(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  cx: Context,
): Placed | null {
  const { fields } = meaning;
  const words = wordsOf(meaning);
  const large = decadeOrCentury(fields, cx);
  if (large)
    return located(large.interval, large.unit, null, [
      { code: 'stated', words, interval: large.interval },
    ]);
  if (fields.fiscal) return placeFiscal(meaning, cx);
  if (fields.monthShift !== undefined) return dayOfShiftedMonth(meaning, cx);
  const year = statedYear(fields, cx);
  if (year === null && fields.day !== undefined && fields.month === undefined)
    return placeDayOfMonth(meaning, cx);
  if (year === null) return withoutYear(meaning, cx);
  const found = inYear(fields.asReported ? partReported(fields, cx) : fields, year);
  if (!found) return null;
  const { anchor, steps } = yearOrigin(fields, cx);
  const contradiction = contradicts(fields, found.interval.start);
  return {
    ...located(found.interval, found.unit, anchor, [
      ...steps,
      { code: 'stated', words, interval: found.interval },
    ]),
    contradiction,
  };
}
