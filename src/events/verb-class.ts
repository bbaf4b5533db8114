import { normAt } from '#clauses/norm.ts';
import { afterTime } from './governing.ts';
import type { VerbClass } from './grammar.ts';
import type { VerbView } from './scene.ts';

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
