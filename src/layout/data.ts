import type { Story } from '#story/types.ts';
import { DAY, startOfDay } from '#time/calendar.ts';
import { parseLocal } from '#time/local.ts';
import type { Interval } from '#time/types.ts';
import { byTime, extentOf } from './extents.ts';
import { piecesOf } from './pieces.ts';
import { timeIndex } from './time-index.ts';
import type { Extent, TimelineData, TimelineEvent } from './types.ts';
import { colourOf, COLOURS, voicesOf } from './voices.ts';

/**
 * Reads out of a story what its layouts need, once for all widths and zooms: events in the order of
 * time with their extents, the voices that tell them, the stretches of the time axis.
 */
export function timelineData(story: Story): TimelineData {
  const voices = voicesOf(story);
  return dataOf({
    calendar: story.calendar,
    events: story.events.map((event) => ({
      event,
      extent: extentOf(event),
      voices: voices.told(event).map(({ voice }) => voice),
      agreed: voices.agreed(event),
    })),
    voices: voices.list,
    told: voices.told,
    reports: reportsOf(story),
  });
}

/** What there is to say of the events of a timeline, wherever they come from; in any order. */
type Facts = Pick<TimelineData, 'calendar' | 'events' | 'voices' | 'told' | 'reports'>;

/** Finds the order of events in time and the stretches of their axis. */
export function dataOf({ events: told, ...rest }: Facts): TimelineData {
  const events = inOrder(told);
  const extents = events.map(({ extent }) => extent);
  const moments = rest.reports.map(({ at }) => at);
  return {
    ...rest,
    events,
    pieces: piecesOf(extents, moments),
    index: timeIndex(extents),
    masses: massesOf(events),
    span: spanOf(extents),
    dayOne: startOfDay(
      extents.reduce((first, { start }) => Math.min(first, start), moments[0] ?? Infinity),
    ),
  };
}

/** Sorting takes long where nearly everything is in order already and there is very much of it. */
function inOrder(told: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const late = (item: TimelineEvent, i: number) => {
    const before = told[i - 1];
    return before !== undefined && byTime(before.extent, item.extent) > 0;
  };
  return told.some(late) ? told.toSorted((a, b) => byTime(a.extent, b.extent)) : told;
}

function massesOf(events: readonly TimelineEvent[]): Float64Array[] {
  const groups = Array.from({ length: COLOURS }, (): number[] => []);
  for (const { voices, extent } of events) groups[colourOf(voices[0] ?? 0)]?.push(extent.start);
  return groups.map((starts) => Float64Array.from(starts).sort());
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
