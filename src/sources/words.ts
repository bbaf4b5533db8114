import { tokenAt } from '#text/lists.ts';
import { isUpperAt } from '#text/characters.ts';
import type { Range, Words } from './types.ts';

/** How far the parts of one attribution may stand apart, in tokens: keeps reading linear in any text. */
export const REACH = 80;

/** Lower-case form of the token at `at`; empty outside the block. */
export function norm(words: Words, at: number): string {
  // Below 0 an engine looks for a property of that name, ten times as long.
  return at < 0 ? '' : (words.tokens[at]?.norm ?? '');
}

/** The token at `at` as written; empty outside the block. */
export function surface(words: Words, at: number): string {
  const token = tokenAt(words.tokens, at);
  return token === undefined ? '' : words.text.slice(token.start, token.end);
}

/** Whether a word begins with a capital letter. */
export function isCapital(words: Words, at: number): boolean {
  const token = tokenAt(words.tokens, at);
  return token?.kind === 'word' && isUpperAt(words.text, token.start);
}

/** Whether the token touches the one before it ("Kasym" "-" "Żomart"). */
export function isTight(words: Words, at: number): boolean {
  return tokenAt(words.tokens, at)?.spaceBefore === false;
}

export function isWord(words: Words, at: number): boolean {
  return tokenAt(words.tokens, at)?.kind === 'word';
}

/** Whether these lower-case words stand at `at`. */
export function matches(words: Words, at: number, phrase: readonly string[]): boolean {
  for (let offset = 0; offset < phrase.length; offset += 1)
    if (norm(words, at + offset) !== phrase[offset]) return false;
  return true;
}

/**
 * The tokens of a range as one string with single blanks where the text has white space. `change`
 * may put another word in the place of a token; an empty one drops it.
 */
export function phraseText(
  words: Words,
  range: Range,
  change: (at: number) => string | null = () => null,
): string {
  let phrase = '';
  for (let at = range.first; at < range.last; at += 1) {
    const piece = change(at) ?? surface(words, at);
    if (piece === '') continue;
    phrase += phrase !== '' && !isTight(words, at) ? ` ${piece}` : piece;
  }
  return phrase;
}

const QUOTE_MARKS: ReadonlySet<string> = new Set([
  '„',
  '”',
  '“',
  '"',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '‚',
]);

export function isQuoteMark(words: Words, at: number): boolean {
  return QUOTE_MARKS.has(norm(words, at));
}

const DASHES: ReadonlySet<string> = new Set(['–', '—', '-', '―']);

/** A dash with white space before it, as between words, or "--"; not the hyphen inside a word. */
export function isDash(words: Words, at: number): boolean {
  if (!DASHES.has(norm(words, at))) return false;
  return !isTight(words, at) || DASHES.has(norm(words, at - 1));
}

/** What is left of a range when another is cut out of it. */
export function without(range: Range, hole: Range): Range[] {
  return [
    { first: range.first, last: Math.min(range.last, hole.first) },
    { first: Math.max(range.first, hole.last), last: range.last },
  ].filter((part) => part.first < part.last);
}
