import { isUpperAt } from './characters.ts';
import { hasClock } from './clocks.ts';
import { isDash } from './follower.ts';
import { readSentences } from './sentences.ts';
import { spanOf } from './spans.ts';
import type { TextLanguage, Token } from './types.ts';
import { hasDate, hasFullDate, isDateToken, type Vocabulary } from './vocabulary.ts';

/** "Last updated on Thursday, 9 March 2023 at 6:10 p.m. Eastern Standard Time" has 20 tokens. */
const LONGEST_STAMP = 30;
/** Names beside the date: "Posted by Ann Lee, March 9, 2023", "Jan Kowalski, 12 marca 2024". */
const MOST_NAMES = 5;

/**
 * How many tokens of a paragraph say when the text was written: a word like "updated" or "opublikowano"
 * and then only a date, a time of day, small words and names ("Aktualizacja: 18:40.", "Updated
 * 6:10 p.m. ET Wednesday"). What follows such a sentence, or such a line, is no part of it. 0 when the
 * paragraph is no stamp.
 */
export function stampLength(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  language: TextLanguage | null,
): number {
  const opening = tokens.slice(0, LONGEST_STAMP);
  const after = stampWordEnd(opening, vocabulary);
  if (after === 0) return 0;
  const [sentence] = readSentences(text, opening, language);
  const length = sentence?.tokens.length ?? 0;
  const rest = opening.slice(after, length);
  if (!tellsTime(text, rest, vocabulary)) return 0;
  const others = rest.filter((token) => !isDateToken(vocabulary, text, token));
  const isCut = length === LONGEST_STAMP && tokens.length > LONGEST_STAMP;
  if (!isCut && areNames(text, others)) return length;
  return headLength(text, opening, after, vocabulary);
}

/** The stamp word is the first word or, as in "Last updated", "Data publikacji", the second. */
function stampWordEnd(tokens: readonly Token[], { stamps }: Vocabulary): number {
  const [first, second] = tokens;
  if (first?.kind !== 'word') return 0;
  if (stamps.has(first.norm)) return 1;
  return second?.kind === 'word' && stamps.has(second.norm) ? 2 : 0;
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
  const others = tokens.filter((token) => !isDateToken(vocabulary, text, token));
  return others.length === 0 || (namesToo && areNames(text, others));
}
