import type { Granularity, Instant, Interval } from './types.ts';

const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Furthest instant from 1970 that JavaScript's calendar reaches, in milliseconds (ECMA-262, "Time Values"). */
const REACH = 8.64e15;

/** Days of 400 Gregorian years, after which the calendar repeats. */
const CYCLE = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;

/**
 * The instant of a calendar day; any real year, also below 100 and below 1 (astronomical: 0 is 1 BC).
 * Months and days past the end run on into the next year or month. NaN beyond the reach of `Date`.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": counted from March, a leap day
 *   ends the year, and the days before a month are (153 × month + 2) / 5
 */
export function instantOf(year: number, month = 1, day = 1): Instant {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const beforeMonth = Math.floor((153 * (months - marchYear * 12) + 2) / 5);
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const t = (marchYear * 365 + leapDays + beforeMonth + day - 1 - EPOCH) * DAY;
  return Math.abs(t) <= REACH ? t : NaN;
}

/** The instant of a calendar day, or null when the calendar has no such day (31 February). */
export function realDay(year: number, month: number, day: number): Instant | null {
  const t = instantOf(year, month, day);
  const fields = fieldsOf(t);
  return fields.month === month && fields.day === day ? t : null;
}

/** Year, month (1 to 12) and day (1 to 31) of an instant; the reverse of `instantOf`. */
export function fieldsOf(t: Instant): { year: number; month: number; day: number } {
  const days = Math.floor(t / DAY) + EPOCH;
  const cycle = Math.floor(days / CYCLE);
  const inCycle = days - cycle * CYCLE;
  const yearOfCycle = Math.floor(
    (inCycle -
      Math.floor(inCycle / 1460) +
      Math.floor(inCycle / 36_524) -
      Math.floor(inCycle / (CYCLE - 1))) /
      365,
  );
  const inYear =
    inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(t: Instant): number {
  // 1 January 1970 was a Thursday.
  const days = Math.floor(t / DAY) + 3;
  return days - Math.floor(days / 7) * 7 + 1;
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
  // Half a month has no length: it goes to the earlier whole one.
  return addMonths(t, Math.floor(n * (MONTHS[unit] ?? 0)));
}

/** Units that are whole months. */
const MONTHS: Readonly<Partial<Record<Granularity, number>>> = {
  month: 1,
  season: 3,
  quarter: 3,
  halfYear: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

function addMonths(t: Instant, n: number): Instant {
  const { year, month, day } = fieldsOf(t);
  const last = fieldsOf(instantOf(year, month + n + 1, 0)).day;
  return instantOf(year, month + n, Math.min(day, last)) + (t - startOfDay(t));
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

/** Whether an interval lies where the calendar can write it: 271 821 BC to AD 275 760. */
export function isOnCalendar({ start, end }: Interval): boolean {
  // A day's room on either side for what counts from them.
  return Math.abs(start) < REACH - DAY && Math.abs(end) < REACH - DAY;
}
