import { instantOf, MINUTE, offset, realDay } from './calendar.ts';
import { parseLocal } from './local.ts';
import type { Granularity, Instant, Interval } from './types.ts';

/** What a text in EDTF says: an interval, half-open, with what it leaves open. */
export interface EdtfReading {
  readonly interval: Interval;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly approximate: boolean;
  readonly granularity: Granularity;
}

interface Unit {
  readonly interval: Interval;
  readonly granularity: Granularity;
  readonly approximate: boolean;
}

const YEAR = String.raw`(?:Y?[+-]?\d{4,6})`;
const DATE = new RegExp(`^(${YEAR})(?:-(\\d\\d)(?:-(\\d\\d))?)?$`);
const DIGITS_OPEN = /^([+-]?\d{2,3})(X{1,2})$/;

/** Months in which the seasons 21 to 24 of ISO 8601-2 begin (meteorological); winter runs into the next year. */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

const unit = (start: Instant, granularity: Granularity, n = 1): Omit<Unit, 'approximate'> => ({
  interval: { start, end: offset(start, n, granularity) },
  granularity,
});

/** '199X', '19XX': a decade or a century. */
function readOpenDigits(text: string): Omit<Unit, 'approximate'> | null {
  const match = DIGITS_OPEN.exec(text);
  const [, digits = '', open = ''] = match ?? [];
  if (!match || digits.replace(/^[+-]/, '').length + open.length !== 4) return null;
  const years = 10 ** open.length;
  return unit(instantOf(Number(digits) * years), years === 10 ? 'decade' : 'century');
}

function readDate(text: string): Omit<Unit, 'approximate'> | null {
  const match = DATE.exec(text);
  if (!match) return readOpenDigits(text);
  const [, written = '', month, day] = match;
  const year = Number(written.replace('Y', ''));
  if (month === undefined) return unit(instantOf(year), 'year');
  const season = SEASONS[month];
  if (season !== undefined && day === undefined) return unit(instantOf(year, season), 'season');
  const first = realDay(year, Number(month), day === undefined ? 1 : Number(day));
  if (first === null) return null;
  return unit(first, day === undefined ? 'month' : 'day');
}

/** One date or time with its qualifier: '~' approximate, '?' uncertain, '%' both; all are soft here. */
function readUnit(text: string): Unit | null {
  const bare = text.replace(/[~?%]$/, '');
  const approximate = bare !== text;
  if (!bare.includes('T')) {
    const date = readDate(bare);
    // The calendar ends with the year 275760.
    return date && Number.isFinite(date.interval.end) ? { ...date, approximate } : null;
  }
  const time = parseLocal(bare.replace(/Z$/, ''));
  if (time?.precision !== 'minute') return null;
  const interval = { start: time.at, end: time.at + MINUTE };
  return { interval, granularity: 'minute', approximate };
}

const isOpen = (side: string) => side === '..' || side === '';

/** A side that must not be open, or null for one that is. */
const readSide = (side: string) => (isOpen(side) ? null : readUnit(side));

/** Where an interval ends: two clock times are the ends themselves; of days and longer units the last one is counted in. */
function endOf(first: Unit | null, last: Unit | null): Instant | undefined {
  const isClock = last?.granularity === 'minute' && first !== null;
  return isClock ? last.interval.start : (last ?? first)?.interval.end;
}

function readInterval(from: string, to: string): EdtfReading | null {
  const [openStart, openEnd] = [isOpen(from), isOpen(to)];
  const [first, last] = [readSide(from), readSide(to)];
  if ((first === null) !== openStart || (last === null) !== openEnd) return null;
  const given = first ?? last;
  const end = endOf(first, last);
  if (given === null || end === undefined || end <= given.interval.start) return null;
  const approximate = [first, last].some((side) => side?.approximate);
  const interval = { start: given.interval.start, end };
  return { interval, openStart, openEnd, approximate, granularity: given.granularity };
}

/**
 * Reads a time in EDTF (ISO 8601-2:2019 levels 0 and 1): years, months, days, local times, seasons,
 * decades ('199X') and centuries, intervals with '/', open sides '..', '~' '?' '%' at the end of a
 * date. The opposite of `edtf`. Null when it is none, or no real day.
 *
 * @example readEdtf('2022-01-03/2022-01-04') // 3 January 00:00 up to 5 January 00:00
 */
export function readEdtf(text: string): EdtfReading | null {
  const sides = text.trim().replace(' ', 'T').split('/');
  const [from = '', to] = sides;
  if (sides.length > 2) return null;
  if (to !== undefined) return readInterval(from, to);
  const only = readUnit(from);
  return only && { ...only, openStart: false, openEnd: false };
}
