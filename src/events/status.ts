import type { AttributionMention } from '#sources/types.ts';
import { isDenied, isPlan } from './eligible.ts';
import { governingTimes } from './governing.ts';
import type { VerbView } from './scene.ts';
import type { EventStatus } from './types.ts';

/** Asserted, hedged, planned or negated (GUIDE.md, "Status"); what is denied counts as negated. */
export function statusOf(view: VerbView, attributions: readonly AttributionMention[]): EventStatus {
  if (isNegated(view) || isDenied(view) || hasNobody(view)) return 'negated';
  if (view.verb.modality === 'hearsay' || isHedged(view, attributions)) return 'hedged';
  return isPlan(view, governingTimes(view)) ? 'planned' : 'asserted';
}

/** What does not stop goes on. */
const isNegated = ({ verb, grammar }: VerbView): boolean =>
  verb.negated && !grammar.ceases(verb.lemma);

/** "No one has been hurt". */
function hasNobody({ own, tokens, verb, grammar }: VerbView): boolean {
  return own.some(
    (at) =>
      (at < verb.at && grammar.nobody.has(wordsAt(tokens, at))) ||
      (at > verb.at && isNone(tokens, at, grammar)),
  );
}

/** "There was no explosion". */
function isNone(tokens: VerbView['tokens'], at: number, grammar: VerbView['grammar']): boolean {
  if (tokens[at]?.norm !== 'no') return false;
  return [at + 1, at + 2].some((next) => grammar.isEventNoun(tokens[next]?.norm ?? ''));
}

/** "no one" and "nobody" alike: the word, with the next one where it is "one". */
function wordsAt(tokens: VerbView['tokens'], at: number): string {
  const word = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  return next === 'one' ? `${word} ${next}` : word;
}

function isHedged(view: VerbView, attributions: readonly AttributionMention[]): boolean {
  const { own, tokens, grammar } = view;
  if (own.some((at) => grammar.hedges.has(tokens[at]?.norm ?? ''))) return true;
  return isCharge(view) || view.attributions.some((index) => attributions[index]?.hedged === true);
}

/** "jest podejrzany o to, że ukradł": what somebody is charged with. */
function isCharge({ clause, tokens, grammar }: VerbView): boolean {
  if (clause.kind !== 'content') return false;
  const before = tokens.slice(Math.max(0, clause.first - CHARGED), clause.first);
  return before.some(({ norm }) => grammar.suspects(norm));
}

/** How far before its clause the charge may stand, in tokens: "podejrzany o to , że". */
const CHARGED = 5;
