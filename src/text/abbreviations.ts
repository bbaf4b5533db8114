import { isUpperAt } from './characters.ts';
import { isDash, type Reading } from './follower.ts';
import type { TextLanguage, Token } from './types.ts';

/**
 * What the word before a dot is: 'goes-on' never ends a sentence ("im."), 'number' does unless a number
 * follows ("No. 5"), 'closing' may ("2024 r."), so may an 'initial' ("Marka W.") and an 'acronym'
 * ("U.S."); a 'word' is no abbreviation.
 */
type Abbreviation = 'goes-on' | 'number' | 'closing' | 'initial' | 'acronym' | 'word';

/** "z o.o.", "p.n.e.", "N.A.T.O.": an abbreviation of more parts is a web address. */
const LONGEST_CHAIN = 5;
/** "bryg", "mgr", "płk", "sgt": short, no vowel, not shouted: shortened, whatever the list says. */
const WITHOUT_VOWELS = /^[bcdfghjklmnpqrstvwxzćłńśźż]{2,5}$/;

/** The word before the dot at token `at`, in the sentence that began at token `first`. */
export function abbreviationAt(
  { text, tokens, language }: Reading,
  first: number,
  at: number,
): Abbreviation {
  const last = tokens[at - 1];
  if (last === undefined) return 'word';
  const parts = chainBefore(tokens, first, at);
  const afterNumber = followsNumber(tokens, at, parts);
  if (parts.length > 1) return chainSort(language, parts, afterNumber, isUpperAt(text, last.start));
  if (last.end - last.start === 1 && isUpperAt(text, last.start)) {
    return joinsLetter(tokens, at - 1) ? 'word' : 'initial';
  }
  const known = listed(language, last.norm, afterNumber);
  if (known !== null) return known;
  if (!isConsonants(text, last)) return 'word';
  return afterNumber ? 'closing' : 'goes-on';
}

/** The words before the dot that hang together by dots: "p", "m" of "p.m."; usually one. */
function chainBefore(tokens: readonly Token[], first: number, at: number): string[] {
  const parts = [tokens[at - 1]?.norm ?? ''];
  for (let dot = at - 2; dot > first && parts.length < LONGEST_CHAIN; dot -= 2) {
    const part = tokens[dot - 1];
    if (!isInnerDot(tokens, dot) || part?.kind !== 'word') break;
    parts.unshift(part.norm);
  }
  return parts;
}

/** "5 proc.", "3 p.m.": a number stands before the abbreviation that the dot at token `at` closes. */
export function isAfterNumber({ tokens }: Reading, first: number, at: number): boolean {
  return followsNumber(tokens, at, chainBefore(tokens, first, at));
}

/** Whether the language lists `word` as an abbreviation of any sort. */
export function isListed(language: TextLanguage | null, word: string): boolean {
  return listed(language, word, false) !== null;
}

function followsNumber(tokens: readonly Token[], at: number, parts: readonly string[]): boolean {
  return tokens[at - 2 * parts.length]?.kind === 'number';
}

function isInnerDot(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at];
  return dot?.norm === '.' && !dot.spaceBefore && tokens[at + 1]?.spaceBefore === false;
}

function listed(
  language: TextLanguage | null,
  key: string,
  afterNumber: boolean,
): Abbreviation | null {
  if (language === null) return null;
  const closes = language.closingAbbreviations.has(key);
  if (language.abbreviations.has(key)) return closes && afterNumber ? 'closing' : 'goes-on';
  if (closes) return 'closing';
  return language.numberAbbreviations.has(key) ? 'number' : null;
}

/** "U.S." is an acronym, "asp.szt." two abbreviations, "onet.pl" a web address. */
function chainSort(
  language: TextLanguage | null,
  parts: readonly string[],
  afterNumber: boolean,
  capital: boolean,
): Abbreviation {
  const known = listed(language, parts.join('.'), afterNumber);
  if (known !== null) return known;
  if (parts.every((part) => part.length === 1)) return capital ? 'acronym' : 'closing';
  const sorts = parts.map((part) => listed(language, part, afterNumber));
  return sorts.every((sort) => sort !== null) ? (sorts.at(-1) ?? 'word') : 'word';
}

/** "J": one letter, and a capital. */
export function isSingleCapital(text: string, token: Token): boolean {
  return token.end - token.start === 1 && isUpperAt(text, token.start);
}

/** "Form 8-K.", "sektor 5B.": the letter is part of a name. */
function joinsLetter(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.spaceBefore !== false || before === undefined) return false;
  return before.kind === 'number' || isDash(before) || before.norm === '/';
}

function isConsonants(text: string, token: Token): boolean {
  if (token.end - token.start > 5 || !WITHOUT_VOWELS.test(token.norm)) return false;
  return text.slice(token.start + 1, token.end) === token.norm.slice(1);
}
