import { normAt } from '#clauses/norm.ts';
import { bare } from './bare.ts';
import type { VerbView } from '#events/scene.ts';
import { LONGEST } from './shorten.ts';
import { subjectOf } from '#events/subject.ts';
import { written } from './written.ts';

/**
 * "The Sun came out for Labour; the Times did so on Sunday": "The Times came out for Labour". Null for any
 * other clause, and where the one before tells nothing that can be repeated as it stands.
 */
export function sameDeed(text: string, view: VerbView, before: VerbView | null): string | null {
  const { verb, tokens, grammar } = view;
  if (verb.lemma !== grammar.label.standsFor || normAt(tokens, verb.last) !== 'so') return null;
  if (!before || before.verb.passive || before.verb.tense !== 'past') return null;
  if (before.verb.at !== before.verb.first || view.sentence - before.sentence > 1) return null;
  const deed = bare(before).filter((at) => at >= before.verb.at);
  const line = `${written(text, tokens, subjectOf(view))} ${written(text, before.tokens, deed)}`;
  return line.length <= LONGEST ? line : null;
}
