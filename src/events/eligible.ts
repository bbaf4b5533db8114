import type { Timex } from '#anchoring/types.ts';
import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import { isActivity, staysSo } from './activity.ts';
import { hadItsTime, hadSoMuch, isInForce, wentOnDaily } from './held.ts';
import { afterTime, governingTimes } from './governing.ts';
import { isBy, isSubjectTime, isThere, isTurned } from './predicates.ts';
import { isPlaced, isPlan } from './plans.ts';
import { phraseAt } from './phrases.ts';
import type { ClauseView, VerbView } from './scene.ts';
import { areWords } from './mere-words.ts';
import type { EventGrammar, VerbClass } from './grammar.ts';

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

/** Headlines, questions, moods, appeals, parts of what is told elsewhere. */
function tellsNothing(view: VerbView): boolean {
  if (isHeadline(view) || isPartOfAct(view) || namesNothing(view)) return true;
  if (view.grammar.isBackground(view.verb) || isOfAnybody(view)) return true;
  if (isQuestion(view) || asks(view) || isNotYet(view) || areWords(view)) return true;
  return !tellsByMood(view) || view.verb.agreement?.person === 2;
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
  if (verb.tense !== 'present' || !grammar.timetabled(verb.lemma)) return false;
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

/** Class of the verb; passives of states ("był znany") stay states. */
export function classOf(view: VerbView): VerbClass {
  return (view.memo.class ??= readClass(view));
}

function readClass(view: VerbView): VerbClass {
  const { verb, grammar, tokens } = view;
  const acts = (next: number) =>
    grammar.actsBy(verb.lemma, normAt(tokens, next), normAt(tokens, next + 1));
  if (acts(verb.last) || acts(afterTime(view, verb.last))) return 'other';
  const kind = grammar.verbClass(verb.lemma, verb.reflexive);
  return verb.stative && kind === 'other' ? 'state' : kind;
}

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

/** "decides whether …", "whoever comes …": what is asked, or nobody in particular, tells nothing. */
function isQuestion({ clause, grammar }: ClauseView): boolean {
  const { opener, kind } = clause;
  if (opener === null || grammar.questions.has(opener)) return opener !== null;
  if (kind !== 'content' || opener === 'that') return false;
  const { subjectPronouns, relativeAdverbs } = grammar.label;
  return subjectPronouns.has(opener) || relativeAdverbs.has(opener);
}

/** "Nobody can go home before it has fallen": what must come first has not come. */
function isNotYet({ clause, verb, parent, grammar }: VerbView): boolean {
  if (verb.negated && grammar.notYet.has(clause.opener ?? '')) return true;
  if (clause.kind !== 'time' || !verb.perfect || verb.form === 'had' || !parent?.verb) return false;
  return parent.verb.tense === 'future' || parent.verb.modality === 'possible';
}

/** A sentence that ends in a question mark asks. */
function asks({ tokens }: ClauseView): boolean {
  return tokens.slice(-2).some(({ norm }) => norm === '?');
}

/** Headlines repeat what the body tells; they are merged with it, never told alone. */
export function isHeadline({ block }: ClauseView): boolean {
  return block.block.kind === 'heading';
}

/** What may, must or would be is no event; in what somebody said, "would" is a plan. */
function tellsByMood(view: VerbView): boolean {
  const { verb, clause, parent } = view;
  switch (verb.modality) {
    case 'duty':
      return isDue(view);
    case 'possible':
    case 'imperative':
      return false;
    case 'conditional':
      return clause.kind === 'content' && parent?.verb?.tense === 'past' && verb.tense === 'future';
    case 'plan':
    case 'hearsay':
    case null:
      return true;
  }
}

/** "must report to prison by noon on Jan. 3": what somebody has to do, with a time to come. */
function isDue(view: VerbView): boolean {
  const { verb, grammar } = view;
  if (verb.negated || verb.stative || !grammar.obliges.has(verb.form)) return false;
  const placed = governingTimes(view).filter(isPlaced);
  return placed.length > 0 && isPlan(view, placed);
}

/** "Wszystko zaczęło się …", "it all began": a subject that names nothing tells nothing. */
function namesNothing({ own, tokens, verb, grammar, parent }: VerbView): boolean {
  if (parent) return false;
  const first = own.find((at) => tokens[at]?.kind === 'word') ?? -1;
  if (grammar.isExpletive(tokens, first, verb.lemma)) return true;
  if (first >= verb.at || !grammar.anything.has(normAt(tokens, first))) return false;
  return own.filter((at) => at < verb.at && tokens[at]?.kind === 'word').length <= 2;
}

/** "Anyone who saw the van": what nobody in particular did. */
function isOfAnybody({ clause, tokens, grammar }: VerbView): boolean {
  if (clause.kind !== 'relative') return false;
  const before = tokens.slice(Math.max(0, clause.first - 2), clause.first);
  return before.some(({ norm }) => grammar.anybody.has(norm));
}

const SAYING = new Set<VerbClass>(['speech', 'act-of-speech', 'command', 'perception']);

/**
 * Saying is the news when it does something ("declared an emergency", "zażądał 15 lat") and no clause
 * tells what, or when somebody else reports it; seeing and hearing, when a noun tells what.
 */
function tellsBySaying(view: VerbView, kind: VerbClass): boolean {
  const { voice, verb } = view;
  if (verb.agreement?.person === 1 && verb.tense === 'present') return false;
  if (kind === 'speech') return isAnnounced(view);
  const logged = voice.kind === 'entry' && kind !== 'perception';
  if (verb.tense === 'present' && !logged) return false;
  // "Jak powiedział rzecznik, płomienie zauważył kierowca": who says so tells nothing of what was seen.
  const told = view.children.filter(({ clause, framed }) => CONTENT.has(clause.kind) && !framed);
  if (kind === 'perception') return told.length === 0 && !closesSpeech(view);
  const tells = told.some((child) => !isQuestion(child));
  return isReportedAct(view) || !(tells || view.framed);
}

/** "Frekwencję komisja poda po 17": what will be said, when, and no clause tells it yet. */
function isAnnounced(view: VerbView): boolean {
  if (view.verb.tense !== 'future' || view.framed || view.attributions.length > 0) return false;
  return view.children.length === 0 && governingTimes(view).some(isPlaced);
}

const CONTENT = new Set(['content', 'comment']);

/** "„Odejdźcie” – usłyszeli ludzie", "…, an inquest heard": what was heard stands before. */
function closesSpeech({ clause, tokens, framed }: VerbView): boolean {
  const before = tokens.slice(Math.max(0, clause.first - 3), clause.first + 1);
  // A straight mark with a space before it opens a quotation.
  return before.some(
    ({ norm, spaceBefore }) =>
      norm === '”' || (norm === '"' && !spaceBefore) || (framed && norm === ','),
  );
}

/** "Według korespondenta wojsko … ostrzegło, że …": somebody else says that they said it. */
function isReportedAct(view: VerbView): boolean {
  return classOf(view) === 'command' && view.attributions.length > 0;
}

/** What an act of speech that is told itself says is part of it ("warned that they would fire"). */
function isPartOfAct({ parent, clause }: VerbView): boolean {
  if (clause.kind !== 'content' || !parent?.verb) return false;
  return isReportedAct(parent as VerbView) && parent.verb.tense !== 'present';
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
