import type { EventGrammar } from '#events/grammar.ts';
import type { PronounKind } from '#events/label-grammar.ts';
import { MEN, WOMEN } from './data/given-names.ts';
import { NOUN_FORMS, type NounForm } from './sources/nouns.ts';
import { wordClass, words } from './words.ts';

const PRONOUNS = new Map<string, PronounKind>([
  ['he', 'he'],
  ['she', 'she'],
  ['it', 'it'],
  ['they', 'they'],
]);
const MALE = new Set(words(MEN.toLowerCase()));
const FEMALE = new Set(words(WOMEN.toLowerCase()));
const HUMAN = new Set<NounForm['role']>(['person', 'staff']);
const POSSESSIVES = new Map<string, PronounKind>([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);
const DETERMINERS = new Set(words('a an the this that his her its their our'));
const PEOPLE = new Set(words('police people men women children residents'));

/** Whether "he", "she", "it" or "they" can stand for a noun phrase. */
function fits(kind: PronounKind, phrase: readonly string[], name: string): boolean {
  const end = phrase.findIndex((word) => wordClass(word) === 'preposition' || word === ',');
  const core = end < 0 ? phrase : phrase.slice(0, end);
  const first = core[0] ?? '';
  if (core.every((word) => PRONOUNS.has(word) || wordClass(word) === 'adverb')) return false;
  // "His agent rang. He …" hardly goes on about the agent.
  if (POSSESSIVES.has(first)) return false;
  if (isSeveral(core)) return kind === 'they';
  const person = isHuman(core) || (/^\p{Lu}/u.test(name) && !DETERMINERS.has(first));
  switch (kind) {
    case 'they':
      return false;
    case 'it':
      return !person;
    case 'he':
      return person && !core.some((word) => FEMALE.has(word));
    case 'she':
      return person && !core.some((word) => MALE.has(word));
  }
}

function isSeveral(phrase: readonly string[]): boolean {
  const head = phrase.at(-1) ?? '';
  return phrase.includes('and') || PEOPLE.has(head) || /[^s']s$/.test(head);
}

function isHuman(phrase: readonly string[]): boolean {
  const noun = NOUN_FORMS.get(phrase.at(-1) ?? '');
  if (noun) return HUMAN.has(noun.role);
  return phrase.some((word) => MALE.has(word) || FEMALE.has(word));
}

/** A firm's name alone looks like a person's surname; "its" tells that it is none. */
function owns(kind: PronounKind, phrase: readonly string[], name: string): boolean {
  if (kind !== 'it') return fits(kind, phrase, name);
  const bare = phrase.length === 1 && /^\p{Lu}/u.test(name) && !isHuman(phrase);
  return (bare && !isSeveral(phrase)) || fits(kind, phrase, name);
}

/** What English pronouns stand for. */
export const ENGLISH_PRONOUNS: Pick<
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
  pronoun: (word) => PRONOUNS.get(word) ?? null,
  possessive: (word) => POSSESSIVES.get(word) ?? null,
  fits,
  owns,
  hasGivenName: (phrase) => phrase.some((word) => MALE.has(word) || FEMALE.has(word)),
  impersonal: new Set(words('be take seem appear rain snow become look turn')),
  isAdverb: (word) => wordClass(word) === 'adverb' || /^[a-z]{3,}ly$/.test(word),
  objectEndings: new Map(),
};
