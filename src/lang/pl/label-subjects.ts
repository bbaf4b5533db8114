import type { VerbGroup } from '#clauses/types.ts';
import type { EventGrammar } from '#events/grammar.ts';
import { PREPOSITIONS } from './data/events.ts';
import { INTRANSITIVE_VERBS, TRANSITIVE_VERBS } from './data/verb-classes.ts';
import { filled } from './label-ellipsis.ts';
import {
  isNoRelative,
  pronounAt,
  PRONOUNS,
  relativeCase,
  relativeGenders,
  SUBJECT_PRONOUNS,
} from './label-cases.ts';
import { declined, ownedLength } from './label-declined.ts';
import { subjectIn } from './label-nominals.ts';
import { nounOf, objectIn, othersIn } from './label-others.ts';
import { canBeSubject, NEUTER, personIn, subjectLength } from './label-people.ts';
import { words } from './verb-lexicon.ts';

const PREPOSITION_SET = new Set(words(PREPOSITIONS));
/** Endings of cases that no subject has; possessives look the same. */
const OBJECT_FORM = /(?:ę|ą|ego|emu|ych|ich|ymi|imi|ami|ach|om|ów)$/;
/** Nominatives that only end so. */
const NO_OBJECTS = new Set(
  words(
    'przełom dom atom wyłom złom tom dyplom syndrom poziom prom astronom ekonom agronom fantom symptom pogrom slalom strach dach gmach zamach zapach pielgrzymi olbrzymi',
  ),
);
const POSSESSIVES = new Set(words('jego jej ich'));

/** Verbs of motion and of staying somewhere. */
const NEEDS_PLACE =
  /^(?:być|stać|leżeć|siedzieć|mieszkać|zamieszkać|pracować|.*(?:jechać|jeżdżać|lecieć|latywać|płynąć|pływać|jść|iść|chodzić|być|bywać|wieźć|wozić|trzeć|trafić|wrócić|dostać|przenieść|zostać|czekać|nocować|spać|spędzić|udać|kierować|spotkać))$/;

function sharesSubject(verb: VerbGroup, before: VerbGroup): boolean {
  const one = verb.agreement;
  const other = before.agreement;
  if (!one || !other || one.person !== other.person) return false;
  if (one.number === undefined || other.number === undefined || one.number !== other.number)
    return false;
  return one.gender === undefined || other.gender === undefined || one.gender === other.gender;
}

/** "firmę" is of "firma"; after "-no", "-to" a noun without an ending is masculine and the same as its nominative. */
function nominative(noun: string, gender: string, verb: string | null): string | null {
  if (noun.length < 4) return null;
  if (gender === 'f') return /ę$/.test(noun) && !NEUTER.test(noun) ? `${noun.slice(0, -1)}a` : null;
  const impersonal = verb !== null && /[nt]o$/.test(verb);
  return gender === 'm' && impersonal && /[bcdfghjklłmnprstwzżźćńś]$/.test(noun) ? noun : null;
}

/** How Polish labels find their subjects. */
export const POLISH_SUBJECTS: Pick<
  EventGrammar['label'],
  | 'beginsSubject'
  | 'sharesSubject'
  | 'nominative'
  | 'canBeSubject'
  | 'personIn'
  | 'inflection'
  | 'roles'
  | 'transitive'
  | 'obliques'
  | 'filled'
> = {
  nominative,
  beginsSubject: (word) =>
    POSSESSIVES.has(word) ||
    NEUTER.test(word) ||
    NO_OBJECTS.has(word) ||
    (!PREPOSITION_SET.has(word) && !OBJECT_FORM.test(word)),
  sharesSubject,
  canBeSubject,
  personIn,
  filled,
  roles: new Set(['jako']),
  inflection: {
    intransitive: new Set(words(INTRANSITIVE_VERBS)),
    degrees: new Set(words('tak taki taka takie tyle')),
    places: new Set(words('tu tam tutaj stamtąd stąd')),
    origins: new Set(words('stamtąd stąd')),
    needsPlace: (lemma) => NEEDS_PLACE.test(lemma),
    isAttribute: (word) => /(?:[aeiyu]|ego|emu|[ei]j|[yi]ch|[yi]m|ów)$/.test(word),
    isNominative: (word, agreement) =>
      (agreement?.number === 'pl' ? /[iyea]$|[ae]j$/ : /[^eiouyąę]$|[oe]$/).test(word),
    namesPeople: (word) => /(?:anie|owie|rzy|dzy|[^aeiouy]cy|ści|arze)$/.test(word),
    subjectLength,
    subjectIn,
    othersIn,
    objectIn,
    nounOf,
    pronouns: PRONOUNS,
    subjects: SUBJECT_PRONOUNS,
    relativeCase,
    relativeGenders,
    isNoRelative,
    pronounAt,
    declined,
    ownedLength,
  },
  transitive: new Set(words(TRANSITIVE_VERBS)),
  obliques: new Set(words('go ją je ich jej mu im nas was mi nam jego nich nim nią')),
};
