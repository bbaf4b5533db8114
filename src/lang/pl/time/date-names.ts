import type { Token } from '#text/types.ts';
import { isCapitalised, type Cursor } from '#timex/pattern.ts';

/** Streets, squares, schools and regiments that bear a date as their name. */
const BEARER =
  /^(ul|ulic\p{L}*|al|alej\p{L}*|alei|pl|plac\p{L}*|rond\p{L}*|skwer\p{L}*|os|osiedl\p{L}*|park\p{L}*|most\p{L}*|bulwar\p{L}*|szko\p{L}*|sp|lo|pułk\p{L}*|imienia|im|przystan\p{L}*|ruch\p{L}*)$/u;

/** How many words of its own may stand between what bears the name and the name. */
const REACH = 3;

/** "przy 15 Sierpnia", "na 23 Lutego": a place; a date takes no such preposition. */
const PLACING = /^(przy|na|w|z|ze|koło|obok|ulicą|aleją)$/;

/** Feasts and days of history that whole towns have streets of, so that none needs a word before it. */
const FAMED = new Set([
  '1:5',
  '3:5',
  '9:5',
  '22:7',
  '11:11',
  '15:8',
  '4:6',
  '17:1',
  '27:12',
  '1:9',
]);

const isYear = (token: Token | undefined) => /^(1\d|2[01])\d\d$/.test(token?.norm ?? '');

/**
 * Whether a capital month is part of a name, not of a date typed against the rules of spelling
 * ("15 Lutego"). A date that is told in capitals throughout, or with its year, is one.
 *
 * @param at token index of the month; the day stands before it
 * @param month its number
 */
export function isDateName(cursor: Cursor, at: number, month: number): boolean {
  const { tokens, text } = cursor;
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token || !isCapitalised(cursor, at) || isYear(after)) return false;
  const written = text.slice(token.start, token.end);
  if (written === written.toUpperCase()) return false;
  const before = tokens.slice(Math.max(0, at - 1 - REACH), at - 1);
  if (after?.kind === 'number' || FAMED.has(`${tokens[at - 1]?.norm}:${month}`)) return true;
  return before.some(({ norm }) => BEARER.test(norm)) || PLACING.test(before.at(-1)?.norm ?? '');
}
