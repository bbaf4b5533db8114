import { looksAdjectival } from './base-form.ts';
import { agreementOf, describe } from './base-names.ts';
import { afterParticiple, findHead } from './noun-heads.ts';
import { afterTitles, nounAt, phraseEnd } from './noun-phrases.ts';
import { findOutlet, namedOutlet, readOutlet } from './outlet-phrases.ts';
import { findName, readPerson, withApposition } from './person-phrases.ts';
import { GIVEN_NAMES } from './person-names.ts';
import type { NounForm } from './nouns.ts';
import { NOUN_FORMS } from './nouns.ts';
import { DETERMINERS, LONE_SOURCES, OBLIQUE_PRONOUNS, SUBJECT_PRONOUNS, wordSet } from './words.ts';
import { readUnknown } from './unknown-phrases.ts';
import { reading, sourcePhrase } from '#sources/reading.ts';
import type { Agreement, Case, Range, SourcePhrase, SourceReading, Words } from '#sources/types.ts';
import { isCapital, isQuoteMark, isWord, norm, phraseText, surface } from '#sources/words.ts';

/** Reads the noun phrase that starts at `range.first` as a source, in the case that governs it. */
export function readSource(words: Words, range: Range, governed: Case): SourcePhrase | null {
  const { first, last } = range;
  if (first >= last) return null;
  if (isRelative(words, first)) return readAntecedent(words, first);
  const pronoun = readPronoun(words, first) ?? readOwner(words, first, governed);
  if (pronoun) return { first, last: pronoun.last, links: [pronoun] };
  const demonstrative =
    /^(?:ten|ta|to|ci|te)$/.test(norm(words, first)) && norm(words, first + 1) === ',';
  if (demonstrative) return { first, last: first + 1, links: [] };
  const start = skipDeterminers(words, first, last, governed);
  if (LONE_SOURCES.has(norm(words, start))) return readLone(words, start);
  const one = readOneOf(words, { first: start, last });
  if (one) return one;
  const outlet = readOutlet(words, { first: start, last });
  if (outlet) return sourcePhrase({ first, last: outlet.last }, [outlet]);
  const name = readPerson(words, { first: start, last }, governed, null);
  if (name)
    return withOthers(
      words,
      last,
      withApposition(words, { first, last }, name, governed),
      governed,
    );
  return readNounPhrase(words, { first: start, last }, governed);
}

/** "ratownik, według którego": behind a marker of one word and a comma. */
function isRelative(words: Words, at: number): boolean {
  return /^(?:któr(?:ego|ej|ych|ym|ymi|ą))$/.test(norm(words, at)) && norm(words, at - 2) === ',';
}

const ANY_CASE: readonly Case[] = ['gen', 'acc', 'ins', 'dat', 'loc', 'nom'];
/** How far before its relative pronoun a noun phrase may begin, in tokens. */
const ANTECEDENT = 8;

/** The noun phrase before the comma that a relative pronoun stands for: the longest that ends there. */
function readAntecedent(words: Words, at: number): SourcePhrase | null {
  const comma = at - 2;
  for (let first = Math.max(0, comma - ANTECEDENT); first < comma; first += 1) {
    for (const governed of ANY_CASE) {
      if (nounAt(words, first, governed) === null && !isCapital(words, first)) continue;
      const phrase = readSource(words, { first, last: comma }, governed);
      if (phrase?.last === comma && phrase.links.length > 0)
        return { ...phrase, first: at, last: at + 1 };
    }
  }
  return null;
}

function readPronoun(words: Words, at: number): SourceReading | null {
  const agreement = SUBJECT_PRONOUNS.get(norm(words, at)) ?? OBLIQUE_PRONOUNS.get(norm(words, at));
  if (agreement === undefined) return null;
  return reading({ first: at, last: at + 1 }, '', 'person', { reference: 'pronoun', agreement });
}

/** "z jej informacji", "według ich ustaleń": what somebody found out is theirs. */
function readOwner(words: Words, at: number, governed: Case): SourceReading | null {
  const agreement = OWNERS.get(norm(words, at));
  const noun = agreement ? nounAt(words, at + 1, governed) : null;
  if (!agreement || !noun || !TRANSPARENT.has(noun.lemma)) return null;
  return reading({ first: at, last: at + 2 }, '', 'person', { reference: 'pronoun', agreement });
}

const OWNERS: ReadonlyMap<string, Agreement> = new Map<string, Agreement>(
  Object.entries({
    jego: { number: 'sg', gender: 'm' },
    jej: { number: 'sg', gender: 'f' },
    ich: { number: 'pl' },
  }),
);

