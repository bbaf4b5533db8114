import { normAt } from '#clauses/norm.ts';
import type { VerbGroup } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { DENYING } from './data/events.ts';
import { words } from './words.ts';

const DENIES = new Set(words(DENYING));
const FALSE = new Set(words('false untrue baseless unfounded fake wrong'));

/** "denied that", "reports that … are false", "it is not true that". */
export function denies({ lemma, last, negated }: VerbGroup, tokens: readonly Token[]): boolean {
  if (DENIES.has(lemma)) return true;
  if (lemma !== 'be') return false;
  const next = normAt(tokens, normAt(tokens, last) === 'not' ? last + 1 : last);
  return negated ? next === 'true' : FALSE.has(next);
}
