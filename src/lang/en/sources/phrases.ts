import { describe } from './descriptions.ts';
import { NOUN_FORMS } from './nouns.ts';
import type { NounForm } from './nouns.ts';
import { outletAtWords, outletIn, unknownOutlet } from './outlet-phrases.ts';
import { readPerson } from './persons.ts';
import { nominalPart } from './nominal.ts';
import { phraseEnd } from './phrase-bounds.ts';
import { DETERMINERS, NOBODY, POSSESSIVES, PREPOSITIONS, PRONOUNS } from './words.ts';
import { reading, sourcePhrase } from '#sources/reading.ts';
import type { Range, SourcePhrase, SourceReading, Words } from '#sources/types.ts';
import { isCapital, norm } from '#sources/words.ts';

/** Reads the noun phrase that starts at `range.first`, to its own end. */
export function readSource(words: Words, range: Range): SourcePhrase | null {
  const last = phraseEnd(words, range.first, range.last);
  if (last === range.first || isBareTerm(words, { first: range.first, last })) return null;
  return readPhrase(words, { first: range.first, last });
}

/** "according to plan": a lone singular without an article that no table knows. */
function isBareTerm(words: Words, range: Range): boolean {
  const word = norm(words, range.first);
  if (range.last - range.first !== 1 || isCapital(words, range.first)) return false;
  return !NOUN_FORMS.has(word) && !PRONOUNS.has(word) && !word.endsWith('s');
}

/** Reads all of `range` as one noun phrase; it names nobody when it is none. */
export function readPhrase(words: Words, whole: Range): SourcePhrase | null {
  if (whole.first >= whole.last) return null;
  const range = nominalPart(words, whole);
  if (range === null) return sourcePhrase(whole, []);
  const pronoun = readPronoun(words, range);
  if (pronoun !== undefined) return sourcePhrase(range, pronoun ? [pronoun] : []);
  const outlet = wholeOutlet(words, range);
  return sourcePhrase(range, outlet ? [outlet] : readSpeakers(words, range));
}

/** Who the phrase names, and the outlet they work for. */
function readSpeakers(words: Words, range: Range): SourceReading[] {
  const own = { first: skipDeterminers(words, range), last: range.last };
  const noun = headOf(words, own);
  const person = readPerson(words, own, noun);
  const employed = noun?.role === 'staff' || norm(words, own.first).endsWith("'s");
  const outlet = employed ? outletIn(words, own) : null;
  // The reporters of an outlet, unnamed and several, are the outlet itself.
  if (outlet && person === null && noun?.number === 'pl') return [outlet];
  const unnamed = outlet ? besideOutlet(words, own, outlet) : own;
  const speaker = person ?? describe(words, { ...range, last: unnamed.last }, unnamed.first, noun);
  return outlet ? [speaker, outlet] : [speaker];
}

/** "AP reporter", "correspondent for the BBC": the outlet is a link of its own. */
function besideOutlet(words: Words, own: Range, outlet: Range): Range {
  if (outlet.last < own.last) return { first: outlet.last, last: own.last };
  let { first: last } = outlet;
  while (last - 1 > own.first && isBetween(norm(words, last - 1))) last -= 1;
  return last > own.first ? { first: own.first, last } : own;
}

const isBetween = (word: string): boolean => PREPOSITIONS.has(word) || DETERMINERS.has(word);

/** Undefined when the phrase is no pronoun; null when it is one that names nobody. */
function readPronoun(words: Words, range: Range): SourceReading | null | undefined {
  const word = norm(words, range.first);
  if (range.last - range.first > 1)
    return NOBODY.has(norm(words, range.last - 1)) ? null : undefined;
  const agreement = PRONOUNS.get(word);
  if (agreement) return reading(range, '', 'person', { reference: 'pronoun', agreement });
  return NOBODY.has(word) ? null : undefined;
}

function skipDeterminers(words: Words, range: Range): number {
  let at = range.first;
  while (at < range.last - 1 && isDropped(norm(words, at))) at += 1;
  return at;
}

/** Articles and the like; "several officials" keep their quantifier. */
function isDropped(word: string): boolean {
  if (POSSESSIVES.has(word)) return true;
  return DETERMINERS.has(word) && !/^(?:several|many|most|other)$/.test(word);
}

/** "Reuters", "the Associated Press", "the BBC news agency". */
function wholeOutlet(words: Words, range: Range): SourceReading | null {
  const whole = outletAtWords(words, range);
  if (whole?.last === range.last) return whole;
  // "Japan's Kyodo news agency".
  const owned = norm(words, range.last - 1) === 'agency' && /['’]s$/.test(norm(words, range.first));
  const first = owned ? range.first + 1 : skipDeterminers(words, range);
  const outlet = outletAtWords(words, { first, last: range.last });
  if (outlet === null)
    return wholeUnknown(words, { first: skipDeterminers(words, range), last: range.last });
  if (outlet.last === range.last) return outlet;
  const head = norm(words, range.last - 1);
  return head === 'agency' || NOUN_FORMS.get(head)?.role === 'outlet' ? outlet : null;
}

function wholeUnknown(words: Words, range: Range): SourceReading | null {
  const outlet = unknownOutlet(words, range);
  return outlet?.last === range.last ? outlet : null;
}

/** The noun that the phrase is about: the last known one before its first preposition. */
function headOf(words: Words, range: Range): NounForm | null {
  let head: NounForm | null = null;
  for (let at = range.first; at < range.last; at += 1) {
    if (PREPOSITIONS.has(norm(words, at)) && at > range.first) break;
    head = NOUN_FORMS.get(norm(words, at)) ?? head;
  }
  return head;
}
