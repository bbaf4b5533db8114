import { fieldsOf, floor, offset } from './calendar.ts';
import { formatDay, formatLocal, formatYear } from './local.ts';
import type { Granularity, Instant, Interval } from './types.ts';

export interface EdtfOptions {
  readonly openStart?: boolean;
  readonly openEnd?: boolean;
  /** '~': "around", "about". */
  readonly approximate?: boolean;
  /** '?': the source is in doubt, as where weekday and date contradict each other. */
  readonly uncertain?: boolean;
}

/** Years that EDTF writes with four digits; longer ones have a 'Y' before them and no month or day. */
const isLong = (t: Instant) => Math.abs(fieldsOf(t).year) > 9999;

const year = (t: Instant) =>
  isLong(t) ? `Y${fieldsOf(t).year}` : formatYear(fieldsOf(t).year).replace(/^-00/, '-');
const month = (t: Instant) => year(t) + formatDay(t).slice(-6, -3);
const day = (t: Instant) => year(t) + formatDay(t).slice(-6);
const time = (t: Instant) => `${year(t)}${formatLocal(t).slice(-12)}:00`;

function qualifier({ approximate = false, uncertain = false }: EdtfOptions): string {
  if (approximate) return uncertain ? '%' : '~';
  return uncertain ? '?' : '';
}

/** One whole calendar unit as EDTF writes it, or null when the interval is none. */
function wholeUnit({ start, end }: Interval, mark: string): string | null {
  const is = (unit: Granularity) => floor(start, unit) === start && offset(start, 1, unit) === end;
  if (is('year')) return isLong(start) ? year(start) : year(start) + mark;
  if (isLong(start)) return null;
  if (is('day')) return day(start) + mark;
  if (is('month')) return month(start) + mark;
  // 'X' stands for digits, which count away from the year 0 on both sides of it, and takes no mark.
  if (mark !== '' || fieldsOf(start).year < 0) return null;
  if (is('decade')) return `${year(start).slice(0, -1)}X`;
  return is('century') ? `${year(start).slice(0, -2)}XX` : null;
}

/** How fine the ends have to be told. */
function precisionOf(bounds: readonly Instant[]): 'year' | 'month' | 'day' | 'time' {
  const fit = (unit: Granularity) => bounds.every((t) => floor(t, unit) === t);
  if (bounds.some(isLong) || fit('year')) return 'year';
  if (fit('month')) return 'month';
  return fit('day') ? 'day' : 'time';
}

const WRITERS = { year, month, day, time };

/** The two ends of an interval, null for an open one; equal where one unit holds both. */
function endsOf({ start, end }: Interval, options: EdtfOptions): [string | null, string | null] {
  const { openStart = false, openEnd = false } = options;
  const precision = precisionOf([...(openStart ? [] : [start]), ...(openEnd ? [] : [end])]);
  const write = (t: Instant) =>
    WRITERS[precision](t) + (precision === 'time' || isLong(t) ? '' : qualifier(options));
  const last = precision === 'time' ? end : end - 1;
  return [openStart ? null : write(start), openEnd ? null : write(last)];
}

/**
 * Writes an interval in EDTF (ISO 8601-2:2019, level 1), as coarse as its ends allow. Its intervals of
 * dates are closed, so the last unit is the one written: `[3 January, 5 January)` ends on the 4th. Where
 * an end is no midnight, date and time of both ends are written. '..' is an open side; '~' approximate,
 * '?' uncertain, '%' both. Times and years of more than four digits have no such marks in EDTF.
 *
 * @example edtf({ start: Date.UTC(2022, 0, 3), end: Date.UTC(2022, 0, 5) }) // '2022-01-03/2022-01-04'
 */
export function edtf(interval: Interval, options: EdtfOptions = {}): string {
  const isOpen = options.openStart === true || options.openEnd === true;
  const whole = isOpen ? null : wholeUnit(interval, qualifier(options));
  if (whole !== null) return whole;
  const [first, last] = endsOf(interval, options);
  if (first !== null && first === last) return first;
  return `${first ?? '..'}/${last ?? '..'}`;
}
