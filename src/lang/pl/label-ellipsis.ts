import {
  countedIn,
  genderOfCounted,
  instrumentalOf,
  isAmount,
  pluralOf,
  singularOf,
} from './counted-nouns.ts';
import { declinedNoun } from './declension.ts';
import { isCommon, isOfPeople } from './label-words.ts';
import { NOUN_FORMS } from './sources/nouns.ts';
import { readForm } from './verb-forms.ts';
import { words } from './verb-lexicon.ts';

const ORDINAL =
  /^(?:pierwsz|drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|kolejn|następn|ostatni|jed[ne]n?)(?:ia|[iyae])?$/;
const NOT_NOUNS = new Set(words('raz dzień tydzień miesiąc rok'));
/** "najsilniejszy", "starszy": one of several that were counted. */
const RANK = /^(?:naj\p{L}{3,}|star|młod|mniej|więk|wyż|niż)sz[ya]$/u;
/** Those that belong to what was counted, unlike "kolejny". */
const ONE_OF_THEM = /^(?:ostatni|pierwsz|jed[ne]n?|star|młod|mniej|więk|wyż|niż|naj)/;
/** "Poprzedni upadł": another of the kind with which the sentence before opens. */
const ANOTHER = new Set(words('poprzedni kolejny następny'));
/** "dwóch", "ośmiu": people, whose nouns are then in the genitive. */
const FEW = /^(?:dwóch|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziewięciu|dziesięciu)$/;
/** "z sześcioma". */
const WITH_FEW = /^(?:dwoma|trzema|czterema|pięcioma|sześcioma|siedmioma|ośmioma)$/;
const FEW_THINGS = new Set(words('dwa dwie trzy cztery'));
const MORE_OF_THEM = new Set(words('następne kolejne inne dalsze ostatnie pozostałe'));

/** Phrases in lower case, nearest first; walked more than once. */
type Phrases = Iterable<readonly string[]>;

/**
 * A phrase that leaves its noun out with the noun of the phrases before it: that of an ordinal in the same form
 * ("pierwszy strzał … drugi"), or of what was counted ("czternastu górników … ośmiu", "dwóch podejrzanych … starszy").
 * Null for a phrase with a noun, or where none fits.
 */
export function filled(phrase: readonly string[], before: Phrases): string | null {
  const [first = '', second, third] = phrase;
  if (second === undefined && FEW.test(first)) return counted(first, before, same);
  if (isAmount(phrase)) return counted(phrase.join(' '), before, same);
  if (second === undefined) return alone(first, before);
  if (isApart(first, second)) return apart(phrase, before);
  // "trzy następne".
  const few = third === undefined && FEW_THINGS.has(first) && MORE_OF_THEM.has(second);
  return few ? counted(`${first} ${second}`, before, pluralOf) : null;
}

function apart([first = '', ...rest]: readonly string[], before: Phrases): string | null {
  const infinitive = isInfinitive(first);
  const noun = filled(infinitive ? rest : [first], before);
  return noun && (infinitive ? `${first} ${noun}` : [noun, ...rest].join(' '));
}

/** "próbował okraść kolejną", "trzech karetki zabrały", "z sześcioma dyspozytor": the next word is of no phrase with it. */
function isApart(word: string, next: string): boolean {
  if (FEW.test(word)) return /(?:[kg]i|[aąęeo])$/.test(next);
  return (WITH_FEW.test(word) && !next.endsWith('mi')) || isInfinitive(word);
}

const isInfinitive = (word: string): boolean =>
  word.endsWith('ć') && readForm(word)?.kind === 'infinitive';

function alone(word: string, before: Phrases): string | null {
  if (WITH_FEW.test(word)) return counted(word, before, instrumentalOf);
  if (/^(?:kolejn|następn|drug|inn)ą$/.test(word)) return anotherWoman(word, before);
  const like = ORDINAL.test(word) ? likeOrdinal(word, before) : null;
  if (like !== null) return like;
  const kind = ANOTHER.has(word) ? opening(before) : null;
  if (kind !== null) return `${word} ${kind}`;
  return ORDINAL.test(word) || RANK.test(word) ? ranked(word, before) : null;
}

const same = (noun: string): string => noun;

/** A phrase with the noun that was counted last, in the form that `read` gives it. */
function counted(
  phrase: string,
  before: Phrases,
  read: (noun: string) => string | null,
): string | null {
  for (const other of before) {
    const noun = countedIn(other);
    const form = noun === null ? null : read(noun);
    if (form !== null) return `${phrase} ${form}`;
  }
  return null;
}

/** "pierwszy" and "drugi" of one noun; null where that is none. */
function likeOrdinal(ordinal: string, before: Phrases): string | null {
  for (const other of before) {
    for (const [at, word] of other.entries()) {
      const noun = other[at + 1];
      if (noun === undefined || !ORDINAL.test(word) || !isAlike(word, ordinal)) continue;
      return NOT_NOUNS.has(noun) ? null : `${ordinal} ${noun}`;
    }
  }
  return null;
}

/** "najsilniejszy wstrząs", "pierwsza z aptek": of what was counted, if it is of that gender. */
function ranked(word: string, before: Phrases): string | null {
  const feminine = word.endsWith('a');
  const isOf = (noun: string) => (genderOfCounted(noun) === 'f') === feminine;
  const single = (noun: string) => (isOf(noun) ? singularOf(noun) : null);
  const several = (noun: string) => (isOf(noun) ? `${behindZ(noun)} ${noun}` : null);
  if (/^jed[ne]n?/.test(word)) return counted(word, before, several);
  return (
    counted(word, before, single) ??
    (ONE_OF_THEM.test(word) ? counted(word, before, several) : null)
  );
}

/** "z aptek", "ze szkół": before a cluster. */
const behindZ = (noun: string): string =>
  /^(?:sz|[szśźż]|w[sz])(?![aeiouyąęóz])/.test(noun) ? 'ze' : 'z';

/** "Wniosek złożyła opozycja": the masculine thing that a sentence opens with. */
function opening(before: Phrases): string | null {
  for (const [first = ''] of before)
    if (/[bdfgkłmnprst]$/.test(first) && isCommon(first) && !isOfPeople(first)) return first;
  return null;
}

/** "wyłudził od seniorek, próbował okraść kolejną". */
function anotherWoman(word: string, before: Phrases): string | null {
  for (const other of before) {
    for (const noun of other) {
      const form = NOUN_FORMS.get(noun)?.find(({ number }) => number === 'pl');
      if (form?.role !== 'person' || !form.lemma.endsWith('ka')) continue;
      return `${word} ${declinedNoun(form.lemma, 'f', 'acc', true)}`;
    }
  }
  return null;
}

/** "pierwszy" and "drugi", "jedna" and "druga": the endings of one form. */
function isAlike(one: string, other: string): boolean {
  return formOf(one) === formOf(other);
}

function formOf(word: string): string {
  if (word === 'jeden' || /[yi]$/.test(word)) return 'm';
  return word.slice(-1);
}
