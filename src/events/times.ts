import type { Created, Timex } from '#anchoring/types.ts';
import { DAY, MINUTE, offset, startOfDay } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import { classOf, isPlan } from './eligible.ts';
import { governingTime, governingTimes, leadingLength } from './governing.ts';
import { inFrame, type ClauseView, type VerbView } from './scene.ts';
import type { EventBasis, EventBlock, EventInput, EventStep, EventTime } from './types.ts';

/** When an event was, and how that is known. */
export interface Dated {
  readonly when: EventTime;
  readonly basis: EventBasis;
  readonly expressions: readonly string[];
  readonly why: readonly EventStep[];
}

/** The time that clauses without one of their own take over. */
interface Carried {
  readonly dated: Dated;
}

/**
 * Finds the time of each clause with a verb: stated in the clause; else that of the clause it hangs
 * together with; else carried over from the clause before in the same paragraph; else bounded by the
 * report. Clauses come in text order.
 */
export function dateClauses(
  views: readonly VerbView[],
  input: EventInput,
): ReadonlyMap<ClauseView, Dated> {
  const dates = new Map<ClauseView, Dated>();
  const voices = voicesOf(input);
  let block = -1;
  let carried: Carried | null = null;
  for (const view of views) {
    if (view.blockIndex !== block) carried = null;
    block = view.blockIndex;
    const voice = voices[view.blockIndex];
    if (!voice) continue;
    const own = statedTime(view, voice) ?? relatedTime(view, dates);
    const dated: Dated =
      own ?? carriedTime(view, carried?.dated ?? null, voice) ?? boundedTime(view, voice);
    dates.set(view, dated);
    if (dated.basis !== 'bounded' && carriesOn(view)) carried = { dated };
  }
  return dates;
}

/** Who speaks in a block, and from when: the document, a post with a date, an entry of a log. */
interface Voice {
  readonly kind: 'document' | 'post' | 'entry';
  readonly created: Created;
  /** The stamp an entry opens with. */
  readonly stamp: Timex | null;
}

function voicesOf({ blocks, timexes, created }: EventInput): readonly Voice[] {
  const stamps = blocks.map(({ block }) => stampOf(block, timexes));
  const logged = stamps.filter((stamp) => stamp !== null).length > 1;
  return blocks.map(({ block }, index) => {
    const signed = block.kind === 'post' ? signedAt(block, timexes) : null;
    if (signed) return { kind: 'post', created: signed, stamp: null };
    const stamp = logged ? (stamps[index] ?? null) : null;
    if (!stamp?.interval) return { kind: 'document', created, stamp: null };
    return { kind: 'entry', created: momentOf(stamp.interval.start, 'minute'), stamp };
  });
}

function momentOf(at: Instant, precision: Created['precision']): Created {
  return { at, precision, assumed: false };
}

