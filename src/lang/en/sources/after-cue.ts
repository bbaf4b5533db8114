import { outletAtWords, outletByKind, unknownOutlet } from './outlet-phrases.ts';
import { capitalRun, readPerson } from './persons.ts';
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
import { reading } from '#sources/reading.ts';
import type { CueTail, Range, SourcePhrase, SourceReading, Words } from '#sources/types.ts';
import { isCapital, isTight, isWord, norm, surface } from '#sources/words.ts';

/** Who is told, right behind the cue: "told the court", "told Reuters", "warned them". */
export function addresseeAfter(words: Words, range: Range): SourcePhrase | null {
  const { first, last } = range;
  if (first >= last || !isWord(words, first)) return null;
  const word = norm(words, first);
  if (OBJECT_PRONOUNS.has(word))
    return { first, last: first + 1, links: toldPronoun(words, first) };
  if (word === 'that' || PREPOSITIONS.has(word) || ADVERBS.has(word)) return null;
  const outlet = outletTold(words, range) ?? outletTold(words, { first: first + 1, last });
  if (outlet) return { first, last: outlet.last, links: [outlet] };
  if (isCapital(words, first)) return personTold(words, capitalRun(words, first, last));
  const end = objectEnd(words, range);
  return end > first ? { first, last: end, links: [] } : null;
}

/** "told her": a reporter, if the text has spoken of one. */
function toldPronoun(words: Words, at: number): SourceReading[] {
  const word = norm(words, at);
  if (word !== 'him' && word !== 'her') return [];
  const agreement = { number: 'sg', gender: word === 'him' ? 'm' : 'f' } as const;
  const more = { reference: 'pronoun', told: true, agreement } as const;
  return [reading({ first: at, last: at + 1 }, '', 'person', more)];
}

function outletTold(words: Words, range: Range): SourceReading | null {
  return (
    outletAtWords(words, range) ??
    outletByKind(words, range) ??
    unknownOutlet(words, range) ??
    joinedName(words, range)
  );
}

/** "told SpaceNews": a capital inside the word, as titles have it and few people's names. */
function joinedName(words: Words, { first, last }: Range): SourceReading | null {
  const word = surface(words, first);
  if (first >= last || !/^\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+$/u.test(word) || /^Ma[cn]/.test(word))
    return null;
  const agreement = { number: 'sg', gender: 'n' } as const;
  return reading({ first, last: first + 1 }, word, 'outlet', { agreement });
}

/** "told Bukejewa": a link of the chain if the text knows her for a reporter. */
function personTold(words: Words, run: Range): SourcePhrase {
  const person = readPerson(words, run, null);
  return { ...run, links: person ? [{ ...person, told: true }] : [] };
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
    if (countsUp(words, at)) break;
    if (PREPOSITIONS.has(word)) at = afterAdverbial(words, { first: at, last: range.last });
    else if (ADVERBS.has(word) && !isCapital(words, at + 1)) at += 1;
    else break;
  }
  return at;
}

/** "at least 40", "about 300": no adverbial of the cue. */
function countsUp(words: Words, at: number): boolean {
  if (norm(words, at) === 'at' && /^(?:least|most)$/.test(norm(words, at + 1))) return true;
  return (
    PREPOSITIONS.has(norm(words, at)) &&
    words.tokens[at + 1]?.kind === 'number' &&
    !isTime(words, at)
  );
}

/** "on 5 May", "at 3 p.m.". */
function isTime(words: Words, at: number): boolean {
  return /^(?:on|at|in|by|since|until|from|before|after)$/.test(norm(words, at));
}

/** "on Thursday", "at a news conference in Paris": up to the next noun phrase that opens a clause. */
function afterAdverbial(words: Words, range: Range): number {
  const timed = isTime(words, range.first) ? timeEnd(words, range.first + 1) : null;
  if (timed !== null) return timed;
  let at = range.first + 1;
  while (DETERMINERS.has(norm(words, at))) at += 1;
  for (at += 1; at < range.last; at += 1) if (endsAdverbial(words, at)) return at;
  return at;
}

/** Past "July 30", "7:10 a.m."; null where no number tells a time. */
function timeEnd(words: Words, first: number): number | null {
  let at = isCapital(words, first) ? first + 1 : first;
  if (words.tokens[at]?.kind !== 'number') return null;
  for (at += 1; isPartOfClock(words, at); at += 1);
  return at;
}

const isPartOfClock = (words: Words, at: number): boolean =>
  HALF_OF_DAY.test(norm(words, at)) || (isTight(words, at) && !/^[,;)]$/.test(norm(words, at)));

const HALF_OF_DAY = /^(?:[ap]|[ap]\.?m\.?)$/;

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
    // "announced an arrest and said": the verb behind "and" is the subject's own.
    if (CONJUNCTIONS.has(norm(words, at)) && words.verbAt(at + 1)) return false;
    if (at > range.first && PAST.test(norm(words, at)) && !opensPhrase(words, at - 1)) return true;
  }
  return false;
}

const PAST = /^\p{Ll}{3,}ed$/u;
