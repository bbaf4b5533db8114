import type { VerbGroup } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { words } from './verb-lexicon.ts';

const CHARGING = new Set(words('oskarżyć oskarżać obwinić obwiniać podejrzewać skazać'));
const CHARGE_PREPOSITIONS = new Set(['o', 'za']);

/** "oskarżono go o kradzież auta w 2019 r.": after the preposition and a noun. */
export function isOfCharge(
  tokens: readonly Token[],
  { lemma, at }: VerbGroup,
  first: number,
): boolean {
  if (!CHARGING.has(lemma)) return false;
  return tokens
    .slice(at + 1, Math.max(at + 1, first - 2))
    .some(({ norm }) => CHARGE_PREPOSITIONS.has(norm));
}
