import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import { PREPOSITIONS } from './data/events.ts';
import { words } from './verb-lexicon.ts';

const PREPOSITION_SET = new Set(words(PREPOSITIONS));

/** "dwa dni przed głosowaniem": how far from what the noun names. */
export const DISTANCE = new Map<string, 1 | -1>([
  ['przed', -1],
  ['po', 1],
]);

/** "spędził siedem tygodni", "zablokowana ponad sześć godzin": bare, or with "przez", and with no noun after it. */
export function tellsLength(tokens: readonly Token[], first: number, last: number): boolean {
  if (DISTANCE.has(normAt(tokens, last))) return false;
  const before = normAt(tokens, first - 1);
  if (PREPOSITION_SET.has(before) && before !== 'przez') return false;
  const next = tokens[last];
  return next?.kind !== 'word' || PREPOSITION_SET.has(next.norm) || before === 'przez';
}
