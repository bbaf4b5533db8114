import type { TimeScale } from '#layout/scale.ts';
import { timeSpan } from '#story/time-span.ts';
import type { TimeSpan } from '#story/types.ts';
import { DAY, HOUR, isOnCalendar, MINUTE, offset, unitAround } from '#time/calendar.ts';
import { parseLocal } from '#time/local.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';

/** Units that a mark can be moved by, finest first, with their usual length in milliseconds. */
const UNITS: readonly (readonly [Granularity, number])[] = [
  ['minute', MINUTE],
  ['hour', HOUR],
  ['day', DAY],
  ['month', 30 * DAY],
  ['year', 365.25 * DAY],
];

/** A unit that can be hit with the pointer is at least so wide, CSS pixels; so are the ticks of the axis. */
const LEAST_WIDTH = 12;

/** The finest unit that can be told apart at a place of the axis: a day where a week is shown, an hour in a day. */
export function unitAt({ t }: Pick<TimeScale, 't'>, x: number): Granularity {
  const rate = t(x + 0.5) - t(x - 0.5);
  return UNITS.find(([, length]) => length >= LEAST_WIDTH * rate)?.[0] ?? 'year';
}

const rankOf = (unit: Granularity) => UNITS.findIndex(([name]) => name === unit);

/** The unit that an event is moved by: as fine as its time is known, and not finer. */
export function ownStep({ granularity, start, end }: TimeSpan): Granularity {
  const length = instantOf(end) - instantOf(start);
  const own = UNITS.findLast(([, each]) => each * 0.9 <= length)?.[0] ?? 'minute';
  return rankOf(granularity) >= 0 ? granularity : own;
}

/** What an event is known to the day is moved by days, however far the axis is zoomed. */
function stepOf(when: TimeSpan, visible: Granularity): Granularity {
  const least = ownStep(when);
  return rankOf(least) > rankOf(visible) ? least : visible;
}

const instantOf = (local: string): Instant => parseLocal(local)?.at ?? 0;

/**
 * Where an event comes to lie when its mark is dragged from one place of the axis to another, in CSS pixels.
 * Its length and its time within the step stay. An event with an open side has no length to keep and
 * gets the unit under the pointer.
 *
 * @returns null when that is where it was, or beyond the calendar
 */
export function movedTime(when: TimeSpan, scale: TimeScale, from: number, to: number) {
  const visible = unitAt(scale, to);
  if (when.earliest === null || when.latest === null)
    return spanOf(unitAround(scale.t(to), visible), visible, false);
  const step = stepOf(when, visible);
  const length = UNITS.find(([name]) => name === step)?.[1] ?? DAY;
  // Both ends of the way are told by the axis: a fold within it is as long as the time folded.
  const count = Math.round((scale.t(to) - scale.t(from)) / length);
  return count === 0 ? null : shifted(when, step, count);
}

/**
 * The time of an event some of its own steps later; earlier if negative. The same as dragging its mark, for
 * fingers and keys.
 *
 * @returns null for an event with an open side, which has no place to be moved from, and beyond the calendar
 */
export function steppedTime(when: TimeSpan, count: number) {
  const isOpen = when.earliest === null || when.latest === null;
  return isOpen ? null : shifted(when, ownStep(when), count);
}

function shifted(when: TimeSpan, step: Granularity, count: number) {
  const start = instantOf(when.start);
  const interval = { start: offset(start, count, step), end: 0 };
  interval.end =
    step === 'month' || step === 'year'
      ? offset(instantOf(when.end), count, step)
      : interval.start + instantOf(when.end) - start;
  return spanOf(interval, when.granularity, when.approximate);
}

function spanOf(interval: Interval, granularity: Granularity, approximate: boolean) {
  if (!isOnCalendar(interval)) return null;
  return timeSpan({ interval, openStart: false, openEnd: false, granularity, approximate });
}
