import { HONORIFICS } from './data/given-names.ts';
import { OUTLETS } from './data/outlets.ts';
import { adjectiveBase, concordOfNominative, looksAdjectival, nounBase } from './base-form.ts';
import type { Concord } from './base-form.ts';
import {
  afterQuotedName,
  afterTitles,
  isTitle,
  nameRun,
  nounAt,
  phraseEnd,
} from './noun-phrases.ts';
import { GIVEN_NAMES, surnameBase } from './person-names.ts';
import type { NounForm } from './source-nouns.ts';
import { NOUN_FORMS } from './source-nouns.ts';
import {
  DETERMINERS,
  LONE_SOURCES,
  NUMERALS,
  OBLIQUE_PRONOUNS,
  SUBJECT_PRONOUNS,
  wordSet,
} from './source-words.ts';
import { outletAt, outletTable } from '#sources/outlets.ts';
import type { Agreement, Case, Range, SourcePhrase, SourceReading, Words } from '#sources/types.ts';
import {
  isCapital,
  isQuoteMark,
  isTight,
  isWord,
  norm,
  phraseText,
  surface,
} from '#sources/words.ts';

export const POLISH_OUTLETS = outletTable(OUTLETS);

const POLITE = wordSet(HONORIFICS);

/** Most words that may stand before the noun: "dwaj anonimowi wysocy rangą przedstawiciele". */
const MODIFIERS = 5;

/** Reads the noun phrase that starts at `range.first` as a source, in the case that governs it. */
export function readSource(words: Words, range: Range, governed: Case): SourcePhrase | null {
  const { first, last } = range;
  if (first >= last) return null;
  const pronoun = readPronoun(words, first);
  if (pronoun) return { first, last: first + 1, links: [pronoun] };
  const demonstrative =
    /^(?:ten|ta|to|ci|te)$/.test(norm(words, first)) && norm(words, first + 1) === ',';
  if (demonstrative) return { first, last: first + 1, links: [] };
  const start = skipDeterminers(words, first, last, governed);
  if (LONE_SOURCES.has(norm(words, start))) return readLone(words, start);
  const outlet = readOutlet(words, { first: start, last });
  if (outlet) return { ...outlet, first, links: [outlet] };
  const name = readPerson(words, { first: start, last }, governed, null);
  if (name) return withApposition(words, { first, last }, name, governed);
  return readNounPhrase(words, { first: start, last }, governed);
}

function readPronoun(words: Words, at: number): SourceReading | null {
  const agreement = SUBJECT_PRONOUNS.get(norm(words, at)) ?? OBLIQUE_PRONOUNS.get(norm(words, at));
  if (agreement === undefined) return null;
  return reading({ first: at, last: at + 1 }, '', 'person', { reference: 'pronoun', agreement });
}

