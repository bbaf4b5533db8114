import { isCalendarName } from './calendar-names.ts';
import { TITLE_WORDS } from './name-sets.ts';
import { NOUN_FORMS } from './nouns.ts';
import { CUE_VERBS } from './verbs.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  OCCASIONS,
  PREPOSITIONS,
  PRONOUNS,
  isRelative,
  SUBORDINATORS,
  WEEKDAYS,
  wordSet,
} from './words.ts';
import type { Words } from '#sources/types.ts';
import { isCapital, isTight, isWord, norm, surface } from '#sources/words.ts';

/** Where the noun phrase that starts at `first` ends: before a verb, a clause, or the occasion of saying. */
export function phraseEnd(words: Words, first: number, last: number): number {
  let at = first;
  while (at < last && goesOn(words, at, first, last)) at += 1;
  return at;
}

function goesOn(words: Words, at: number, first: number, last: number): boolean {
  if (isWord(words, at)) {
    if (at === first) return !opensClause(words, at);
    if (PREPOSITIONS.has(norm(words, at))) return attributeFollows(words, at, last);
    return !endsPhrase(words, at);
  }
  const mark = norm(words, at);
  if (words.tokens[at]?.kind === 'number') return true;
  if (mark === '.' && isTitleOrInitial(words, at - 1)) return true;
  return isTight(words, at) && isTight(words, at + 1) && !/^[,;:!?…]$/.test(mark);
}

/** A word that no noun phrase opens with. */
function opensClause(words: Words, at: number): boolean {
  const word = norm(words, at);
  return (
    isRelative(words, at) || FINITE.has(word) || SUBORDINATORS.has(word) || CONJUNCTIONS.has(word)
  );
}

function endsPhrase(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (isRelative(words, at) || SUBORDINATORS.has(word) || word === 'that') return true;
  if (CONJUNCTIONS.has(word)) return word !== 'and' || !joins(words, at + 1);
  // "May", "Will": a capital is a name, unless it is a weekday or month.
  if (isCapital(words, at)) return WEEKDAYS.has(word) && !isCalendarName(words, at);
  return isReducedRelative(words, at) || isVerb(words, at) || PRONOUNS.has(word);
}

function isVerb(words: Words, at: number): boolean {
  const word = norm(words, at);
  const verb = words.verbAt(at);
  return (verb?.finite === true && verb.sure) || FINITE.has(word) || isCueVerb(word);
}

/** "an indictment unsealed on Friday", "a memo obtained by the BBC": what was done to the noun is no part of its name. */
export function isReducedRelative(words: Words, at: number): boolean {
  const word = norm(words, at);
  const participle = /^\p{Ll}{2,}ed$/u.test(word) || IRREGULAR.has(word);
  const next = norm(words, at + 1);
  return participle && (AFTER_PARTICIPLE.has(next) || WEEKDAYS.has(next) || word === 'dated');
}

const AFTER_PARTICIPLE = wordSet(
  'by on in at to from with as last this earlier exclusively online',
);
const IRREGULAR = wordSet('seen given shown sent made held taken written leaked found');

function isCueVerb(word: string): boolean {
  const cue = CUE_VERBS.get(word);
  return cue !== undefined && (!cue.nounLike || cue.tense === 'past');
}

function joins(words: Words, at: number): boolean {
  return (
    isCapital(words, at) || NOUN_FORMS.has(norm(words, at)) || NOUN_FORMS.has(norm(words, at + 1))
  );
}

export function isTitleOrInitial(words: Words, at: number): boolean {
  return (
    isCapital(words, at) && (surface(words, at).length === 1 || TITLE_WORDS.has(norm(words, at)))
  );
}

function attributeFollows(words: Words, at: number, last: number): boolean {
  if (at + 1 >= last) return false;
  for (let next = at + 1; next < Math.min(last, at + 4); next += 1) {
    if (OCCASIONS.has(norm(words, next))) return norm(words, at) === 'of';
    if (!DETERMINERS.has(norm(words, next)) && !/^(?:news|written|phone)$/.test(norm(words, next)))
      break;
  }
  return /^(?:of|for|in|at|from|with|to|on|near|inside|by|about|within|across)$/.test(
    norm(words, at),
  );
}
