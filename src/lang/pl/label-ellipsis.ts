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
  if (more !== undefined) return null;
  if (FEW.test(ordinal)) return counted(ordinal, before, (noun) => noun);
  if (RANKED.test(ordinal)) return counted(ordinal, before, singularOf);
  if (!ORDINAL.test(ordinal)) return null;
  for (const other of before) {
    for (const [at, word] of other.entries()) {
      const noun = other[at + 1];
      if (noun === undefined || !ORDINAL.test(word) || !isAlike(word, ordinal)) continue;
      return NOT_NOUNS.has(noun) ? null : `${ordinal} ${noun}`;
    }
  }
  return null;
}

/** "dwóch", "ośmiu": people, whose nouns are then in the genitive. */
const FEW = /^(?:dwóch|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziewięciu|dziesięciu)$/;
/** "najsilniejszy", "poprzedni": one of several masculine ones. */
const RANKED = /^naj\p{L}{3,}szy$/u;

/** "czternastu górników … wyjechało ośmiu": with the noun that a number counts before. */
function counted(
  word: string,
  before: Iterable<readonly string[]>,
  read: (noun: string) => string | null,
): string | null {
  for (const other of before) {
    const at = other.findIndex(
      (one, i) => i > 0 && /^\p{L}{3,}ów$/u.test(one) && NUMBER.test(other[i - 1] ?? ''),
    );
    const noun = at < 0 ? null : read(other[at] ?? '');
    if (noun !== null) return `${word} ${noun}`;
  }
  return null;
}

const NUMBER = /^(?:\d+|kilku|wielu|dwóch|trzech|czterech|\p{L}+(?:ciu|nastu|set|dziesiąt))$/u;

/** "wstrząsów" of "wstrząs"; of those in -ków and -ców the vowel that may be lost is not known. */
function singularOf(noun: string): string | null {
  const stem = noun.slice(0, -2);
  return /(?:[^kc]|nik|yk)$/.test(stem) ? stem : null;
}

/** "pierwszy" and "drugi", "jedna" and "druga": the endings of one form. */
function isAlike(one: string, other: string): boolean {
  return formOf(one) === formOf(other);
}

function formOf(word: string): string {
  if (word === 'jeden' || /[yi]$/.test(word)) return 'm';
  return word.slice(-1);
}
