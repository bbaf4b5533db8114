import type { Gender } from '#events/inflection.ts';
import { COMMON_NOUNS } from './data/common-nouns.ts';
import { EVENT_NOUNS } from './data/event-nouns.ts';
import { genderOf } from './label-people.ts';
import { NOUN_FORMS } from './sources/nouns.ts';
import { words } from './verb-lexicon.ts';

const GENDERS: readonly Gender[] = ['m', 'f', 'n', 'mp', 'other'];

/** Nouns of events by each of their forms. */
export const EVENT_BASES: ReadonlyMap<string, { readonly base: string; readonly gender: Gender }> =
  new Map(
    EVENT_NOUNS.trim()
      .split('\n')
      .flatMap((line) => {
        const [base = '', code, ...forms] = words(line);
        const gender = GENDERS.find((known) => known === code);
        return gender ? [base, ...forms].map((form) => [form, { base, gender }] as const) : [];
      }),
  );

const COMMON = new Set(words(COMMON_NOUNS));

/** Whether a word, in lower case, is known to be a noun and no name. */
export function isCommon(norm: string): boolean {
  return (
    NOUN_FORMS.has(norm) || EVENT_BASES.has(norm) || COMMON.has(norm) || genderOf(norm) !== null
  );
}

export const isAcronym = (word: string): boolean => /^\p{Lu}{2}/u.test(word);

/** Whether a word, in lower case, tells what people are, in any of its forms. */
export function isOfPeople(norm: string): boolean {
  return NOUN_FORMS.get(norm)?.some(({ role }) => role === 'person' || role === 'staff') === true;
}
