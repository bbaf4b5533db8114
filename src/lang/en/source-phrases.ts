import { MEN, TITLES, WOMEN } from './data/given-names.ts';
import { MODIFIERS, PLACES } from './data/nouns.ts';
import { OUTLETS } from './data/outlets.ts';
import { NOUN_FORMS } from './source-nouns.ts';
import type { NounForm } from './source-nouns.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  NOBODY,
  OCCASIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  WEEKDAYS,
  wordSet,
} from './source-words.ts';
import { CUE_VERBS } from './source-verbs.ts';
import { outletAt, outletTable } from '#sources/outlets.ts';
import type { Agreement, Range, SourcePhrase, SourceReading, Words } from '#sources/types.ts';
import {
  isCapital,
  isQuoteMark,
  isTight,
  isWord,
  norm,
  phraseText,
  surface,
} from '#sources/words.ts';

export const ENGLISH_OUTLETS = outletTable(OUTLETS);

const MEN_NAMES = wordSet(MEN);
const WOMEN_NAMES = wordSet(WOMEN);
const TITLE_WORDS = wordSet(TITLES);
const PLACE_NAMES = wordSet(PLACES);
const COMMON = wordSet(MODIFIERS);

/** Reads the noun phrase that starts at `range.first`, to its own end. */
export function readSource(words: Words, range: Range): SourcePhrase | null {
  const last = phraseEnd(words, range.first, range.last);
  return last === range.first ? null : readPhrase(words, { first: range.first, last });
}

/** Where the noun phrase that starts at `first` ends: before a verb, a clause, or the occasion of saying. */
export function phraseEnd(words: Words, first: number, last: number): number {
  let at = first;
  while (at < last) {
    const word = norm(words, at);
    if (isWord(words, at)) {
      if (endsPhrase(words, at, first)) break;
      if (PREPOSITIONS.has(word) && at > first && !attributeFollows(words, at, last)) break;
      at += 1;
    } else if (words.tokens[at]?.kind === 'number') at += 1;
    else if (word === '.' && isTitleOrInitial(words, at - 1)) at += 1;
    else if (isTight(words, at) && isTight(words, at + 1) && !/^[,;:!?…]$/.test(word)) at += 1;
    else break;
  }
  return Math.min(at, last);
}

function endsPhrase(words: Words, at: number, first: number): boolean {
  const word = norm(words, at);
  if (RELATIVES.has(word) || FINITE.has(word) || SUBORDINATORS.has(word)) return true;
  if (word === 'that' && at > first) return true;
  if (CONJUNCTIONS.has(word)) return word !== 'and' || !joins(words, at + 1);
  if (at > first && WEEKDAYS.has(word) && isCapital(words, at)) return true;
  const cue = CUE_VERBS.get(word);
  if (cue !== undefined && at > first && !isCapital(words, at))
    return !cue.nounLike || cue.tense === 'past';
  return at > first && PRONOUNS.has(word);
}

function joins(words: Words, at: number): boolean {
  return (
    isCapital(words, at) || NOUN_FORMS.has(norm(words, at)) || NOUN_FORMS.has(norm(words, at + 1))
  );
}

