import { governingTimes } from '#events/governing.ts';
import type { VerbClass } from '#events/grammar.ts';
import { isPlaced } from '#events/plans.ts';
import { isQuestion } from './questions.ts';
import type { VerbView } from '#events/scene.ts';
import { classOf } from '#events/verb-class.ts';

/** Classes of verbs that say or perceive. */
export const SAYING: ReadonlySet<VerbClass> = new Set([
  'speech',
  'act-of-speech',
  'command',
  'perception',
]);

/** Kinds of clauses that tell what was said. */
export const CONTENT: ReadonlySet<string> = new Set(['content', 'comment']);

/**
 * Saying is the news when it does something ("declared an emergency", "zażądał 15 lat") and no clause
 * tells what, or when somebody else reports it; seeing and hearing, when a noun tells what.
 */
export function tellsBySaying(view: VerbView, kind: VerbClass): boolean {
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
export function isPartOfAct({ parent, clause }: VerbView): boolean {
  if (clause.kind !== 'content' || !parent?.verb) return false;
  return isReportedAct(parent as VerbView) && parent.verb.tense !== 'present';
}