/** "niektórzy", "inni": nobody is named, but somebody is. */
function readLone(words: Words, at: number): SourcePhrase {
  const range = { first: at, last: at + 1 };
  return { ...range, links: [reading(range, norm(words, at), 'group')] };
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

/** An outlet by its name, with or without quotation marks. */
export function readOutlet(words: Words, range: Range): SourceReading | null {
  const quoted = isQuoteMark(words, range.first);
  const match = outletAt(POLISH_OUTLETS, words, range.first + (quoted ? 1 : 0));
  if (match === null || match.last > range.last) return null;
  const closes = quoted && isQuoteMark(words, match.last);
  if (quoted && !closes) return null;
  const { name, kind, gender } = match.outlet;
  const span = { first: range.first, last: match.last + (closes ? 1 : 0) };
  return reading(span, name, kind, { agreement: { number: 'sg', gender } });
}

/**
 * A person's name at `range.first`: after titles or "pan(i)", by a known given name, or as the run
 * of capitals after a role noun. Null for anything else.
 */
export function readPerson(
  words: Words,
  range: Range,
  governed: Case,
  role: NounForm | null,
): SourceReading | null {
  const titled = afterTitles(words, range.first);
  const polite = POLITE.has(norm(words, titled)) && isCapital(words, titled + 1);
  const at = afterTitles(words, polite ? titled + 1 : titled);
  if (at >= range.last || !isCapital(words, at)) return null;
  const run = fromGivenName(words, nameRun(words, at, range.last), role);
  const given = GIVEN_NAMES.get(surface(words, run.first));
  const introduced = at > range.first || (role !== null && isFullName(words, run, role, governed));
  if (given === undefined && !introduced) return null;
  if (given !== undefined && !given.cases.includes(governed) && governed === 'nom') return null;
  const gender = given?.gender ?? genderOfRole(role, norm(words, titled));
  const name = phraseText(words, run, (index) => nameWordBase(words, index, governed, gender));
  return reading({ first: range.first, last: run.last }, name, role?.kind ?? 'person', {
    person: true,
    agreement: gender === null ? { number: 'sg' } : { number: 'sg', gender },
    roles: role ? [role.lemma] : [],
  });
}

/** "burmistrza Bytowa Ryszarda Sylki": the place between role and name is no part of the name. */
function fromGivenName(words: Words, run: Range, role: NounForm | null): Range {
  if (role === null) return run;
  for (let at = run.first; at + 1 < run.last; at += 1)
    if (GIVEN_NAMES.has(surface(words, at))) return { first: at, last: run.last };
  return run;
}

/** Capitals right after a role noun are its bearer's name; one alone, or an acronym, may be a place. */
function isFullName(words: Words, run: Range, role: NounForm, governed: Case): boolean {
  if (role.role === 'outlet' || role.role === 'institution' || role.number === 'pl') return false;
  const first = surface(words, run.first);
  if (first === first.toUpperCase() || NOUN_FORMS.has(first.toLowerCase())) return false;
  if (run.last - run.first > 1) return true;
  const ending =
    governed === 'nom' ? /[bcdfghjklmnprstwzłńśź]$|[sc]ki$|[sc]ka$/ : /[sc]kiego$|[sc]kiej$|owi$/;
  return role.kind === 'official' && ending.test(first);
}

function genderOfRole(role: NounForm | null, polite: string): 'm' | 'f' | null {
  if (/^pan(?:i|ią)$/.test(polite)) return 'f';
  return role?.gender === 'm' || role?.gender === 'f' ? role.gender : null;
}

function nameWordBase(
  words: Words,
  at: number,
  governed: Case,
  gender: 'm' | 'f' | null,
): string | null {
  const word = surface(words, at);
  if (governed === 'nom' || !isCapital(words, at)) return null;
  return GIVEN_NAMES.get(word)?.base ?? surnameBase(word, gender ?? 'm');
}

/** "Adam Wilk, oficer prasowy straży pożarnej": the role after the comma belongs to the name. */
function withApposition(
  words: Words,
  range: Range,
  name: SourceReading,
  governed: Case,
): SourcePhrase {
  const own = phraseEnd(words, name.last, range.last, governed);
  const comma = norm(words, own) === ',' ? own : -1;
  const role = comma < 0 ? null : roleAhead(words, comma + 1, range.last, governed);
  if (role === null) return { first: range.first, last: own, links: [name] };
  const last = phraseEnd(words, role.at + 1, range.last, governed);
  // "…, kierowca uciekł": a verb behind it makes it the next clause.
  if (last < range.last && isWord(words, last))
    return { first: range.first, last: own, links: [name] };
  const kind = name.kind === 'person' ? role.noun.kind : name.kind;
  const link = { ...name, kind, roles: [...name.roles, role.noun.lemma] };
  return { first: range.first, last, links: [link] };
}

function roleAhead(
  words: Words,
  from: number,
  last: number,
  governed: Case,
): { readonly at: number; readonly noun: NounForm } | null {
  for (let at = from; at < Math.min(last, from + MODIFIERS); at += 1) {
    const noun = nounAt(words, at, governed);
    if (noun) return noun.role === 'person' || noun.role === 'staff' ? { at, noun } : null;
    if (!isWord(words, at) || !looksAdjectival(norm(words, at), governed)) return null;
  }
  return null;
}

function readNounPhrase(words: Words, range: Range, governed: Case): SourcePhrase | null {
  const head = findHead(words, range, governed);
  if (head === null) return null;
  const last = phraseEnd(words, head.at + 1, range.last, governed);
  const phrase = { first: range.first, last };
  if (head.noun === null) return readUnknown(words, phrase, head.at, governed);
  const rest = { first: head.at + 1, last };
  switch (head.noun.role) {
    case 'person':
    case 'staff':
      return readRole(words, phrase, { at: head.at, noun: head.noun }, governed);
    case 'outlet': {
      const named = namedOutlet(words, rest, head.noun);
      return { ...phrase, links: [named ?? describe(words, phrase, head.at, head.noun, governed)] };
    }
    case 'document':
      return (
        through(words, rest, head.noun) ?? {
          ...phrase,
          links: [describe(words, phrase, head.at, head.noun, governed)],
        }
      );
    case 'institution':
      return { ...phrase, links: [describe(words, phrase, head.at, head.noun, governed)] };
  }
}

/** "ustaleń śledczych", "relacji świadków": who found or told it is the source. */
const TRANSPARENT = wordSet(
  'ustalenie informacja relacja zeznanie opinia doniesienie dane szacunek prognoza źródło',
);

function through(words: Words, rest: Range, noun: NounForm): SourcePhrase | null {
  if (!TRANSPARENT.has(noun.lemma)) return null;
  const owner = findHead(words, rest, 'gen');
  if (owner?.noun === null && !isCapital(words, owner.at)) return null;
  const phrase = owner && readSource(words, rest, 'gen');
  return phrase && { ...phrase, links: phrase.links };
}

/** The noun of the phrase after its adjectives and titles; `noun` is null when no table has it. */
function findHead(
  words: Words,
  range: Range,
  governed: Case,
): { readonly at: number; readonly noun: NounForm | null } | null {
  const stop = Math.min(range.last, range.first + MODIFIERS);
  for (let at = range.first; at < stop; at += 1) {
    if (!isWord(words, at) && !isQuoteMark(words, at)) return null;
    const noun = headNoun(words, range.first, at, governed);
    if (noun) return { at, noun };
    if (NUMERALS.has(norm(words, at))) continue;
    const adjective = looksAdjectival(norm(words, at), governed) && isWord(words, at + 1);
    if (!adjective || (isCapital(words, at) && !leadsToNoun(words, at + 1, stop, governed)))
      return { at, noun: null };
  }
  return null;
}

/** Of equal forms of two numbers the adjective picks one: "informacji medialnych" are several. */
function headNoun(words: Words, first: number, at: number, governed: Case): NounForm | null {
  const quantified = LONE_SOURCES.has(norm(words, first - 1));
  const noun = nounAt(words, at, quantified ? 'gen' : governed) ?? nounAt(words, at, governed);
  const plural = [at - 1, at + 1].some((next) => /[yi]ch$/.test(norm(words, next)));
  if (noun?.number !== 'sg' || !plural) return noun;
  const forms = NOUN_FORMS.get(norm(words, at)) ?? [];
  return forms.find((form) => form.number === 'pl' && form.cases.includes(governed)) ?? noun;
}

function leadsToNoun(words: Words, from: number, stop: number, governed: Case): boolean {
  for (let at = from; at < stop; at += 1) {
    if (nounAt(words, at, governed)) return true;
    if (!looksAdjectival(norm(words, at), governed)) return false;
  }
  return false;
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
    const withRole = withApposition(
      words,
      { first: phrase.first, last: phrase.last },
      name,
      governed,
    );
    return { ...withRole, first: phrase.first, links: [...withRole.links, ...farther] };
  }
  // The reporters of an outlet, unnamed and several, are the outlet itself.
  if (farther.length > 0 && head.noun.number === 'pl') return { ...phrase, links: farther };
  const own =
    outlet && farther.length > 0 ? ownWords(words, phrase, head.at, outlet.first) : phrase;
  return { ...phrase, links: [describe(words, own, head.at, head.noun, governed), ...farther] };
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

function findOutlet(words: Words, range: Range): SourceReading | null {
  for (let at = range.first; at < range.last; at += 1) {
    const outlet = readOutlet(words, { first: at, last: range.last });
    if (outlet) return outlet;
    const noun = NOUN_FORMS.get(norm(words, at))?.find((form) => form.role === 'outlet');
    if (noun === undefined) continue;
    const phrase = { first: at, last: at + 1 };
    return (
      namedOutlet(words, { first: at + 1, last: range.last }, noun) ??
      describe(words, phrase, at, { ...noun, base: noun.lemma, number: 'sg' }, 'nom')
    );
  }
  return null;
}

/** "portal Bytomski.pl", "tygodnik „Niedziela”": the name after a noun for an outlet. */
function namedOutlet(words: Words, range: Range, noun: NounForm): SourceReading | null {
  let at = range.first;
  while (at < range.last && isWord(words, at) && !isCapital(words, at)) at += 1;
  const known = at < range.last ? readOutlet(words, { first: at, last: range.last }) : null;
  if (known) return known;
  const span = nameSpan(words, at, range.last);
  if (span === null) return null;
  const name = phraseText(words, span, (index) => (isQuoteMark(words, index) ? '' : null));
  return reading(span, name, noun.kind, { agreement: agreementOf(noun) });
}

function nameSpan(words: Words, at: number, last: number): Range | null {
  if (isQuoteMark(words, at)) {
    const close = afterQuotedName(words, at, last);
    return close === null ? null : { first: at, last: close };
  }
  const run = nameRun(words, at, last);
  if (run.last === at) return null;
  const dotted =
    norm(words, run.last) === '.' && isTight(words, run.last + 1) && isWord(words, run.last + 1);
  return dotted ? { first: at, last: run.last + 2 } : run;
}

function findName(words: Words, rest: Range, governed: Case, role: NounForm): SourceReading | null {
  const direct = readPerson(words, rest, governed, role);
  if (direct) return direct;
  for (let at = rest.first + 1; at < rest.last; at += 1) {
    const starts = isTitle(words, at) || GIVEN_NAMES.has(surface(words, at));
    const name = starts ? readPerson(words, { first: at, last: rest.last }, governed, null) : null;
    if (name) return { ...name, kind: role.kind, roles: [role.lemma] };
  }
  return governed === 'nom' ? findForeignName(words, rest, role) : null;
}

/** "gubernator obwodu Serhij Hajdaj": capitals at the end of the phrase that are no genitive. */
function findForeignName(words: Words, rest: Range, role: NounForm): SourceReading | null {
  if (role.number === 'pl') return null;
  for (let at = rest.first; at < rest.last; at += 1) {
    if (!isCapital(words, at) || isCapital(words, at - 1)) continue;
    const run = nameRun(words, at, rest.last);
    const genitive = /(?:ej|ego|[yi]ch|ów|ii|skiej)$/.test(norm(words, at));
    const known = NOUN_FORMS.has(norm(words, at)) || isAcronym(surface(words, at));
    if (run.last - run.first < 2 || genitive || known) continue;
    return reading(run, phraseText(words, run), role.kind, {
      person: true,
      agreement: agreementOf(role),
      roles: [role.lemma],
    });
  }
  return null;
}

/** The phrase in the nominative, its modifiers agreeing with the head. */
function describe(
  words: Words,
  phrase: Range,
  head: number,
  noun: NounForm,
  governed: Case,
): SourceReading {
  const name = baseName(words, phrase, head, noun.base, noun.gender, governed);
  const alone = noun.role === 'outlet' || noun.role === 'person' || noun.role === 'staff';
  return reading(phrase, name, noun.kind, {
    reference: alone && noun.number === 'sg' ? 'description' : 'name',
    agreement: agreementOf(noun),
    roles: [noun.lemma],
  });
}

function agreementOf(noun: NounForm): Agreement {
  const { number, gender } = noun;
  return gender === 'other' ? { number } : { number, gender };
}

function baseName(
  words: Words,
  phrase: Range,
  head: number,
  base: string,
  concord: Concord,
  governed: Case,
): string {
  let agreeing = true;
  return phraseText(words, phrase, (at) => {
    if (!isWord(words, at)) return null;
    const word = surface(words, at);
    if (at === head) return recased(words, phrase, at, base);
    if (at > head && !looksAdjectival(norm(words, at), governed)) agreeing = false;
    const changed = governed !== 'nom' && agreeing ? adjectiveBase(word, concord) : word;
    return recased(words, phrase, at, changed);
  });
}

/** Lower case for the capital that only opens a sentence; a proper name keeps its own. */
function recased(words: Words, phrase: Range, at: number, word: string): string {
  const acronym =
    surface(words, at).length > 1 && surface(words, at) === surface(words, at).toUpperCase();
  if (!isCapital(words, at) || acronym) return word;
  const role = NOUN_FORMS.get(norm(words, at))?.[0]?.role;
  const named = at + 1 < phrase.last && isCapital(words, at + 1);
  const common = role === 'person' || role === 'staff' || !named;
  const letter = word.charAt(0);
  return (
    (at === phrase.first && common ? letter.toLowerCase() : letter.toUpperCase()) + word.slice(1)
  );
}

function readUnknown(
  words: Words,
  phrase: Range,
  head: number,
  governed: Case,
): SourcePhrase | null {
  if (isCapital(words, head) || isQuoteMark(words, head))
    return readUnknownName(words, phrase, head, governed);
  const word = norm(words, head);
  if (word.length < 3) return null;
  const { base, concord } =
    governed === 'nom' ? { base: word, concord: concordOfNominative(word) } : nounBase(word);
  const name = baseName(words, phrase, head, base, concord, governed);
  const agreement: Agreement = concord === 'mp' ? { number: 'pl', gender: 'mp' } : {};
  return { ...phrase, links: [reading(phrase, name, 'group', { agreement })] };
}

/** A capitalised name no table has: a surname, a firm, a title in quotation marks. */
function readUnknownName(
  words: Words,
  phrase: Range,
  head: number,
  governed: Case,
): SourcePhrase | null {
  const span = nameSpan(words, head, phrase.last);
  if (span === null) return null;
  const quoted = isQuoteMark(words, head);
  const surnames = span.last - span.first <= 2 && !isAcronym(surface(words, head));
  const name = phraseText(words, quoted ? span : { ...phrase, last: span.last }, (at) => {
    if (isQuoteMark(words, at)) return '';
    return governed === 'nom' || !surnames ? null : nameWordBase(words, at, governed, 'm');
  });
  const person = !quoted && surnames;
  const kind = quoted ? 'outlet' : 'group';
  return { ...phrase, links: [reading(span, name, kind, { person, agreement: { number: 'sg' } })] };
}

function isAcronym(word: string): boolean {
  return word.length > 1 && /^\p{L}?\p{Lu}{2}|^\p{Lu}{2}/u.test(word);
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
