import type { Case } from '#sources/types.ts';
import { declinedAdjective } from './declension-adjectives.ts';
import { declinedNoun } from './declension.ts';

/** A surname in the nominative as its bearer's gender declines it; null where it is unsure. */
export function declinedSurname(word: string, gender: 'm' | 'f', asked: Case): string | null {
  if (asked === 'nom') return word;
  if (/[qvxäöüéèáñç]/i.test(word) || word.endsWith('.')) return null;
  if (gender === 'f') return feminineSurname(word, asked);
  if (/(?:[oeu]|e[łrlń]|[^aeiouy]ei)$/.test(word)) return null;
  return declinedNoun(word, 'm', asked, true);
}

function feminineSurname(word: string, asked: Case): string | null {
  if (!word.endsWith('a')) return word;
  if (/(?:sk|ck|dzk|ow|ew)a$/.test(word)) return declinedAdjective(word, 'f', asked, true);
  return word.endsWith('na') ? null : declinedNoun(word, 'f', asked, true);
}
