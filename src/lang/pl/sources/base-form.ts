import type { Case } from '#sources/types.ts';

/** Gender and number that an adjective agrees with; 'mp' masculine-personal, 'other' any other plural. */
export type Concord = 'm' | 'f' | 'n' | 'mp' | 'other';

/** Masculine-personal nominative: the last consonant softens (Polish grammar, k:c, g:dz, r:rz …). */
const SOFTENED: readonly (readonly [hard: string, soft: string])[] = [
  ['sk', 'scy'],
  ['ck', 'ccy'],
  ['k', 'cy'],
  ['g', 'dzy'],
  ['ch', 'si'],
  ['st', 'ści'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['r', 'rzy'],
  ['ł', 'li'],
  ['sz', 'si'],
  ['ż', 'zi'],
  ['cz', 'czy'],
  ['c', 'cy'],
  ['on', 'eni'],
];

/** Endings by which an adjective in an oblique case is known. */
const OBLIQUE_ADJECTIVE = /^(\p{L}{2,}?)(i?ego|i?emu|i?ej|[yi]ch|[yi]mi|[yi]m|ą)$/u;

/**
 * Nominative of an adjective that stands in an oblique case before or after its noun
 * ("miejskich", mp → "miejscy"). A word that isn't an oblique adjective comes back as it is.
 */
export function adjectiveBase(word: string, concord: Concord): string {
  const match = OBLIQUE_ADJECTIVE.exec(word);
  const stem = match?.[1];
  const ending = match?.[2];
  if (stem === undefined || ending === undefined) return word;
  return nominative(stem, ending, concord);
}

function nominative(stem: string, ending: string, concord: Concord): string {
  const soft = ending.startsWith('i') && !/[kg]$/.test(stem);
  if (concord === 'mp') return soft ? `${stem}i` : softened(stem);
  if (concord === 'f') return stem + (soft && ending === 'iej' ? 'ia' : 'a');
  const [hard, palatal] = concord === 'm' ? ['y', 'i'] : ['e', 'ie'];
  return stem + (soft || /[kg]$/.test(stem) ? palatal : hard);
}

/** "nowoczesn" → "nowocześni" is rare enough to stay out; the rest follows the table. */
function softened(stem: string): string {
  for (const [hard, soft] of SOFTENED)
    if (stem.endsWith(hard)) return stem.slice(0, -hard.length) + soft;
  return `${stem}i`;
}

/** Endings of an oblique adjective that a noun of this gender and number can have beside it. */
const CONCORD_ENDINGS: Readonly<Record<Concord, RegExp>> = {
  m: /(?:ego|emu|[yi]m)$/,
  n: /(?:ego|emu|[yi]m)$/,
  f: /(?:ej|ą)$/,
  mp: /(?:[yi]ch|[yi]mi|[yi]m)$/,
  other: /(?:[yi]ch|[yi]mi|[yi]m)$/,
};

/** Whether an adjective behind a noun is the noun's own ("raportu Międzynarodowej Agencji": it isn't). */
export function agreesWithNoun(word: string, concord: Concord): boolean {
  return CONCORD_ENDINGS[concord].test(word);
}

/** Whether a word has the ending of an adjective in this case. */
export function looksAdjectival(word: string, governed: Case): boolean {
  const ending = OBLIQUE_ADJECTIVE.exec(word)?.[2];
  if (governed === 'nom') return /(?:[yaei]|cy)$/.test(word);
  if (ending === undefined) return false;
  return ADJECTIVE_ENDINGS[governed].test(ending);
}

const ADJECTIVE_ENDINGS: Readonly<Record<Exclude<Case, 'nom'>, RegExp>> = {
  gen: /ego$|ej$|ch$/,
  dat: /emu$|ej$|m$/,
  acc: /ego$|ą$|ch$/,
  ins: /m$|mi$|ą$/,
  loc: /m$|ej$|ch$/,
};

/** Genitive plural of people by suffix: the nominative that the declension of the suffix asks for. */
const PLURAL_SUFFIXES: readonly (readonly [genitive: string, nominative: string])[] = [
  ['ików', 'icy'],
  ['yków', 'ycy'],
  ['aków', 'acy'],
  ['owców', 'owcy'],
  ['ców', 'cy'],
  ['istów', 'iści'],
  ['ystów', 'yści'],
  ['antów', 'anci'],
  ['entów', 'enci'],
  ['torów', 'torzy'],
  ['nierów', 'nierzy'],
  ['erów', 'erzy'],
  ['logów', 'lodzy'],
  ['anów', 'anie'],
  ['arzy', 'arze'],
  ['cieli', 'ciele'],
  ['nych', 'ni'],
  ['ących', 'ący'],
];

/**
 * Nominative of a noun that no table has, in the genitive, dative or instrumental. `plural` says
 * which number was found. A guess from the ending; a word it cannot place comes back as it is.
 */
export function nounBase(word: string): { readonly base: string; readonly concord: Concord } {
  for (const [genitive, nominative] of PLURAL_SUFFIXES)
    if (word.endsWith(genitive))
      return { base: word.slice(0, -genitive.length) + nominative, concord: 'mp' };
  if (word.endsWith('ów')) return { base: `${word.slice(0, -2)}y`, concord: 'other' };
  if (/[^aeiouy]ii$/.test(word)) return { base: `${word.slice(0, -1)}a`, concord: 'f' };
  if (/[cj]i$/.test(word)) return { base: `${word.slice(0, -1)}a`, concord: 'f' };
  if (/[kg]i$/.test(word)) return { base: `${word.slice(0, -1)}a`, concord: 'f' };
  if (word.endsWith('y')) return { base: `${word.slice(0, -1)}a`, concord: 'f' };
  if (/[^aeiouy]ca$/.test(word)) return { base: `${word.slice(0, -2)}iec`, concord: 'm' };
  if (/(?:ik|yk|or|er|ent|ant|arz|erz|el|[bdłn])a$/.test(word))
    return { base: word.slice(0, -1), concord: 'm' };
  if (/[^aeiouy]cowi$/.test(word))
    return {
      base: word.replace(/ń?cowi$/, (end) => (end.startsWith('ń') ? 'niec' : 'iec')),
      concord: 'm',
    };
  if (word.endsWith('owi')) return { base: word.slice(0, -3), concord: 'm' };
  return { base: word, concord: concordOfNominative(word) };
}

/** Gender of a noun in the nominative, from its ending. */
export function concordOfNominative(word: string): Concord {
  if (/(?:ści|cy|dzy|rzy|owie|ni)$/.test(word)) return 'mp';
  if (word.endsWith('a')) return 'f';
  if (/[oe]$|um$/.test(word)) return 'n';
  return 'm';
}
