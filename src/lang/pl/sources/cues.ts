import { titleBase } from './press-titles.ts';
import { isMadeKnown } from '#lang/pl/made-known.ts';
import { adjectiveBase, nounBase } from './base-form.ts';
import { afterQuotedName, isTitle, nounAt } from './noun-phrases.ts';
import { GIVEN_NAMES, surnameBase } from './person-names.ts';
import { readOutlet } from './outlet-phrases.ts';
import { readPerson, withApposition } from './person-phrases.ts';
import { readSource } from './phrases.ts';
import { CUE_INFINITIVES, CUE_VERBS, NOBODY_SAYS } from './verbs.ts';
import { ADVERBS, DATIVE_PRONOUNS, OCCASIONS, PREPOSITIONS, wordSet } from './words.ts';
import type {
  Case,
  CueTail,
  CueVerb,
  Range,
  SourcePhrase,
  SourceReading,
  Words,
} from '#sources/types.ts';
import { reading, sourcePhrase } from '#sources/reading.ts';
import {
  isCapital,
  isQuoteMark,
  isWord,
  matches,
  norm,
  phraseText,
  REACH,
  surface,
} from '#sources/words.ts';

/** Beginnings of the verbs that speak with "się". */
const REFLEXIVE = wordSet('dowi skar posk śmia śmie uśmi ubol ciesz mart denr dziw obur żali');

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'];

/** The cue verb at a token; a capital inside a sentence makes it a name. */
export function cueAt(words: Words, at: number): CueVerb | null {
  if (CUE_NOUNS.has(norm(words, at)) && matches(words, at + 1, [',', 'że'])) return NOBODY_SAYS;
  const verb = cueVerb(words, at);
  if (verb === undefined) return null;
  const reflexive = words.verbAt(at)?.reflexive === true && hasReflexive(words, at);
  if (reflexive && !isReflexiveCue(words, at)) return null;
  const opensSentence = at === 0 || !isWord(words, at - 1);
  return isCapital(words, at) && !opensSentence ? null : verb;
}

/** False for a word that `cueAt` finds no cue in, wherever it stands. */
export const mayCue = (word: string): boolean =>
  CUE_VERBS.has(word) || CUE_INFINITIVES.has(word) || CUE_NOUNS.has(word);

const cueVerb = (words: Words, at: number): CueVerb | undefined =>
  isOnlyCalled(words, at) || makesKnown(words, at)
    ? undefined
    : (CUE_VERBS.get(norm(words, at)) ?? afterPhase(words, at));

/** How far behind "podał" what is made known may stand ("podała we wtorek wyniki"), in tokens. */
const KNOWN_REACH = 4;

const makesKnown = (words: Words, at: number): boolean => {
  for (let next = at + 1; next <= at + KNOWN_REACH && isWord(words, next); next += 1)
    if (isMadeKnown(norm(words, at), norm(words, next), norm(words, next + 1))) return true;
  return false;
};

/** How far behind "powiadomił" what it tells may begin, in tokens. */
const MESSAGE_REACH = 8;

/** "Sąsiad powiadomił policję" calls her; "powiadomił, że", "powiadomił o" and what stands by direct speech say something. */
function isOnlyCalled(words: Words, at: number): boolean {
  if (!/^(?:(?:po|za)wiadomi|zgłosi)/.test(norm(words, at))) return false;
  for (let next = at + 1; next <= at + MESSAGE_REACH; next += 1)
    if (norm(words, next) === 'że' || (norm(words, next) === 'o' && isWord(words, next + 1)))
      return false;
  return !/^[–—-]$/.test(norm(words, at - 1));
}

/** "Pojawiły się informacje, że": nouns for what is said, as subjects; who says it isn't told. */
const CUE_NOUNS = wordSet('informacja informacje doniesienia pogłoski plotki plotka wieści głosy');

/** How far from its verb a "się" may stand. */
const REFLEXIVE_REACH = 6;

/** Whether "się" stands on the verb's own side of dashes and commas ("uspokoi się – mówi" has none). */
function hasReflexive(words: Words, at: number): boolean {
  for (const step of [-1, 1]) {
    let next = at + step;
    while (isWord(words, next) && Math.abs(next - at) < REFLEXIVE_REACH) {
      if (norm(words, next) === 'się') return true;
      next += step;
    }
  }
  return false;
}

/** "Przyznał się do winy" says nothing, "przyznał się, że" and "dowiedział się" do. */
function isReflexiveCue(words: Words, at: number): boolean {
  return REFLEXIVE.has(norm(words, at).slice(0, 4)) || matches(words, at + 1, ['się', ',', 'że']);
}

/** "zaczęli zgłaszać", "miał powiedzieć": the verb before has the subject. */
function afterPhase(words: Words, at: number): CueVerb | undefined {
  const auxiliary = /^(?:(?:za|roz)cz(?:ął|ęł[aoy]|ęli|yna|ynają)|mia(?:ł[aoy]?)|mieli)$/;
  return auxiliary.test(norm(words, at - 1)) ? CUE_INFINITIVES.get(norm(words, at)) : undefined;
}

