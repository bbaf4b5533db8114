import { isVerb, isTitle, nounAt } from './noun-phrases.ts';
import { GIVEN_NAMES } from './person-names.ts';
import { POLISH_OUTLETS, readSource } from './source-phrases.ts';
import { NOUN_FORMS } from './source-nouns.ts';
import { addresseeAfter } from './source-words-in-text.ts';
import { CUE_VERBS } from './source-verbs.ts';
import {
  ADVERBS,
  COMPLEMENTIZERS,
  CONJUNCTIONS,
  DATIVE_PRONOUNS,
  LONE_SOURCES,
  OCCASIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBJECT_RELATIVES,
} from './source-words.ts';
import { looksAdjectival } from './base-form.ts';
import { outletAt } from '#sources/outlets.ts';
import type { Range, SourcePhrase, SourceReading, SubjectWindow, Words } from '#sources/types.ts';
import { isCapital, isQuoteMark, isWord, norm } from '#sources/words.ts';

/** How far after a cue its subject may stand, in tokens ("mówiła we wtorek, uzasadniając wyrok, sędzia …"). */
const REACH = 30;

/**
 * The subject of a cue. Polish word order is free: it stands before the verb ("Rzecznik powiedział")
 * or, after direct speech and in "jak"-clauses, behind it ("powiedział w środę rzecznik"). Null when
 * the verb alone tells who speaks ("dodał, że").
 */
export function findSubject(words: Words, window: SubjectWindow): SourcePhrase | null {
  if (/^wynika(?:ło|ją)?$/.test(norm(words, window.cue))) return foundIn(words, window);
  if (window.verb.form === 'impersonal') return null;
  const after = () => subjectAfter(words, window);
  if (window.inverted) return after() ?? subjectBefore(words, window);
  const before = subjectBefore(words, window);
  return before === null || isWeak(before) ? (after() ?? before) : before;
}

/** "Z ustaleń śledczych wynika, że": what it follows from. */
function foundIn(words: Words, window: SubjectWindow): SourcePhrase | null {
  for (let at = Math.max(window.first, window.cue - REACH); at < window.last; at += 1) {
    const last = at < window.cue ? window.cue : window.last;
    if (/^ze?$/.test(norm(words, at))) return readSource(words, { first: at + 1, last }, 'gen');
  }
  return null;
}

/** A capital that no table has may as well be the object ("Wypadek potwierdziła rzeczniczka"). */
function isWeak(phrase: SourcePhrase): boolean {
  const link = phrase.links[0];
  return link?.kind === 'group' && link.person && !link.name.includes(' ');
}

function subjectAfter(words: Words, window: SubjectWindow): SourcePhrase | null {
  const last = Math.min(window.last, window.cue + REACH);
  const told = addresseeAfter(words, { first: window.cue + 1, last });
  const first = told && !isNominative(words, told) ? told.last : window.cue + 1;
  for (const chunk of chunksOf(words, { first, last })) {
    if (opensAside(words, chunk.first)) continue;
    const phrase = nominativeIn(words, chunk, { first: chunk.first, last }, window);
    if (phrase) return behindAddressee(words, phrase, chunk, window) ?? phrase;
  }
  return unknownAfter(words, { first, last }, window);
}

function isNominative(words: Words, phrase: Range): boolean {
  return outletAt(POLISH_OUTLETS, words, phrase.first)?.nominative === true;
}

/** "zabrzmiały głośniki", "mówi zapłakany handlarz": right behind the verb even an unknown noun is its subject. */
function unknownAfter(words: Words, range: Range, window: SubjectWindow): SourcePhrase | null {
  const word = norm(words, range.first);
  const closed = PREPOSITIONS.has(word) || ADVERBS.has(word) || DATIVE_PRONOUNS.has(word);
  if (!window.inverted || closed || !isWord(words, range.first) || word.length < 4) return null;
  if (CONJUNCTIONS.has(word) || RELATIVES.has(word) || OBLIQUE.test(word)) return null;
  return readSource(words, range, 'nom');
}

/** Endings that no nominative has. */
const OBLIQUE = /(?:[ąę]|ów|om|ami|ach|ego|emu|owi)$/;

/** "powiedział TASS jeden z rozmówców": an outlet that a subject follows is the one told. */
function behindAddressee(
  words: Words,
  phrase: SourcePhrase,
  chunk: Range,
  window: SubjectWindow,
): SourcePhrase | null {
  const kind = phrase.links[0]?.kind;
  if (kind !== 'agency' && kind !== 'outlet') return null;
  return nominativeIn(words, { first: phrase.last, last: chunk.last }, chunk, window);
}

/** "uzasadniając wyrok", "cytowany przez", "który …": a chunk that has no subject for the cue. */
function opensAside(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (word.endsWith('ąc') || RELATIVES.has(word)) return true;
  return /[nt][yaei]$/.test(word) && PREPOSITIONS.has(norm(words, at + 1));
}

function subjectBefore(words: Words, window: SubjectWindow): SourcePhrase | null {
  const chunks = chunksOf(words, { first: window.first, last: window.cueFirst }).reverse();
  const own = chunks[0];
  if (own === undefined) return null;
  if (SUBJECT_RELATIVES.has(norm(words, own.first)))
    return subjectOver(words, chunks.slice(1), window);
  const phrase = subjectIn(words, own, window);
  if (phrase || (own.first < own.last && !opensWithVerb(words, own))) return phrase;
  return own.first === own.last ? subjectOver(words, chunks.slice(1), window) : null;
}

function opensWithVerb(words: Words, chunk: Range): boolean {
  return isVerb(words, chunk.first);
}

