import { DAY, fieldsOf, floor, offset } from './calendar.ts';
import { formatDay, formatLocal, formatYear } from './local.ts';
import type { Granularity, Instant, Interval } from './types.ts';

export interface EdtfOptions {
  readonly openStart?: boolean;
  readonly openEnd?: boolean;
  readonly approximate?: boolean;
}

const edtfYear = (t: Instant) => {
  const { year } = fieldsOf(t);
  return year > 9999 || year < -9999
    ? `Y${String(year)}`
    : formatYear(year).replace(/^([+-])00/, '$1');
};

/** One whole calendar unit as EDTF writes it, or null when the interval is none. */
function wholeUnit({ start, end }: Interval): string | null {
  const is = (unit: Granularity) => floor(start, unit) === start && offset(start, 1, unit) === end;
  if (is('day')) return edtfYear(start) + formatDay(start).slice(-6);
  if (is('month')) return edtfYear(start) + formatDay(start).slice(-6, -3);
  if (is('year')) return edtfYear(start);
  if (is('decade')) return `${edtfYear(start).slice(0, -1)}X`;
  if (is('century')) return `${edtfYear(start).slice(0, -2)}XX`;
  return null;
}

/**
 * Writes an interval in EDTF (ISO 8601-2:2019, level 1). Where both ends fall on midnight the days
 * are written, the last one included, as EDTF intervals are closed; else date and time of both ends.
 * '..' is an open side, '~' approximate.
 *
 * @example edtf({ start: Date.UTC(2022, 0, 3), end: Date.UTC(2022, 0, 5) }) // '2022-01-03/2022-01-04'
 */
export function edtf(interval: Interval, options: EdtfOptions = {}): string {
  const { openStart = false, openEnd = false, approximate = false } = options;
  const soft = approximate ? '~' : '';
  const whole = openStart || openEnd ? null : wholeUnit(interval);
  if (whole) return whole + soft;
  const [first, last] = bothEnds(interval);
  return `${openStart ? '..' : first + soft}/${openEnd ? '..' : last + soft}`;
}

function bothEnds({ start, end }: Interval): readonly [string, string] {
  const day = (t: Instant) => edtfYear(t) + formatDay(t).slice(-6);
  if (start % DAY === 0 && end % DAY === 0) return [day(start), day(end - DAY)];
  const time = (t: Instant) => `${edtfYear(t)}${formatLocal(t).slice(-12)}:00`;
  return [time(start), time(end)];
}
