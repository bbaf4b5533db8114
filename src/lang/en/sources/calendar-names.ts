import { COMMON, MEN_NAMES, PLACE_NAMES, TITLE_WORDS, WOMEN_NAMES } from './name-sets.ts';
import { NOUN_FORMS } from './nouns.ts';
import { PREPOSITIONS, WEEKDAYS, wordSet } from './words.ts';
import type { Words } from '#sources/types.ts';
import { isCapital, isWord, norm, surface } from '#sources/words.ts';

/**
 * Whether a weekday or month is a person's name: a surname behind a given name ("Lena March", "coach
 * Dale Friday") or a given name before a surname ("council member April Stone").
 */
export function isCalendarName(words: Words, at: number): boolean {
  if (!WEEKDAYS.has(norm(words, at)) || !isCapital(words, at)) return false;
  return isSurname(words, at) || isGivenName(words, at);
}

/** A month with no number behind it needs its preposition ("in March"); a weekday may stand alone. */
function isSurname(words: Words, at: number): boolean {
  const before = at - 1;
  if (isBareTitle(words, norm(words, before) === '.' ? before - 1 : before)) return true;
  if (!isNameWord(words, before) || isCapital(words, at + 1)) return false;
  if (MEN_NAMES.has(surface(words, before)) || WOMEN_NAMES.has(surface(words, before))) return true;
  const bare = MONTHS.has(norm(words, at)) && words.tokens[at + 1]?.kind !== 'number';
  return (bare && !PLACE_NAMES.has(surface(words, before))) || isRole(words, before - 1);
}

/** Behind a role or title, or right behind the verb of saying with the phrase ending after the surname. */
function isGivenName(words: Words, at: number): boolean {
  if (!isNameWord(words, at + 1)) return false;
  return (
    isRole(words, at - 1) || (MONTHS.has(norm(words, at)) && !PREPOSITIONS.has(norm(words, at - 1)))
  );
}

const MONTHS = wordSet('january march april june july august september october november december');

/** A capital that may be part of a person's name. */
function isNameWord(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (!isWord(words, at) || !isCapital(words, at) || WEEKDAYS.has(word)) return false;
  return !PREPOSITIONS.has(word) && !NOUN_FORMS.has(word) && !COMMON.has(word);
}

/** "Dr", "Mrs": no noun that could do without its name. */
const isBareTitle = (words: Words, at: number): boolean =>
  TITLE_WORDS.has(norm(words, at)) && isCapital(words, at) && !NOUN_FORMS.has(norm(words, at));

const isRole = (words: Words, at: number): boolean =>
  TITLE_WORDS.has(norm(words, at)) ||
  NOUN_FORMS.get(norm(words, at))?.role === 'person' ||
  norm(words, at) === 'member';
