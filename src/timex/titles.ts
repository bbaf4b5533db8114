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
  const closing = edgeFrom(cursor, next, 1);
  if (!isMark(cursor, closing, CLOSING) || closing - opening > LONGEST + 1) return false;
  const speaks = isMark(cursor, closing + 1, /^[–—-]$/);
  return !speaks && isCapitalised(cursor, opening + 1) && isNamed(cursor, opening);
}
