import { addMonths, addYears } from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import type { Granularity, Instant, Interval } from './types.ts';

const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant of a calendar day; any real year, also below 100 and below 1 (astronomical: 0 is 1 BC). */
export function instantOf(year: number, month = 1, day = 1): Instant {
  // Date.UTC reads years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The instant of a calendar day, or null when the calendar has no such day (31 February). */
export function realDay(year: number, month: number, day: number): Instant | null {
  const t = instantOf(year, month, day);
  const fields = fieldsOf(t);
  return fields.month === month && fields.day === day ? t : null;
}

/** Year, month (1 to 12) and day (1 to 31) of an instant. */
export function fieldsOf(t: Instant): { year: number; month: number; day: number } {
  const date = new Date(t);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(t: Instant): number {
  return new Date(t).getUTCDay() || 7;
}

export function startOfDay(t: Instant): Instant {
  return Math.floor(t / DAY) * DAY;
}

function startOfMonths(t: Instant, months: number): Instant {
  const { year, month } = fieldsOf(t);
  return instantOf(year, Math.floor((month - 1) / months) * months + 1);
}

/** Start of the meteorological season: December, March, June, September. */
function startOfSeason(t: Instant): Instant {
  const { year, month } = fieldsOf(t);
  return month === 12 ? instantOf(year, 12) : instantOf(year, Math.floor(month / 3) * 3);
}

/**
 * Decades and centuries share their leading digits, as TIMEX3 values do: 1990 to 1999, and before the
 * first year "BC04" is 499 to 400 BC. Years are astronomical here: 499 BC is -498.
 */
function startOfYears(t: Instant, years: number): Instant {
  const { year } = fieldsOf(t);
  if (year >= 0 || years === 1) return instantOf(Math.floor(year / years) * years);
  return instantOf(2 - (Math.floor((1 - year) / years) + 1) * years);
}

/** Start of the unit that contains `t`. A weekend belongs to the week that it ends. */
export function floor(t: Instant, unit: Granularity): Instant {
  switch (unit) {
    case 'second':
      return Math.floor(t / SECOND) * SECOND;
    case 'minute':
      return Math.floor(t / MINUTE) * MINUTE;
    case 'hour':
    case 'dayPart':
      return Math.floor(t / HOUR) * HOUR;
    case 'day':
      return startOfDay(t);
    case 'week':
      return startOfDay(t) - (weekdayOf(t) - 1) * DAY;
    case 'weekend':
      return offset(floor(t, 'week'), 5, 'day');
    case 'month':
      return startOfMonths(t, 1);
    case 'season':
      return startOfSeason(t);
    case 'quarter':
      return startOfMonths(t, 3);
    case 'halfYear':
      return startOfMonths(t, 6);
    case 'year':
      return startOfYears(t, 1);
    case 'decade':
      return startOfYears(t, 10);
    case 'century':
      return startOfYears(t, 100);
  }
}

/** Units of one length; wall-clock time knows no daylight saving, so days and weeks are among them. */
const FIXED: Readonly<Partial<Record<Granularity, number>>> = {
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  dayPart: HOUR,
  day: DAY,
  week: 7 * DAY,
  weekend: 7 * DAY,
};

/**
 * Moves `t` by `n` whole units; a day that the target month lacks becomes its last day (31 January
 * plus 1 month is the last day of February).
 */
export function offset(t: Instant, n: number, unit: Granularity): Instant {
  const fixed = FIXED[unit];
  if (fixed !== undefined) return t + n * fixed;
  const date = new UTCDate(t);
  switch (unit) {
    case 'month':
      return addMonths(date, n).getTime();
    case 'season':
    case 'quarter':
      return addMonths(date, 3 * n).getTime();
    case 'halfYear':
      return addMonths(date, 6 * n).getTime();
    case 'year':
      return addYears(date, n).getTime();
    case 'decade':
      return addYears(date, 10 * n).getTime();
    case 'century':
      return addYears(date, 100 * n).getTime();
    default:
      return t;
  }
}

const FIRST_YEAR = instantOf(1);

/** The whole unit that contains `t`, moved by `shift` units. */
export function unitAround(t: Instant, unit: Granularity, shift = 0): Interval {
  const start = offset(floor(t, unit), shift, unit);
  if (unit === 'weekend') return { start, end: start + 2 * DAY };
  const end = offset(start, 1, unit);
  // The first decade and century before Christ end with 1 BC.
  return { start, end: fieldsOf(start).year < 0 ? Math.min(end, FIRST_YEAR) : end };
}

/** Furthest instant from 1970 that JavaScript's calendar reaches, in milliseconds (ECMA-262, "Time Values"). */
const REACH = 8.64e15;

/** Whether an interval lies where the calendar can write it: 271 821 BC to AD 275 760. */
export function isOnCalendar({ start, end }: Interval): boolean {
  // A day's room on either side for what counts from them.
  return Math.abs(start) < REACH - DAY && Math.abs(end) < REACH - DAY;
}
