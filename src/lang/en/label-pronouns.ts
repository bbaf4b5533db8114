import type { LabelGrammar, PronounGrammar, PronounKind } from '#events/label-grammar.ts';
import {
  core,
  definite,
  fits,
  genitive,
  isBare,
  isCommon,
  small,
  isHuman,
  opensName,
  owns,
  PLACE_PREPOSITIONS,
} from './label-nouns.ts';
import { wordClass, words } from './words.ts';

const SUBJECTS = new Map<string, PronounKind>([
  ['he', 'he'],
  ['she', 'she'],
  ['it', 'it'],
  ['they', 'they'],
]);
const OBJECTS = new Map<string, PronounKind>([
  ['him', 'he'],
  ['her', 'she'],
  ['it', 'it'],
  ['them', 'they'],
]);
const POSSESSIVES = new Map<string, PronounKind>([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

/** What English pronouns stand for. */
export const ENGLISH_PRONOUNS: PronounGrammar & Pick<LabelGrammar, 'nominative'> = {
  pronoun: (word) => SUBJECTS.get(word) ?? null,
  possessive: (word) => POSSESSIVES.get(word) ?? null,
  objectPronoun: (word) => OBJECTS.get(word) ?? null,
  fits,
  owns,
  placePrepositions: PLACE_PREPOSITIONS,
  opensName,
  isBare,
  isCommon,
  small,
  watches: new Set(words('see hear watch find catch leave keep spot film feel notice')),
  articles: new Set(['a', 'an', 'the']),
  standIn: 'one',
  motion: new Set(words('leave reach enter approach near visit cross join')),
  verbParticles: new Set(words('up out off down away back over')),
  isHuman,
  core,
  definite,
  genitive,
  impersonal: new Set(
    words('be take seem appear rain snow become look turn make find think call get mean'),
  ),
  linking: new Set(
    words('go run become turn stay remain be fall get come lie stand keep grow feel'),
  ),
  nominative: () => null,
  goesHome: new Set(words('take drive bring send fly carry walk escort see get help leave')),
  isAdverb: (word) => wordClass(word) === 'adverb' || /^[a-z]{3,}ly$/.test(word),
  objectEndings: new Map(),
};
