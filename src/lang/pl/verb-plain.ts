import { folded } from '#lang/forms.ts';
import { listedVerbs, PREFIX_LIST } from './verb-lexicon.ts';
import { pastForm, pastWith, type PastForm } from './verb-past.ts';

/** Endings of past forms as people type them in a hurry, with those of careful writing; longest first. */
const ENDINGS: readonly (readonly [plain: string, written: string])[] = [
  ['lismy', 'liśmy'],
  ['lysmy', 'łyśmy'],
  ['lem', 'łem'],
  ['lam', 'łam'],
  ['la', 'ła'],
  ['lo', 'ło'],
  ['ly', 'ły'],
  ['li', 'li'],
  ['l', 'ł'],
];

/** Listed verbs by their infinitives without diacritics. */
let byPlain: ReadonlyMap<string, string> | null = null;
const listed = (): ReadonlyMap<string, string> =>
  (byPlain ??= new Map(listedVerbs().map((lemma) => [folded(lemma), lemma])));

/** Other words that look like past forms of verbs without their diacritics ("nadal" is still). */
const OTHERS = new Set(
  'nadal stal bal pila pily kula zyla zyly skal dal fal gal osiedla'.split(' '),
);

/** What the vowel before the ending may be in the infinitive: "-ął" and "-ęła" belong to "-ąć", "-ał" also to "-eć". */
const INFINITIVES: Readonly<Record<string, readonly string[]>> = {
  a: ['ac', 'ec'],
  e: ['ac'],
  i: ['ic'],
  y: ['yc'],
  u: ['uc'],
};

/** The listed verb, or one with a prefix before it, that an infinitive without diacritics stands for. */
function verbOf(plain: string, isNasal: boolean): string | null {
  for (const prefix of ['', ...PREFIX_LIST]) {
    if (!plain.startsWith(folded(prefix))) continue;
    const lemma = listed().get(plain.slice(prefix.length));
    if (lemma !== undefined && (!isNasal || lemma.endsWith('ąć'))) return prefix + lemma;
  }
  return null;
}

/**
 * Reads a past form that was typed without diacritics ("przyjechal", "zginely", "wyszedl"), or null:
 * of listed verbs, and of those whose stem ends in a consonant.
 */
export function plainPast(word: string): PastForm | null {
  if (word.length < 4 || OTHERS.has(word)) return null;
  const ending = ENDINGS.find(([plain]) => word.endsWith(plain));
  if (!ending) return null;
  const [plain, written] = ending;
  const stem = word.slice(0, -plain.length);
  const vowel = INFINITIVES[stem.at(-1) ?? ''];
  if (!vowel) return plain === 'li' ? null : pastForm(stem + written);
  const lemma = vowel
    .map((end) => verbOf(stem.slice(0, -1) + end, stem.endsWith('e')))
    .find((found): found is string => found !== null);
  return lemma ? pastWith(lemma, written) : null;
}