const ONE_MAN = wordSet('jeden jednego jednym');
const ONE_WOMAN = wordSet('jedna jednej jedną');

/** "jeden z rozmówców": one of a group, named by the group. */
function readOneOf(words: Words, range: Range): SourcePhrase | null {
  const word = norm(words, range.first);
  const one = ONE_MAN.has(word) ? 'jeden' : ONE_WOMAN.has(word) ? 'jedna' : null;
  if (one === null || !/^ze?$/.test(norm(words, range.first + 1))) return null;
  const group = readSource(words, { first: range.first + 2, last: range.last }, 'gen');
  const link = group?.links[0];
  if (!group || !link) return null;
  const span = { first: range.first, last: group.last };
  const name = phraseText(words, span, (at) => (at === range.first ? one : null));
  const agreement: Agreement = { number: 'sg', gender: one === 'jeden' ? 'm' : 'f' };
  return sourcePhrase(span, [reading(span, name, link.kind, { agreement })]);
}

/** "niektórzy", "inni": nobody is named, but somebody is. */
function readLone(words: Words, at: number): SourcePhrase {
  const range = { first: at, last: at + 1 };
  return sourcePhrase(range, [reading(range, norm(words, at), 'group')]);
}

/** "wielu protestujących", "część świadków": the noun after the quantifier is a genitive plural. */
function skipDeterminers(words: Words, first: number, last: number, governed: Case): number {
  let at = first;
  while (at < last && DETERMINERS.has(norm(words, at))) at += 1;
  const lone = at > first && LONE_SOURCES.has(norm(words, at - 1));
  if (lone && nounAhead(words, at, last, governed) === null) return at - 1;
  return at === last || !isWord(words, at) ? first : at;
}

function nounAhead(words: Words, at: number, last: number, governed: Case): NounForm | null {
  for (let next = at; next < Math.min(last, at + 3); next += 1) {
    const noun = nounAt(words, next, governed) ?? nounAt(words, next, 'gen');
    if (noun) return noun;
  }
  return null;
}

function readNounPhrase(words: Words, range: Range, governed: Case): SourcePhrase | null {
  const own = { first: afterParticiple(words, range, governed), last: range.last };
  const head = findHead(words, own, governed);
  if (head === null) return null;
  const opens = isQuoteMark(words, head.at) ? head.at : head.at + 1;
  const last = phraseEnd(words, opens, range.last, governed);
  const joined = conjunctionIn(words, { first: opens, last }, governed);
  if (joined !== null) {
    const first = readNounPhrase(words, { first: range.first, last: joined }, governed);
    if (first) return withOthers(words, range.last, { ...first, last: joined }, governed);
  }
  const phrase = { first: own.first, last };
  if (head.noun === null) return readUnknown(words, phrase, head.at, governed);
  const rest = { first: head.at + 1, last };
  switch (head.noun.role) {
    case 'person':
    case 'staff':
      return readRole(words, phrase, { at: head.at, noun: head.noun }, governed);
    case 'outlet': {
      const named = namedOutlet(words, rest, head.noun);
      return sourcePhrase(phrase, [named ?? describe(words, phrase, head.at, head.noun, governed)]);
    }
    case 'document':
      return throughOrItself(words, phrase, { at: head.at, noun: head.noun }, governed);
    case 'institution':
      return sourcePhrase(phrase, [describe(words, phrase, head.at, head.noun, governed)]);
  }
}

function throughOrItself(
  words: Words,
  phrase: Range,
  { at, noun }: { readonly at: number; readonly noun: NounForm },
  governed: Case,
): SourcePhrase {
  const told = through(words, { first: at + 1, last: phrase.last }, noun);
  if (told) return { ...told, told: true };
  return sourcePhrase(phrase, [describe(words, phrase, at, noun, governed)]);
}

/** "ustaleń śledczych", "relacji świadków": who found or told it is the source. */
const TRANSPARENT = wordSet(
  'ustalenie informacja relacja zeznanie opinia doniesienie dane szacunek prognoza źródło słowo',
);

function through(words: Words, rest: Range, noun: NounForm): SourcePhrase | null {
  if (!TRANSPARENT.has(noun.lemma)) return null;
  for (let at = rest.first; at < rest.last + 2; at += 1)
    if (norm(words, at) === 'przez')
      return readSource(words, { first: at + 1, last: words.tokens.length }, 'acc');
  return namesOwner(words, rest) ? readSource(words, rest, 'gen') : null;
}

/**
 * Where "i" joins two sources ("policja i prokuratura"), not two attributes of one ("minister rodziny i
 * pracy"): a noun of the governed case stands behind it, in the genitive right behind the first noun.
 */
