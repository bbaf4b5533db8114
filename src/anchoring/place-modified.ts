import { DAY, MINUTE, offset, startOfDay } from '#time/calendar.ts';
import { formatDay } from '#time/local.ts';
import type { Granularity, Interval } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Located, type Placed } from './context.ts';
import { clockValue, createdEnd, nominalOf, today } from './moments.ts';
import { wordsOf } from './located.ts';
import { isStillAhead, shiftOf, yearBefore } from './year-before.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;
type Edge = 'START' | 'MID' | 'END';

const HOURS: Readonly<Record<Edge, readonly [number, number]>> = {
  START: [0, 9],
  MID: [10, 14],
  END: [18, 24],
};
const WEEK_DAYS: Readonly<Record<Edge, readonly [number, number]>> = {
  START: [0, 2],
  MID: [2, 4],
  END: [4, 7],
};
const YEARS: Readonly<Record<Edge, readonly [number, number]>> = {
  START: [0, 3],
  MID: [3, 6],
  END: [7, 10],
};
const INDEX: Readonly<Record<Edge, number>> = { START: 0, MID: 1, END: 2 };

/** GUIDE, "Beginning, middle, end": thirds of the period in whole days, of years in whole months. */
function edgeOf(of: Located, edge: Edge): Interval {
  const { start, end } = of.interval;
  const third = INDEX[edge];
  const cut = ([from, to]: readonly [number, number], unit: Granularity): Interval => ({
    start: offset(start, from, unit),
    end: offset(start, to, unit),
  });
  switch (of.granularity) {
    case 'day':
      return cut(HOURS[edge], 'hour');
    case 'week':
      return cut(WEEK_DAYS[edge], 'day');
    case 'month': {
      const from = [0, 10, 20][third] ?? 0;
      return third === 2
        ? { start: start + from * DAY, end }
        : { start: start + from * DAY, end: start + (from + 10) * DAY };
    }
    case 'season':
    case 'quarter':
      return cut([third, third + 1], 'month');
    case 'halfYear':
      return cut([third * 2, third * 2 + 2], 'month');
    case 'year':
      return cut([third * 4, third * 4 + 4], 'month');
    case 'decade':
      return cut(YEARS[edge], 'year');
    case 'century':
      return third === 2
        ? { start: offset(start, 66, 'year'), end }
        : cut([third * 33, third * 33 + 33], 'year');
    default: {
      const length = (end - start) / 3;
      return {
        start: start + Math.round(third * length),
        end: start + Math.round((third + 1) * length),
      };
    }
  }
}

/** "earlier today", "later this month". */
function untilNow(of: Located, edge: Edge, cx: Context): Interval {
  const now = cx.created.precision === 'minute' ? cx.created.at : null;
  const { start, end } = of.interval;
  if (edge === 'START') return { start, end: Math.min(end, now ?? createdEnd(cx.created)) };
  return { start: Math.max(start, now ?? today(cx)), end };
}

/** The first or second half, in whole days (of centuries and decades, years). */
function halfOf({ interval: { start, end } }: Located, edge: Edge): Interval {
  const middle = startOfDay((start + end + DAY - 1) / 2);
  return edge === 'START' ? { start, end: middle } : { start: middle, end };
}

/** "late in the afternoon", told as past by a report of that noon, was the day before's. */
function dayBefore(of: Meaning, { created, narrative }: Context): Meaning | null {
  const isOpen = of.kind === 'part' && of.day === null && of.pick === undefined && !of.same;
  if (!isOpen || narrative.day !== null || created.precision !== 'minute') return null;
  return { ...of, day: { kind: 'unit', unit: 'day', shift: -1, from: 'created' } };
}

export function placeEdge(
  meaning: Extract<Meaning, { kind: 'edge' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const of = place(meaning.of, cx);
  if (!isLocated(of)) return of;
  const { edge, fromNow, half } = meaning;
  const cut = fromNow ? untilNow(of, edge, cx) : half ? halfOf(of, edge) : edgeOf(of, edge);
  const shift = shiftOf(meaning.of, cut, cx);
  if (shift !== 0 && meaning.of.kind === 'unit')
    return placeEdge({ ...meaning, of: { ...meaning.of, shift } }, cx, place);
  const before = isStillAhead(cut, cx)
    ? (yearBefore(meaning.of) ?? dayBefore(meaning.of, cx))
    : null;
  if (before) return placeEdge({ ...meaning, of: before }, cx, place);
  const interval = cut.start < cut.end ? cut : of.interval;
  return {
    ...of,
    mod: edge,
    interval,
    steps: [
      ...of.steps,
      { code: 'edge', words: wordsOf(meaning), edge, ...(fromNow && { fromNow }), interval },
    ],
  };
}

/** How far "around" reaches: half an hour at a clock, one unit at days and above. */
function softened({ interval, granularity, ...rest }: Located): Interval {
  if (granularity === 'minute') {
    const t = rest.nominal ?? interval.start;
    return { start: t - 30 * MINUTE, end: t + 30 * MINUTE };
  }
  if (granularity === 'hour' || granularity === 'dayPart') return interval;
  return {
    start: offset(interval.start, -1, granularity),
    end: offset(interval.end, 1, granularity),
  };
}

export function placeAround(
  meaning: Extract<Meaning, { kind: 'around' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const of = place(meaning.of, cx);
  if (!isLocated(of)) return of && { ...of, mod: 'APPROX', approximate: true };
  const interval = softened(of);
  return {
    ...of,
    value: clockValue(of),
    mod: 'APPROX',
    interval,
    nominal: nominalOf(of),
    approximate: true,
    steps: [...of.steps, { code: 'around', words: wordsOf(meaning), interval }],
  };
}

/** The night between two days is named by the day it begins on. */
export function placeNight(
  meaning: Extract<Meaning, { kind: 'night' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const second = place(meaning.to, cx);
  if (!isLocated(second)) return null;
  const day = startOfDay(second.interval.start) - DAY;
  const interval = { start: day + 21 * 60 * MINUTE, end: day + 30 * 60 * MINUTE };
  return {
    ...second,
    type: 'TIME',
    value: `${formatDay(day)}TNI`,
    interval,
    granularity: 'dayPart',
    steps: [...second.steps, { code: 'day-part', words: wordsOf(meaning), interval }],
  };
}
