import { isCapitalised, type Cursor } from './pattern.ts';

const OPENING = /^[„“"«]$/;
const CLOSING = /^[”“"»]$/;
/** Titles of works, shows and shops are no longer than this, in words. */
const LONGEST = 6;

const isMark = ({ tokens }: Cursor, at: number, mark: RegExp): boolean =>
  mark.test(tokens[at]?.norm ?? '');

/** Index of the first token from `at` on, in steps, that is no plain word or number; -1 beyond a title's length. */
function edgeFrom({ tokens }: Cursor, at: number, step: 1 | -1): number {
  for (let words = 0; words <= LONGEST; words += 1) {
    const token = tokens[at + step * words];
    if (!token) return -1;
    if (token.kind === 'mark') return at + step * words;
  }
  return -1;
}

/** Whether what stands before the mark names the kind of thing that has the title: "the film", "wystawę pt." */
function isNamed(cursor: Cursor, opening: number): boolean {
  const { tokens } = cursor;
  const at = tokens[opening - 1]?.norm === '.' ? opening - 2 : opening - 1;
  return tokens[at]?.kind === 'word' && (at === 0 || !isCapitalised(cursor, at));
}

/** Longer words have a capital in titles, but for prepositions and articles: "Songs for an April Morning". */
const SHORT = 4;

/** Whether all words between two marks are written as in a title, and more of them than the expression. */
function isTitleCase(cursor: Cursor, opening: number, closing: number, length: number): boolean {
  const words = cursor.tokens.slice(opening + 1, closing);
  return (
    words.length > length &&
    words.every(({ norm }, i) => norm.length < SHORT || isCapitalised(cursor, opening + 1 + i))
  );
}

/** American usage puts the comma or the point before the closing mark: “collected as "December Light," won”. */
function closingFrom(cursor: Cursor, at: number): number {
  const edge = edgeFrom(cursor, at, 1);
  return isMark(cursor, edge, /^[,.]$/) && isMark(cursor, edge + 1, CLOSING) ? edge + 1 : edge;
}

/**
 * Whether an expression is part of the title of something, in quotation marks: capital first, a few words
 * and no other mark between them, and nobody's words (“the play "Ten Past Twelve" opened”).
 *
 * @param from index of the first token of the expression
 * @param next index of the token after it
 */
export function isInTitle(cursor: Cursor, from: number, next: number): boolean {
  const opening = edgeFrom(cursor, from - 1, -1);
  if (opening < 1 || !isMark(cursor, opening, OPENING)) return false;
  const closing = closingFrom(cursor, next);
  if (!isMark(cursor, closing, CLOSING) || closing - opening > LONGEST + 1) return false;
  const inside = isMark(cursor, closing - 1, /^[,.]$/);
  if (inside && !isTitleCase(cursor, opening, closing - 1, next - from)) return false;
  const speaks = isMark(cursor, closing + 1, /^[–—-]$/);
  return !speaks && isCapitalised(cursor, opening + 1) && isNamed(cursor, opening);
}
