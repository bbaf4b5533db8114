import { DAY, HOUR, startOfDay } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import type { TimeInterval } from 'd3';
import { clockWords, dayNames, rangeWords } from './date-words.ts';
import type { CalendarWords } from './date-words.ts';
import { orderKey } from './extents.ts';
import type { Extent, LayoutWords, TimelineEvent } from './types.ts';

/** Events of a list that stand under one heading. */
export interface ListGroup {
  readonly heading: string;
  /** Instant by which groups are ordered. */
  readonly at: Instant;
  readonly events: readonly TimelineEvent[];
}

/** Until when a night belongs to the day on which it began. */
const MORNING = 9 * HOUR;

/** A small picture of a day goes on to the end of its night. */
const DAY_WITH_NIGHT = 30 * HOUR;

/** True when an extent is told by the day it begins on: it is over by the next morning. */
function isOfOneDay({ start, end }: Extent): boolean {
  return end <= startOfDay(start) + DAY + MORNING;
}

/** Divides events, in the order of time, into groups by day; longer or open ones have their own. */
export function groupsOf(
  events: readonly TimelineEvent[],
  words: LayoutWords,
  calendar: CalendarWords,
  mainYear: number,
): ListGroup[] {
  const groups = new Map<string, { heading: string; at: Instant; events: TimelineEvent[] }>();
  for (const item of events) {
    const heading = headingOf(item.extent, words, calendar, mainYear);
    const group = groups.get(heading);
    if (group) group.events.push(item);
    else groups.set(heading, { heading, at: placeOf(item.extent), events: [item] });
  }
  return [...groups.values()].sort((a, b) => a.at - b.at);
}

function placeOf(extent: Extent): Instant {
  const key = orderKey(extent);
  // "By Thursday" closes at midnight and stands after the events of Thursday.
  return extent.earliest === null ? key - 1 : startOfDay(key);
}

function headingOf(
  extent: Extent,
  words: LayoutWords,
  calendar: CalendarWords,
  mainYear: number,
): string {
  const year = (t: Instant) => new Date(t).getUTCFullYear() !== mainYear;
  if (extent.bounded && extent.earliest === null)
    return words.before(momentName(extent.end, calendar, year(extent.end - 1)));
  if (extent.bounded && extent.latest === null)
    return words.after(momentName(extent.start, calendar, year(extent.start)));
  if (isOfOneDay(extent)) return dayName(extent.start, calendar, year(extent.start));
  const wholeDays = { start: startOfDay(extent.start), end: ceilDay(extent.end) };
  return rangeWords(wholeDays, calendar, year(extent.start) ? 'full' : 'long');
}

const ceilDay = (t: Instant) => -startOfDay(-t);

function dayName(t: Instant, calendar: CalendarWords, year: boolean): string {
  return dayNames(t, calendar, year)[0] ?? '';
}

/** The moment that closes an interval; the midnight after a day is the end of that day. */
function momentName(t: Instant, calendar: CalendarWords, year: boolean): string {
  if (t % DAY === 0) return dayName(t - 1, calendar, year);
  return `${dayName(t, calendar, year)}, ${clockWords(t, calendar.locale)}`;
}

/** Clock times of an event under the heading of its day: '12:00–18:00'; empty for whole days. */
export function clockRange(extent: Extent, { locale }: CalendarWords): string {
  const { start, end } = extent;
  if (extent.bounded || !isOfOneDay(extent) || (start % DAY === 0 && end % DAY === 0)) return '';
  const from = clockWords(start, locale);
  const about = extent.approximate ? '≈\u00A0' : '';
  return end - start <= 60_000 ? about + from : `${about}${from}–${clockWords(end, locale)}`;
}

/** What a small picture of an event's time shows: its day, week, month, year … and their parts. */
export function stripDomain(extent: Extent): { domain: Interval; parts: readonly Instant[] } {
  const { start, end } = extent;
  if (isOfOneDay(extent)) {
    const day = startOfDay(start);
    return { domain: { start: day, end: day + DAY_WITH_NIGHT }, parts: [day + DAY] };
  }
  if (extent.bounded) {
    const domain = { start: startOfDay(start), end: ceilDay(end) };
    return { domain, parts: [] };
  }
  for (const [unit, part] of FRAMES) {
    const from = unit.floor(new Date(start));
    const to = unit.offset(from, 1);
    // A frame shows where in it something lies: what fills it is shown in the next larger one.
    if (to.getTime() < end || (from.getTime() === start && to.getTime() === end)) continue;
    const parts = part.range(part.ceil(new Date(from.getTime() + 1)), to);
    return { domain: { start: from.getTime(), end: to.getTime() }, parts: parts.map(Number) };
  }
  return { domain: { start, end }, parts: [] };
}

const every = (years: number): TimeInterval => utcYear.every(years) ?? utcYear;

/** Frames of the small pictures, shortest first, each with the parts it is ticked by. */
const FRAMES: readonly (readonly [TimeInterval, TimeInterval])[] = [
  [utcMonday, utcDay],
  [utcMonth, utcMonday],
  [utcYear, utcMonth],
  [every(10), utcYear],
  [every(100), every(10)],
  [every(1000), every(100)],
];
