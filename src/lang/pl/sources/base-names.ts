import { adjectiveBase, agreesWithNoun, looksAdjectival } from './base-form.ts';
import type { Concord } from './base-form.ts';
import type { NounForm } from './nouns.ts';
import { NOUN_FORMS } from './nouns.ts';
import { PARTICIPLE, PREPOSITIONS, wordSet } from './words.ts';
import { reading } from '#sources/reading.ts';
import type { Agreement, Case, Range, SourceReading, Words } from '#sources/types.ts';
import { isCapital, isWord, norm, phraseText, surface } from '#sources/words.ts';

/** The phrase in the nominative, its modifiers agreeing with the head. */
export function describe(
  words: Words,
  phrase: Range,
  head: number,
  noun: NounForm,
  governed: Case,
): SourceReading {
  const own = { first: phrase.first, last: participleAfter(words, phrase, head) };
  const name = baseName(words, own, head, noun.base, noun.gender, governed);
  const bare = head === phrase.last - 1;
  const alone = bare && noun.number === 'sg' && noun.role !== 'document';
  const aged = /^lat(?:ek|ka)$/.test(noun.lemma) ? ageBefore(words, head) : '';
  return reading(phrase, firmName(words, own, head, noun) ?? aged + name, noun.kind, {
    reference: alone ? 'description' : 'name',
    agreement: isEitherNumber(words, head, noun, governed) ? {} : agreementOf(noun),
    ...(noun.role === 'institution' ? { head: noun.lemma } : { roles: [noun.lemma] }),
    ...(name in ELSEWHERE && { sameAs: ELSEWHERE[name] }),
  });
}

/** Bodies that a text names by their noun alone, with their English name. */
const ELSEWHERE: Readonly<Record<string, string>> = { policja: 'police' };

/** Words that only say what sort of firm a name is. */
const FIRM_WORDS = wordSet(
  'organizacja spółka firma koncern przewoźnik operator deweloper armator producent sieć',
);

/** "spółka Tauron" → "Tauron"; not "spółka Skarbu Państwa". */
function firmName(
  words: Words,
  { first, last }: Range,
  head: number,
  noun: NounForm,
): string | null {
  if (head !== first || !FIRM_WORDS.has(noun.lemma) || !isCapital(words, first + 1)) return null;
  const word = surface(words, first + 1);
  const genitive = /(?:[auyi]|ów|ej|ego|[yi]ch)$/.test(word);
  return genitive && !isAcronym(word) ? null : phraseText(words, { first: first + 1, last });
}

/** "31-" of "31-latek"; empty where no number is joined. */
function ageBefore(words: Words, head: number): string {
  const joined = norm(words, head - 1) === '-' && words.tokens[head - 2]?.kind === 'number';
  return joined ? `${surface(words, head - 2)}-` : '';
}

/** "śledczy": one or several, the verb must tell. */
function isEitherNumber(words: Words, head: number, noun: NounForm, governed: Case): boolean {
  const forms = NOUN_FORMS.get(norm(words, head)) ?? [];
  return forms.some(
    ({ lemma, number, base, cases }) =>
      lemma === noun.lemma &&
      number !== noun.number &&
      base === noun.base &&
      cases.includes(governed),
  );
}

/** "badania opublikowane w środę": the name ends before the participle. */
function participleAfter(words: Words, phrase: Range, head: number): number {
  for (let at = head + 1; at < phrase.last; at += 1)
    if (PARTICIPLE.test(norm(words, at)) && PREPOSITIONS.has(norm(words, at + 1))) return at;
  return phrase.last;
}

export function agreementOf(noun: NounForm): Agreement {
  const { number, gender } = noun;
  // "Wiceminister powiedziała": an office has no gender of its own.
  const office = noun.kind === 'official' && gender === 'm';
  return gender === 'other' || office ? { number } : { number, gender };
}

export function baseName(
  words: Words,
  phrase: Range,
  head: number,
  base: string,
  concord: Concord,
  governed: Case,
): string {
  let agreeing = true;
  const numeral = norm(words, phrase.first);
  // "pięciu urzędników": the nominative of five and more is the same.
  const counted = concord === 'mp' && phrase.first < head && FIVE_AND_MORE.has(numeral);
  if (counted) return phraseText(words, phrase);
  return phraseText(words, phrase, (at) => {
    if (!isWord(words, at)) return null;
    const word = surface(words, at);
    if (at === head) return recased(words, phrase, at, base);
    const few = governed === 'nom' ? undefined : FEW[norm(words, at)]?.[concord];
    if (few !== undefined && at < head) return few;
    const own = looksAdjectival(norm(words, at), governed) && agreesWithNoun(word, concord);
    if (at > head && !own) agreeing = false;
    const changed = governed !== 'nom' && agreeing ? adjectiveBase(word, concord) : word;
    return recased(words, phrase, at, changed);
  });
}

/** Genitive and instrumental of 2 to 4 with the nominative that goes with people and with the rest. */
const FEW: Readonly<Record<string, Partial<Record<Concord, string>>>> = Object.fromEntries(
  (
    [
      ['dwóch dwu dwóm dwoma', { mp: 'dwaj', f: 'dwie', other: 'dwa' }],
      ['dwiema', { f: 'dwie', other: 'dwie' }],
      ['trzech trzem trzema', { mp: 'trzej', f: 'trzy', other: 'trzy' }],
      ['czterech czterem czterema', { mp: 'czterej', f: 'cztery', other: 'cztery' }],
    ] as const
  ).flatMap(([forms, bases]) => forms.split(' ').map((form) => [form, bases])),
);

const FIVE_AND_MORE = wordSet('pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu');

/** Lower case for the capital that only opens a sentence; a proper name keeps its own. */
function recased(words: Words, phrase: Range, at: number, word: string): string {
  const written = surface(words, at);
  const acronym = written.length > 1 && written === written.toUpperCase();
  if (!isCapital(words, at) || acronym) return word;
  const letter = word.charAt(0);
  const lower = at === phrase.first && isCommon(words, phrase, at);
  return (lower ? letter.toLowerCase() : letter.toUpperCase()) + word.slice(1);
}

/** A role, or a word with no capital behind it; "Kreml" and "Duńczyk" have one in the table. */
function isCommon(words: Words, phrase: Range, at: number): boolean {
  const noun = NOUN_FORMS.get(norm(words, at))?.[0];
  if (noun && noun.lemma !== noun.lemma.toLowerCase()) return false;
  if (noun?.role === 'person' || noun?.role === 'staff') return true;
  return at + 1 >= phrase.last || !isCapital(words, at + 1);
}

export function isAcronym(word: string): boolean {
  return word.length > 1 && /^\p{L}?\p{Lu}{2}|^\p{Lu}{2}/u.test(word);
}
