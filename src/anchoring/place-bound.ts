import { offset } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import type { Span } from '#text/types.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Located, type Placed, type Reference } from './context.ts';
import { createdEnd, nominalOf, today } from './moments.ts';
import { wordsOf } from './located.ts';
import type { StepData } from './types.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;
type Bound = Extract<Meaning, { kind: 'bound' }>;

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
  const interval = { start, end };
  return Object.assign({}, of, { interval, nominal: nominalOf(of), moves: reached });
}

function sinceBound(of: Located, cx: Context): Placed {
  const end = createdEnd(cx.created);
  const start = of.approximate ? of.interval.start : nominalOf(of);
  if (start >= end) return { ...of, openEnd: true };
  return Object.assign({}, of, { interval: { start, end }, moves: false });
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

/** The interval that the word before a time makes of it. */
function boundedBy(of: Located, bound: Exclude<Bound['bound'], 'at' | 'for'>, cx: Context): Placed {
  if (bound === 'since') return sinceBound(of, cx);
  if (bound === 'until' || bound === 'by') return untilBound(of, bound, cx);
  return sideBound(of, bound, cx);
}

export function placeBound(meaning: Bound, cx: Context, place: Place): Placed | null {
  const { bound } = meaning;
  const of = place(meaning.of, leaning(meaning, cx));
  if (!isLocated(of)) return of;
  if (meaning.atEarliest) return { ...of, mod: 'ON_OR_AFTER', openEnd: true };
  // What is set for a day is not told of that day.
  if (bound === 'for') return Object.assign({}, of, { moves: false });
  if (bound === 'at') return of;
  const placed = boundedBy(of, bound, cx);
  const where = { words: wordsOf(meaning), interval: placed.interval ?? of.interval };
  const step = boundStep(where, bound, placed.openStart === true);
  const mod = meaning.atLatest ? { mod: 'ON_OR_BEFORE' as const } : {};
  return { ...placed, ...mod, steps: [...of.steps, step] };
}
