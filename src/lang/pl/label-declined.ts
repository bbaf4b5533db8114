import type { Agreement } from '#clauses/types.ts';
import type { Gender, Nominal } from '#events/inflection.ts';
import type { Case } from '#sources/types.ts';
import { PREPOSITIONS } from './data/events.ts';
import { declinedAdjective } from './declension-adjectives.ts';
import { declinedSurname } from './declension-names.ts';
import { declinedNoun } from './declension.ts';
import { canBeSubject, isCapital } from './label-people.ts';
import { isAcronym } from './label-words.ts';
import { NOUN_FORMS } from './sources/nouns.ts';
import { GIVEN_NAMES } from './sources/person-names.ts';
import { words } from './verb-lexicon.ts';

const PREPOSITION_SET = new Set(words(PREPOSITIONS));

/** A noun phrase in a case: its adjectives, its noun, or each part of a name; what hangs on the noun stays. */
export function declined({ name, gender, person }: Nominal, asked: Case): string | null {
  if (name === '' || asked === 'nom') return name || null;
  const line = name
    .split(' ')
    .filter((word, at, { length }) => at === length - 1 || !NEW.test(word));
  const named = person && (gender === 'm' || gender === 'f') && GIVEN_NAMES.has(givenIn(line));
  return named ? declinedName(line, gender, asked) : declinedPhrase(line, gender, asked, person);
}

const isTitle = (word: string | undefined): boolean => word === 'pan' || word === 'pani';

const givenIn = (line: readonly string[]): string => line[isTitle(line[0]) ? 1 : 0] ?? '';

/** "Karol Wnuk", "pan Grzegorz". */
function declinedName(line: readonly string[], gender: 'm' | 'f', asked: Case): string | null {
  const [first = ''] = line;
  const titled = isTitle(first);
  const name = line.slice(titled ? 1 : 0).map((word, at) => partOfName(word, at, gender, asked));
  if (!titled) return joined(name);
  return joined([first === 'pan' ? declinedNoun(first, 'm', asked, true) : ladyIn(asked), ...name]);
}

function declinedPhrase(
  line: readonly string[],
  gender: Gender,
  asked: Case,
  person: boolean,
): string | null {
  const head = headOf(line, gender);
  const parts = line.map((word, at) => {
    if (at > head) return word;
    const [, age = '', rest = word] = /^(\d+-)(.+)$/.exec(word) ?? [];
    const form =
      at < head
        ? declinedAdjective(rest, gender, asked, person)
        : declinedHead(rest, gender, asked, person);
    return form === null ? null : age + form;
  });
  return joined(parts);
}

const ladyIn = (asked: Case): string => (asked === 'acc' || asked === 'ins' ? 'panią' : 'pani');

/** "pierwsza papiernia", "nowa hala": named again it is the mill, the hall. */
const NEW = /^(?:pierwsz|kolejn|inn|now|następn|jed[ne]n?)(?:[yiae])?$/;

function joined(parts: readonly (string | null)[]): string | null {
  return parts.some((part) => part === null) ? null : parts.join(' ');
}

function partOfName(word: string, at: number, gender: 'm' | 'f', asked: Case): string | null {
  if (at > 0 && GIVEN_NAMES.get(word)?.base !== word) return declinedSurname(word, gender, asked);
  return gender === 'f' && !word.endsWith('a') ? word : declinedNoun(word, gender, asked, true);
}

function declinedHead(word: string, gender: Gender, asked: Case, person: boolean): string | null {
  if (isAcronym(word)) return word;
  const adjectival = person && /(?:[ao]n|[nw]|sk|ck)[yiae]$/.test(word);
  return adjectival && !NOUN_FORMS.has(word.toLowerCase())
    ? declinedAdjective(word, gender, asked, person)
    : declinedNoun(word, gender, asked, person);
}

/** Over the adjectives that agree with the noun. */
function headOf(line: readonly string[], gender: Gender): number {
  const several = gender === 'mp' || gender === 'other';
  const agreement: Agreement = {
    gender: gender === 'other' ? 'f' : gender,
    number: several ? 'pl' : 'sg',
  };
  const isAdjective = (word: string): boolean =>
    ADJECTIVES[gender].test(word) && !NOUN_FORMS.has(word.toLowerCase());
  const end = line.findIndex(
    (word, at) =>
      !isAdjective(word) || !canBeSubject(line[at + 1]?.toLowerCase() ?? 'ę', agreement),
  );
  return Math.max(0, end);
}

const ADJECTIVES: Readonly<Record<Gender, RegExp>> = {
  m: /(?:n|sk|ck|ow|cz|ł|sz|dz)[yi]?$/,
  f: /(?:n|sk|ck|ow|cz|ł|ni|sz|w|t|r)a$/,
  n: /(?:n|sk|ck|ow|cz|ł|sz|w)i?e$/,
  mp: /(?:[nlw]i|[cr]z?y)$/,
  other: /(?:n|sk|ck|ow|cz|ł|sz|w)i?e$/,
};

/** "przychody", "nowa siedziba", "strona internetowa": how many words a possessive owns. */
export function ownedLength(line: readonly string[]): number {
  const goesOn = (at: number): boolean => {
    const next = line[at + 1] ?? '';
    return OWNED_ADJECTIVE.test(line[at] ?? '') && isLower(next);
  };
  const at = goesOn(0) ? (goesOn(1) ? 2 : 1) : 0;
  // "jego syna Augusta": the owner would stand between the noun and its name.
  return isLower(line[at] ?? '') && !isCapital(line[at + 1]) ? at + 1 : 0;
}

const isLower = (word: string): boolean => /^\p{Ll}{3,}$/u.test(word) && !PREPOSITION_SET.has(word);

const OWNED_ADJECTIVE = /(?:n|sk|ck|ow|cz|ł|t)(?:[yaei]|i?ego|i?ej|i?emu|[yi]m|ą|[yi]ch|[yi]mi)$/;
