import type { Timex } from '#anchoring/types.ts';
import { normAt } from '#clauses/norm.ts';
import { MINUTE } from '#time/calendar.ts';
import { GRANULARITIES, type Granularity, type Interval } from '#time/types.ts';
import { tokenAt } from '#text/lists.ts';
import { firstEnding, firstFrom } from '#text/search.ts';
import { phraseAt } from './phrases.ts';
import { inFrame, type ClauseView, type VerbView } from './scene.ts';

/**
 * Expressions that may say when the clause's event was: its own ones that don't stand in the frame of
 * an attribution ("said on Thursday"), don't describe a noun ("a New Year's Day rise"), aren't what
 * something is compared with, and don't count from a clause that hangs on it.
 */
export function governingTimes(view: ClauseView): readonly Timex[] {
  const { times, memo } = view;
  if (times.length === 0) return times;
  return (memo.governing ??= times.filter((timex) => governs(view, timex)));
}

function governs(view: ClauseView, timex: Timex): boolean {
  if (timex.compared || inFrame(view, timex.start)) return false;
  const range = tokenRange(view, timex);
  if (describes(view, range) || isOfPart(view, range.first)) return false;
  if (isOfInfinitive(view, timex, range) || isYetToEnd(view, timex, range)) return false;
  if (timex.type === 'SET' && isInAside(view, range)) return false;
  return !(timex.type === 'DURATION' && leadsOn(view, range.last));
}

/** "ordered him to repay the money within five years": of what was still to be done. */
function isOfInfinitive(
  { tokens, verb, voice, grammar }: ClauseView,
  timex: Timex,
  { first }: Range,
): boolean {
  if (verb?.tense !== 'past' || verb.modality !== null || first < verb.last) return false;
  const { meaning } = timex.mention;
  const within = meaning.kind === 'duration' && meaning.lead === 'within';
  const toCome =
    voice.kind === 'document' &&
    !voice.created.assumed &&
    (timex.interval?.start ?? 0) >= voice.now;
  if (!within && !toCome) return false;
  return tokens
    .slice(verb.last, first)
    .some((_, index) => grammar.isInfinitive?.(tokens, verb.last + index) === true);
}

