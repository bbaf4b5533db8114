import type { Timex } from '#anchoring/types.ts';
import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import { isActivity, staysSo } from '#events/activity.ts';
import { hadItsTime, hadSoMuch, isInForce, wentOnDaily } from './held.ts';
import { governingTimes } from '#events/governing.ts';
import { isBy, isSubjectTime, isThere, isTurned } from '#events/predicates.ts';
import { isPlaced, isPlan } from '#events/plans.ts';
import { phraseAt } from '#events/phrases.ts';
import type { ClauseView, VerbView } from '#events/scene.ts';
import { tellsNothing } from './nothing.ts';
import { CONTENT, SAYING, tellsBySaying } from './saying.ts';
import { classOf } from '#events/verb-class.ts';
import type { EventGrammar, VerbClass } from '#events/grammar.ts';

/**
 * True when a clause tells something that happened, is happening or is planned. Speech, states,
 * opinions, habits, conditions, appeals and what may be are none (GUIDE.md, "Events").
 */
export function tellsEvent(view: VerbView): boolean {
  if (!isTelling(view) || tellsNothing(view)) return false;
  if (view.clause.verb === null) return tellsByNoun(view);
  const times = governingTimes(view);
  if (
    times.some(({ type }) => type === 'SET') &&
    view.verb.tense !== 'future' &&
    !wentOnDaily(view, times)
  )
    return false;
  return tellsByWord(view) ?? tellsByVerb(view, times);
}

/** Without a verb a clause tells when it says when or by whom, in a post or a log, or counts people. */
function tellsByNoun(view: VerbView): boolean {
  const { voice, block, attributions, own, tokens, grammar, verb } = view;
  if (voice.kind !== 'document' || block.block.kind === 'post' || attributions.length > 0)
    return true;
  if (governingTimes(view).some(isPlaced)) return true;
  if (!verb.passive) return view.sentence === 0;
  return own.some((at) => at < verb.at && isCount(grammar, tokens[at]));
}

function isCount({ numbers }: EventGrammar, token: Token | undefined): boolean {
  return token?.kind === 'number' || numbers.has(token?.norm ?? '');
}

/** Main clauses tell, and those subordinate ones that say what was, not what if or what for. */
function isTelling(view: VerbView): boolean {
  if (TELLING_KINDS.has(view.clause.kind) || isDenied(view)) return true;
  return isResult(view) || isDatedDeed(view);
}

/** "Born on 3 November 1929, she …": a participle of the past with a time of its own. */
function isDatedDeed(view: VerbView): boolean {
  const { grammar, clause, verb } = view;
  if (!grammar.tellsByParticiple || clause.kind !== 'participle' || !verb.passive) return false;
  return governingTimes(view).some(isPlaced);
}

/** What the kind of the verb decides alone; null when the time and the tense have a say. */
function tellsByWord(view: VerbView): boolean | null {
  const kind = classOf(view);
  if (isDenied(view)) return true;
  if (isResult(view))
    return kind !== 'speech' && view.grammar.wishes?.has(view.verb.lemma) !== true;
  if (view.verb.modality === 'hearsay')
    return kind !== 'state' || isPlan(view, governingTimes(view));
  if (SAYING.has(kind) && !isScheduled(view)) return tellsBySaying(view, kind);
  if (view.framed || (view.verb.negated && kind === 'state')) return false;
  return null;
}

/** "Rain is expected on Friday", "The bank reports on Aug. 15": a plan, though the verb says or thinks. */
function isScheduled(view: VerbView): boolean {
  const { verb, grammar, children } = view;
  if (verb.modality === 'plan') return verb.passive;
  if (verb.tense === 'past' || !grammar.timetabled(verb.lemma)) return false;
  return !children.some(({ clause }) => CONTENT.has(clause.kind)) && hasPlan(view);
}

const hasPlan = (view: VerbView): boolean => isPlan(view, governingTimes(view));

function tellsByVerb(view: VerbView, times: readonly Timex[]): boolean {
  const { verb, grammar } = view;
  const kind = classOf(view);
  if (kind === 'extent') return tellsByExtent(view, times);
  if (verb.lemma === grammar.copula && !verb.passive) return tellsByPredicate(view, times);
  if (staysSo(view)) return verb.tense !== 'present' && times.length > 0;
  if (isActivity(view, times)) return true;
  if (grammar.isLeft(verb) && times.some(isLength)) return false;
  return tellsByTense(view, kind, times);
}

function tellsByTense(view: VerbView, kind: VerbClass, times: readonly Timex[]): boolean {
  const { verb, grammar } = view;
  if (grammar.owns.has(verb.lemma) && verb.tense === 'present') return tellsByObject(view, times);
  if (isPlan(view, times)) return kind !== 'state' || times.some(isPlaced);
  if (verb.tense === 'present') return tellsByPresent(view, kind, times);
  if (isCircumstance(view, times)) return false;
  if (kind !== 'state' || tellsByChange(view, times) || hadItsTime(view, times)) return true;
  return grammar.owns.has(verb.lemma) && !verb.negated && hasEvent(view, times);
}

/** "hala, w której składowano opony": what went on where, to whom or meanwhile ("as traders were packing up"), at no time of its own. */
function isCircumstance({ clause, verb, grammar }: VerbView, times: readonly Timex[]): boolean {
  if (!verb.ongoing || times.length > 0) return false;
  if (clause.kind === 'relative') return grammar.hasAspect;
  return clause.kind === 'time' && grammar.meanwhile?.has(clause.opener ?? '') === true;
}

