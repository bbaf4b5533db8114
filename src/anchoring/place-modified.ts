import { DAY, MINUTE, offset, startOfDay } from '#time/calendar.ts';
import { formatDay } from '#time/local.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { Span } from '#text/types.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Located, type Placed, type Reference } from './context.ts';
import { clockValue, createdEnd, nominalOf, today } from './moments.ts';
import { wordsOf } from './located.ts';
import { isStillAhead, shiftOf, yearBefore } from './year-before.ts';
import type { StepData } from './types.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;
type Edge = 'START' | 'MID' | 'END';
type Bound = Extract<Meaning, { kind: 'bound' }>;

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
  const before = isStillAhead(cut, cx) ? yearBefore(meaning.of) : null;
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

/** Whether what goes on may have begun at a time told before: one gone by, or what is planned and will last. */
function isBegun(
  { nominal, granularity }: Reference,
  { created, tense, narrative, lasts }: Context,
) {
  const planned = lasts === true && tense === 'future' && narrative.fresh;
  // A text that doesn't tell when it was written tells of nothing that is still to come for it.
  return (
    created.assumed ||
    nominal <= createdEnd(created) ||
    (planned && /^(day|dayPart|minute)$/.test(granularity))
  );
}

/** Where an interval begins that the text only ends ("until Friday"): now, or at the time told before it. */
function beginning(end: Instant, cx: Context): Instant | null {
  const now = cx.created.precision === 'minute' ? cx.created.at : today(cx);
  const { time } = cx.narrative;
  const told = time && isBegun(time, cx) ? time.nominal : null;
  const starts = cx.tense === 'past' ? [told] : [now, told];
  const before = starts.filter((t): t is Instant => t !== null && t < end);
  return before.length > 0 ? Math.max(...before) : null;
}

function untilBound(of: Located, bound: 'until' | 'by', cx: Context): Placed {
  const end = of.granularity === 'minute' ? nominalOf(of) : of.interval.end;
  const start = beginning(end, cx);
  if (start === null) return { ...of, openStart: true, moves: false };
  // In a story of the past the end is reached, and the telling goes on from there.
  const reached = cx.tense === 'past' || bound === 'by' || of.granularity === 'minute';
  return { ...of, interval: { start, end }, nominal: nominalOf(of), moves: reached };
}

function sinceBound(of: Located, cx: Context): Placed {
  const end = createdEnd(cx.created);
  const start = of.approximate ? of.interval.start : nominalOf(of);
  if (start >= end) return { ...of, openEnd: true };
  return { ...of, interval: { start, end }, moves: false };
}

/** Before and after reach one unit away and are open beyond; what is to come before a time begins now. */
function sideBound(of: Located, bound: 'before' | 'after', cx: Context): Placed {
  const unit = of.granularity === 'minute' ? 'hour' : of.granularity;
  if (bound === 'before') {
    const end = nominalOf(of);
    const now = cx.created.precision === 'minute' ? cx.created.at : today(cx);
    if (cx.tense !== 'past' && now < end) return { ...of, interval: { start: now, end } };
    return { ...of, interval: { start: offset(end, -1, unit), end }, openStart: true };
  }
  const start = of.granularity === 'minute' ? nominalOf(of) : of.interval.end;
  return { ...of, interval: { start, end: offset(start, 1, unit) }, openEnd: true };
}

const ENDS = /^(?:until|by)$/;

/** "Planned for July, it did not come off": a month may be past as well as ahead. */
const isMonth = (of: Meaning): boolean =>
  of.kind === 'calendar' && of.fields.month !== undefined && of.fields.day === undefined;

/**
 * What is going on since a time began before; what goes on until a time ends ahead, where neither the
 * tense nor a story of another time says otherwise. What is set for a time lies ahead.
 */
function leaning({ bound, atLatest, atEarliest, of }: Bound, context: Context): Context {
  const cx: Context = Object.assign({}, context, { bounded: ENDS.test(bound) });
  const { tense, history, narrative } = cx;
  if (history || narrative.time?.stated) return cx;
  const ahead: Context = { ...cx, tense: 'future' };
  if (bound === 'for') return tense === 'past' && isMonth(of) ? { ...cx, tense: null } : ahead;
  if (atLatest || atEarliest) return ahead;
  return tense === 'past' || tense === 'future' ? cx : sideOfBound(bound, of, cx);
}

/** A part of the day or a clock that does not name its day. */
const isOfNoDay = (of: Meaning): boolean =>
  (of.kind === 'part' && of.day === null && of.pick === undefined && of.same !== true) ||
  (of.kind === 'clock' && of.day === null);

/** "Od rana przeszukują las": what is going on began on the day of writing, whatever day was told before. */
const ofToday = (cx: Context): Context =>
  cx.voice === 'document'
    ? { ...cx, narrative: { ...cx.narrative, day: null, dayNamed: false } }
    : cx;

function sideOfBound(bound: Bound['bound'], of: Meaning, cx: Context): Context {
  if (bound === 'since' && cx.tense === 'present')
    return { ...(isOfNoDay(of) ? ofToday(cx) : cx), tense: 'past' };
  return ENDS.test(bound) ? { ...cx, tense: 'future' } : cx;
}

/** What is to come before a time is told like what goes on until then. */
function boundStep(
  { words, interval }: { words: Span; interval: Interval },
  bound: Exclude<Bound['bound'], 'at' | 'for'>,
  isOpen: boolean,
): StepData {
  const told = bound === 'before' && !isOpen ? 'until' : bound;
  return { code: 'bound', words, bound: told, interval };
}

export function placeBound(
  meaning: Extract<Meaning, { kind: 'bound' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const { bound } = meaning;
  const of = place(meaning.of, leaning(meaning, cx));
  if (isLocated(of) && meaning.atEarliest) return { ...of, mod: 'ON_OR_AFTER', openEnd: true };
  // What is set for a day is not told of that day.
  if (bound === 'for') return isLocated(of) ? { ...of, moves: false } : of;
  if (!isLocated(of) || bound === 'at') return of;
  const placed =
    bound === 'since'
      ? sinceBound(of, cx)
      : bound === 'until' || bound === 'by'
        ? untilBound(of, bound, cx)
        : sideBound(of, bound, cx);
  const where = { words: wordsOf(meaning), interval: placed.interval ?? of.interval };
  const step = boundStep(where, bound, placed.openStart === true);
  const mod = meaning.atLatest ? { mod: 'ON_OR_BEFORE' as const } : {};
  return { ...placed, ...mod, steps: [...of.steps, step] };
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
