import { COMMON, PLACE_NAMES } from './name-sets.ts';
import { NOUN_FORMS } from './nouns.ts';
import type { NounForm } from './nouns.ts';
import { PEOPLES, POSSESSIVES, wordSet } from './words.ts';
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
  const kind = noun?.kind ?? kindOfUnknown(words, start);
  if (/-year-old$/.test(text)) return reading(range, text, 'person', AGED);
  if (owner)
    return reading(range, `{}'s ${text}`, kind, { reference: 'possessive', agreement: owner });
  const firm = noun ? firmName(words, own, noun) : null;
  return reading(range, firm ?? text, kind, {
    reference: noun && mayBeNamed(words, range, start, noun) ? 'description' : 'name',
    agreement: noun ? agreementOf(noun) : thing(words, range),
    person: noun === null && isSurname(words, range),
    ...(noun ? standsFor(noun) : {}),
  });
}

/** "airport operator Isavia" → "Isavia": lower-case words only say what sort of firm it is. */
function firmName(words: Words, { first, last }: Range, noun: NounForm): string | null {
  let start = last;
  while (start > first && isCapital(words, start - 1)) start -= 1;
  const sort = norm(words, start - 1);
  const said = noun.kind === 'group' && sort === noun.singular && start < last && start > first;
  return said && !isCapital(words, first) ? phraseText(words, { first: start, last }) : null;
}

/** "the 31-year-old": whoever was spoken of. */
const AGED = {
  reference: 'description',
  agreement: { number: 'sg' },
  roles: ['year-old'],
} as const;

function kindOfUnknown(words: Words, start: number): SourceReading['kind'] {
  return PLACE_NAMES.has(surface(words, start)) ? 'official' : 'group';
}

/** By which noun the source may be named again. */
function standsFor({
  role,
  singular,
}: NounForm): Pick<SourceReading, 'head'> | Pick<SourceReading, 'roles'> {
  return role === 'institution' ? { head: singular } : { roles: [singular] };
}

/** "the spokesman", "the prime minister": one person or outlet that the text may have named. */
function mayBeNamed(words: Words, range: Range, start: number, noun: NounForm): boolean {
  const definite = norm(words, range.first) === 'the' || start === range.first;
  const bare = NOUN_FORMS.has(norm(words, range.last - 1));
  // "the company that runs the sewers" is told from all others by its clause.
  if (noun.number === 'pl' || !bare || norm(words, range.last) === 'that') return false;
  if (noun.role === 'institution') return norm(words, range.first) === 'the';
  return definite && (noun.role === 'person' || noun.role === 'outlet');
}

function isSurname(words: Words, range: Range): boolean {
  if (range.last - range.first !== 1 || !isCapital(words, range.first)) return false;
  if (PEOPLES.test(norm(words, range.first))) return false;
  return !PLACE_NAMES.has(surface(words, range.first));
}

const COUNTERS = wordSet(
  'two three four five six seven eight nine ten several many some both dozens hundreds',
);

/** "the airport": what no table has for a person is none; "two climbers" are several, Israel is one. */
function thing(words: Words, range: Range): Agreement {
  const counted =
    COUNTERS.has(norm(words, range.first)) && norm(words, range.last - 1).endsWith('s');
  if (counted || PEOPLES.test(norm(words, range.last - 1))) return { number: 'pl' };
  const capitals = isCapital(words, range.first) && isCapital(words, range.last - 1);
  const single = range.last - range.first === 1;
  if (capitals && (!single || PLACE_NAMES.has(surface(words, range.first))))
    return { number: 'sg', gender: 'n' };
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
