import { tokenAt } from '#text/lists.ts';
import { isUpperAt as isCapital } from '#text/characters.ts';
import type { Sentence, Token } from '#text/types.ts';
import type { TimexMention } from './types.ts';

/** Letters that forms of one Polish name share ("Sobota", "Soboty", "Sobocie" differ later). */
const STEM = 4;

/**
 * Stems of surnames in a document: capitalised words that follow another capitalised word inside a
 * sentence ("Anna Sobota").
 */
export function surnameStems(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((token, index) => {
      const before = tokenAt(tokens, index - 1);
      if (
        before?.kind === 'word' &&
        token.kind === 'word' &&
        isCapital(text, before.start) &&
        isCapital(text, token.start)
      )
        stems.add(token.norm.slice(0, STEM));
    });
  return stems;
}

/**
 * Whether a mention is a single capitalised word that the document also uses as a surname. Weekdays
 * and months have capitals of their own where `capitalsAreNames` is false; "Noon" never has. Forms
 * that `adjectives` match are no surname's ("Sobotni", beside a Jan Sobotka).
 */
export function isSurname(
  text: string,
  { start, end, meaning }: TimexMention,
  stems: () => ReadonlySet<string>,
  { capitalsAreNames, adjectives }: { capitalsAreNames: boolean; adjectives: RegExp | null },
): boolean {
  const day = meaning.kind === 'weekday' || meaning.kind === 'calendar';
  const asked = meaning.kind === 'clock' || (day && capitalsAreNames);
  if (!asked || !isCapital(text, start)) return false;
  const words = text.slice(start, end).toLowerCase();
  if (/\s/.test(words) || adjectives?.test(words) === true) return false;
  return stems().has(words.slice(0, STEM));
}

/** How a language's texts tell that a word is somebody's surname. Lower case. */
export interface PersonWords {
  readonly given: ReadonlySet<string>;
  /** Titles and roles before a name ("coach"). */
  readonly titles: ReadonlySet<string>;
  /** Those that nothing but a surname stands behind ("Mr"). */
  readonly addresses: ReadonlySet<string>;
  /** Capitalised words that name something by its day ("Sunday Mass"). */
  readonly ofDays: ReadonlySet<string>;
  /** Words for relations, after which a name may stand between commas ("a son, Friday, lives in"). */
  readonly kin: ReadonlySet<string>;
}

/**
 * Surnames, in lower case, that follow a given name, or a title and another capitalised word ("Dale
 * Friday", "coach Tre August"): for languages in which a day may follow any capitalised word
 * ("Labour said Friday"). With its surname behind it a given name that opens a sentence ("Sunday Adeyemi").
 */
export function personSurnames(
  text: string,
  sentences: readonly Sentence[],
  persons: PersonWords,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach(({ kind, norm, start }, index) => {
      if (kind !== 'word' || !isCapital(text, start)) return;
      const named = isKin(tokens, index, persons.kin) || isSecondName(text, tokens, index, persons);
      if (named) surnames.add(norm.replace(POSSESSIVE, ''));
      if (index > 0 && isFirstName(text, tokens, index - 1, persons))
        surnames.add(`${tokenAt(tokens, index - 1)?.norm ?? ''} ${norm.replace(POSSESSIVE, '')}`);
    });
  return surnames;
}

type Tokens = Sentence['tokens'];

const POSSESSIVE = /['’]s$/;

/** Whether a word opens its sentence and a surname follows it, before a verb, a comma or with a possessive. */
function isFirstName(text: string, tokens: Tokens, at: number, { ofDays }: PersonWords): boolean {
  const [name, surname, next] = tokens.slice(at, at + 3);
  if (name?.kind !== 'word' || !surname || !isCapital(text, name.start)) return false;
  if (!opensSpeech(tokens, at) || ofDays.has(surname.norm)) return false;
  // "Monday NATO ministers met", "Monday Labour MPs met": no name of a person.
  if (isCapital(text, surname.end - 1)) return false;
  return POSSESSIVE.test(surname.norm) || endsName(text, surname, next);
}

/** At the beginning of a sentence or of a quotation. */
const opensSpeech = (tokens: Tokens, at: number): boolean =>
  at === 0 || /["“]/.test(tokenAt(tokens, at - 1)?.norm ?? '');

function endsName(text: string, { norm }: Token, next: Token | undefined): boolean {
  if (next?.kind !== 'word') return next?.norm === ',';
  return !isCapital(text, next.start) && !norm.endsWith('s');
}

/** Whether a capital follows a given name or a title and another capital, or has an age after it. */
function isSecondName(
  text: string,
  tokens: Tokens,
  at: number,
  { given, titles, addresses }: PersonWords,
): boolean {
  const first = tokenAt(tokens, at - 1);
  if (first?.kind !== 'word' || !isCapital(text, first.start)) return false;
  const before = tokenAt(tokens, at - 2)?.norm ?? '';
  if ([given.has(first.norm), addresses.has(first.norm), titles.has(before)].some(Boolean))
    return true;
  // "Director Sunday Adeyemi": the first of two names behind a title.
  const next = tokens[at + 1];
  const titled = titles.has(first.norm) && next?.kind === 'word' && isCapital(text, next.start);
  return titled || hasAge(tokens, at + 1);
}

/** "a son, Friday, lives in Yuma" */
function isKin(tokens: Tokens, at: number, kin: ReadonlySet<string>): boolean {
  const between = tokenAt(tokens, at - 1)?.norm === ',' && tokens[at + 1]?.norm === ',';
  return between && kin.has(tokenAt(tokens, at - 2)?.norm ?? '');
}

/** ", 58,": what follows somebody's name. */
function hasAge(tokens: Tokens, at: number): boolean {
  const [comma, age, closing] = tokens.slice(at, at + 3);
  return comma?.norm === ',' && /^\d{1,3}$/.test(age?.norm ?? '') && closing?.norm === ',';
}

/** What stands before a day, not before a person who does something. */
const BEFORE_DAY =
  /\b(?:on|by|since|until|till|before|after|from|through|this|last|next|of|late|early|every|each|in)\s+$/i;
const LONGEST_WORD = 12;

const WORD = /[\p{L}-]+/uy;

/** The word that begins at an offset, in lower case; '' where none does. */
function wordAt(text: string, offset: number): string {
  WORD.lastIndex = offset;
  return WORD.exec(text)?.[0].toLowerCase() ?? '';
}

/** Whether a mention is a single word that the document also uses as a person's name. */
export function isPerson(
  text: string,
  { start, end, meaning }: TimexMention,
  surnames: ReadonlySet<string>,
): boolean {
  const { kind } = meaning;
  if (kind !== 'weekday' && kind !== 'calendar' && kind !== 'holiday') return false;
  const word = text.slice(start, end).toLowerCase();
  if (!surnames.has(word) && !surnames.has(`${word} ${wordAt(text, end + 1)}`)) return false;
  return !BEFORE_DAY.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
}
