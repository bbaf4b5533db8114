import { DAY, fieldsOf, HOUR, instantOf, MINUTE } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';

/** What the layout uses of D3's `CountableTimeInterval`. */
interface Unit {
  readonly floor: (date: Date) => Date;
  readonly ceil: (date: Date) => Date;
  readonly offset: (date: Date, count: number) => Date;
  readonly range: (from: Date, to: Date) => Date[];
  readonly every: (count: number) => Unit;
}

/** Where the n-th multiple of a unit begins, and which multiple an instant lies in. */
interface Counting {
  readonly at: (n: number) => Instant;
  readonly indexOf: (t: Instant) => number;
}

function unit({ at, indexOf }: Counting, count = 1): Unit {
  const index = (date: Date) => Math.floor(indexOf(Number(date)) / count);
  const date = (n: number) => new Date(at(n * count));
  const ceil = (from: Date) => {
    const start = date(index(from));
    return start < from ? date(index(from) + 1) : start;
  };
  return {
    floor: (from) => date(index(from)),
    ceil,
    offset: (from, by) =>
      new Date(Number(date(index(from) + by)) + Number(from) - Number(date(index(from)))),
    range: (from, to) => {
      const dates: Date[] = [];
      for (let next = ceil(from); next < to; next = date(index(next) + 1)) dates.push(next);
      return dates;
    },
    every: (n) => unit({ at, indexOf }, n),
  };
}

const lasting = (length: number, origin = 0) =>
  unit({ at: (n) => origin + n * length, indexOf: (t) => Math.floor((t - origin) / length) });

/*
 * The units of D3's `d3-time` by their own names, in a tenth of the room: the build of the embed puts
 * this module in the place of D3. `tests/embed/calendar-steps.test.ts` compares them.
 */
export const utcMinute = lasting(MINUTE);
export const utcHour = lasting(HOUR);
export const utcDay = lasting(DAY);
/** Counted from 5 January 1970, a Monday. */
export const utcMonday = lasting(7 * DAY, 4 * DAY);
export const utcMonth = unit({
  at: (n) => instantOf(0, n + 1),
  indexOf: (t) => {
    const { year, month } = fieldsOf(t);
    return year * 12 + month - 1;
  },
});
export const utcYear = unit({ at: (n) => instantOf(n), indexOf: (t) => fieldsOf(t).year });

/** The place behind all values that are not greater, between `low` and `high`. */
export function bisectRight(
  values: readonly number[],
  value: number,
  low = 0,
  high = values.length,
): number {
  let at = low;
  while (at < high && (values[at] ?? Infinity) <= value) at += 1;
  return at;
}