/** Back over the appositions, participles and relative clauses that part a subject from its verb. */
function subjectOver(
  words: Words,
  chunks: readonly Range[],
  window: SubjectWindow,
): SourcePhrase | null {
  for (const [index, chunk] of chunks.entries()) {
    if (opensAside(words, chunk.first) || opensRelative(words, chunk.first)) continue;
    const phrase = subjectIn(words, chunk, window);
    const before = chunks[index + 1];
    const named = phrase && before ? nominativeIn(words, before, before, window) : null;
    // "Adam Zych, dyrektor szpitala, poinformował": the name before its apposition.
    if (named?.links[0]?.person === true && named.last === before?.last)
      return appositive(named, phrase);
    if (phrase) return phrase;
    if (holdsVerb(words, chunk)) return null;
  }
  return null;
}

function appositive(name: SourcePhrase, role: SourcePhrase | null): SourcePhrase {
  const roles = role?.links[0]?.roles ?? [];
  const links = name.links.map((link) => ({
    ...link,
    kind: link.kind === 'person' ? (role?.links[0]?.kind ?? link.kind) : link.kind,
    roles: [...link.roles, ...roles],
  }));
  return { first: name.first, last: role?.last ?? name.last, links };
}

function holdsVerb(words: Words, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1) if (isVerb(words, at)) return true;
  return false;
}

function subjectIn(words: Words, chunk: Range, window: SubjectWindow): SourcePhrase | null {
  return nominativeIn(words, chunk, { first: chunk.first, last: window.cueFirst }, window);
}

/** "na których", "z którym". */
function opensRelative(words: Words, at: number): boolean {
  return PREPOSITIONS.has(norm(words, at)) && RELATIVES.has(norm(words, at + 1));
}

/** Stretches between commas, in text order; one may be empty ("…, powiedział"). */
function chunksOf(words: Words, range: Range): Range[] {
  const chunks: Range[] = [];
  let first = range.first;
  for (let at = range.first; at < range.last; at += 1) {
    if (norm(words, at) !== ',') continue;
    chunks.push({ first, last: at });
    first = at + 1;
  }
  chunks.push({ first, last: range.last });
  return chunks;
}

/** The first noun phrase of a chunk that can be the subject: nominative, and agreeing with the verb. */
function nominativeIn(
  words: Words,
  chunk: Range,
  reach: Range,
  window: SubjectWindow,
): SourcePhrase | null {
  for (let at = chunk.first; at < chunk.last; at += 1) {
    const word = norm(words, at);
    if (PREPOSITIONS.has(word) && !isTitle(words, at)) {
      at = lastOfAttribute(words, at, chunk.last);
      continue;
    }
    if (COMPLEMENTIZERS.has(word) && at > chunk.first) return null;
    const outlet = outletAt(POLISH_OUTLETS, words, at);
    if (outlet && !outlet.nominative) at = outlet.last - 1;
    else if (NOUN_FORMS.get(word)?.[0]?.role === 'outlet' && nounAt(words, at, 'nom') === null)
      at = attributesEnd(words, at, chunk.last) - 1;
    if (!canBeSubject(words, at, chunk)) continue;
    const phrase = readSource(words, { first: at, last: reach.last }, 'nom');
    if (phrase && agrees(phrase, window)) return phrase;
  }
  return null;
}

/** Past an outlet in an oblique case and its name ("portalowi Onet"). */
function attributesEnd(words: Words, at: number, last: number): number {
  const outlet = outletAt(POLISH_OUTLETS, words, at + 1);
  return outlet && outlet.last <= last ? outlet.last : at + 1;
}

/** The noun that a preposition governs: one word after its adjectives. */
function lastOfAttribute(words: Words, at: number, last: number): number {
  let next = at + 1;
  while (next + 1 < last && isAttributive(words, next)) next += 1;
  return Math.min(next, last - 1);
}

function isAttributive(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (isTitle(words, at)) return false;
  return OCCASIONS.has(word)
    ? /(?:y|ym|im|ej|e)$/.test(word) && word.length > 5
    : looksAdjectival(word, 'loc');
}

function canBeSubject(words: Words, at: number, chunk: Range): boolean {
  const word = norm(words, at);
  if (isQuoteMark(words, at)) return isCapital(words, at + 1);
  if (!isWord(words, at)) return false;
  if (CONJUNCTIONS.has(word) || ADVERBS.has(word) || DATIVE_PRONOUNS.has(word)) return false;
  if (COMPLEMENTIZERS.has(word)) return false;
  if (SUBJECT_PRONOUNS.has(word) || LONE_SOURCES.has(word) || isTitle(words, at)) return true;
  if (nounAt(words, at, 'nom')) return true;
  if (isCapital(words, at)) return !OCCASIONS.has(word) && isNominativeName(words, at);
  if (CUE_VERBS.has(word) || isVerb(words, at) || RELATIVES.has(word)) return false;
  return opensNounPhrase(words, at, chunk.last);
}

function isNominativeName(words: Words, at: number): boolean {
  const outlet = outletAt(POLISH_OUTLETS, words, at);
  if (outlet) return outlet.nominative;
  const given = GIVEN_NAMES.get(words.text.slice(words.tokens[at]?.start, words.tokens[at]?.end));
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

function agrees(phrase: SourcePhrase, window: SubjectWindow): boolean {
  const subject = phrase.links[0]?.agreement;
  const verb = window.verb.agreement;
  if (subject?.number === undefined || verb.number === undefined) return true;
  if (subject.number === verb.number) return subject.number === 'pl' || sameGender(subject, verb);
  // "Wielu protestujących powiedziało": a quantifier takes the neuter singular.
  return subject.number === 'pl' && verb.gender === 'n';
}

function sameGender(
  subject: SourceReading['agreement'],
  verb: SourceReading['agreement'],
): boolean {
  return (
    subject.gender === undefined || verb.gender === undefined || subject.gender === verb.gender
  );
}
