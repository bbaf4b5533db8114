import { normAt } from '#clauses/norm.ts';
import type { VerbGroup } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { DENYING } from './data/events.ts';
import { words } from './verb-lexicon.ts';

const DENIES = new Set(words(DENYING));
const SHOWING = new Set(words('okazać okazywać'));

/** "okazało się, że", "wyszło na jaw, że": only what follows is told. */
export function comesOut(tokens: readonly Token[], at: number, lemma: string): boolean {
  const has = (word: string) => tokens.some(({ norm }, index) => index > at && norm === word);
  return (SHOWING.has(lemma) || (lemma === 'wyjść' && has('jaw'))) && has('że');
}

const FALSE = /^(?:nieprawd|fałszyw)/;
const CONFIRMING = new Set(words('potwierdzić potwierdzać'));

/** "zaprzecza", "nie potwierdziły się informacje, że", "nieprawdą jest, że", "nie jest prawdą, że". */
export function denies(
  { lemma, negated, reflexive, at }: VerbGroup,
  tokens: readonly Token[],
): boolean {
  if (DENIES.has(lemma)) return true;
  if (CONFIRMING.has(lemma)) return negated && reflexive;
  const showing = SHOWING.has(lemma) && reflexive;
  if (lemma !== 'być' && !showing) return false;
  const beside = [normAt(tokens, at - 1), normAt(tokens, at + (showing ? 2 : 1))];
  return beside.some((word) => FALSE.test(word)) || (negated && beside[1] === 'prawdą');
}
