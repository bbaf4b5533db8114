import type { Story } from '#story/types.ts';
import { DAY, startOfDay } from '#time/calendar.ts';
import { parseLocal } from '#time/local.ts';
import type { Interval } from '#time/types.ts';
import { byTime, extentOf } from './extents.ts';
import { piecesOf } from './pieces.ts';
import type { Extent, TimelineData } from './types.ts';
import { voicesOf } from './voices.ts';

/**
 * Reads out of a story what its layouts need, once for all widths and zooms: events in the order of
 * time with their extents, the voices that tell them, the stretches of the time axis.
 */
export function timelineData(story: Story): TimelineData {
  const voices = voicesOf(story);
  const events = story.events
    .map((event) => ({ event, extent: extentOf(event), voices: voices.of(event) }))
    .sort((a, b) => byTime(a.extent, b.extent));
  const reports = reportsOf(story);
  const extents = events.map(({ extent }) => extent);
  return {
    calendar: story.calendar,
    events,
    voices: voices.list,
    reports,
    pieces: piecesOf(
      extents,
      reports.map(({ at }) => at),
    ),
    span: spanOf(extents),
    dayOne: startOfDay(
      extents.reduce((first, { start }) => Math.min(first, start), reports[0]?.at ?? Infinity),
    ),
  };
}

function spanOf(extents: readonly Extent[]): Interval {
  const start = extents.reduce((first, e) => Math.min(first, e.start), Infinity);
  const end = extents.reduce((last, e) => Math.max(last, e.end), -Infinity);
  return extents.length === 0 ? { start: 0, end: 0 } : { start, end };
}

/** A report known only by its day closes with that day; one with no date has no line. */
function reportsOf({ documents, calendar }: Story): TimelineData['reports'] {
  const found = new Map<number, boolean>();
  for (const { created } of documents) {
    const reading = created.value === null ? null : parseLocal(created.value);
    if (reading === null || calendar === 'relative') continue;
    const exact = reading.precision === 'minute';
    found.set(exact ? reading.at : startOfDay(reading.at) + DAY, exact);
  }
  return [...found].map(([at, exact]) => ({ at, exact })).sort((a, b) => a.at - b.at);
}
