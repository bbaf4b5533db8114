import type { LabelGrammar, PronounGrammar } from '#events/label-grammar.ts';
import { GIVEN_NAMES } from './sources/person-names.ts';
import { words } from './verb-lexicon.ts';

/** Given names in the nominative, in lower case. */
const GIVEN = new Set(
  [...GIVEN_NAMES].flatMap(([form, { cases }]) =>
    cases.includes('nom') ? [form.toLowerCase()] : [],
  ),
);

/** They stand where a subject does, and look like nouns. */
const ADVERBS = new Set(
  words(`natychmiast szybko nagle wkrótce ponownie później wcześniej znów znowu wreszcie ostatecznie niezwłocznie
  wciąż nadal zaraz razem pieszo dalej stale zawsze nigdy wręcz naprawdę teraz dziś wczoraj jutro potem naraz sam sama sami
  osobiście publicznie masowo nieraz chwilę stamtąd tam stąd tu tutaj bezzwłocznie początkowo wstępnie nieoficjalnie oficjalnie wspólnie ręcznie`),
);

/** Forms of "ja", "my", "ty" and "wy"; "ci" is mostly "those". */
const SPEECH_PERSONS = new Set(
  words('ja mnie mną mi my nas nam nami ty cię ciebie tobie tobą wy was wam wami'),
);

/** Forms of "mój" and "nasz". */
const OURS =
  /^(?:mój|mo(?:ja|je|jego|jej|ją|im|ich|imi|jemu|i)|nasz(?:a|e|ego|emu|ej|ą|ym|ych|ymi)?|nasi)$/;

/** Polish has no pronoun in the role of the subject that a name could always stand for: verbs tell who. */
export const POLISH_PRONOUNS: PronounGrammar & Pick<LabelGrammar, 'quotation'> = {
  quotation: {
    isOfSpeech: (word) => SPEECH_PERSONS.has(word) || OURS.test(word),
    marks: ['„', '”', '«', '»'],
  },
  pronoun: () => null,
  possessive: () => null,
  fits: () => false,
  owns: () => false,
  objectPronoun: () => null,
  placePrepositions: new Set(),
  opensName: (word) => GIVEN.has(word),
  isBare: () => false,
  watches: new Set(),
  articles: new Set(),
  standIn: '',
  motion: new Set(),
  isCommon: () => false,
  small: () => null,
  verbParticles: new Set(),
  isHuman: () => false,
  core: ({ length }) => length,
  definite: (name) => name,
  genitive: (name) => name,
  impersonal: new Set(),
  linking: new Set(),
  goesHome: new Set(),
  isAdverb: (word) => ADVERBS.has(word),
  // Feminine nouns in -a and their adjectives: accusative in -ę and -ą.
  objectEndings: new Map([
    ['ją', 'ę'],
    ['nią', 'ą'],
  ]),
};
