import { DAY, fieldsOf, instantOf, realDay, unitAround, weekdayOf } from '#time/calendar.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { CalendarFields, Meaning, Pick } from '#timex/types.ts';
import type { Context, Reference } from './context.ts';

/** How much further on than back a date may lie to count as nearest in a narrative. */
const ONWARD = 1.6;
const SEASON_MONTHS = [12, 3, 6, 9];

/** The interval that fields denote in a given year; null for a day the calendar lacks. */
export function inYear(
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
export type YearSide = 'past' | 'future' | 'nearest' | 'onward';

/** Whether the weekday told is another one than the day's. */
export const contradicts = ({ weekday }: CalendarFields, day: Instant) =>
  weekday !== undefined && weekdayOf(day) !== weekday;

export interface YearAnchor {
  readonly base: Instant;
  readonly end: Instant;
  readonly side: YearSide;
  /** The time of the narrative that the year is counted from; null when it is the document's. */
  readonly reference: Reference | null;
}

type Calendar = Extract<Meaning, { kind: 'calendar' }>;

/** The year, out of those around the anchor, that puts the fields on the right side of it. */
export function chooseYear(
  meaning: Calendar,
  { base, end, side }: Omit<YearAnchor, 'reference'>,
  tense: Context['tense'],
): number | null {
  const { fields } = meaning;
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
    (nearest && isPlain(meaning, nearest, base, tense) ? nearest : (onSide ?? nearest))?.year ??
    null
  );
}

/** "last March" and "next spring" are never the one that is going on. */
export function notOwn(fields: CalendarFields, year: number, pick: Pick, base: Instant): number {
  const around = inYear(fields, year)?.interval;
  const own = around !== undefined && around.start <= base && base < around.end;
  if (!own || fields.day !== undefined) return year;
  return pick === 'last' ? year - 1 : pick === 'next' ? year + 1 : year;
}

/** Farther back than this, a date would be told with its year. */
const LONG_AGO = 335 * DAY;
const YEAR = 365 * DAY;
/** A date that only tells which raid or deal is meant lies about the report, whatever the verb. */
const ABOUT = 90 * DAY;

/**
 * Whether the nearest date is meant, though the tense points the other way: its weekday agrees, or it
 * is a few days or weeks ahead of a past verb ("had set March 20 as the deadline"), so that the one before it
 * is nearly a year gone. AP Stylebook, "months": dates of the current year
 * go without it. No verb tells the side of what stands before a noun ("will test the Feb. 23 accord").
 */
function isPlain(
  { fields, attributive }: Calendar,
  { start }: Interval,
  base: Instant,
  tense: Context['tense'],
): boolean {
  const { day, quarter, weekday } = fields;
  if (weekday !== undefined) return day !== undefined && weekdayOf(start) === weekday;
  const reported = quarter !== undefined && tense !== 'past';
  if (attributive && (reported || Math.abs(start - base) < ABOUT)) return true;
  const soon = start > base && start - base < YEAR - LONG_AGO;
  return tense === 'past' && soon && day !== undefined;
}
