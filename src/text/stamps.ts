import { isUpperAt } from './characters.ts';
import { hasClock } from './clocks.ts';
import { isDash } from './follower.ts';
import { readSentences } from './sentences.ts';
import { spanOf } from './spans.ts';
import { tokenize } from './tokens.ts';
import type { Span, TextLanguage, Token } from './types.ts';
import { hasDate, hasFullDate, isDateToken, type Vocabulary } from './vocabulary.ts';

/** "Last updated on Thursday, 9 March 2023 at 6:10 p.m. Eastern Standard Time" has 20 tokens. */
const LONGEST_STAMP = 30;
/** Names beside the date: "Posted by Ann Lee, March 9, 2023", "Jan Kowalski, 12 marca 2024". */
const MOST_NAMES = 5;
/** Characters that hold the first two words. */
const LONGEST_WORDS = 40;

/** A stamp at the start of a paragraph: how many tokens it has, and whose word opens it. */
interface Stamp {
  readonly length: number;
  readonly language: TextLanguage;
}

/**
 * The stamp that opens a paragraph, or null: a word like "updated" or "opublikowano" and then only a
 * date, a time of day, small words and names ("Aktualizacja: 18:40.", "Updated 6:10 p.m. ET
 * Wednesday"). What follows in a sentence of its own is no part of it.
 */
export function readStamp(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Stamp | null {
  const opening = tokens.slice(0, LONGEST_STAMP);
  let best: (Stamp & { readonly known: number }) | null = null;
  for (const language of vocabulary.languages) {
    const after = stampWordEnd(opening, language);
    const length = after > 0 ? stampEnd(text, opening, after, { vocabulary, language }) : 0;
    // A stamp that fills the whole window is a sentence that goes on beyond it.
    if (length === 0 || length >= LONGEST_STAMP) continue;
    // "Embargo" opens one in more than one language: the months and small words tell which.
    const known = opening.slice(0, length).filter(({ norm }) => isOf(language, norm)).length;
    if (best === null || known > best.known) best = { length, language, known };
  }
  return best;
}

const isOf = (
  { stampWords, dateParticles, monthWords, weekdayWords }: TextLanguage,
  word: string,
): boolean =>
  stampWords.has(word) || dateParticles.has(word) || monthWords.has(word) || weekdayWords.has(word);

/** Whether a line is a stamp from end to end, so that no line is joined to it. */
export function isStampLine(text: string, line: Span, vocabulary: Vocabulary): boolean {
  const opening = tokenize(text, line.start, Math.min(line.end, line.start + LONGEST_WORDS));
  if (!opening.slice(0, 3).some(({ norm }) => vocabulary.stamps.has(norm))) return false;
  const tokens = tokenize(text, line.start, line.end);
  return readStamp(text, tokens, vocabulary)?.length === tokens.length;
}

interface Context {
  readonly vocabulary: Vocabulary;
  readonly language: TextLanguage;
}

function stampEnd(
  text: string,
  tokens: readonly Token[],
  after: number,
  { vocabulary, language }: Context,
): number {
  const [sentence] = readSentences(text, tokens, language);
  const length = sentence?.tokens.length ?? 0;
  const rest = tokens.slice(after, length);
  if (!tellsTime(text, rest, vocabulary)) return 0;
  const others = rest.filter(
    (token) => !isDateToken(vocabulary, text, token) && !vocabulary.stamps.has(token.norm),
  );
  return areNames(text, others) ? length : headLength(text, tokens, after, vocabulary);
}

/**
 * The stamp word is the first word or, as in "Last updated", "Data publikacji", the second; the third
 * where the first opens such a phrase ("For immediate release").
 */
function stampWordEnd(
  tokens: readonly Token[],
  { stampWords, stampOpeners }: TextLanguage,
): number {
  const words = stampOpeners.has(tokens[0]?.norm ?? '') ? 3 : 2;
  const opening = tokens.slice(0, words);
  const end = opening.findIndex(({ norm }) => stampWords.has(norm)) + 1;
  return opening.slice(0, end).every(({ kind }) => kind === 'word') ? end : 0;
}

function tellsTime(text: string, tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const span = spanOf(tokens);
  if (span === null) return false;
  const hasWeekday = tokens.some(({ norm }) => vocabulary.weekdays.has(norm));
  return hasWeekday || hasDate(vocabulary, tokens) || hasClock(text, span);
}

function areNames(text: string, tokens: readonly Token[]): boolean {
  return (
    tokens.length <= MOST_NAMES &&
    tokens.every(({ kind, start }) => kind === 'word' && isUpperAt(text, start))
  );
}

/** "AKTUALIZACJA 18:40 Strażacy zakończyli …": the date up to the capital that opens the sentence. */
function headLength(
  text: string,
  tokens: readonly Token[],
  after: number,
  vocabulary: Vocabulary,
): number {
  let end = after;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    if (!isDateToken(vocabulary, text, token)) break;
    end += 1;
  }
  const next = tokens[end];
  const closes = isDash(tokens[end - 1]) || tokens[end - 1]?.norm === ':';
  if (!tellsTime(text, tokens.slice(after, end), vocabulary)) return 0;
  if (next?.kind !== 'word' || !isUpperAt(text, next.start)) return 0;
  return closes || tokens[end - 1]?.kind !== 'mark' ? end : 0;
}

/**
 * Whether a short line is a date, perhaps with the author's name or the place before it: "Thursday,
 * March 9, 2023", "Jan Kowalski | 12.03.2024 18:40". Names are allowed only if `namesToo`: a first
 * line with a name in it is a headline.
 */
export function isDateLine(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  namesToo: boolean,
): boolean {
  if (tokens.length > LONGEST_STAMP || !hasFullDate(vocabulary, tokens)) return false;
  const others = tokens.filter(
    (token) => !isDateToken(vocabulary, text, token) && !vocabulary.stamps.has(token.norm),
  );
  return others.length === 0 || (namesToo && areNames(text, others));
}
