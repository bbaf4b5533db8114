import { tokenAt } from './lists.ts';
import { isUpperAt } from './characters.ts';
import { abbreviationAt, isAfterNumber, isListed, isSingleCapital } from './abbreviations.ts';
import { isBracketOpener, isDash, type Follower, type Reading } from './follower.ts';
import type { TextLanguage, Token } from './types.ts';

/** A date before "r." is no longer than "W czwartek, 12 marca 2024 r." */
const LONGEST_DATE = 10;
/** "2.3.1.": a list has no more levels. */
const LONGEST_LIST_NUMBER = 6;
const ROMAN_NUMBER = /^[ivx]+$/;

/**
 * Whether the dot at token `at` ends the sentence that began at token `first`. `follower` is what
 * comes after the dot; a comma has been ruled out before.
 */
export function dotEndsSentence(
  reading: Reading,
  first: number,
  at: number,
  follower: Follower,
): boolean {
  const before = tokenAt(reading.tokens, at - 1);
  if (before === undefined) return false;
  if (follower.kind === 'lower') return opensAside(reading, first, at);
  if (before.kind === 'number') return numberEnds(reading, first, at, follower);
  if (before.kind === 'word') return wordEnds(reading, first, at, follower);
  return true;
}

/** "… w areszcie. (red.)": a small letter after a full stop, but in brackets of its own. */
function opensAside(reading: Reading, first: number, at: number): boolean {
  const { tokens } = reading;
  const isWord = tokenAt(tokens, at - 1)?.kind === 'word' && isBracketOpener(tokens[at + 1]);
  return isWord && abbreviationAt(reading, first, at) === 'word';
}

function numberEnds(reading: Reading, first: number, at: number, follower: Follower): boolean {
  const { tokens, language } = reading;
  if (isListNumber(tokens, first, at)) return false;
  const next = tokens[follower.index];
  if (next === undefined || follower.opened) return true;
  if (follower.kind === 'number') return !isSpacedDate(tokens, at, follower.index);
  if (follower.kind !== 'upper' || language === null) return true;
  // "w latach 20. XX wieku"
  if (isRomanNumber(next.norm)) return false;
  if ((tokenAt(tokens, at - 1)?.norm.length ?? 0) > 3) return true;
  const isNumbered = language.numberedNames.some((beginning) => next.norm.startsWith(beginning));
  return !isNumbered && !language.monthWords.has(next.norm);
}

/** "1. Wstęp", "2.3. Wstęp": only numbers and dots since the sentence began. */
function isListNumber(tokens: readonly Token[], first: number, at: number): boolean {
  if (at - first > LONGEST_LIST_NUMBER) return false;
  return tokens
    .slice(first, at)
    .every(({ kind, norm }) => norm === '.' || (kind === 'number' && norm.length < 4));
}

/** "12. 03. 2024". */
function isSpacedDate(tokens: readonly Token[], at: number, next: number): boolean {
  const dot = tokens[next + 1];
  const isShort = (token: Token | undefined) => token?.kind === 'number' && token.norm.length < 3;
  const closes =
    dot?.norm === '.' ||
    (tokenAt(tokens, at - 2)?.norm === '.' && isShort(tokenAt(tokens, at - 3)));
  return isShort(tokenAt(tokens, at - 1)) && closes;
}

function wordEnds(reading: Reading, first: number, at: number, follower: Follower): boolean {
  switch (abbreviationAt(reading, first, at)) {
    case 'goes-on':
      return false;
    case 'number':
      return !goesOnAfterNumberAbbreviation(reading, follower);
    case 'closing':
      return closingEnds(reading, first, at, follower);
    case 'initial':
      return initialEnds(reading, first, at, follower);
    case 'acronym':
      return follower.kind === 'upper' && !follower.opened && isFunctionWord(reading, follower);
    case 'word':
      return true;
  }
}

function goesOnAfterNumberAbbreviation({ tokens }: Reading, follower: Follower): boolean {
  if (follower.kind === 'number') return true;
  return follower.kind === 'upper' && ROMAN_NUMBER.test(tokens[follower.index]?.norm ?? '');
}

