import type { LocalDateTime, StoryEvent } from '#story/types.ts';
import { parseLocal } from '#time/local.ts';
import { DAY, startOfDay } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import type { Extent } from './types.ts';

/**
 * Reads a local time of a story.
 *
 * @throws RangeError when it is none; a story that was read with validation has no such time
 */
export function instantOf(local: LocalDateTime): Instant {
  const reading = parseLocal(local);
  if (reading === null) throw new RangeError(`not a local time: ${local}`);
  return reading.at;
}

const orNull = (local: LocalDateTime | null) => (local === null ? null : instantOf(local));

/** Where an event lies, in instants; the end is never before the start. */
export function extentOf(event: StoryEvent): Extent {
  const { when } = event;
  const start = instantOf(when.start);
  return {
    earliest: orNull(when.earliest),
    start,
    end: Math.max(start, instantOf(when.end)),
    latest: orNull(when.latest),
    approximate: when.approximate,
    bounded: event.basis === 'bounded',
  };
}

/**
 * Place in the order of time. An event that is only known to lie before something stands where it is
 * closed: its start is nothing the text tells.
 */
export function orderKey({ earliest, start, end }: Extent): Instant {
  return earliest === null ? end : start;
}

/** By time; of two that start together the shorter one first, then in the order of the text. */
export function byTime(a: Extent, b: Extent): number {
  return orderKey(a) - orderKey(b) || a.end - b.end;
}

/** The whole day on which an event begins (or by which it is over), or all its days. */
export function dayAround(extent: Extent): Interval {
  const first = extent.earliest === null ? extent.end - 1 : extent.start;
  const start = startOfDay(first);
  return { start, end: Math.max(start + DAY, -startOfDay(-extent.end)) };
}
