import { looksAdjectival } from './base-form.ts';
import { isAcronym } from './base-names.ts';
import { afterQuotedName, isTitle, isVerb, nounAt } from './noun-phrases.ts';
import { NOUN_FORMS } from './nouns.ts';
import { namedOutlet, POLISH_OUTLETS } from './outlet-phrases.ts';
import { GIVEN_NAMES } from './person-names.ts';
import { readSource } from './phrases.ts';
import { titleBase } from './press-titles.ts';
import { CUE_VERBS } from './verbs.ts';
import {
  ADVERBS,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DATIVE_PRONOUNS,
  DETERMINERS,
  LONE_SOURCES,
  OCCASIONS,
  OPENERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './words.ts';
import { outletAt } from '#sources/outlets.ts';
import type { Agreement, Range, SourcePhrase, SubjectWindow, Words } from '#sources/types.ts';
import { isCapital, isQuoteMark, isWord, norm, surface } from '#sources/words.ts';

/** The first noun phrase of a chunk that can be the subject: nominative, and agreeing with the verb. */
export function nominativeIn(
  words: Words,
  chunk: Range,
  reach: Range,
  window: SubjectWindow,
): SourcePhrase | null {
  let at = chunk.first;
  while (at < chunk.last) {
    const next = afterOblique(words, at, chunk.last);
    if (next > at) {
      at = next;
      continue;
    }
    if (CLAUSE_OPENERS.has(norm(words, at)) && at > chunk.first) return null;
    const phrase = canBeSubject(words, at, chunk)
      ? readSource(words, { first: at, last: reach.last }, 'nom')
      : null;
    if (phrase && agrees(phrase, window) && !isUncounted(words, at, phrase, window)) return phrase;
    at += 1;
  }
  return null;
}

/** "Kobiety odejdą – dowiedziało się radio": without a quantifier no plural takes the neuter. */
function isUncounted(
  words: Words,
  at: number,
  { links }: SourcePhrase,
  { verb }: SubjectWindow,
): boolean {
  if (verb.agreement.gender !== 'n' || links[0]?.agreement.number !== 'pl') return false;
  const word = norm(words, at);
  return isWord(words, at) && !DETERMINERS.has(word) && !LONE_SOURCES.has(word);
}

/** Past a prepositional phrase or an outlet in an oblique case ("portalowi Onet"); `at` for neither. */
function afterOblique(words: Words, at: number, last: number): number {
  const word = norm(words, at);
  if (PREPOSITIONS.has(word) && !isTitle(words, at)) return lastOfAttribute(words, at, last) + 1;
  const outlet = outletAt(POLISH_OUTLETS, words, at);
  if (outlet) return outlet.nominative ? at : outlet.last;
  const noun = NOUN_FORMS.get(word)?.[0];
  if (!noun || nounAt(words, at, 'nom') !== null) return at;
  // "cytuje szefa MSWiA": the acronym hangs on the noun.
  if (noun.role !== 'outlet') return isAcronym(surface(words, at + 1)) ? at + 2 : at;
  const named = outletAt(POLISH_OUTLETS, words, at + 1);
  return named && named.last <= last ? named.last : at + 1;
}

/** The noun that a preposition governs: one word after its adjectives. */
function lastOfAttribute(words: Words, at: number, last: number): number {
  let next = at + 1;
  while (next + 1 < last && isAttributive(words, next)) next += 1;
  const outlet = outletAt(POLISH_OUTLETS, words, next);
  if (outlet) return Math.min(outlet.last, last) - 1;
  const quoted = isQuoteMark(words, next) ? afterQuotedName(words, next, last) : null;
  if (quoted !== null) return quoted - 1;
  const noun = NOUN_FORMS.get(norm(words, next))?.find(({ role }) => role === 'outlet');
  const named = noun && namedOutlet(words, { first: next + 1, last }, noun);
  if (named && named.first === next + 1) return named.last - 1;
  return Math.min(lastOfName(words, next, last), last - 1);
}

/** "z Janem Nowakiem Anna Lis …": a governed name goes on to the next given name in the nominative. */
function lastOfName(words: Words, at: number, last: number): number {
  const given = GIVEN_NAMES.get(surface(words, at));
  if (!given || given.cases.includes('nom')) return at;
  let next = at;
  while (next + 1 < last && isCapital(words, next + 1) && !opensName(words, next + 1)) next += 1;
  return next;
}

function opensName(words: Words, at: number): boolean {
  return GIVEN_NAMES.get(surface(words, at))?.cases.includes('nom') === true;
}

function isAttributive(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (isTitle(words, at)) return false;
  return OCCASIONS.has(word)
    ? /(?:ow|n|sk)(?:y|ym|im|ej|e)$/.test(word)
    : looksAdjectival(word, 'loc');
}

function canBeSubject(words: Words, at: number, chunk: Range): boolean {
  const word = norm(words, at);
  if (isQuoteMark(words, at)) return opensTitle(words, at);
  if (!isWord(words, at) || CLOSED.has(word)) return false;
  if (isSureSubject(words, at)) return true;
  if (ATTRIBUTIVE.test(word)) return false;
  if (isCapital(words, at)) return !NO_NOMINATIVE.test(word) && isNominativeName(words, at);
  const former = /^był[ya]$/.test(word) && nounAt(words, at + 1, 'nom') !== null;
  if (!former && (CUE_VERBS.has(word) || isVerb(words, at))) return false;
  return opensNounPhrase(words, at, chunk.last);
}

/** A quoted name with a capital, and no oblique case that tells otherwise ("„Kurierem Sądeckim”"). */
function opensTitle(words: Words, quote: number): boolean {
  if (!isCapital(words, quote + 1)) return false;
  const last = afterQuotedName(words, quote, words.tokens.length);
  return last === null || titleBase(words, { first: quote, last }) === null;
}

function isSureSubject(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (SUBJECT_PRONOUNS.has(word) || LONE_SOURCES.has(word) || isTitle(words, at)) return true;
  return nounAt(words, at, 'nom') !== null;
}

/** "Cytowany przez PAP rzecznik", "mieszkająca obok pani": the noun comes later. */
const ATTRIBUTIVE = /^cytowan|ąc[yaei]$/;

/** Oblique cases, and adverbs that open a sentence ("Powszechnie uważa się"). */
const NO_NOMINATIVE =
  /[ąę]$|(?:[czs]nie|[ln]nie|sko|owo|[nw]ym|[sc]kim|zym|ego|emu|ych|[yi]mi|ami)$/;

/** Words that open no noun phrase. */
const CLOSED: ReadonlySet<string> = new Set([
  ...CONJUNCTIONS,
  ...OPENERS,
  ...ADVERBS,
  ...DATIVE_PRONOUNS,
  'jego',
  'ich',
  'się',
  ...CLAUSE_OPENERS,
  ...RELATIVES,
]);

function isNominativeName(words: Words, at: number): boolean {
  const outlet = outletAt(POLISH_OUTLETS, words, at);
  if (outlet) return outlet.nominative;
  const given = GIVEN_NAMES.get(surface(words, at));
  return given === undefined || given.cases.includes('nom');
}

/** An adjective or quantifier before a known noun ("miejscy urzędnicy", "jeden z rozmówców"). */
function opensNounPhrase(words: Words, at: number, last: number): boolean {
  if (/^(?:pan|pani|państwo|jeden|jedna|jedno)$/.test(norm(words, at))) return true;
  for (let next = at; next < Math.min(last, at + 4); next += 1) {
    if (nounAt(words, next, 'nom')) return true;
    const word = norm(words, next);
    if (NOUN_FORMS.has(word) || isCapital(words, next) || !looksAdjectival(word, 'nom'))
      return false;
  }
  return false;
}

/** Whether a noun phrase can be the subject of this verb. */
export function agrees(phrase: SourcePhrase, window: SubjectWindow): boolean {
  const link = phrase.links[0];
  // "Policja i prokuratura podały", but also "podała policja i prokuratura".
  if (phrase.besides && window.verb.agreement.number === 'pl') return true;
  // "TASS podał", "TASS podała": a foreign name takes its own gender or that of "agencja".
  const outlet = link?.kind === 'agency' || link?.kind === 'outlet';
  if (outlet && link.sameAs !== undefined && link.agreement.number === 'sg')
    return window.verb.agreement.number !== 'pl';
  const subject = link?.agreement;
  const verb = window.verb.agreement;
  return subject === undefined || agreeInForm(subject, verb);
}

function agreeInForm(subject: Agreement, verb: Agreement): boolean {
  if (subject.number === undefined || verb.number === undefined) return true;
  if (subject.number === verb.number) return subject.number === 'pl' || sameGender(subject, verb);
  // "Wielu protestujących powiedziało": a quantifier takes the neuter singular.
  return subject.number === 'pl' && verb.gender === 'n';
}

function sameGender(subject: Agreement, verb: Agreement): boolean {
  return (
    subject.gender === undefined || verb.gender === undefined || subject.gender === verb.gender
  );
}