function isTitleOrInitial(words: Words, at: number): boolean {
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

/** Reads all of `range` as one noun phrase. */
export function readPhrase(words: Words, range: Range): SourcePhrase | null {
  const { first, last } = range;
  if (first >= last) return null;
  const pronoun = readPronoun(words, range);
  if (pronoun !== undefined) return { ...range, links: pronoun ? [pronoun] : [] };
  const outlet = wholeOutlet(words, range);
  if (outlet) return { ...range, links: [outlet] };
  const start = skipDeterminers(words, range);
  const possessive = POSSESSIVES.get(norm(words, first));
  const head = headOf(words, { first: start, last });
  const person = possessive ? null : readPerson(words, { first: start, last }, head);
  const outlets = head?.noun.role === 'staff' || norm(words, start).endsWith("'s");
  const farther = outlets ? outletIn(words, { first: start, last }) : null;
  if (person) return { ...range, links: farther ? [person, farther] : [person] };
  if (farther && head?.noun.number === 'pl') return { ...range, links: [farther] };
  return {
    ...range,
    links: [describe(words, range, start, head?.noun ?? null), ...(farther ? [farther] : [])],
  };
}

/** Undefined when the phrase is no pronoun; null when it is one that names nobody. */
function readPronoun(words: Words, range: Range): SourceReading | null | undefined {
  const word = norm(words, range.first);
  if (range.last - range.first > 1) return undefined;
  const agreement = PRONOUNS.get(word);
  if (agreement) return reading(range, '', 'person', { reference: 'pronoun', agreement });
  return NOBODY.has(word) ? null : undefined;
}

function skipDeterminers(words: Words, range: Range): number {
  let at = range.first;
  while (
    at < range.last - 1 &&
    (DETERMINERS.has(norm(words, at)) || POSSESSIVES.has(norm(words, at)))
  ) {
    const quantifier = /^(?:several|many|most|other)$/.test(norm(words, at));
    if (quantifier) break;
    at += 1;
  }
  return at;
}

export function outletAtWords(words: Words, range: Range): SourceReading | null {
  const quoted = isQuoteMark(words, range.first);
  const match = outletAt(ENGLISH_OUTLETS, words, range.first + (quoted ? 1 : 0));
  if (match === null || match.last > range.last) return null;
  const last = match.last + (quoted && isQuoteMark(words, match.last) ? 1 : 0);
  const { name, kind } = match.outlet;
  return reading({ first: range.first, last }, name, kind, {
    agreement: { number: 'sg', gender: 'n' },
  });
}

/** "Reuters", "the Associated Press", "the BBC news agency". */
function wholeOutlet(words: Words, range: Range): SourceReading | null {
  const whole = outletAtWords(words, range);
  if (whole?.last === range.last) return whole;
  const start = skipDeterminers(words, range);
  const outlet = outletAtWords(words, { first: start, last: range.last });
  if (outlet === null) return null;
  const rest = NOUN_FORMS.get(norm(words, range.last - 1));
  return outlet.last === range.last ||
    rest?.role === 'outlet' ||
    norm(words, range.last - 1) === 'agency'
    ? outlet
    : null;
}

function outletIn(words: Words, range: Range): SourceReading | null {
  for (let at = range.first; at < range.last; at += 1) {
    const outlet = outletAtWords(words, { first: at, last: range.last });
    if (outlet) return outlet;
  }
  return null;
}

interface Head {
  readonly at: number;
  readonly noun: NounForm;
}

/** The noun that the phrase is about: the last known one before its first preposition. */
function headOf(words: Words, range: Range): Head | null {
  let head: Head | null = null;
  for (let at = range.first; at < range.last; at += 1) {
    if (PREPOSITIONS.has(norm(words, at)) && at > range.first) break;
    const noun = NOUN_FORMS.get(norm(words, at));
    if (noun) head = { at, noun };
  }
  return head;
}

/**
 * A person's name in the phrase: the last run of capitals before a preposition, without the titles in
 * front ("Det Insp Karen May", "Kazakh President Kassym-Jomart Tokayev"). Null when the capitals
 * name an institution.
 */
export function readPerson(words: Words, range: Range, head: Head | null): SourceReading | null {
  const run = lastRun(words, range);
  if (run === null) return null;
  const start = afterTitles(words, run);
  if (start >= run.last) return null;
  const gender = genderOf(words, start);
  const introduced = start > run.first || followsRole(words, range, run);
  if (gender === null && !introduced && !isBareName(words, range, run)) return null;
  if (hasInstitution(words, run) && gender === null) return null;
  if (PLACE_NAMES.has(surface(words, start)) && run.last - start === 1) return null;
  const name = phraseText(words, { first: start, last: run.last });
  const kind = head && head.noun.role !== 'institution' ? head.noun.kind : 'person';
  const agreement: Agreement = gender ? { number: 'sg', gender } : { number: 'sg' };
  return reading({ first: range.first, last: run.last }, name, kind, {
    person: true,
    agreement,
    roles: rolesIn(words, { first: range.first, last: start }),
  });
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
    if (isCapital(words, end)) end += 1;
    else if (isTight(words, end) && /^[-.&]$/.test(norm(words, end)) && joinsName(words, end, last))
      end += 1;
    else if (end > at && PARTICLES.has(norm(words, end)) && isCapital(words, end + 1)) end += 2;
    else break;
  }
  return { first: at, last: Math.min(end, last) };
}