/** The outlet that is told, in the dative: "powiedział PAP", "korespondentowi agencji TASS". */
export function addresseeAfter(words: Words, range: Range): SourcePhrase | null {
  let at = range.first;
  while (at < range.last && isLight(norm(words, at))) at += 1;
  const pronoun = toldPronoun(words, range);
  if (at >= range.last || pronoun) return pronoun;
  const outlet = readOutlet(words, { first: at, last: range.last });
  if (outlet) return sourcePhrase(outlet, [outlet]);
  const named = toldByName(words, { first: at, last: range.last });
  if (named) return sourcePhrase(named, [named]);
  return addresseeByNoun(words, { first: at, last: range.last });
}

/** "mówi „Kurierowi Podlaskiemu”": a name in quotation marks, in the dative, is an outlet's. */
function toldByName(words: Words, { first, last }: Range): SourceReading | null {
  const end = isQuoteMark(words, first) ? afterQuotedName(words, first, last) : null;
  if (end === null) return null;
  const title = titleBase(words, { first, last: end });
  if (title !== null) return reading({ first, last: end }, title, 'outlet');
  if (!/(?:owi|emu)$/.test(norm(words, end - 2))) return null;
  const name = phraseText(words, { first: first + 1, last: end - 1 }, (at) => {
    const word = surface(words, at);
    return word.endsWith('owi') ? nounBase(word).base : adjectiveBase(word, 'm');
  });
  return reading({ first, last: end }, name, 'outlet');
}

function addresseeByNoun(words: Words, range: Range): SourcePhrase | null {
  const role = nounAt(words, range.first, 'dat')?.role;
  if (role === undefined && isCapital(words, range.first)) return toldPerson(words, range);
  if (role !== 'staff' && role !== 'outlet') return null;
  const links = (readSource(words, range, 'dat')?.links ?? []).filter(isOutlet);
  return { first: range.first, last: links.at(-1)?.last ?? range.first + 1, links };
}

/** "opowiadali jej": a reporter, if the text has spoken of one. */
function toldPronoun(words: Words, { first, last }: Range): SourcePhrase | null {
  const gender = TOLD_PRONOUNS.get(norm(words, first));
  if (gender === undefined || first >= last) return null;
  const span = { first, last: first + 1 };
  const agreement = { number: 'sg', gender } as const;
  const more = { reference: 'pronoun', told: true, agreement } as const;
  return sourcePhrase(span, [reading(span, '', 'person', more)]);
}

const TOLD_PRONOUNS = new Map<string, 'm' | 'f'>([
  ['jej', 'f'],
  ['mu', 'm'],
]);

/** "tłumaczyli Bukejewej": a surname whose ending tells that it is a dative. */
function toldPerson(words: Words, { first, last }: Range): SourcePhrase | null {
  const word = surface(words, first);
  if (!/(?:owi|emu|ej)$/.test(word) || GIVEN_NAMES.has(word)) return null;
  const name = surnameBase(word, word.endsWith('ej') ? 'f' : 'm');
  const span = { first, last: Math.min(first + 1, last) };
  return sourcePhrase(span, [reading(span, name, 'person', { person: true, told: true })]);
}

const isLight = (word: string): boolean => DATIVE_PRONOUNS.has(word) || ADVERBS.has(word);

const isOutlet = (link: SourceReading): boolean => link.kind === 'agency' || link.kind === 'outlet';

/**
 * What follows a cue. Right behind the verb only the time and the occasion of saying may stand
 * (", dodał w rozmowie z PAP"); behind the subject anything may.
 */
export function afterCue(words: Words, range: Range): CueTail {
  const adverbials: CueTail = { kind: 'adverbials', at: range.first };
  if (!CUE_VERBS.has(norm(words, range.first - 1))) return adverbials;
  let at = range.first;
  while (at < range.last && isLight(norm(words, at))) at += 1;
  const occasion = PREPOSITIONS.has(norm(words, at)) && OCCASIONS.has(norm(words, at + 1));
  return at >= range.last || occasion ? adverbials : { kind: 'object', at };
}

/** People and outlets named in a stretch, in any case. */
export function peopleIn(words: Words, range: Range): SourceReading[] {
  const found: SourceReading[] = [];
  for (let at = range.first; at < range.last; at += 1) {
    const rest = { first: at, last: Math.min(range.last, at + REACH) };
    const person = personAt(words, rest) ?? (isCapital(words, at) ? readOutlet(words, rest) : null);
    if (person === null) continue;
    found.push(person);
    at = person.last - 1;
  }
  return found;
}

/** A person with the role that an apposition tells ("Ada Nowak, dziennikarka z Brzegu"). */
function named(words: Words, range: Range, governed: Case): SourceReading | null {
  const name = readPerson(words, range, governed, null);
  return (name && withApposition(words, range, name, governed).links[0]) ?? null;
}

function personAt(words: Words, range: Range): SourceReading | null {
  const { first } = range;
  if (!isCapital(words, first) && !isTitle(words, first)) return null;
  const given = GIVEN_NAMES.get(surface(words, first));
  if (given) return named(words, range, given.cases[0] ?? 'nom');
  if (isTitle(words, first)) return readPerson(words, range, 'nom', null);
  for (const governed of CASES) {
    const role = nounAt(words, first - 1, governed);
    if (role?.role !== 'person' && role?.role !== 'staff') continue;
    const person = readPerson(words, range, governed, role);
    if (person) return person;
  }
  return null;
}
