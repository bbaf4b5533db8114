import type { Clause, Tense } from './types.ts';

/**
 * For each token of a sentence, the index of the innermost clause that holds it, or -1. `clauses` are
 * those of the sentence, as `splitClauses` gives them. Takes time in proportion to the tokens, times
 * how deep clauses lie in each other.
 */
export function innermostClauses(clauses: readonly Clause[], tokenCount: number): Int32Array {
  const size = ({ first, last }: Clause) => last - first;
  const outerFirst = clauses
    .map((clause, index) => ({ clause, index }))
    .toSorted((a, b) => size(b.clause) - size(a.clause));
  const owners = new Int32Array(tokenCount).fill(-1);
  for (const { clause, index } of outerFirst) owners.fill(index, clause.first, clause.last);
  return owners;
}

/**
 * Tense of a clause: of its own verb, or, where it has none or only a participle, of the clause it
 * hangs on. Null when there is no finite verb, or no clause (-1).
 */
export function tenseOf(clauses: readonly Clause[], index: number): Tense | null {
  let clause = clauses[index];
  while (clause) {
    if (clause.verb && clause.kind !== 'participle') return clause.verb.tense;
    clause = clause.parent === null ? undefined : clauses[clause.parent];
  }
  return null;
}
