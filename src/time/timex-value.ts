import { getISOWeek, getISOWeekYear } from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import { fieldsOf } from './calendar.ts';
import { formatDay, formatLocal, formatYear } from './local.ts';
import type { Granularity, Instant } from './types.ts';

const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;

/** Years before the first as TIMEX2 and TIMEX3 write them: 'BC0490' is 490 BC. */
const yearValue = (year: number) =>
  year > 0 ? formatYear(year) : `BC${String(1 - year).padStart(4, '0')}`;

const weekValue = (t: Instant) => {
  const date = new UTCDate(t);
  return `${formatYear(getISOWeekYear(date))}-W${String(getISOWeek(date)).padStart(2, '0')}`;
};

/**
 * Writes the unit that contains `t` as a TIMEX3 value. A season takes the year it begins in.
 *
 * @example timexValue(Date.UTC(2024, 2, 10), 'week') // '2024-W10'
 * @see ISO-TimeML (ISO 24617-1), attribute `value` of TIMEX3
 */
export function timexValue(t: Instant, unit: Granularity): string {
  const { year, month } = fieldsOf(t);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'dayPart':
      return formatLocal(t);
    case 'day':
      return yearValue(year) + formatDay(t).slice(-6);
    case 'weekend':
      return `${weekValue(t)}-WE`;
    case 'week':
      return weekValue(t);
    case 'month':
      return yearValue(year) + formatDay(t).slice(-6, -3);
    case 'season':
      return `${yearValue(year)}-${SEASONS[Math.floor((month % 12) / 3)] ?? 'WI'}`;
    case 'quarter':
      return `${yearValue(year)}-Q${String(Math.ceil(month / 3))}`;
    case 'halfYear':
      return `${yearValue(year)}-H${month <= 6 ? '1' : '2'}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      return yearValue(year).slice(0, -1);
    case 'century':
      return yearValue(year).slice(0, -2);
  }
}

const DURATION_LETTERS: Readonly<
  Record<Granularity, readonly [designator: string, times: number]>
> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  dayPart: ['H', 1],
  day: ['D', 1],
  weekend: ['WE', 1],
  week: ['W', 1],
  month: ['M', 1],
  season: ['M', 3],
  quarter: ['Q', 1],
  halfYear: ['M', 6],
  year: ['Y', 1],
  decade: ['DE', 1],
  century: ['CE', 1],
};

/**
 * TIMEX3 value of a length of time; `null` is an unknown number ("a few hours" → 'PTXH').
 *
 * @example durationValue(15, 'minute') // 'PT15M'
 */
export function durationValue(amount: number | null, unit: Granularity): string {
  const [designator, times] = DURATION_LETTERS[unit];
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  return `P${clock}${amount === null ? 'X' : String(amount * times)}${designator}`;
}