function conjunctionIn(words: Words, { first, last }: Range, governed: Case): number | null {
  for (let at = first; at < last; at += 1) {
    if (!JOINS.has(norm(words, at))) continue;
    const rest = { first: at + 1, last: words.tokens.length };
    if (isFullName(words, rest, governed)) return at;
    const next = findHead(words, rest, governed)?.noun;
    return next && (governed === 'nom' || at === first) ? at : null;
  }
  return null;
}

const JOINS = wordSet('i oraz');

function isFullName(words: Words, range: Range, governed: Case): boolean {
  if (!GIVEN_NAMES.has(surface(words, range.first))) return false;
  return readPerson(words, range, governed, null)?.name.includes(' ') === true;
}

/** Adds who else is named behind "i": another person, or a noun of the same case. */
function withOthers(
  words: Words,
  last: number,
  phrase: SourcePhrase,
  governed: Case,
): SourcePhrase {
  const at = phrase.last;
  if (!JOINS.has(norm(words, at)) || at + 1 >= last) return phrase;
  const rest = { first: at + 1, last };
  const named = isFullName(words, rest, governed) || findHead(words, rest, governed)?.noun;
  const other = named ? readSource(words, rest, governed) : null;
  if (!other || other.links.length === 0) return phrase;
  // "posłowie Jan Rak i Ewa Flis": both have the role.
  const kind = phrase.links[0]?.kind ?? 'person';
  const own = other.links.map((link) => (link.kind === 'person' ? { ...link, kind } : link));
  const besides = [own, ...(other.besides ?? [])];
  return { ...phrase, last: other.last, besides };
}

/** "ustaleń śledczych", but not "doniesień mediów": media in general are no name. */
function namesOwner(words: Words, rest: Range): boolean {
  const owner = findHead(words, rest, 'gen');
  if (owner === null) return false;
  if (owner.noun === null) return isCapital(words, owner.at);
  return owner.noun.role !== 'outlet' || isCapital(words, owner.at + 1);
}

/** "rzecznik policji Jan Kowalski", "korespondent agencji TASS", "naoczni świadkowie". */
function readRole(
  words: Words,
  phrase: Range,
  head: { readonly at: number; readonly noun: NounForm },
  governed: Case,
): SourcePhrase {
  const rest = { first: head.at + 1, last: phrase.last };
  const outlet = findOutlet(words, rest);
  const farther = outlet && head.noun.role === 'staff' ? [outlet] : [];
  const name = findName(words, rest, governed, head.noun);
  if (name) {
    const withRole = withApposition(words, phrase, name, governed);
    return { ...withRole, first: phrase.first, links: [...withRole.links, ...farther] };
  }
  const behind = nameBehindComma(words, phrase, head.noun, governed);
  if (behind) {
    const whole = { first: phrase.first, last: behind.last };
    return sourcePhrase(whole, [behind, ...farther]);
  }
  // The reporters of an outlet, unnamed and several, are the outlet itself.
  if (head.noun.number === 'pl' && farther.length > 0) {
    const agreement = agreementOf(head.noun);
    return sourcePhrase(
      phrase,
      farther.map((link) => ({ ...link, agreement })),
    );
  }
  const own =
    outlet && farther.length > 0 ? ownWords(words, phrase, head.at, outlet.first) : phrase;
  return sourcePhrase(phrase, [describe(words, own, head.at, head.noun, governed), ...farther]);
}

/** "mówi właścicielka, Ewa Drozd.": a name between commas, or at the end, is the role's bearer. */
function nameBehindComma(
  words: Words,
  phrase: Range,
  noun: NounForm,
  governed: Case,
): SourceReading | null {
  const comma = phrase.last;
  if (norm(words, comma) !== ',' || noun.number === 'pl') return null;
  const rest = { first: comma + 1, last: words.tokens.length };
  const name = readPerson(words, rest, governed, null);
  if (!name?.name.includes(' ') || isWord(words, name.last)) return null;
  const known = GIVEN_NAMES.has(surface(words, afterTitles(words, comma + 1)));
  return known ? { ...name, kind: noun.kind, roles: [noun.lemma] } : null;
}

/** Drops "rosyjskiej agencji prasowej" between the correspondent and the agency's name. */
function ownWords(words: Words, phrase: Range, head: number, outlet: number): Range {
  let last = outlet;
  for (let at = head + 1; at < outlet; at += 1) {
    const noun = NOUN_FORMS.get(norm(words, at))?.[0];
    if (noun?.role === 'outlet') last = Math.min(last, at);
  }
  while (last > head + 1 && looksAdjectival(norm(words, last - 1), 'gen')) last -= 1;
  return { first: phrase.first, last };
}
