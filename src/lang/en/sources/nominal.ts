import { NOUN_FORMS } from './nouns.ts';
import { isReducedRelative } from './phrase-bounds.ts';
import {
  ADVERBS,
  AUXILIARIES,
  FINITE,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  wordSet,
} from './words.ts';
import type { Range, Words } from '#sources/types.ts';
import { isCapital, isQuoteMark, isWord, norm } from '#sources/words.ts';

/**
 * What of a stretch is a noun phrase: without marks and adverbs at its edges ("Democrats also"). Null
 * when it opens as none does: with a preposition, a verb, a participle, or a pronoun that is an object.
 */
export function nominalPart(words: Words, range: Range): Range | null {
  let { first, last } = range;
  while (first < last && isQuoteMark(words, first)) first += 1;
  while (last - 1 > first && isLooseAdverb(words, last - 1)) last -= 1;
  for (let at = first + 1; at < last; at += 1) if (isReducedRelative(words, at)) last = at;
  if (last - first === 1 && /^(?:online|abroad|overnight|nationwide)$/.test(norm(words, first)))
    return null;
  if (first >= last || opensOtherwise(words, first, last)) return null;
  return { first, last };
}

/** "frequently", "also", "just"; a capital is a name's. */
function isLooseAdverb(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (isCapital(words, at) || NOUN_FORMS.has(word)) return false;
  return (LOOSE.has(word) && !FINITE.has(word)) || (/.{3}ly$/.test(word) && !NOUNS_IN_LY.has(word));
}

const LOOSE: ReadonlySet<string> = new Set([
  ...[...ADVERBS].filter((word) => !/^(?:this|morning|afternoon|evening|night|week)$/.test(word)),
]);

const NOUNS_IN_LY = wordSet(
  'ally assembly bully supply reply anomaly monopoly butterfly weekly daily',
);

function opensOtherwise(words: Words, first: number, last: number): boolean {
  const word = norm(words, first);
  if (!isWord(words, first)) return words.tokens[first]?.kind !== 'number' && last - first === 1;
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word)) return !isName(words, first, last);
  if (OBJECT_PRONOUNS.has(word))
    return !PRONOUNS.has(word) && word !== 'her' && !isCapital(words, first);
  if (/^(?:i|you|we|they|he|she|it)['’](?:m|ve|re|d|ll|s)$/.test(word)) return true;
  return opensWithVerb(words, first) || (AUXILIARIES.has(word) && last - first === 1);
}

/** "Despite Everything Records": a capital with another behind it may open a name. */
function isName(words: Words, first: number, last: number): boolean {
  return first > 0 && isCapital(words, first) && isWord(words, first - 1) && last - first > 1;
}

/** "features a new report", "claiming", "been": what only a verb is. */
function opensWithVerb(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (isCapital(words, at) || NOUN_FORMS.has(word)) return word === 'having';
  return FINITE.has(word) || /^been$|.{2}ing$/.test(word);
}