/** "odroczył rozprawę do 14 stycznia": what has been done was not done until then. */
function isYetToEnd(
  { verb, voice }: ClauseView,
  { interval, mention: { meaning } }: Timex,
  { first }: Range,
): boolean {
  if (meaning.kind !== 'bound' || meaning.bound !== 'until' || verb?.tense !== 'past') return false;
  const isDone = !verb.ongoing && verb.modality === null && verb.at < first;
  return isDone && (interval?.end ?? 0) > voice.now;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Whether a time tells of a noun or a participle, unless the clause's verb stands between them. */
function describes({ grammar, tokens, verb }: ClauseView, { first, last }: Range): boolean {
  if (verb && grammar.isOfCharge(tokens, verb, first)) return true;
  if (grammar.describesNoun(tokens, first, last)) return true;
  const participle = grammar.participleBefore(tokens, first);
  if (participle < 0 || isIn(verb, participle)) return false;
  if (verb && grammar.takesPlace(tokens, verb, participle)) return false;
  return !(verb && verb.at > participle && verb.at < first);
}

/** "is planned for Friday": the participle is the clause's own. */
const isIn = (verb: ClauseView['verb'], at: number): boolean =>
  verb !== null && verb.first <= at && at < verb.last;

/** "Trade, worth 29 billion a year, has doubled": more than the time stands between two commas. */
function isInAside({ tokens, verb }: ClauseView, { first, last }: Range): boolean {
  let open = first - 1;
  while (open >= 0 && normAt(tokens, open) !== ',') open -= 1;
  if (open < 0 || open === first - 1 || normAt(tokens, last) !== ',') return false;
  return !(verb && verb.at > open && verb.at < last);
}

/** How far before a time the comma of the part that it tells of may stand, in tokens. */
const PART_REACH = 40;

/** "14 pharmacies, three of them this month", "including two on Monday": of a part of what is told. */
function isOfPart({ grammar, tokens, verb, clause }: ClauseView, first: number): boolean {
  const stop = Math.max(0, first - PART_REACH);
  let comma = first - 1;
  while (comma >= stop && normAt(tokens, comma) !== ',') comma -= 1;
  // "…, pięć z nich w środę opuściło szpital": the part has a clause of its own.
  if (comma < Math.max(stop, clause.first)) return false;
  if (verb && verb.at > comma && verb.at < first) return false;
  const between = tokens.slice(comma + 1, first).map(({ norm }) => norm);
  return grammar.partOpeners.some((opener) => ` ${between.join(' ')} `.includes(` ${opener} `));
}

/**
 * The time of a noun that says when the clause's event was: "at Monday's hearing the judge …", and of
 * an event that is what the clause is about ("The noon explosion shattered windows").
 */
export function describedTime(view: VerbView): Timex | null {
  const { grammar, tokens, verb } = view;
  const found = view.times.find((timex) => {
    if (timex.interval === null || timex.type === 'SET' || inFrame(view, timex.start)) return false;
    const { first, last } = tokenRange(view, timex);
    if (!grammar.describesNoun(tokens, first, last)) return false;
    if (grammar.during.has(tokenAt(tokens, first - 1)?.norm ?? '')) return true;
    const named = [last, last + 1].some((at) => grammar.isEventNoun(tokens[at]?.norm ?? ''));
    // "Third-quarter net income rose": figures are of the quarter that they are reported for.
    return (named || timex.granularity === 'quarter') && last < verb.at && verb.tense === 'past';
  });
  return found ?? null;
}

/** Token indexes of an expression, end excluded. */
export function tokenRange({ tokens }: ClauseView, { start, end }: Timex) {
  return { first: firstEnding(tokens, start), last: firstEnding(tokens, end - 1) + 1 };
}

/** The token behind a time that begins at a token ("podał wczoraj skład"), else that token. */
export function afterTime({ times, tokens }: ClauseView, at: number): number {
  const timex = times.find(({ start }) =>
    [at, at + 1].some((first) => tokens[first]?.start === start),
  );
  return timex ? firstFrom(tokens, timex.end) : at;
}

/** "three weeks after she was hired": the length belongs to the clause that begins right after it. */
function leadsOn({ children }: ClauseView, last: number): boolean {
  return children.some(({ clause }) => clause.first === last && clause.kind === 'time');
}

/** The length that leads on to a time clause, if one does. */
export function leadingLength({ parent, clause }: ClauseView): Timex | null {
  if (!parent || clause.kind !== 'time') return null;
  return (
    parent.times.find(
      (timex) => timex.type === 'DURATION' && exactEnd(parent, timex) === clause.first,
    ) ?? null
  );
}

/** Token index past a length and what makes it exact ("sixty years to the day"). */
export function exactEnd(view: ClauseView, timex: Timex): number {
  const { last } = tokenRange(view, timex);
  const phrase = phraseAt(view.grammar.toTheDay, view.tokens, last);
  return last + (phrase?.length ?? 0);
}

const RANK = new Map<Granularity, number>(GRANULARITIES.map((unit, rank) => [unit, rank]));

/**
 * The expression that says when: one with a place on the calendar before one that only has a length,
 * then the finest, then the nearest to the verb.
 */
export function governingTime(view: VerbView): Timex | null {
  if (view.times.length === 0) return null;
  const verb = view.tokens[view.verb.at]?.start ?? 0;
  const distance = ({ start, end }: Timex) =>
    Math.min(Math.abs(start - verb), Math.abs(end - verb));
  const placed = governingTimes(view).filter(
    ({ interval, span, type }) => type !== 'SET' && (interval !== null || isLong(span)),
  );
  const [best = null] = placed.toSorted(
    (a, b) =>
      Number(a.interval === null) - Number(b.interval === null) ||
      (RANK.get(a.granularity) ?? 0) - (RANK.get(b.granularity) ?? 0) ||
      distance(a) - distance(b),
  );
  return best;
}

/** "within seconds" places nothing on a timeline: the time told before it does. */
function isLong(span: Interval | null): boolean {
  return span !== null && span.end - span.start >= MINUTE;
}

/**
 * A length of time without a place of its own that says how long the event took ("was shut for six
 * hours", "spędził siedem tygodni"); null when the length describes a noun ("12 lat więzienia").
 */
export function lengthOf(view: VerbView): Timex | null {
  return (
    governingTimes(view).find((timex) => {
      if (timex.type !== 'DURATION' || timex.interval || timex.span) return false;
      const { first, last } = tokenRange(view, timex);
      return view.grammar.tellsLength(view.tokens, first, last, view.verb.lemma);
    }) ?? null
  );
}

/** Times of one kind that "and" joins to the one that governs: "in 1997 and 2010" is both, "Monday, Tuesday and Friday" all. */
export function joinedTimes(view: VerbView, best: Timex): readonly Timex[] {
  const same = governingTimes(view).filter(
    ({ interval, granularity }) => interval !== null && granularity === best.granularity,
  );
  const at = same.indexOf(best);
  const from = listEnd(view, same, at, -1);
  const to = listEnd(view, same, at, 1);
  const list = same.slice(from, to + 1);
  return isList(view, list) ? list.filter((timex) => timex !== best) : [];
}

/** How far a row of times with nothing but commas and "and" between them reaches from one of them. */
function listEnd(view: VerbView, times: readonly Timex[], from: number, step: 1 | -1): number {
  let at = from;
  for (let next = times[at + step]; next; next = times[at + step]) {
    const [first, second] = step > 0 ? [times[at], next] : [next, times[at]];
    if (!first || !second || gapOf(view, first, second) === null) break;
    at += step;
  }
  return at;
}

/** A row of times is a list when "and" stands before its last. */
function isList(view: VerbView, times: readonly Timex[]): boolean {
  const [before, last] = times.slice(-2);
  return before !== undefined && last !== undefined && gapOf(view, before, last) === 'joint';
}

/** What stands between two times beside prepositions of time: one "and", only commas, or other words (null). */
function gapOf(view: VerbView, before: Timex, after: Timex): 'joint' | 'comma' | null {
  const { tokens, grammar } = view;
  const { joints, timePrepositions } = grammar.label;
  let gap: 'joint' | 'comma' | null = null;
  for (let at = tokenRange(view, before).last; at < tokenRange(view, after).first; at += 1) {
    const word = normAt(tokens, at);
    if (timePrepositions.has(word) || grammar.again.has(word)) continue;
    if (word === ',') gap ??= 'comma';
    else if (joints.has(word) && gap !== 'joint') gap = 'joint';
    else return null;
  }
  return gap;
}
