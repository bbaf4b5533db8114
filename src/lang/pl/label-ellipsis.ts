import { words } from './verb-lexicon.ts';

const ORDINAL =
  /^(?:pierwsz|drug|trzec|czwart|piąt|szóst|siódm|ósm|kolejn|następn|ostatni|jed[ne]n?)(?:ia|[iyae])?$/;
const NOT_NOUNS = new Set(words('raz dzień tydzień miesiąc rok'));

/**
 * "drugi" with the noun that stands behind an ordinal in the same form before it ("pierwszy strzał"):
 * both are of one gender and case. Null for a phrase with a noun, or where none fits.
 */
export function filled(
  phrase: readonly string[],
  before: Iterable<readonly string[]>,
): string | null {
  const [ordinal = '', more] = phrase;
  if (more !== undefined || !ORDINAL.test(ordinal)) return null;
  for (const other of before) {
    for (const [at, word] of other.entries()) {
      const noun = other[at + 1];
      if (noun === undefined || !ORDINAL.test(word) || !isAlike(word, ordinal)) continue;
      return NOT_NOUNS.has(noun) ? null : `${ordinal} ${noun}`;
    }
  }
  return null;
}

/** "pierwszy" and "drugi", "jedna" and "druga": the endings of one form. */
function isAlike(one: string, other: string): boolean {
  return formOf(one) === formOf(other);
}

function formOf(word: string): string {
  if (word === 'jeden' || /[yi]$/.test(word)) return 'm';
  return word.slice(-1);
}
