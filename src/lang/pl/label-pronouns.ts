import type { EventGrammar } from '#events/grammar.ts';
import { words } from './verb-lexicon.ts';

/** They stand where a subject does, and look like nouns. */
const ADVERBS = new Set(
  words(`natychmiast szybko nagle wkrótce ponownie później wcześniej znów znowu wreszcie ostatecznie niezwłocznie
  chwilę potem stamtąd tam stąd tu tutaj bezzwłocznie początkowo wstępnie nieoficjalnie oficjalnie wspólnie ręcznie`),
);

/** Polish has no pronoun in the role of the subject that a name could always stand for: verbs tell who. */
export const POLISH_PRONOUNS: Pick<
  EventGrammar['label'],
  | 'pronoun'
  | 'possessive'
  | 'fits'
  | 'owns'
  | 'hasGivenName'
  | 'impersonal'
  | 'isAdverb'
  | 'objectEndings'
> = {
  pronoun: () => null,
  possessive: () => null,
  fits: () => false,
  owns: () => false,
  hasGivenName: () => false,
  impersonal: new Set(),
  isAdverb: (word) => ADVERBS.has(word),
  // Feminine nouns in -a and their adjectives: accusative in -ę and -ą.
  objectEndings: new Map([['ją', 'ę']]),
};
