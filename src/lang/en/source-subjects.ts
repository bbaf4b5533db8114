import { NOUN_FORMS } from './source-nouns.ts';
import { capitalRun, phraseEnd, readPhrase, readSource } from './source-phrases.ts';
import { CUE_VERBS } from './source-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  WEEKDAYS,
} from './source-words.ts';
import type { Range, SourcePhrase, SubjectWindow, Words } from '#sources/types.ts';
import { isCapital, isDash, isTight, isWord, norm } from '#sources/words.ts';

/**
 * The subject of a cue: the noun phrase before it ("police said"), over an apposition or relative
 * clause if need be; after direct speech also the one behind it ("said April Dunning"). Null when
 * there is none of its own ("and added").
 */
export function findSubject(words: Words, window: SubjectWindow): SourcePhrase | null {
  if (window.verb.form === 'impersonal') return null;
  if (window.verb.form === 'participle') return subjectOfParticiple(words, window);
  const before = subjectBefore(words, window);
  if (before || !window.inverted) return before;
  return subjectAfter(words, window);
}

function subjectAfter(words: Words, window: SubjectWindow): SourcePhrase | null {
  const first = window.cue + 1;
  const word = norm(words, first);
  if (PREPOSITIONS.has(word) || ADVERBS.has(word) || !isWord(words, first)) return null;
  if (OBJECT_PRONOUNS.has(word) && !PRONOUNS.has(word)) return null;
  return readSource(words, { first, last: window.last });
}

/** "…, saying that": the subject of the whole sentence, when its own clause has none. */
function subjectOfParticiple(words: Words, window: SubjectWindow): SourcePhrase | null {
  if (norm(words, window.cueFirst - 1) === 'as') {
    const passive = quotedBefore(words, window);
    return passive === null ? null : nounPhraseBefore(words, window.first, passive);
  }
  let first = window.first;
  while (first < window.cue && (isEdge(words, first) || CONJUNCTIONS.has(norm(words, first))))
    first += 1;
  if (PREPOSITIONS.has(norm(words, first))) {
    while (first < window.cue && norm(words, first) !== ',') first += 1;
    first += 1;
  }
  if (CUE_VERBS.has(norm(words, first))) first += 1;
  return first < window.cueFirst ? readSource(words, { first, last: window.cueFirst }) : null;
}

/** "was quoted as saying": token of the passive's first word. */
function quotedBefore(words: Words, window: SubjectWindow): number | null {
  const at = window.cueFirst - 2;
  if (norm(words, at) !== 'quoted') return null;
  let first = at;
  while (AUXILIARIES.has(norm(words, first - 1))) first -= 1;
  return first;
}

function subjectBefore(words: Words, window: SubjectWindow): SourcePhrase | null {
  const end = window.cueFirst;
  if (RELATIVES.has(norm(words, end - 1))) return antecedent(words, window.first, end - 1);
  if (norm(words, end - 1) !== ',' && norm(words, end - 1) !== ')' && !isDash(words, end - 1))
    return nounPhraseBefore(words, window.first, end);
  return overAside(words, window.first, end - 1);
}

function antecedent(words: Words, first: number, relative: number): SourcePhrase | null {
  const end = norm(words, relative - 1) === ',' ? relative - 1 : relative;
  return nounPhraseBefore(words, first, end);
}

/** "The hospice, which has cared for 230 children, said": back over the chunks that aren't the subject. */
function overAside(words: Words, first: number, close: number): SourcePhrase | null {
  const name = appositive(words, first, close);
  if (name) return name;
  let end = close;
  for (let chunks = 0; chunks < 5; chunks += 1) {
    const open = chunkFirst(words, first, end);
    if (open <= first) return chunks === 0 ? null : nounPhraseBefore(words, first, end);
    end = open - 1;
    if (!opensAside(words, chunkFirst(words, first, end), first))
      return nounPhraseBefore(words, first, end);
  }
  return null;
}

/** "Her lawyer, David Cole, said": a name between commas after a role is the subject. */
function appositive(words: Words, first: number, close: number): SourcePhrase | null {
  const open = chunkFirst(words, first, close);
  const role = NOUN_FORMS.get(norm(words, open - 2));
  if (open <= first || (role?.role !== 'person' && role?.role !== 'staff')) return null;
  const phrase = readPhrase(words, { first: open, last: close });
  const link = phrase?.links[0];
  if (link?.person !== true || capitalRun(words, open, close).last !== close) return null;
  return {
    ...phrase,
    first: open,
    last: close,
    links: [{ ...link, kind: role.kind, roles: [role.singular] }],
  };
}

