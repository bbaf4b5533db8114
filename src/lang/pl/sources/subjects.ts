import { addresseeAfter } from './cues.ts';
import { agrees, nominativeIn } from './nominatives.ts';
import { isVerb } from './noun-phrases.ts';
import { POLISH_OUTLETS } from './outlet-phrases.ts';
import { readSource } from './phrases.ts';
import {
  ADVERBS,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DATIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_RELATIVES,
  wordSet,
} from './words.ts';
import { outletAt } from '#sources/outlets.ts';
import type { Range, SourcePhrase, SubjectWindow, Words } from '#sources/types.ts';
import { isQuoteMark, isWord, norm } from '#sources/words.ts';

/** How far after a cue its subject may stand, in tokens ("mówiła we wtorek, uzasadniając wyrok, sędzia …"). */
const REACH = 30;

/**
 * The subject of a cue. Polish word order is free: it stands before the verb ("Rzecznik powiedział")
 * or, after direct speech and in "jak"-clauses, behind it ("powiedział w środę rzecznik"). Null when
 * the verb alone tells who speaks ("dodał, że").
 */
export function findSubject(words: Words, window: SubjectWindow): SourcePhrase | null {
  if (/^wynika(?:ło|ją)?$/.test(norm(words, window.cue))) return foundIn(words, window);
  if (window.verb.form === 'impersonal') return writtenIn(words, window);
  const after = () => subjectAfter(words, window);
  if (window.inverted)
    return after() ?? subjectBefore(words, window) ?? sharedPlural(words, window);
  const before = subjectBefore(words, window);
  if (before && !isWeak(before))
    return hasOtherVerb(words, before, window) ? { ...before, shared: true } : before;
  return after() ?? before ?? sharedSubject(words, window);
}

/** A verb between subject and cue, with no comma after it, is the subject's own. */
function hasOtherVerb(words: Words, subject: Range, window: SubjectWindow): boolean {
  for (let at = window.cueFirst - 1; at >= subject.last; at -= 1) {
    if (norm(words, at) === ',') return false;
    if (isVerb(words, at)) return true;
  }
  return false;
}

/** "Premier podpisał ustawę i zapowiedział, że": the subject of the sentence, if the verb agrees. */
function sharedSubject(words: Words, window: SubjectWindow): SourcePhrase | null {
  const own = window.cueFirst === window.voice.first || window.first > window.voice.first;
  if (CLAUSE_OPENERS.has(norm(words, window.cueFirst - 1))) return null;
  const chunk = chunksOf(words, { first: window.voice.first, last: window.cueFirst })[0];
  if (own || !chunk) return null;
  const phrase = nominativeIn(words, chunk, chunk, window);
  return phrase && !isWeak(phrase) && phrase.last < window.cueFirst
    ? { ...phrase, shared: true }
    : null;
}

/** "Strażacy, jak mówią, dotarli późno": several people who speak share the subject of the sentence. */
function sharedPlural(words: Words, window: SubjectWindow): SourcePhrase | null {
  if (window.verb.agreement.number !== 'pl' || window.first <= window.voice.first) return null;
  const before = { first: window.voice.first, last: window.first - 1 };
  const phrase = nominativeIn(words, before, before, window);
  return phrase?.links[0]?.agreement.gender === 'mp' ? phrase : null;
}

/** "Z ustaleń śledczych wynika, że": what it follows from. */
function foundIn(words: Words, window: SubjectWindow): SourcePhrase | null {
  for (let at = Math.max(window.first, window.cue - REACH); at < window.last; at += 1) {
    const last = at < window.cue ? window.cue : window.last;
    if (/^ze?$/.test(norm(words, at))) return readSource(words, { first: at + 1, last }, 'gen');
  }
  return null;
}

/** "Podano w komunikacie uczelni", "na stronie NASA poinformowano": where it is written says so. */
function writtenIn(words: Words, window: SubjectWindow): SourcePhrase | null {
  const last = Math.min(window.last, window.cue + REACH);
  for (let at = Math.max(window.first, window.cue - REACH); at < last; at += 1) {
    if (!/^(?:we?|na)$/.test(norm(words, at))) continue;
    const end = at < window.cue ? window.cueFirst : last;
    const phrase = PAGES.has(norm(words, at + 1))
      ? ownerOfPage(words, { first: at + 2, last: end })
      : readSource(words, { first: at + 1, last: end }, 'loc');
    const kind = phrase?.links[0]?.kind;
    if (phrase && (PAGES.has(norm(words, at + 1)) || kind === 'document')) return phrase;
  }
  return null;
}

