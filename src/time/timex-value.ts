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
      // Centuries before our era are numbered by most of their years: the fourth is 'BC03'.
      return yearValue(Math.floor(year / 100) * 100 + 50).slice(0, -2);
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

/** The next finer unit that a half of a unit can be told in. */
export const FINER: Readonly<
  Partial<Record<Granularity, { readonly unit: Granularity; readonly times: number }>>
> = {
  minute: { unit: 'second', times: 60 },
  hour: { unit: 'minute', times: 60 },
  day: { unit: 'hour', times: 24 },
  year: { unit: 'month', times: 12 },
  decade: { unit: 'year', times: 10 },
  century: { unit: 'year', times: 100 },
};

const isClockUnit = (unit: Granularity) =>
  unit === 'second' || unit === 'minute' || unit === 'hour';

/** Units that are told in years. */
const YEARS: ReadonlyMap<Granularity, number> = new Map([
  ['decade', 10],
  ['century', 100],
]);

/**
 * TIMEX3 value of a length of time; `null` is an unknown number ("a few hours" → 'PTXH'). Parts of a
 * unit are told in the next finer one.
 *
 * @param largest a larger unit that the words tell it in, too: what fills that one is told in it
 * @example durationValue(1.5, 'hour') // 'PT1H30M'
 * @example durationValue(40, 'month', 'year') // 'P3Y4M'
 */
export function durationValue(
  amount: number | null,
  unit: Granularity,
  largest: Granularity = unit,
): string {
  if (amount !== null && largest !== unit) return mixedValue(amount, unit, largest);
  const [designator, times] = DURATION_LETTERS[unit];
  const clock = isClockUnit(unit) ? 'T' : '';
  if (amount === null) return `P${clock}X${designator}`;
  const years = YEARS.get(unit);
  if (years !== undefined) return durationValue(amount * years, 'year');
  const whole = Math.floor(amount);
  const finer = FINER[unit];
  if (amount === whole || !finer) return `P${clock}${amount * times}${designator}`;
  const rest = Math.round((amount - whole) * finer.times);
  const tail = `${isClockUnit(finer.unit) && !clock ? 'T' : ''}${rest}${DURATION_LETTERS[finer.unit][0]}`;
  return `P${clock}${whole > 0 ? `${whole}${designator}` : ''}${tail}`;
}

/** Counted in one unit, told in all from the largest down to it: 7451 seconds are 'PT2H4M11S'. */
const mixedValue = (amount: number, unit: Granularity, largest: Granularity): string =>
  `${isClockUnit(largest) ? 'PT' : 'P'}${mixedUnits(amount, unit, largest)}`;

function mixedUnits(amount: number, unit: Granularity, largest: Granularity): string {
  const finer = unit === largest ? undefined : FINER[largest];
  if (!finer) return amount === 0 ? '' : durationValue(amount, unit).replace(/^PT?/, '');
  const size = unitsIn(largest, unit);
  const whole = Math.floor(amount / size);
  const told = whole === 0 ? '' : `${whole}${DURATION_LETTERS[largest][0]}`;
  const joint = isClockUnit(finer.unit) && !isClockUnit(largest) ? 'T' : '';
  const rest = mixedUnits(amount % size, unit, finer.unit);
  return told + (rest === '' ? '' : joint + rest);
}

/** How many of the finer unit make one of the coarser. */
function unitsIn(coarse: Granularity, fine: Granularity): number {
  const finer = coarse === fine ? undefined : FINER[coarse];
  return finer ? finer.times * unitsIn(finer.unit, fine) : 1;
}