function opensAside(words: Words, at: number, first: number): boolean {
  const word = norm(words, at);
  if (at === first) return false;
  return (
    words.tokens[at]?.kind === 'number' ||
    RELATIVES.has(word) ||
    /^(?:a|an|the|including)$/.test(word)
  );
}

function isEdge(words: Words, at: number): boolean {
  return /^[,:()[\]"“”]$/.test(norm(words, at)) || isDash(words, at);
}

function chunkFirst(words: Words, first: number, last: number): number {
  let at = last;
  while (at > first && !isEdge(words, at - 1)) at -= 1;
  return at;
}

/** The noun phrase that ends before `end`, no further left than its clause. */
function nounPhraseBefore(words: Words, first: number, end: number): SourcePhrase | null {
  const quoted = quotedByBefore(words, first, end);
  if (quoted !== null) return nounPhraseBefore(words, first, quoted);
  const start = clauseStart(words, first, end);
  const relative = relativeBefore(words, first, start);
  if (relative !== null) return antecedent(words, first, relative);
  const range = { first: subjectStart(words, { first: start, last: end }), last: end };
  if (range.first >= range.last || isVerbal(words, range)) return null;
  return readPhrase(words, range);
}

/** "witnesses quoted by TASS said": the participle hangs on the subject. */
function quotedByBefore(words: Words, first: number, end: number): number | null {
  for (let at = end - 1; at > Math.max(first, end - 8); at -= 1) {
    if (isEdge(words, at)) return null;
    if (/^(?:quoted|cited)$/.test(norm(words, at)) && norm(words, at + 1) === 'by') return at;
  }
  return null;
}

/** "A neighbour who asked not to be named said": the verb before belongs to a relative clause. */
function relativeBefore(words: Words, first: number, start: number): number | null {
  if (start - 1 <= first || !isFinite(words, start - 1)) return null;
  for (let at = start - 1; at > Math.max(first, start - 6); at -= 1) {
    if (isEdge(words, at)) return null;
    if (/^(?:who|which|that)$/.test(norm(words, at))) return at;
  }
  return null;
}

function clauseStart(words: Words, first: number, end: number): number {
  let at = end;
  while (at > first) {
    const word = norm(words, at - 1);
    if (isEdge(words, at - 1) || (word === '.' && !isTight(words, at))) break;
    if (word === 'that' || RELATIVES.has(word) || SUBORDINATORS.has(word)) break;
    if (isFinite(words, at - 1) || PRONOUNS.has(word)) {
      if (PRONOUNS.has(word) && at === end) return at - 1;
      break;
    }
    if (CONJUNCTIONS.has(word) && !joinsSubject(words, first, at, end)) break;
    at -= 1;
  }
  return at;
}

function isFinite(words: Words, at: number): boolean {
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
function subjectStart(words: Words, range: Range): number {
  let at = range.first;
  for (;;) {
    const word = norm(words, at);
    if (at >= range.last) return at;
    if (CONJUNCTIONS.has(word)) at += 1;
    else if (ADVERBS.has(word) && !(isCapital(words, at) && isCapital(words, at + 1))) at += 1;
    else if (PREPOSITIONS.has(word)) {
      const next = afterAttribute(words, { first: at, last: range.last });
      if (next === null) return at;
      at = next;
    } else return at;
  }
}

/** Where the subject begins behind a leading prepositional phrase; null when nothing tells. */
function afterAttribute(words: Words, range: Range): number | null {
  let at = range.first + 1;
  while (DETERMINERS.has(norm(words, at)) || POSSESSIVES.has(norm(words, at))) at += 1;
  if (WEEKDAYS.has(norm(words, at))) return at + 1 < range.last ? at + 1 : null;
  for (at += 1; at < range.last; at += 1) {
    if (DETERMINERS.has(norm(words, at)) || PRONOUNS.has(norm(words, at))) return at;
    if (isCapital(words, at) && !isCapital(words, at - 1) && !isTight(words, at)) return at;
    const noun = NOUN_FORMS.get(norm(words, at));
    if (noun && at === range.last - 1)
      return isCapital(words, at - 1) ? at : nounStart(words, range, at);
  }
  return null;
}

/** "At the scene witnesses": the noun alone is sure. */
function nounStart(words: Words, range: Range, at: number): number {
  return at > range.first + 1 ? at : range.first;
}

/** A stretch that holds a verb is no noun phrase. */
function isVerbal(words: Words, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1)
    if (FINITE.has(norm(words, at)) && at > range.first) return true;
  return phraseEnd(words, range.first, range.last) === range.first;
}
