import {
  APOSTROPHE,
  characterClass,
  COMBINING,
  DIGIT,
  isHighSurrogate,
  isLowSurrogate,
  LETTER,
  SOFT_HYPHEN,
  SPACE,
} from './characters.ts';
import type { Token } from './types.ts';

/**
 * Cuts `text` from `start` to `end` (UTF-16 code units, end excluded) into tokens, in text order.
 *
 * A word is a run of letters with their combining marks; one apostrophe or soft hyphen between two
 * letters belongs to it ("year's", "o’clock"). A number is a run of ASCII digits. Any other visible
 * character is a mark of its own; a surrogate pair is one mark, and so is a lone surrogate. White
 * space, NBSP, zero-width and bidi characters are no tokens.
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const stop = Math.min(end, text.length);
  let spaceBefore = true;
  let at = Math.max(start, 0);
  while (at < stop) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === SPACE || kind === SOFT_HYPHEN) {
      spaceBefore = true;
      at += 1;
      continue;
    }
    const token = readToken(text, at, stop, kind, spaceBefore);
    tokens.push(token);
    spaceBefore = false;
    at = token.end;
  }
  return tokens;
}

function readToken(
  text: string,
  start: number,
  stop: number,
  kind: number,
  spaceBefore: boolean,
): Token {
  if (kind === LETTER) {
    const end = wordEnd(text, start, stop);
    return { start, end, kind: 'word', norm: normOf(text, start, end), spaceBefore };
  }
  if (kind === DIGIT) {
    const end = numberEnd(text, start, stop);
    return { start, end, kind: 'number', norm: text.slice(start, end), spaceBefore };
  }
  const end = start + markLength(text, start, stop);
  return { start, end, kind: 'mark', norm: text.slice(start, end), spaceBefore };
}

function wordEnd(text: string, start: number, stop: number): number {
  let at = start + 1;
  while (at < stop) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === LETTER || kind === COMBINING) at += 1;
    else if ((kind === APOSTROPHE || kind === SOFT_HYPHEN) && letterAt(text, at + 1, stop)) at += 2;
    else break;
  }
  return at;
}

function letterAt(text: string, at: number, stop: number): boolean {
  return at < stop && characterClass(text.charCodeAt(at)) === LETTER;
}

function numberEnd(text: string, start: number, stop: number): number {
  let at = start + 1;
  while (at < stop && characterClass(text.charCodeAt(at)) === DIGIT) at += 1;
  return at;
}

function markLength(text: string, at: number, stop: number): 1 | 2 {
  const paired =
    at + 1 < stop &&
    isHighSurrogate(text.charCodeAt(at)) &&
    isLowSurrogate(text.charCodeAt(at + 1));
  return paired ? 2 : 1;
}

/** Below U+00AD there is nothing to compose, straighten or drop: most words need lower case only. */
function normOf(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xad || code >= 0x2b0) return cleaned(word);
  }
  return word;
}

function cleaned(word: string): string {
  return word
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[\u2019\u02bc]/g, "'");
}
