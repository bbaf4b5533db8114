import type { Timex } from '#anchoring/types.ts';
import { normAt } from '#clauses/norm.ts';
import { DAY, offset, startOfDay } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import { isShort } from '#events/activity.ts';
import { boundedTime, timeOf, type Dated } from './dated.ts';
import { classOf } from '#events/verb-class.ts';
import {
  describedTime,
  governingTime,
  joinedTimes,
  leadingLength,
  tokenRange,
} from '#events/governing.ts';
import type { ClauseView, VerbView } from '#events/scene.ts';

/** An interval that takes in that of another time, too. */
const around = (found: Interval, { interval }: Timex): Interval =>
  interval
    ? {
        start: Math.min(found.start, interval.start),
        end: Math.max(found.end, interval.end),
      }
    : found;

/** The time that the clause itself tells; null when it tells none. */
export function statedTime(view: VerbView): Dated | null {
  const own = governingTime(view);
  const led = own ? null : (ledTime(view) ?? anniversary(view));
  if (led) return led;
  const timex = own ?? describedTime(view);
  const found = timex?.interval ?? timex?.span;
  if (!timex || !found) return null;
  const others = joinedTimes(view, timex);
  const told = others.reduce(around, found);
  const interval = isSinceNoun(view, timex) ? { ...told, end: view.voice.now } : told;
  return {
    when: timeOf(timex, interval),
    basis: 'stated',
    expressions: [timex.id, ...others.map(({ id }) => id)],
    why: [{ code: 'event-stated', expression: timex.id }],
  };
}

/** How far before its time the "since" of a noun may stand, in tokens. */
const SINCE_REACH = 6;

/** "has been closed since a landslide on Oct. 12": from then to now. */
function isSinceNoun(view: VerbView, timex: Timex): boolean {
  const { verb, tokens, grammar } = view;
  if (!verb.perfect || verb.form === 'had' || timex.mention.meaning.kind === 'bound') return false;
  const { first } = tokenRange(view, timex);
  for (let at = first - 2; at >= verb.last && at >= first - SINCE_REACH; at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (grammar.since?.has(normAt(tokens, at))) return true;
  }
  return false;
}

/** "three weeks after Marchbank was hired": counted back from the time of the main clause. */
function ledTime(view: VerbView): Dated | null {
  const length = leadingLength(view);
  const main = view.parent && mainTime(view.parent);
  if (!length || !main || length.mention.meaning.kind !== 'duration') return null;
  const { amount, unit } = length.mention.meaning;
  const opener = view.clause.opener ?? '';
  const sign = view.grammar.after.has(opener) ? -1 : view.grammar.before.has(opener) ? 1 : 0;
  if (sign === 0 || amount.value === null) return null;
  const shift = (t: Instant) => offset(t, sign * (amount.value ?? 0), unit);
  const { start, end } = main.when.interval;
  const interval = { start: shift(start), end: shift(end) };
  return {
    when: { ...main.when, interval },
    basis: 'relative',
    expressions: [...main.expressions, length.id],
    why: [
      {
        code: 'event-relative',
        expression: main.expressions[0] ?? length.id,
        words: { start: length.start, end: length.end },
      },
    ],
  };
}

/** Time of a main clause; what it tells in the present, with none of its own, is of the report's day. */
function mainTime(view: ClauseView): Pick<Dated, 'when' | 'expressions'> | null {
  const timex = governingMain(view);
  if (timex?.interval) return { when: timeOf(timex, timex.interval), expressions: [timex.id] };
  if (view.verb?.tense !== 'present') return null;
  const { when } = boundedTime(view as VerbView);
  const start = startOfDay(view.voice.created.at);
  return {
    when: { ...when, interval: { start, end: start + DAY }, openStart: false },
    expressions: [],
  };
}

/** "Forty years have passed since the day a tank broke the wall": that day, so many years ago. */
function anniversary({ parent, clause, voice }: VerbView): Dated | null {
  if (!parent?.verb || clause.kind !== 'time' || classOf(parent as VerbView) !== 'extent')
    return null;
  const length = parent.times.find(({ mention }) => mention.meaning.kind === 'duration');
  if (length?.mention.meaning.kind !== 'duration' || parent.verb.tense !== 'present') return null;
  const { amount, unit } = length.mention.meaning;
  if (amount.value === null || isShort(unit)) return null;
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

/** The time of the clause that it hangs together with. */
export function relatedTime(view: VerbView, dates: ReadonlyMap<ClauseView, Dated>): Dated | null {
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
  // "Born in 1929, she died on Monday": what a participle of the past tells has its own time.
  if (child.clause.kind === 'participle') return !child.verb.passive;
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