const PARTICLES = wordSet('von van de der di del da al el bin ibn le la dos');

function joinsName(words: Words, at: number, last: number): boolean {
  if (at + 1 >= last && norm(words, at) !== '.') return false;
  return norm(words, at) === '.' ? isTitleOrInitial(words, at - 1) : isCapital(words, at + 1);
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

/** "spokesman Luis Ortega": a role noun right before the name. */
function followsRole(words: Words, range: Range, run: Range): boolean {
  if (run.first === range.first) return false;
  const noun = NOUN_FORMS.get(norm(words, run.first - 1));
  return noun?.role === 'person' || noun?.role === 'staff';
}

/** Two or three capitals, or one that may be a surname, with no article before them. */
function isBareName(words: Words, range: Range, run: Range): boolean {
  if (run.first !== range.first || run.last !== range.last) return false;
  const first = surface(words, run.first);
  if (DETERMINERS.has(norm(words, run.first - 1)) || first === first.toUpperCase()) return false;
  return !NOUN_FORMS.has(norm(words, run.first)) && run.last - run.first <= 5;
}

function hasInstitution(words: Words, run: Range): boolean {
  for (let at = run.first; at < run.last; at += 1) {
    const noun = NOUN_FORMS.get(norm(words, at));
    const body =
      noun?.role === 'institution' || noun?.role === 'document' || noun?.role === 'outlet';
    if (body && at > run.first) return true;
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

function describe(words: Words, range: Range, start: number, noun: NounForm | null): SourceReading {
  const owner = POSSESSIVES.get(norm(words, range.first));
  const own = { first: start, last: range.last };
  const text = phraseText(words, own, (at) => (at === start ? lowered(words, own, at) : null));
  if (owner)
    return reading(range, `{}'s ${text}`, noun?.kind ?? 'group', {
      reference: 'possessive',
      agreement: owner,
    });
  const definite = norm(words, range.first) === 'the' || start === range.first;
  const alone = noun?.number === 'sg' && (noun.role === 'person' || noun.role === 'outlet');
  const place = PLACE_NAMES.has(surface(words, start));
  const surname = noun === null && range.last - start === 1 && isCapital(words, start) && !place;
  return reading(range, text, noun?.kind ?? (place ? 'official' : 'group'), {
    reference: definite && alone ? 'description' : 'name',
    agreement: agreementOf(noun),
    person: surname && start === range.first,
    roles: noun ? [noun.singular] : [],
  });
}

function agreementOf(noun: NounForm | null): Agreement {
  if (noun === null) return {};
  if (noun.role === 'person' || noun.role === 'staff') return { number: noun.number };
  return noun.number === 'pl' ? { number: 'pl' } : { number: 'sg', gender: 'n' };
}

/** Lower case for the capital that only opens a sentence. */
function lowered(words: Words, range: Range, at: number): string {
  const word = surface(words, at);
  const name = range.last - at > 1 && isCapital(words, at + 1);
  const common = NOUN_FORMS.has(norm(words, at)) || COMMON.has(norm(words, at));
  return common && !name && opensSentence(words, at) ? word.toLowerCase() : word;
}

function opensSentence(words: Words, at: number): boolean {
  const before = at === 0 ? null : norm(words, at - 1);
  return before === null || !/^\p{Ll}/u.test(before) || DETERMINERS.has(before);
}

function reading(
  range: Range,
  name: string,
  kind: SourceReading['kind'],
  more: Partial<Pick<SourceReading, 'reference' | 'agreement' | 'person' | 'roles'>> = {},
): SourceReading {
  return {
    ...range,
    name,
    kind,
    reference: 'name',
    agreement: {},
    person: false,
    roles: [],
    ...more,
  };
}