function firstFrom(timexes: readonly Timex[], offset: number): Timex | undefined {
  let low = 0;
  let high = timexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timexes[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return timexes[low];
}

function stampOf({ start, kind }: EventBlock['block'], timexes: readonly Timex[]): Timex | null {
  const first = firstFrom(timexes, start);
  return kind === 'paragraph' && first?.start === start && first.granularity === 'minute'
    ? first
    : null;
}

function signedAt(
  { signature, end }: EventBlock['block'],
  timexes: readonly Timex[],
): Created | null {
  if (!signature?.dateLine) return null;
  const date = firstFrom(timexes, signature.dateLine.start);
  if (!date?.interval || date.start >= end) return null;
  return momentOf(date.interval.start, date.granularity === 'minute' ? 'minute' : 'day');
}

function timeOf(timex: Timex, interval: Interval): EventTime {
  const { openStart, openEnd, granularity, approximate } = timex;
  return { interval, openStart, openEnd, granularity, approximate };
}

function statedTime(view: VerbView, voice: Voice): Dated | null {
  const led = ledTime(view);
  if (led) return led;
  const timex = governingTime(view);
  const interval = timex?.interval ?? timex?.span;
  if (!timex || !interval || timex === voice.stamp) return null;
  return {
    when: timeOf(timex, interval),
    basis: 'stated',
    expressions: [timex.id],
    why: [{ code: 'event-stated', expression: timex.id }],
  };
}

/** "three weeks after Marchbank was hired": counted back from the time of the main clause. */
function ledTime(view: VerbView): Dated | null {
  const length = leadingLength(view);
  const main = view.parent && governingMain(view.parent);
  if (!length || !main?.interval || length.mention.meaning.kind !== 'duration') return null;
  const { amount, unit } = length.mention.meaning;
  const opener = view.clause.opener ?? '';
  const sign = view.grammar.after.has(opener) ? -1 : view.grammar.before.has(opener) ? 1 : 0;
  if (sign === 0 || amount.value === null) return null;
  const shift = (t: Instant) => offset(t, sign * (amount.value ?? 0), unit);
  const interval = { start: shift(main.interval.start), end: shift(main.interval.end) };
  return {
    when: timeOf(main, interval),
    basis: 'relative',
    expressions: [main.id, length.id],
    why: [
      {
        code: 'event-relative',
        expression: main.id,
        words: { start: length.start, end: length.end },
      },
    ],
  };
}

function governingMain(view: ClauseView): Timex | null {
  return view.verb ? governingTime(view as VerbView) : null;
}

/** Kinds of clauses that share their time with the one they hang on, whichever of the two tells it. */
const TOGETHER = new Set(['time', 'participle', 'reason']);

function relatedTime(view: VerbView, dates: ReadonlyMap<ClauseView, Dated>): Dated | null {
  const { parent, clause } = view;
  if (parent?.verb && TOGETHER.has(clause.kind)) {
    const known = dates.get(parent);
    const timex = governingMain(parent);
    if (timex?.interval && known?.basis !== 'bounded') return related(timex, parent);
  }
  for (const child of view.children) {
    const timex = sharesTime(child) ? governingMain(child) : null;
    if (timex?.interval) return related(timex, child);
  }
  return null;
}

/** "when a bus overturned on Monday"; "in the blast that happened on Thursday". */
function sharesTime(child: ClauseView): boolean {
  if (!child.verb) return false;
  if (child.clause.kind === 'time') return true;
  return child.clause.kind === 'relative' && classOf(child as VerbView) === 'happening';
}

function related(timex: Timex, { clause }: ClauseView): Dated {
  const { start, end } = clause;
  return {
    when: timeOf(timex, timex.interval ?? { start: 0, end: 0 }),
    basis: 'relative',
    expressions: [timex.id],
    why: [{ code: 'event-relative', expression: timex.id, words: { start, end } }],
  };
}

/** A time told inside a relative clause stays there: the sentence goes on from before it. */
function carriesOn({ clause }: ClauseView): boolean {
  return clause.kind === 'main' || clause.kind === 'content' || clause.kind === 'time';
}

function carriedTime(view: VerbView, before: Dated | null, voice: Voice): Dated | null {
  if (!before) return entryTime(view, voice);
  const now = endOf(voice.created);
  const planned = isPlan(view, governingTimes(view), now);
  const { interval } = before.when;
  if (planned ? interval.end <= startOfDay(voice.created.at) : interval.start >= now) return null;
  const expression = before.expressions[0] ?? null;
  return { ...before, basis: 'carried', why: [{ code: 'event-carried', expression }] };
}

/** News in the present or the perfect of an entry is of the entry's own minute ("The poll is out"). */
function entryTime({ verb }: VerbView, { stamp, created }: Voice): Dated | null {
  if (!stamp || (verb.tense === 'past' && !verb.perfect) || verb.tense === 'future') return null;
  const interval = { start: created.at, end: created.at + MINUTE };
  return {
    when: timeOf(stamp, interval),
    basis: 'carried',
    expressions: [stamp.id],
    why: [{ code: 'event-carried', expression: stamp.id }],
  };
}

/** Where the creation time ends: at its minute, or with its day. */
export function endOf({ at, precision }: Created): Instant {
  return precision === 'minute' ? at : startOfDay(at) + DAY;
}

function boundedTime(_view: VerbView, { kind, created }: Voice): Dated {
  const day = startOfDay(created.at);
  const start = kind === 'document' ? day - DAY : day;
  return {
    when: {
      interval: { start, end: day + DAY },
      openStart: kind === 'document',
      openEnd: false,
      granularity: 'day',
      approximate: false,
    },
    basis: 'bounded',
    expressions: [],
    why: [{ code: 'event-bounded', of: kind }],
  };
}
