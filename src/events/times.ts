import type { Timex } from '#anchoring/types.ts';
import { DAY, MINUTE, offset, startOfDay } from '#time/calendar.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import { classOf, isPlan } from './eligible.ts';
import {
  describedTime,
  governingTime,
  governingTimes,
  leadingLength,
  lengthOf,
} from './governing.ts';
import type { ClauseView, VerbView } from './scene.ts';
import type { EventBasis, EventStep, EventTime } from './types.ts';

/** When an event was, and how that is known. */
export interface Dated {
  readonly when: EventTime;
  readonly basis: EventBasis;
  readonly expressions: readonly string[];
  readonly why: readonly EventStep[];
  /** True when it was carried over from another paragraph. */
  readonly distant?: boolean;
}

/**
 * The times that clauses without one of their own take over: a time told of what is to come doesn't
 * date what has been, and the other way round.
 */
interface Carried {
  readonly past: Dated | null;
  readonly planned: Dated | null;
  /** What the next paragraph may take over; null when the clause right before it has no time. */
  readonly toNext: Dated | null;
  /** What the paragraph itself began with. */
  readonly opening: Dated | null;
}

const NOTHING: Carried = { past: null, planned: null, toNext: null, opening: null };

/**
 * Finds the time of each clause with a verb: stated in the clause; else that of the clause it hangs
 * together with; else carried over from the clause before in the same report; else bounded by the
 * report (GUIDE.md, "Time of an event"). Clauses come in text order.
 */
export function dateClauses(views: readonly VerbView[]): ReadonlyMap<ClauseView, Dated> {
  const dates = new Map<ClauseView, Dated>();
  let carried = NOTHING;
  let last: VerbView | null = null;
  for (const view of views) {
    if (last && last.blockIndex !== view.blockIndex) carried = intoParagraph(carried, last, view);
    const planned = isPlan(view, governingTimes(view));
    const before = planned ? carried.planned : carried.past;
    const own = statedTime(view) ?? relatedTime(view, dates);
    const dated: Dated =
      own ?? (before ? carriedTime(view, before) : entryTime(view)) ?? boundedTime(view);
    dates.set(view, dated);
    carried = movedOn(carried, view, dated, planned);
    last = view;
  }
  return dates;
}

function movedOn(carried: Carried, view: VerbView, dated: Dated, planned: boolean): Carried {
  if (!carriesOn(view)) return carried;
  if (dated.basis === 'bounded') return planned ? carried : { ...carried, toNext: null };
  if (planned) return { ...carried, planned: dated };
  return { ...carried, past: dated, toNext: dated };
}

/** A time further back than this is told on the side, and a new paragraph returns from it. */
const RECENT = 7 * DAY;

/**
 * What a new paragraph takes over: the day of the clause right before it, when the paper goes on in
 * its own voice. It returns to the present from a time long ago, unless the paragraph before began
 * there, too.
 */
function intoParagraph({ toNext, opening }: Carried, last: VerbView, view: VerbView): Carried {
  if (!toNext || !isOwnVoice(last) || !isOwnVoice(view)) return NOTHING;
  const day = ofDay(toNext);
  const stays = !isOld(day, view) || (opening !== null && isOld(opening, view));
  return stays
    ? { past: day, planned: null, toNext: day, opening: day }
    : { ...NOTHING, opening: day };
}

/** A clock time is of its own paragraph; further on only its day is known. */
function ofDay(dated: Dated): Dated {
  const { interval, granularity } = dated.when;
  if (!SHORT.has(granularity)) return { ...dated, distant: true };
  const start = startOfDay(interval.start);
  const end = Math.max(start + DAY, startOfDay(interval.end - 1) + DAY);
  const when: EventTime = { ...dated.when, interval: { start, end }, granularity: 'day' };
  return { ...dated, when, distant: true };
}

function isOld({ when }: Dated, { voice }: VerbView): boolean {
  return when.interval.end < voice.created.at - RECENT;
}

/** Told by the paper itself. */
function isOwnVoice({ voice, attributions }: VerbView): boolean {
  return voice.kind === 'document' && attributions.length === 0;
}

function timeOf(timex: Timex, interval: Interval): EventTime {
  const { openStart, openEnd, granularity, approximate } = timex;
  return { interval, openStart, openEnd, granularity, approximate };
}

function statedTime(view: VerbView): Dated | null {
  const led = ledTime(view) ?? anniversary(view);
  if (led) return led;
  const timex = governingTime(view) ?? describedTime(view);
  const interval = timex?.interval ?? timex?.span;
  if (!timex || !interval) return null;
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

/** "Forty years have passed since the day a tank broke the wall": that day, so many years ago. */
function anniversary({ parent, clause, voice }: VerbView): Dated | null {
  if (!parent?.verb || clause.kind !== 'time' || classOf(parent as VerbView) !== 'extent')
    return null;
  const length = parent.times.find(({ mention }) => mention.meaning.kind === 'duration');
  if (length?.mention.meaning.kind !== 'duration' || parent.verb.tense !== 'present') return null;
  const { amount, unit } = length.mention.meaning;
  if (amount.value === null || SHORT.has(unit)) return null;
  const start = offset(startOfDay(voice.created.at), -amount.value, unit);
  return {
    when: {
      interval: { start, end: start + DAY },
      ...{ openStart: false, openEnd: false, granularity: 'day', approximate: length.approximate },
    },
    basis: 'relative',
    expressions: [length.id],
    why: [
      {
        code: 'event-relative',
        expression: length.id,
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
    const timex = sharesTime(child, view) ? governingMain(child) : null;
    if (timex?.interval) return related(timex, child);
  }
  return null;
}

/**
 * "when a bus overturned on Monday"; "in the blast that happened on Thursday". The perfect is of now:
 * "have been charged after a fire on Sunday" were not charged on Sunday.
 */
function sharesTime(child: ClauseView, { verb, grammar }: VerbView): boolean {
  if (!child.verb || (verb.perfect && grammar.after.has(child.clause.opener ?? ''))) return false;
  if (child.clause.kind === 'time' || child.clause.kind === 'participle') return true;
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

function carriedTime(view: VerbView, before: Dated): Dated {
  const expression = before.expressions[0] ?? null;
  return {
    ...before,
    when: lasting(view, before.when),
    basis: 'carried',
    why: [{ code: 'event-carried', expression }],
  };
}

/** "spędził siedem tygodni", "was shut for six hours": from the time carried over, that long. */
function lasting(view: VerbView, when: EventTime): EventTime {
  const length = lengthOf(view);
  if (length?.mention.meaning.kind !== 'duration') return when;
  const { amount, unit } = length.mention.meaning;
  const whole = !SHORT.has(unit);
  const start = whole ? startOfDay(when.interval.start) : when.interval.start;
  const end = offset(start, amount.value ?? amount.max, unit);
  return { ...when, interval: { start, end }, granularity: whole ? 'day' : when.granularity };
}

const SHORT = new Set<Granularity>(['second', 'minute', 'hour', 'dayPart']);

/** News in the present or the perfect of an entry is of the entry's own minute ("The poll is out"). */
function entryTime({ verb, voice }: VerbView): Dated | null {
  const { stamp, created } = voice;
  if (!stamp || (verb.tense === 'past' && !verb.perfect) || verb.tense === 'future') return null;
  const interval = { start: created.at, end: created.at + MINUTE };
  return {
    when: timeOf(stamp, interval),
    basis: 'carried',
    expressions: [stamp.id],
    why: [{ code: 'event-carried', expression: stamp.id }],
  };
}

function boundedTime({ voice }: VerbView): Dated {
  const { kind, created } = voice;
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
