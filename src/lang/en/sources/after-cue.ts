import { outletAtWords } from './outlet-phrases.ts';
import { capitalRun } from './persons.ts';
import { phraseEnd } from './phrase-bounds.ts';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words.ts';
import type { CueTail, Range, SourcePhrase, Words } from '#sources/types.ts';
import { isCapital, isWord, norm } from '#sources/words.ts';

/** Who is told, right behind the cue: "told the court", "told Reuters", "warned them". */
export function addresseeAfter(words: Words, range: Range): SourcePhrase | null {
  const { first, last } = range;
  if (first >= last || !isWord(words, first)) return null;
  const word = norm(words, first);
  if (OBJECT_PRONOUNS.has(word)) return { first, last: first + 1, links: [] };
  if (word === 'that' || PREPOSITIONS.has(word) || ADVERBS.has(word)) return null;
  const outlet = outletAtWords(words, range) ?? outletAtWords(words, { first: first + 1, last });
  if (outlet) return { first, last: outlet.last, links: [outlet] };
  const end = isCapital(words, first)
    ? capitalRun(words, first, last).last
    : objectEnd(words, range);
  return end > first ? { first, last: end, links: [] } : null;
}

/** A determiner or plural, its nouns, up to the next noun phrase or clause. */
function objectEnd(words: Words, range: Range): number {
  const limit = phraseEnd(words, range.first, range.last);
  for (let at = range.first + 1; at < limit; at += 1) if (opensPhrase(words, at)) return at;
  return limit;
}

function opensPhrase(words: Words, at: number): boolean {
  const word = norm(words, at);
  return DETERMINERS.has(word) || POSSESSIVES.has(word) || isCapital(words, at);
}

/** What stands after a cue: past its adverbials a clause, an object, or nothing. */
export function afterCue(words: Words, range: Range): CueTail {
  const at = afterAdverbials(words, range);
  const word = norm(words, at);
  if (at >= range.last || CONJUNCTIONS.has(word) || SUBORDINATORS.has(word))
    return { kind: 'adverbials', at };
  const opens = isWord(words, at) || words.tokens[at]?.kind === 'number' || /^[$£€“"]$/.test(word);
  if (!opens) return { kind: 'adverbials', at };
  return { kind: holdsVerb(words, { first: at, last: range.last }) ? 'clause' : 'object', at };
}

function afterAdverbials(words: Words, range: Range): number {
  let at = range.first;
  while (at < range.last) {
    const word = norm(words, at);
    if (PREPOSITIONS.has(word)) at = afterAdverbial(words, { first: at, last: range.last });
    else if (ADVERBS.has(word) && !isCapital(words, at + 1)) at += 1;
    else break;
  }
  return at;
}

/** "on Thursday", "at a news conference in Paris": up to the next noun phrase that opens a clause. */
function afterAdverbial(words: Words, range: Range): number {
  let at = range.first + 1;
  while (DETERMINERS.has(norm(words, at))) at += 1;
  for (at += 1; at < range.last; at += 1) if (endsAdverbial(words, at)) return at;
  return at;
}

function endsAdverbial(words: Words, at: number): boolean {
  if (isCapital(words, at)) return !isCapital(words, at - 1);
  return !isWord(words, at) || ENDS_ADVERBIAL.has(norm(words, at));
}

const ENDS_ADVERBIAL: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...ADVERBS,
  ...DETERMINERS,
  ...OBJECT_PRONOUNS,
  ...FINITE,
  ...PRONOUNS.keys(),
  ...POSSESSIVES.keys(),
  'we',
  'i',
  'their',
  'its',
]);

/** A verb that is sure, or a word that looks like a past behind a noun. */
function holdsVerb(words: Words, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1) {
    if (words.verbAt(at)?.finite === true) return true;
    if (at > range.first && PAST.test(norm(words, at)) && !opensPhrase(words, at - 1)) return true;
  }
  return false;
}

const PAST = /^\p{Ll}{3,}ed$/u;
