import { DAY, startOfDay } from '#time/calendar.ts';
import { accountedTime } from './accounted.ts';
import { isShort } from '#events/activity.ts';
import { aheadTime, boundedTime, timeOf, type Dated } from './dated.ts';
import { classOf } from '#events/verb-class.ts';
import { isPlan } from '#events/plans.ts';
import { governingTimes } from '#events/governing.ts';
import { carriedTime, goingOn, lastingPlan, untilNow } from './lasting.ts';
import { measuredTime } from './measured.ts';
import type { ClauseView, VerbView } from '#events/scene.ts';
import { relatedTime, statedTime } from './stated.ts';
import type { EventTime } from '#events/types.ts';

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

/** How many clauses back an event may have been told that another one is counted from. */
const REMEMBERED = 60;

/**
 * Finds the time of each clause with a verb: stated in the clause; else that of the clause it hangs
 * together with; else carried over from the clause before in the same report; else bounded by the
 * report (GUIDE.md, "Time of an event"). Clauses come in text order.
 */
export function dateClauses(views: readonly VerbView[]): ReadonlyMap<ClauseView, Dated> {
  const dates = new Map<ClauseView, Dated>();
  let carried = NOTHING;
  let last: VerbView | null = null;
  for (const [index, view] of views.entries()) {
    const before = () => views.slice(Math.max(0, index - REMEMBERED), index);
    if (last && last.blockIndex !== view.blockIndex) carried = intoParagraph(carried, last, view);
    const planned = isAhead(view);
    const accounted = accountedTime(view, before);
    const dated =
      accounted ?? measuredTime(view, before, dates) ?? dateOf(view, dates, carried, planned);
    dates.set(view, dated);
    // The report goes on from its own day, not from the period of its figures.
    if (!accounted) carried = movedOn(carried, view, dated, planned);
    last = view;
  }
  return dates;
}

/** A plan whose time has not gone by: "was to open on Monday" is of the past. */
function isAhead(view: VerbView): boolean {
  const times = governingTimes(view);
  if (!isPlan(view, times)) return false;
  const { verb, voice } = view;
  const placed = times.flatMap(({ interval }) => interval ?? []);
  const over = placed.length > 0 && placed.every(({ end }) => end <= voice.now);
  return !(verb.tense === 'past' && over);
}

function dateOf(
  view: VerbView,
  dates: ReadonlyMap<ClauseView, Dated>,
  carried: Carried,
  planned: boolean,
): Dated {
  const own = statedTime(view) ?? relatedTime(view, dates);
  if (own)
    return own.basis === 'stated' && planned ? goingOn(view, own, startIn(view, carried)) : own;
  const until = untilNow(view);
  if (until) return until;
  const before = planned ? carried.planned : pastFor(view, carried);
  if (before) return carriedTime(view, before);
  return (
    entryTime(view) ??
    (planned ? lastingPlan(view, startIn(view, carried)) : null) ??
    undated(view, planned)
  );
}

/** Where the report alone bounds it: what is to come lies after it, all else before. */
function undated(view: VerbView, planned: boolean): Dated {
  return planned && view.verb.tense !== 'past' ? aheadTime(view) : boundedTime(view);
}

/**
 * What a post tells in the present is of its day, not of what it told before; so is what goes on in a report
 * ("We wtorek runął most. Ruch odbywa się objazdem"), unless it tells of long ago as if it were now.
 */
function pastFor(view: VerbView, { past }: Carried): Dated | null {
  const { verb, voice, grammar } = view;
  if (verb.tense !== 'present') return past;
  const goesOn =
    voice.kind === 'post' || (grammar.hasAspect && past !== null && !isOld(past, view));
  return goesOn ? null : past;
}

/** What a plan that goes on begins with: what the same paragraph has just told ("will meet on Monday; talks will last a week"). */
function startIn(view: VerbView, { planned, past }: Carried): Dated | null {
  const before = (classOf(view) === 'extent' ? planned : null) ?? past;
  return before && (before.distant === true || isOld(before, view)) ? null : before;
}

function movedOn(carried: Carried, view: VerbView, dated: Dated, planned: boolean): Carried {
  if (!carriesOn(view)) return carried;
  const { past, planned: ahead, toNext, opening } = carried;
  if (dated.basis === 'bounded')
    return planned ? carried : { past, planned: ahead, toNext: null, opening };
  // What a present is told to lead to ("faces 30 years when he is sentenced in May") is still to come.
  if (planned || dated.when.interval.start > view.voice.now)
    return { past, planned: dated, toNext, opening };
  return { past: dated, planned: ahead, toNext: dated, opening };
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
  const { basis, expressions, why } = dated;
  if (!isShort(granularity)) return { when: dated.when, basis, expressions, why, distant: true };
  const start = startOfDay(interval.start);
  const end = Math.max(start + DAY, startOfDay(interval.end - 1) + DAY);
  const when: EventTime = { ...dated.when, interval: { start, end }, granularity: 'day' };
  return { when, basis, expressions, why, distant: true };
}

function isOld({ when }: Dated, { voice }: VerbView): boolean {
  return when.interval.end < voice.created.at - RECENT;
}

/** Told by the paper itself. */
function isOwnVoice({ voice, attributions }: VerbView): boolean {
  return voice.kind === 'document' && attributions.length === 0;
}

/** A time told inside a relative clause stays there: the sentence goes on from before it. */
function carriesOn({ clause }: ClauseView): boolean {
  return clause.kind === 'main' || clause.kind === 'content' || clause.kind === 'time';
}

/** What an entry tells at no other time is of its stamp ("The poll is out", "Officers were called"). */
function entryTime({ verb, voice: { stamp, now } }: VerbView): Dated | null {
  if (!stamp?.interval || (verb.tense === 'future' && stamp.interval.start < now)) return null;
  return {
    when: timeOf(stamp, stamp.interval),
    basis: 'carried',
    expressions: [stamp.id],
    why: [{ code: 'event-carried', expression: stamp.id }],
  };
}
