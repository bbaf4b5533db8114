import type { Clause, Tense } from './types.ts';

/**
 * Index of the innermost clause of a sentence that holds the token, or -1. `clauses` are those of
 * one sentence, as `splitClauses` gives them.
 */
export function clauseAt(clauses: readonly Clause[], tokenIndex: number): number {
  let best = -1;
  for (const [index, clause] of clauses.entries()) {
    if (tokenIndex < clause.first || tokenIndex >= clause.last) continue;
    const size = clause.last - clause.first;
    const known = clauses[best];
    if (!known || size < known.last - known.first) best = index;
  }
  return best;
}

/**
 * Tense of the clause that holds the token: of its own verb, or, where it has none or only a
 * participle, of the clause it hangs on. Null when there is no finite verb.
 */
export function tenseAt(clauses: readonly Clause[], tokenIndex: number): Tense | null {
  let clause = clauses[clauseAt(clauses, tokenIndex)];
  while (clause) {
    if (clause.verb && clause.kind !== 'participle') return clause.verb.tense;
    clause = clause.parent === null ? undefined : clauses[clause.parent];
  }
  return null;
}
