import { isTitleOrInitial } from './phrase-bounds.ts';
import {
  COMMON,
  MEN_NAMES,
  OFFICE_WORDS,
  ORGANISATIONS,
  PLACE_NAMES,
  TITLE_WORDS,
  WOMEN_NAMES,
} from './name-sets.ts';
import { NOUN_FORMS } from './nouns.ts';
import type { NounForm } from './nouns.ts';
import { DETERMINERS, PEOPLES, PREPOSITIONS, wordSet } from './words.ts';
import { reading } from '#sources/reading.ts';
import type { Agreement, Range, SourceReading, Words } from '#sources/types.ts';
import { isCapital, isTight, isWord, norm, phraseText, surface } from '#sources/words.ts';

const PARTICLES = wordSet('von van de der di del da al el bin ibn le la dos');

/**
 * A person's name in the phrase: the last run of capitals before a preposition, without the titles in
 * front ("Det Insp Karen May", "Kazakh President Kassym-Jomart Tokayev"). Null when the capitals
 * name an institution.
 */
export function readPerson(
  words: Words,
  range: Range,
  noun: NounForm | null,
): SourceReading | null {
  const run = lastRun(words, range);
  const start = run ? afterTitles(words, run) : 0;
  if (run === null || start >= run.last) return null;
  const gender = genderOf(words, start) ?? genderByTitle(words, run.first, start);
  if (gender === null && !isPerson(words, range, run, start)) return null;
  const name = phraseText(words, { first: start, last: run.last });
  const office = holdsOffice(words, { first: run.first, last: start }) ? 'official' : 'person';
  const kind = noun && noun.role !== 'institution' ? noun.kind : office;
  const agreement: Agreement = gender ? { number: 'sg', gender } : { number: 'sg' };
  const roles = rolesIn(words, { first: range.first, last: start });
  return reading({ first: range.first, last: run.last }, name, kind, {
    person: true,
    agreement,
    roles,
  });
}

/** "Sgt. Dana Cole", "Sen. Ray Orr": a title of an office or a service. */
function holdsOffice(words: Words, titles: Range): boolean {
  for (let at = titles.first; at < titles.last; at += 1)
    if (OFFICE_WORDS.has(norm(words, at))) return true;
  return false;
}

/** Whether capitals without a known given name are a person: a title, a role, or nothing else around. */
function isPerson(words: Words, range: Range, run: Range, start: number): boolean {
  if (hasInstitution(words, run)) return false;
  if (PLACE_NAMES.has(surface(words, start)) && run.last - start === 1) return false;
  return start > run.first || followsRole(words, range, run) || isBareName(words, range, run);
}

function lastRun(words: Words, range: Range): Range | null {
  let found: Range | null = null;
  for (let at = range.first; at < range.last; at += 1) {
    if (PREPOSITIONS.has(norm(words, at)) && at > range.first) break;
    if (!isCapital(words, at)) continue;
    const run = capitalRun(words, at, range.last);
    found = run;
    at = run.last - 1;
  }
  return found;
}

export function capitalRun(words: Words, at: number, last: number): Range {
  let end = at;
  while (end < last) {
    const step = nameStep(words, end, end > at);
    if (step === 0) break;
    end += step;
  }
  return { first: at, last: Math.min(end, last) };
}

/** "N1 television": a figure that touches the capital before it. */
const isFigure = (words: Words, at: number): boolean =>
  words.tokens[at]?.kind === 'number' && isTight(words, at);

function nameStep(words: Words, at: number, inside: boolean): number {
  if (isCapital(words, at)) return 1;
  const word = norm(words, at);
  if (isFigure(words, at)) return inside ? 1 : 0;
  if (isTight(words, at)) {
    if (word === '.') return isTitleOrInitial(words, at - 1) ? 1 : 0;
    return /^[-&]$/.test(word) && isCapital(words, at + 1) ? 2 : 0;
  }
  return inside && PARTICLES.has(word) && isCapital(words, at + 1) ? 2 : 0;
}

/** First token of the name proper. A title alone is a name ("the Pope", "Police"). */
function afterTitles(words: Words, run: Range): number {
  let start = run.first;
  for (let at = run.first; at < run.last - 1; at += 1) {
    const word = norm(words, at);
    if (at > run.first && genderOf(words, at) !== null && start <= run.first) return at;
    if (word.endsWith("'s")) start = at + 1;
    if (TITLE_WORDS.has(word) || NOUN_FORMS.get(word)?.role === 'person')
      start = norm(words, at + 1) === '.' ? at + 2 : at + 1;
  }
  return start;
}

function genderOf(words: Words, at: number): 'm' | 'f' | null {
  const name = surface(words, at);
  if (WOMEN_NAMES.has(name)) return 'f';
  return MEN_NAMES.has(name) ? 'm' : null;
}

const TITLED: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...['mr', 'sir', 'lord'].map((title) => [title, 'm'] as const),
  ...['mrs', 'ms', 'miss', 'dame', 'lady'].map((title) => [title, 'f'] as const),
]);

/** "Mr Hill", "Ms Hill". */
function genderByTitle(words: Words, first: number, last: number): 'm' | 'f' | null {
  for (let at = first; at < last; at += 1) {
    const gender = TITLED.get(norm(words, at));
    if (gender) return gender;
  }
  return null;
}

/** "spokesman Luis Ortega": a role noun right before the name. */
function followsRole(words: Words, range: Range, run: Range): boolean {
  if (run.first === range.first) return false;
  const noun = NOUN_FORMS.get(norm(words, run.first - 1));
  if (noun) return noun.role === 'person' || noun.role === 'staff';
  return run.last === range.last && isUnknownRole(words, range, run);
}

/** "glaciologist Ada Holt": a common word before two capitals that end the phrase. */
function isUnknownRole(words: Words, range: Range, run: Range): boolean {
  const at = run.first - 1;
  const word = norm(words, at);
  const common = isWord(words, at) && !isCapital(words, at) && !COMMON.has(word);
  const plain =
    !DETERMINERS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !/(?:'s|’s|ed|ing|ly|al|ern|ish|an)$/.test(word);
  return common && plain && run.last - run.first === 2 && at >= range.first;
}

/** Two or three capitals, or one that may be a surname, with no article before them. */
function isBareName(words: Words, range: Range, run: Range): boolean {
  if (run.first !== range.first || run.last !== range.last) return false;
  const first = surface(words, run.first);
  if (DETERMINERS.has(norm(words, run.first - 1)) || first === first.toUpperCase()) return false;
  if (PEOPLES.test(norm(words, run.last - 1))) return false;
  return !NOUN_FORMS.has(norm(words, run.first)) && run.last - run.first <= 5;
}

function hasInstitution(words: Words, run: Range): boolean {
  for (let at = run.first; at < run.last; at += 1) {
    const noun = NOUN_FORMS.get(norm(words, at));
    const body =
      noun?.role === 'institution' || noun?.role === 'document' || noun?.role === 'outlet';
    if (body && at > run.first) return true;
    if (at === run.last - 1 && at > run.first && ORGANISATIONS.has(norm(words, at))) return true;
  }
  return false;
}

function rolesIn(words: Words, range: Range): string[] {
  const roles: string[] = [];
  for (let at = range.first; at < range.last; at += 1) {
    const noun = NOUN_FORMS.get(norm(words, at));
    if (noun?.role === 'person' || noun?.role === 'staff') roles.push(noun.singular);
    if (norm(words, at) === 'prime') roles.push('minister');
  }
  return roles;
}
