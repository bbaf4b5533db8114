import { looksAdjectival } from './base-form.ts';
import { agreementOf, isAcronym } from './base-names.ts';
import { HONORIFICS } from '#lang/pl/data/given-names.ts';
import { MODIFIERS } from './noun-heads.ts';
import { afterTitles, isRank, isTitle, nameRun, nounAt, phraseEnd } from './noun-phrases.ts';
import { GIVEN_NAMES, surnameBase } from './person-names.ts';
import type { GivenName } from './person-names.ts';
import type { NounForm } from './nouns.ts';
import { NOUN_FORMS } from './nouns.ts';
import { CONJUNCTIONS, PREPOSITIONS, wordSet } from './words.ts';
import { reading } from '#sources/reading.ts';
import type { Agreement, Case, Range, SourcePhrase, SourceReading, Words } from '#sources/types.ts';
import { isCapital, isWord, norm, phraseText, surface } from '#sources/words.ts';

const POLITE = wordSet(HONORIFICS);

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
  const at = nameStart(words, titled);
  if (at >= range.last || !isCapital(words, at)) return null;
  const run = fromGivenName(words, nameRun(words, at, range.last), role);
  const given = GIVEN_NAMES.get(surface(words, run.first));
  const introduced = run.first > range.first || isFullName(words, run, role, governed);
  if (given === undefined ? !introduced : !mayStand(given, governed)) return null;
  const gender = given?.gender ?? genderOfRole(role, norm(words, titled));
  const name = phraseText(words, run, (index) => nameWordBase(words, index, governed, gender));
  const agreement: Agreement = gender === null ? { number: 'sg' } : { number: 'sg', gender };
  const rank = isRank(words, range.first) ? OFFICIAL : NO_ROLE;
  const { kind, roles } = role ? { kind: role.kind, roles: [role.lemma] } : rank;
  const span = { first: range.first, last: run.last };
  const guessed = governed !== 'nom';
  return reading(span, name, kind, { person: true, agreement, roles, guessed });
}

const NO_ROLE = { kind: 'person', roles: [] } as const;
const OFFICIAL = { kind: 'official', roles: [] } as const;

/** Past "pan", "ks.", "dr" before the name. */
function nameStart(words: Words, titled: number): number {
  const polite = POLITE.has(norm(words, titled)) && isCapital(words, titled + 1);
  return afterTitles(words, polite ? titled + 1 : titled);
}

/** A subject must be nominative; forms in other cases coincide too often to be told apart. */
function mayStand(given: GivenName, governed: Case): boolean {
  return governed !== 'nom' || given.cases.includes('nom');
}

/** "burmistrza Bytowa Ryszarda Sylki": the place between role and name is no part of the name. */
function fromGivenName(words: Words, run: Range, role: NounForm | null): Range {
  if (role === null)
    return opensWithRole(words, run) ? { first: run.first + 1, last: run.last } : run;
  for (let at = run.first; at + 1 < run.last; at += 1)
    if (GIVEN_NAMES.has(surface(words, at))) return { first: at, last: run.last };
  // "trener Kolejorza Niels Frederiksen": no man's given name ends so.
  const place = role.gender === 'm' && /(?:[auy]|ów)$/.test(norm(words, run.first));
  return place && run.last - run.first > 2 ? { first: run.first + 1, last: run.last } : run;
}

/** "Hydrolożka Maria Bąk": what opens a sentence before a full name has its capital from there. */
function opensWithRole(words: Words, { first, last }: Range): boolean {
  const opens = first === 0 || !isWord(words, first - 1);
  if (!opens || last - first < 3 || GIVEN_NAMES.has(surface(words, first))) return false;
  if (NOUN_FORMS.has(norm(words, first))) return false;
  return GIVEN_NAMES.has(surface(words, first + 1));
}

/** Capitals right after a role noun are its bearer's name; one alone, or an acronym, may be a place. */
function isFullName(words: Words, run: Range, role: NounForm | null, governed: Case): boolean {
  if (role === null) return false;
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
  if (role?.gender === 'm') return role.kind === 'official' ? null : 'm';
  return role?.gender === 'f' ? 'f' : null;
}

export function nameWordBase(
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
export function withApposition(
  words: Words,
  range: Range,
  name: SourceReading,
  governed: Case,
): SourcePhrase {
  // "Jan Rak i Ewa Flis": two people, not one with a long name.
  if (CONJUNCTIONS.has(norm(words, name.last)))
    return { first: range.first, last: name.last, links: [name] };
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

export function findName(
  words: Words,
  rest: Range,
  governed: Case,
  role: NounForm,
): SourceReading | null {
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
    const whole = nameRun(words, at, rest.last);
    // "dyrektor zoo w Opolu Lesław Bury": the place is no part of the name.
    const placed = PREPOSITIONS.has(norm(words, at - 1)) && whole.last - at > 2;
    const run = placed ? { first: at + 1, last: whole.last } : whole;
    const genitive = /(?:ej|ego|[yi]ch|ów|ii|skiej)$/.test(norm(words, run.first));
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