/** "2024 r. W środę" ends; "W 2024 r. Polska", "3 p.m. Friday", "w r. 1999" go on. */
function closingEnds(reading: Reading, first: number, at: number, follower: Follower): boolean {
  const { tokens } = reading;
  if (isBracketOpener(tokens[at + 1])) return false;
  if (isDash(tokens[at + 1])) return !isOnlyDate(reading, first, at);
  // "3 godz. 15 osób" counts hours, "06.08.2006 godz. 16.30" a year does not.
  const isYear =
    tokenAt(tokens, at - 2)?.kind === 'number' && tokenAt(tokens, at - 2)?.norm.length === 4;
  if (follower.kind === 'number' && (isYear || !isAfterNumber(reading, first, at))) {
    return false;
  }
  if (follower.kind === 'upper') {
    if (isContinuation(reading, follower.index)) return false;
    if (isFunctionWord(reading, follower)) return true;
  }
  return !isOnlyDate(reading, first, at);
}

function isContinuation(reading: Reading, at: number): boolean {
  const { tokens, language } = reading;
  const { norm = '' } = tokens[at] ?? {};
  return (
    language !== null &&
    (language.continuations.has(norm) ||
      isQualified(reading, at) ||
      isLastWord(reading, at) ||
      language.countedEndings.some((ending) => norm.endsWith(ending)))
  );
}

/** "9 a.m. Kyiv time": the small word after the name tells that it goes on. */
function isQualified({ text, tokens, language }: Reading, at: number): boolean {
  const after = tokens[at + 1];
  if (language === null || after?.kind !== 'word' || !language.continuations.has(after.norm)) {
    return false;
  }
  return !isUpperAt(text, after.start);
}

/** "… dotknęła w maju ub.r. Bałkany.": one name alone makes no sentence, "Inc. Mr. Hill" does. */
function isLastWord({ tokens, language }: Reading, at: number): boolean {
  const { norm = '' } = tokens[at] ?? {};
  const isClosed = tokens[at + 1]?.norm === '.' && tokens[at + 1]?.spaceBefore === false;
  return isClosed && norm.length > 1 && !isListed(language, norm);
}

/** "W marcu 2021 r." has no verb yet, so it cannot be a sentence before a name. */
function isOnlyDate({ tokens, language }: Reading, first: number, at: number): boolean {
  if (language === null || at - first > LONGEST_DATE) return false;
  const words = tokens.slice(first, at - 1);
  return (
    words.some(({ kind, norm }) => kind === 'number' || isRomanNumber(norm)) &&
    words.every(({ kind, norm }) => kind !== 'word' || isDateWord(language, norm))
  );
}

function isDateWord(language: TextLanguage, norm: string): boolean {
  return (
    language.monthWords.has(norm) ||
    language.weekdayWords.has(norm) ||
    language.functionWords.has(norm) ||
    language.dateParticles.has(norm) ||
    isRomanNumber(norm)
  );
}

const isRomanNumber = (norm: string): boolean => norm.length > 1 && ROMAN_NUMBER.test(norm);

/** "J. Kowalski" goes on; "zatrzymano Marka W. Sąd" ends where surnames are cut to a letter. */
function initialEnds(reading: Reading, first: number, at: number, follower: Follower): boolean {
  const { text, tokens } = reading;
  const next = tokens[follower.index];
  if (next?.norm === '@') return false;
  if (follower.kind !== 'upper' || follower.opened || next === undefined) return true;
  if (isSingleCapital(text, next) && tokens[follower.index + 1]?.norm === '.') return false;
  if (isFunctionWord(reading, follower)) return at - 1 > first;
  return at - 2 > first && isCutSurname(reading, tokenAt(tokens, at - 2));
}

function isCutSurname({ text, language }: Reading, name: Token | undefined): boolean {
  if (!language?.surnameInitials || name?.kind !== 'word') return false;
  return isUpperAt(text, name.start) && !language.middleInitialNames.has(name.norm);
}

function isFunctionWord({ tokens, language }: Reading, follower: Follower): boolean {
  return language?.functionWords.has(tokens[follower.index]?.norm ?? '') ?? false;
}
