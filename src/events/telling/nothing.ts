import { normAt } from '#clauses/norm.ts';
import { governingTimes } from '#events/governing.ts';
import { areWords } from './mere-words.ts';
import { isPlaced, isPlan } from '#events/plans.ts';
import { asks, isQuestion } from './questions.ts';
import { isPartOfAct } from './saying.ts';
import type { ClauseView, VerbView } from '#events/scene.ts';

/** Headlines, questions, moods, appeals, parts of what is told elsewhere. */
export function tellsNothing(view: VerbView): boolean {
  if (NOTHING.some((isSo) => isSo(view)) || view.grammar.isBackground(view.verb)) return true;
  return !tellsByMood(view) || view.verb.agreement?.person === 2;
}

/** "Nobody can go home before it has fallen": what must come first has not come. */
function isNotYet({ clause, verb, parent, grammar }: VerbView): boolean {
  if (verb.negated && grammar.notYet.has(clause.opener ?? '')) return true;
  if (clause.kind !== 'time' || !verb.perfect || verb.form === 'had' || !parent?.verb) return false;
  return parent.verb.tense === 'future' || parent.verb.modality === 'possible';
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

/** "Kłopoty zaczęły się, gdy sieć wypowiedziała umowę", "the end came when the theatre closed": the clause of time tells it. */
function isSpeltOut({ own, tokens, verb, grammar, children, clause }: VerbView): boolean {
  const { nouns, verbs, openers } = grammar.turns;
  if (clause.kind !== 'main' || !verbs.has(verb.lemma)) return false;
  if (!own.some((at) => at < verb.at && nouns.has(normAt(tokens, at)))) return false;
  return children.some(
    (child) =>
      child.clause.kind === 'time' &&
      child.verb?.tense === verb.tense &&
      openers.has(child.clause.opener ?? ''),
  );
}

/** "Anyone who saw the van": what nobody in particular did. */
function isOfAnybody({ clause, tokens, grammar }: VerbView): boolean {
  if (clause.kind !== 'relative') return false;
  const before = tokens.slice(Math.max(0, clause.first - 2), clause.first);
  return before.some(({ norm }) => grammar.anybody.has(norm));
}

/** Headlines, parts of acts of speech, subjects that name nothing, questions and mere words. */
const NOTHING: readonly ((view: VerbView) => boolean)[] = [
  isHeadline,
  isPartOfAct,
  namesNothing,
  isSpeltOut,
  isOfAnybody,
  isQuestion,
  asks,
  isNotYet,
  areWords,
];