/** "potrwa do niedzieli", "will last two weeks"; a length alone only measures what has been. */
function tellsByExtent(view: VerbView, times: readonly Timex[]): boolean {
  if (isUnderWay(view) || isPlan(view, times)) return true;
  if (times.some(isLength)) return wentOn(view);
  return times.some(isPlaced);
}

/** "Akcja trwała cztery doby"; in a relative clause it only describes what is told. */
const wentOn = ({ verb, clause, grammar }: VerbView): boolean =>
  verb.tense === 'past' && clause.kind !== 'relative' && grammar.measures(verb.lemma);

/** "has a hearing on Monday", "ma w piątek rozprawę". */
const tellsByObject = (view: VerbView, times: readonly Timex[]): boolean =>
  isPlan(view, times) && hasEvent(view, times);

/** "had an operation on Thursday": what somebody had, and when, is what happened. */
function hasEvent({ own, verb, tokens, grammar }: VerbView, times: readonly Timex[]): boolean {
  if (!times.some(isPlaced)) return false;
  return own.some((at) => at > verb.at && grammar.isEventNoun(normAt(tokens, at)));
}

/** "Trwa akcja ratunkowa": what is going on, no matter how long. */
function isUnderWay({ verb, times, clause }: VerbView): boolean {
  return verb.tense === 'present' && clause.kind !== 'relative' && !times.some(isLength);
}

const TELLING_KINDS = new Set(['main', 'content', 'relative', 'time', 'reason', 'concession']);

/** "zaprzecza, by stwierdzono": what is denied is told all the same, as what did not happen. */
export function isDenied({ clause, parent, grammar, tokens }: ClauseView): boolean {
  if (!parent?.verb || !grammar.denies(parent.verb, tokens)) return false;
  return clause.kind === 'purpose' || clause.kind === 'content';
}

/** "…, killing twelve": in some languages what came of it stands in a participle clause. */
function isResult({ clause, grammar, parent, verb, tokens }: VerbView): boolean {
  if (!grammar.tellsByParticiple || clause.kind !== 'participle' || !parent?.verb) return false;
  // "while sending a message" tells when.
  const isMeanwhile = grammar.meanwhile?.has(normAt(tokens, clause.first)) === true;
  // "said Mr Ruscoe, climbing down from a tractor" tells how he spoke.
  if (parent.framed || isMeanwhile) return false;
  return clause.first > parent.verb.at && !verb.stative && parent.verb.tense !== 'present';
}

function tellsByPredicate(view: VerbView, times: readonly Timex[]): boolean {
  const { verb } = view;
  if (isThere(view)) return true;
  if (verb.negated) return false;
  if (verb.tense === 'present')
    return isHolding(view, times) || (isTurned(view) && !times.some(isOfLength));
  if (verb.tense === 'future') return times.some(isPlaced);
  return tellsByPast(view, times);
}

/** "A smog alert is in force from yesterday until Friday": with a stretch of its own it is news. */
const isHolding = ({ verb, tokens, grammar }: VerbView, times: readonly Timex[]): boolean =>
  phraseAt(grammar.inForce, tokens, verb.last) !== null && times.some(isStretch);

const isStretch = ({ type, interval, mention }: Timex): boolean =>
  interval !== null && type !== 'DURATION' && STRETCH.has(mention.meaning.kind);
const STRETCH = new Set(['range', 'bound']);
const isOfLength = ({ type }: Timex): boolean => type === 'DURATION';

function tellsByPast(view: VerbView, times: readonly Timex[]): boolean {
  if (isTurned(view) && times.some((timex) => !isLength(timex) || isWithin(timex))) return true;
  if (!times.some(isMoment)) return false;
  return isBy(view) || times.some((timex) => isSubjectTime(view, timex));
}

const isLength = ({ type, interval }: Timex): boolean => type === 'DURATION' && interval === null;
/** "was back within 12 hours" tells when, "was out for nine hours" how long. */
const isWithin = ({ mention: { meaning } }: Timex): boolean =>
  meaning.kind === 'duration' && meaning.lead === 'within';
const isMoment = ({ type, interval }: Timex): boolean => type === 'TIME' && interval !== null;

/** What is going on: with a time of its own, or seen and told by somebody. */
function tellsByPresent(view: VerbView, kind: VerbClass, times: readonly Timex[]): boolean {
  if (kind === 'state') return isInForce(view, times);
  // A log tells what happens in the present: "Judge adjourns for lunch".
  if (view.voice.kind === 'entry' && view.clause.kind === 'main') return true;
  if (!view.grammar.presentTells(view.verb)) return false;
  if (view.clause.kind === 'relative' || (view.verb.negated && times.length === 0)) return false;
  const told = view.attributions.length > 0 && view.verb.agreement?.person !== 1;
  return told || times.some(isPlaced) || view.block.block.kind === 'post';
}

/**
 * "has held the seat": the perfect of a state that has come about, not one that has lasted; "droga była
 * zablokowana sześć godzin": what was done to something, and for how long.
 */
function tellsByChange(view: VerbView, times: readonly Timex[]): boolean {
  const { verb, grammar } = view;
  if (!verb.passive || verb.tense !== 'past') return hadSoMuch(view, times);
  return times.some((timex) => isPlaced(timex) || (grammar.hasAspect && isLength(timex)));
}
