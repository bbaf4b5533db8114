import { NOUN_FORMS } from './nouns.ts';
import { isReducedRelative, isTitleOrInitial, phraseEnd } from './phrase-bounds.ts';
import { readPhrase } from './phrases.ts';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  isRelative,
  SUBORDINATORS,
  WEEKDAYS,
} from './words.ts';
import type { Range, SourcePhrase, Words } from '#sources/types.ts';
import { isCapital, isDash, isTight, isWord, norm } from '#sources/words.ts';

export function antecedent(words: Words, first: number, relative: number): SourcePhrase | null {
  const end = norm(words, relative - 1) === ',' ? relative - 1 : relative;
  return nounPhraseBefore(words, first, end);
}

export function isEdge(words: Words, at: number): boolean {
  return /^[,:()[\]"“”]$/.test(norm(words, at)) || isDash(words, at);
}

export function chunkFirst(words: Words, first: number, last: number): number {
  let at = last;
  while (at > first && !isEdge(words, at - 1)) at -= 1;
  return at;
}

/** The noun phrase that ends before `end`, no further left than its clause. */
export function nounPhraseBefore(words: Words, first: number, end: number): SourcePhrase | null {
  const day = dayBefore(words, end);
  if (day > first) return nounPhraseBefore(words, first, day);
  const quoted = quotedByBefore(words, first, end) ?? reducedBefore(words, first, end);
  if (quoted !== null) return nounPhraseBefore(words, first, quoted);
  const start = clauseStart(words, first, end);
  const relative = relativeBefore(words, first, start);
  if (relative !== null) return antecedent(words, first, relative);
  const range = { first: subjectStart(words, { first: start, last: end }), last: end };
  if (range.first >= range.last || isVerbal(words, range)) return null;
  return readPhrase(words, range);
}

/** Where "The board on Monday | said" ends without its day; -1 where none stands there. */
const dayBefore = (words: Words, end: number): number =>
  WEEKDAYS.has(norm(words, end - 1)) && norm(words, end - 2) === 'on' ? end - 2 : -1;

/** "witnesses quoted by TASS said": the participle hangs on the subject. */
function quotedByBefore(words: Words, first: number, end: number): number | null {
  for (let at = end - 1; at > Math.max(first, end - 8); at -= 1) {
    if (isEdge(words, at)) return null;
    if (/^(?:quoted|cited)$/.test(norm(words, at)) && norm(words, at + 1) === 'by') return at;
  }
  return null;
}

/** "Video posted online showed": with a verb behind it, what looks like a past is a participle of the noun. */
function reducedBefore(words: Words, first: number, end: number): number | null {
  for (let at = end - 1; at > Math.max(first, end - REDUCED); at -= 1) {
    if (isEdge(words, at) || DETERMINERS.has(norm(words, at))) return null;
    if (isReducedRelative(words, at)) return NOUN_FORMS.has(norm(words, at - 1)) ? at : null;
  }
  return null;
}

/** How many words a participle and its adverbials may have. */
const REDUCED = 8;

/** "A neighbour who would not give a name said": the verb before belongs to a relative clause. */
function relativeBefore(words: Words, first: number, start: number): number | null {
  if (start - 1 <= first || !isFinite(words, start - 1)) return null;
  for (let at = start - 1; at > Math.max(first - 1, start - 10); at -= 1) {
    if (isEdge(words, at)) return null;
    if (/^(?:who|which|that)$/.test(norm(words, at))) return at;
  }
  return null;
}

function clauseStart(words: Words, first: number, end: number): number {
  let at = end;
  while (at > first) {
    if (PRONOUNS.has(norm(words, at - 1))) return at === end ? at - 1 : at;
    if (endsClause(words, at, first, end)) return at;
    at -= 1;
  }
  return at;
}

/** Whether the word before `at` belongs to another clause. */
function endsClause(words: Words, at: number, first: number, end: number): boolean {
  const word = norm(words, at - 1);
  if (isEdge(words, at - 1) || isStop(words, at)) return true;
  if (word === 'that' || isRelative(words, at - 1) || SUBORDINATORS.has(word)) return true;
  // "that witnesses heard": the noun right before the cue is no verb.
  const noun = at === end && NOUN_FORMS.get(norm(words, at - 1))?.number === 'pl';
  if (isFinite(words, at - 1) && !noun) return true;
  return CONJUNCTIONS.has(word) && !joinsSubject(words, first, at, end);
}

/** A full stop before `at` that isn't a title's or an initial's. */
function isStop(words: Words, at: number): boolean {
  return norm(words, at - 1) === '.' && !isTight(words, at) && !isTitleOrInitial(words, at - 2);
}

export function isFinite(words: Words, at: number): boolean {
  // "Karen May told": a capital inside a sentence is a name.
  if (isCapital(words, at) && isWord(words, at - 1)) return false;
  return words.verbAt(at)?.finite === true;
}

/** "Police and firefighters said", but not "He left and police said". */
function joinsSubject(words: Words, first: number, at: number, end: number): boolean {
  if (norm(words, at - 1) !== 'and' || at === end) return false;
  for (let before = at - 2; before >= first && !isEdge(words, before); before -= 1) {
    if (isFinite(words, before) || PRONOUNS.has(norm(words, before))) return false;
    if (/ed$/.test(norm(words, before)) && !isCapital(words, before)) return false;
  }
  return at - 2 >= first && !isEdge(words, at - 2);
}

/** Past the adverbials in front: "On Thursday police", "Earlier the mayor", "In a statement the firm". */
export function subjectStart(words: Words, range: Range): number {
  let at = range.first;
  for (;;) {
    const word = norm(words, at);
    if (at >= range.last) return at;
    if (CONJUNCTIONS.has(word)) at += 1;
    else if (ADVERBS.has(word) && !(isCapital(words, at) && isCapital(words, at + 1))) at += 1;
    else if (isCount(words, at)) at += 3;
    else if (PREPOSITIONS.has(word)) {
      const next = afterAttribute(words, { first: at, last: range.last });
      if (next === null) return at;
      at = next;
    } else return at;
  }
}

/** "three weeks later", "a year earlier". */
const isCount = (words: Words, at: number): boolean =>
  /^(?:second|minute|hour|day|week|month|year)s?$/.test(norm(words, at + 1)) &&
  /^(?:later|earlier|after|before|ago)$/.test(norm(words, at + 2));

/** Where the subject begins behind a leading prepositional phrase; null when nothing tells. */
function afterAttribute(words: Words, range: Range): number | null {
  let at = range.first + 1;
  while (isDeterminer(norm(words, at))) at += 1;
  if (WEEKDAYS.has(norm(words, at))) return at + 1 < range.last ? at + 1 : null;
  for (at += 1; at < range.last; at += 1) if (opensSubject(words, at, range.last)) return at;
  return null;
}

const isDeterminer = (word: string): boolean => DETERMINERS.has(word) || POSSESSIVES.has(word);

/** A determiner or pronoun, a name after common words, or the known noun right before the cue. */
function opensSubject(words: Words, at: number, last: number): boolean {
  const word = norm(words, at);
  if (DETERMINERS.has(word) || PRONOUNS.has(word)) return true;
  if (isCapital(words, at)) return !isCapital(words, at - 1) && !isTight(words, at);
  return at === last - 1 && NOUN_FORMS.has(word);
}

/** A stretch that holds a verb is no noun phrase. */
function isVerbal(words: Words, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1)
    if (FINITE.has(norm(words, at)) && at > range.first && !isCapital(words, at)) return true;
  return phraseEnd(words, range.first, range.last) === range.first;
}
