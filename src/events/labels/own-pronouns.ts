import { normAt } from '#clauses/norm.ts';
import { isOwner, type Pointing } from './candidates.ts';
import type { PronounKind } from '#events/label-grammar.ts';
import type { VerbView } from '#events/scene.ts';
import { subjectOf } from '#events/subject.ts';

/** Pronouns of a clause that stand for such a one, each part in the sentence once. */
export function pronounsIn(view: VerbView, kind: PronounKind): Pointing[] {
  const { own, tokens, grammar, verb } = view;
  const { pronoun, objectPronoun, impersonal } = grammar.label;
  const roles = new Set<Pointing['role']>();
  if (sharesPronoun(view, kind)) roles.add('subject');
  for (const at of own) {
    const norm = normAt(tokens, at);
    if (at < verb.first && pronoun(norm) === kind) {
      if (kind !== 'it' || !impersonal.has(verb.lemma)) roles.add('subject');
    } else if (objectPronoun(norm) === kind && at >= verb.last && !isOwner(view, at)) {
      roles.add('object');
    }
  }
  return [...roles].map((role) => ({ kind, role }));
}

/** "He wrote and told them": the subject from the clause before. */
function sharesPronoun(view: VerbView, kind: PronounKind): boolean {
  const [first = -1, second] = view.clause.coordinated ? subjectOf(view) : [];
  const { tokens, grammar } = view;
  return second === undefined && grammar.label.pronoun(normAt(tokens, first)) === kind;
}