/** "na oficjalnym profilu ministerstwa", "na stronie internetowej klubu". */
function ownerOfPage(words: Words, { first, last }: Range): SourcePhrase | null {
  let at = first;
  while (at < last && /(?:ej|[yi]m)$/.test(norm(words, at))) at += 1;
  const owner = at < last ? readSource(words, { first: at, last }, 'gen') : null;
  return owner?.links[0]?.reference === 'pronoun' ? null : owner;
}

const PAGES = wordSet('stronie witrynie profilu koncie blogu');

/** A capital that no table has may as well be the object ("Wypadek potwierdziła rzeczniczka"). */
function isWeak(phrase: SourcePhrase): boolean {
  const link = phrase.links[0];
  return link?.kind === 'group' && link.person && !link.name.includes(' ');
}

function subjectAfter(words: Words, window: SubjectWindow): SourcePhrase | null {
  const last = Math.min(window.last, window.cue + REACH);
  const told = addresseeAfter(words, { first: window.cue + 1, last });
  const first = told && !isNominative(words, told) ? told.last : window.cue + 1;
  for (const stretch of chunksOf(words, { first, last })) {
    const chunk = { ...stretch, first: afterParticiple(words, stretch) };
    if (opensAside(words, chunk.first)) continue;
    const phrase = nominativeIn(words, chunk, { first: chunk.first, last }, window);
    if (phrase) return behindAddressee(words, phrase, chunk, window) ?? phrase;
  }
  return unknownAfter(words, { first, last }, window);
}

function isNominative(words: Words, phrase: Range): boolean {
  const at = phrase.first + (isQuoteMark(words, phrase.first) ? 1 : 0);
  return outletAt(POLISH_OUTLETS, words, at)?.nominative === true;
}

/** "zabrzmiały głośniki", "mówi zapłakany handlarz": right behind the verb even an unknown noun is its subject. */
function unknownAfter(words: Words, range: Range, window: SubjectWindow): SourcePhrase | null {
  const word = norm(words, range.first);
  const closed = PREPOSITIONS.has(word) || ADVERBS.has(word) || DATIVE_PRONOUNS.has(word);
  if (!window.inverted || closed || !isWord(words, range.first) || word.length < 4) return null;
  if (CONJUNCTIONS.has(word) || RELATIVES.has(word) || OBLIQUE.test(word)) return null;
  const phrase = readSource(words, range, 'nom');
  return phrase && agrees(phrase, window) ? phrase : null;
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
  if (!window.verb.addressee || (kind !== 'agency' && kind !== 'outlet')) return null;
  return nominativeIn(words, { first: phrase.last, last: chunk.last }, chunk, window);
}

/** "uzasadniając wyrok", "cytowany przez", "który …": a chunk that has no subject for the cue. */
function opensAside(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (word.endsWith('ąc') || RELATIVES.has(word)) return true;
  return /[nt][yaei]$/.test(word) && PREPOSITIONS.has(norm(words, at + 1));
}

/** "cytowany przez PAP rzecznik": behind a participle and who it names the subject may stand. */
function afterParticiple(words: Words, { first, last }: Range): number {
  if (!/[nt][yaei]$/.test(norm(words, first)) || norm(words, first + 1) !== 'przez') return first;
  const agent = readSource(words, { first: first + 2, last }, 'acc');
  const end = agent?.links.at(-1)?.last ?? last;
  return end < last ? end : first;
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
    if (phrase) return (before && appositive(words, before, phrase, window)) ?? phrase;
    if (holdsVerb(words, chunk)) return null;
  }
  return null;
}

/** "Adam Zych, dyrektor szpitala, poinformował": the name before its apposition. */
function appositive(
  words: Words,
  before: Range,
  role: SourcePhrase,
  window: SubjectWindow,
): SourcePhrase | null {
  const name = nominativeIn(words, before, before, window);
  const link = name?.links[0];
  if (link?.person !== true || name?.last !== before.last) return null;
  const kind = link.kind === 'person' ? (role.links[0]?.kind ?? link.kind) : link.kind;
  const roles = [...link.roles, ...(role.links[0]?.roles ?? [])];
  return { first: name.first, last: role.last, links: [{ ...link, kind, roles }] };
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
