import { MEN, OFFICES, TITLES, WOMEN } from '#lang/en/data/given-names.ts';
import { MODIFIERS, ORGANISATION_WORDS, PLACES } from '#lang/en/data/nouns.ts';
import { wordSet } from './words.ts';

export const MEN_NAMES = wordSet(MEN);
export const WOMEN_NAMES = wordSet(WOMEN);
export const OFFICE_WORDS = wordSet(OFFICES);
export const TITLE_WORDS = wordSet(TITLES);
export const ORGANISATIONS = wordSet(ORGANISATION_WORDS);
export const PLACE_NAMES = wordSet(PLACES);
/** Words that only a sentence's beginning gives a capital. */
export const COMMON = wordSet(MODIFIERS);
