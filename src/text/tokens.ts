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
import { addToHash, normOfForm } from './norms.ts';
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
  if (kind === LETTER) return readWord(text, start, stop, spaceBefore);
  if (kind === DIGIT) return readNumber(text, start, stop, spaceBefore);
  const end = start + markLength(text, start, stop);
  let hash = addToHash(0, text.charCodeAt(start));
  if (end > start + 1) hash = addToHash(hash, text.charCodeAt(start + 1));
  const norm = normOfForm(text, start, end, hash, asWritten);
  return { start, end, kind: 'mark', norm, spaceBefore };
}

const asWritten = (form: string): string => form;

function readWord(text: string, start: number, stop: number, spaceBefore: boolean): Token {
  let hash = addToHash(0, text.charCodeAt(start));
  let end = start + 1;
  while (end < stop) {
    const code = text.charCodeAt(end);
    const kind = characterClass(code);
    const joins = kind === APOSTROPHE || kind === SOFT_HYPHEN;
    if (kind !== LETTER && kind !== COMBINING && !(joins && letterAt(text, end + 1, stop))) break;
    hash = addToHash(hash, code);
    end += 1;
  }
  const norm = normOfForm(text, start, end, hash, wordNorm);
  return { start, end, kind: 'word', norm, spaceBefore };
}

function letterAt(text: string, at: number, stop: number): boolean {
  return at < stop && characterClass(text.charCodeAt(at)) === LETTER;
}

function readNumber(text: string, start: number, stop: number, spaceBefore: boolean): Token {
  let hash = 0;
  let end = start;
  while (end < stop) {
    const code = text.charCodeAt(end);
    if (characterClass(code) !== DIGIT) break;
    hash = addToHash(hash, code);
    end += 1;
  }
  const norm = normOfForm(text, start, end, hash, asWritten);
  return { start, end, kind: 'number', norm, spaceBefore };
}

function markLength(text: string, at: number, stop: number): 1 | 2 {
  const paired =
    at + 1 < stop &&
    isHighSurrogate(text.charCodeAt(at)) &&
    isLowSurrogate(text.charCodeAt(at + 1));
  return paired ? 2 : 1;
}

/** Below U+00AD there is nothing to compose, straighten or drop: most words need lower case only. */
function wordNorm(form: string): string {
  const word = form.toLowerCase();
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
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
