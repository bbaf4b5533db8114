import { normAt } from '#clauses/norm.ts';
import { governingTimes, tokenRange } from '#events/governing.ts';
import type { VerbView } from '#events/scene.ts';

/**
 * True when a clause says that something did not happen: its verb is denied, an adverb or a pronoun
 * denies it ("hardly", "nobody", "no vehicle", "found nothing"), or the verb itself does ("refused to").
 */
export function isNegative(view: VerbView): boolean {
  return isNegated(view) !== refuses(view) || hasNobody(view) || hasNothing(view);
}

/** What does not stop goes on; what did not happen until some time happened then. */
function isNegated(view: VerbView): boolean {
  const { verb, tokens, grammar } = view;
  if (grammar.negates.has(normAt(tokens, verb.first - 1))) return true;
  return verb.negated && !grammar.ceases(verb.lemma) && !happenedAfterAll(view);
}

/** "Play did not resume until 9:36". */
function happenedAfterAll(view: VerbView): boolean {
  const { verb, tokens, grammar } = view;
  if (verb.tense !== 'past' || verb.perfect) return false;
  return governingTimes(view).some((timex) => {
    const { first } = tokenRange(view, timex);
    return first > verb.at && grammar.afterAll.has(normAt(tokens, first - 1));
  });
}

/** "refused to answer", "odmówił odpowiedzi": it was not done. */
function refuses({ verb, tokens, grammar }: VerbView): boolean {
  return grammar.refuses(verb.lemma, normAt(tokens, verb.last));
}

/** "No one has been hurt", "No vehicle has been allowed": the subject is nobody. */
function hasNobody(view: VerbView): boolean {
  const { own, tokens, verb, grammar } = view;
  const { prepositions } = grammar.label;
  return own.some(
    (at) => at < verb.at && isNobody(view, at) && !prepositions.has(normAt(tokens, at - 1)),
  );
}

/** "published nothing", "made no arrests", "There was no explosion": the object is nothing. */
function hasNothing(view: VerbView): boolean {
  return view.own.includes(view.verb.last) && isNobody(view, view.verb.last);
}

/** "nobody", "no one", "no trace"; not "no longer", "no fewer than". */
function isNobody({ tokens, grammar }: VerbView, at: number): boolean {
  const word = normAt(tokens, at);
  if (grammar.nobody.has(word)) return true;
  return grammar.noughts.has(word) && !grammar.afterNought.has(normAt(tokens, at + 1));
}
