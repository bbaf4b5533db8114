import { COMMON, PLACE_NAMES } from './name-sets.ts';
import { NOUN_FORMS } from './nouns.ts';
import type { NounForm } from './nouns.ts';
import { POSSESSIVES } from './words.ts';
import { reading } from '#sources/reading.ts';
import type { Agreement, Range, SourceReading, Words } from '#sources/types.ts';
import { isCapital, norm, phraseText, surface } from '#sources/words.ts';

export function describe(
  words: Words,
  range: Range,
  start: number,
  noun: NounForm | null,
): SourceReading {
  const own = { first: start, last: range.last };
  const text = phraseText(words, own, (at) => (at === start ? lowered(words, own, at) : null));
  const owner = POSSESSIVES.get(norm(words, range.first));
  const kind = noun?.kind ?? (PLACE_NAMES.has(surface(words, start)) ? 'official' : 'group');
  if (owner)
    return reading(range, `{}'s ${text}`, kind, { reference: 'possessive', agreement: owner });
  return reading(range, text, kind, {
    reference: noun && mayBeNamed(words, range, start, noun) ? 'description' : 'name',
    agreement: noun ? agreementOf(noun) : thing(words, range),
    person: noun === null && isSurname(words, range),
    roles: noun && noun.role !== 'institution' ? [noun.singular] : [],
  });
}

/** "the spokesman", "the prime minister": one person or outlet that the text may have named. */
function mayBeNamed(words: Words, range: Range, start: number, noun: NounForm): boolean {
  const definite = norm(words, range.first) === 'the' || start === range.first;
  const bare = NOUN_FORMS.has(norm(words, range.last - 1));
  const single = noun.number === 'sg' && (noun.role === 'person' || noun.role === 'outlet');
  return definite && bare && single;
}

function isSurname(words: Words, range: Range): boolean {
  if (range.last - range.first !== 1 || !isCapital(words, range.first)) return false;
  return !PLACE_NAMES.has(surface(words, range.first));
}

/** "the airport": what no table has for a person is none. */
function thing(words: Words, range: Range): Agreement {
  return /^(?:the|a|an)$/.test(norm(words, range.first)) ? { number: 'sg', gender: 'n' } : {};
}

function agreementOf(noun: NounForm): Agreement {
  if (noun.role === 'person' || noun.role === 'staff') return { number: noun.number };
  return noun.number === 'pl' ? { number: 'pl' } : { number: 'sg', gender: 'n' };
}

/** Lower case for the capital that only opens a sentence. */
function lowered(words: Words, range: Range, at: number): string {
  const word = surface(words, at);
  const name = range.last - at > 1 && isCapital(words, at + 1);
  const common = NOUN_FORMS.has(norm(words, at)) || COMMON.has(norm(words, at));
  return common && !name && opensSentence(words, at) ? word.toLowerCase() : word;
}

function opensSentence(words: Words, at: number): boolean {
  const before = at === 0 ? null : norm(words, at - 1);
  return before === null || !/^\p{Ll}/u.test(before);
}
