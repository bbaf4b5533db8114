import type { VerbGroup } from '#clauses/types.ts';
import type { EventGrammar } from '#events/grammar.ts';
import { PREPOSITIONS } from './data/events.ts';
import { words } from './verb-lexicon.ts';

const PREPOSITION_SET = new Set(words(PREPOSITIONS));
/** Endings of cases that no subject has; possessives look the same. */
const OBJECT_FORM = /(?:ę|ego|emu|ych|ich|ymi|imi|ami|ach|om|ów)$/;
const POSSESSIVES = new Set(words('jego jej ich'));

function sharesSubject(verb: VerbGroup, before: VerbGroup): boolean {
  const one = verb.agreement;
  const other = before.agreement;
  if (!one || !other || one.person !== other.person) return false;
  if (one.number === undefined || other.number === undefined || one.number !== other.number)
    return false;
  return one.gender === undefined || other.gender === undefined || one.gender === other.gender;
}

/** How Polish labels find their subjects. */
export const POLISH_SUBJECTS: Pick<EventGrammar['label'], 'beginsSubject' | 'sharesSubject'> = {
  beginsSubject: (word) =>
    POSSESSIVES.has(word) || (!PREPOSITION_SET.has(word) && !OBJECT_FORM.test(word)),
  sharesSubject,
};
