import { core, isHuman, isSeveral } from './label-nouns.ts';
import { wordClass, words } from './words.ts';

const ORDINALS = new Set(words('first second third fourth fifth sixth seventh eighth other last'));
const PARTS = new Set(words('most some many several others all half'));
const BEFORE_NOUN = new Set(
  words('about around some nearly almost more than over roughly least at'),
);

/**
 * "another", "the second", "a third", "most", "two more" with the noun that they leave out; null for a
 * phrase with a noun, or where none before fits.
 */
export function filled(
  phrase: readonly string[],
  before: Iterable<readonly string[]>,
): string | null {
  const line = phrase.join(' ');
  if (isOne(phrase)) {
    const noun = firstOf(before, singularOf);
    return noun === null ? null : `${line} ${noun}`;
  }
  if (isMore(phrase)) {
    const one = firstOf(before, (other) => (other[0] === 'one' ? other : null));
    const noun = one ? singularOf(one) : null;
    return noun === null || /[sy]$/.test(noun) ? null : `${line} ${noun}s`;
  }
  if (!isPart(phrase)) return null;
  const people = firstOf(before, pluralOf);
  return people === null ? null : `${line} of the ${people}`;
}

/** What the first phrase gives of which something can be read. */
function firstOf<T>(
  phrases: Iterable<readonly string[]>,
  read: (phrase: readonly string[]) => T | null,
): T | null {
  for (const phrase of phrases) {
    const found = read(phrase);
    if (found !== null) return found;
  }
  return null;
}

/** "another", "the second", "a third". */
function isOne([first = '', second, third]: readonly string[]): boolean {
  if (second === undefined) return first === 'another';
  if (third !== undefined || !/^(?:the|an?)$/.test(first)) return false;
  return ORDINALS.has(second);
}

/** "two more". */
function isMore([number = '', more, third]: readonly string[]): boolean {
  return more === 'more' && third === undefined && wordClass(number) === 'number';
}

/** "most", "the rest". */
function isPart([first = '', second, third]: readonly string[]): boolean {
  // "18 were killed and five hurt": numbers may count others.
  if (second === undefined) return PARTS.has(first);
  return third === undefined && first === 'the' && second === 'rest';
}

const isCounting = (word: string): boolean =>
  wordClass(word) === 'determiner' ||
  wordClass(word) === 'number' ||
  ORDINALS.has(word) ||
  BEFORE_NOUN.has(word) ||
  word === 'her' ||
  word === 'one' ||
  /^\d/.test(word);

/** Of "her first atlas", "a public forum" the noun; null when it is said of no one of several. */
function singularOf(phrase: readonly string[]): string | null {
  const [first = ''] = phrase;
  const counted = phrase.some((word) => ORDINALS.has(word)) || /^(?:one|an?)$/.test(first);
  const noun = nounOf(phrase);
  if (noun === null || !counted) return null;
  const several = isSeveral(noun) && !/(?:as|is|us)$/.test(noun.at(-1) ?? '');
  return several ? null : noun.join(' ');
}

/** Of "some 600 residents" the noun, where people are told. */
function pluralOf(phrase: readonly string[]): string | null {
  const noun = nounOf(phrase);
  if (noun === null || !isSeveral(noun)) return null;
  const last = noun.at(-1) ?? '';
  const people = isHuman([last.replace(/s$/, '')], '') || PEOPLE.has(last);
  return people ? noun.join(' ') : null;
}

const PEOPLE = new Set(
  words('people men women children residents homes passengers workers pupils'),
);

function nounOf(phrase: readonly string[]): readonly string[] | null {
  const kept = phrase.slice(0, core(phrase));
  const from = kept.findIndex((word) => !isCounting(word));
  return from < 1 ? null : kept.slice(from);
}

/** Of "86 flights", "cracks", "a 5.1 aftershock" what more of them are. */
export function moreOf(phrase: readonly string[]): string | null {
  const kept = phrase.slice(0, core(phrase));
  const from = kept.findIndex((word) => /\p{L}/u.test(word) && !isCounting(word));
  const noun = kept.slice(from);
  const last = noun.at(-1) ?? '';
  if (from < 0 || noun.some((word) => !/^\p{L}/u.test(word)) || noun.length > 2) return null;
  if (isSeveral(noun)) return noun.join(' ');
  const single = /^(?:an?|one|the)$/.test(phrase[0] ?? '') && !/(?:[sxyz]|ch|sh|ing)$/.test(last);
  return single ? `${noun.join(' ')}s` : null;
}
