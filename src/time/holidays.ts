import { DAY, instantOf, offset, weekdayOf } from './calendar.ts';
import type { Instant } from './types.ts';

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * @see Anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8)
 */
export function easterSunday(year: number): Instant {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const n = e + f - 7 * g + 114;
  return instantOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth weekday (1 Monday to 7 Sunday) of a month; −1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Instant {
  const first = instantOf(year, month);
  if (nth < 0) {
    const last = offset(first, 1, 'month') - DAY;
    return last - ((weekdayOf(last) - weekday + 7) % 7) * DAY + (nth + 1) * 7 * DAY;
  }
  return first + (((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7) * DAY;
}
