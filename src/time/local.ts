import { fieldsOf, realDay, startOfDay, HOUR, MINUTE } from './calendar.ts';
import type { Instant } from './types.ts';

const LOCAL = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?$/;

/** A local date or date and time as read from a string, with how exact it is. */
export interface LocalReading {
  readonly at: Instant;
  readonly precision: 'day' | 'minute';
}

/**
 * Reads 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm' (seconds are dropped; years before 0 and after 9999 with
 * sign and six digits, ISO 8601 expanded). Null when it has another form or is no real day or time.
 */
export function parseLocal(text: string): LocalReading | null {
  const match = LOCAL.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  const date = realDay(Number(year), Number(month), Number(day));
  if (date === null) return null;
  if (hour === undefined) return { at: date, precision: 'day' };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return { at: date + Number(hour) * HOUR + Number(minute) * MINUTE, precision: 'minute' };
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

const twoDigits = (n: number) => (n < 10 ? `0${String(n)}` : String(n));

/** Year as ISO 8601 writes it: four digits, or sign and six. */
export function formatYear(year: number): string {
  if (year >= 1000 && year <= 9999) return String(year);
  if (year >= 0 && year <= 9999) return pad(year, 4);
  return (year < 0 ? '-' : '+') + pad(Math.abs(year), 6);
}

/** 'YYYY-MM-DD'. */
export function formatDay(t: Instant): string {
  const { year, month, day } = fieldsOf(t);
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** 'HH:mm'. */
export function formatClock(t: Instant): string {
  const minutes = Math.floor((t - startOfDay(t)) / MINUTE);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** 'YYYY-MM-DDTHH:mm'. */
export function formatLocal(t: Instant): string {
  return `${formatDay(t)}T${formatClock(t)}`;
}
