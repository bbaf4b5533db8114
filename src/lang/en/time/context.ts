import {
  isCapitalised,
  notAhead,
  oneOf,
  seq,
  where,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';

/** A set of words given as one string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The word or mark at a token, '' outside the sentence. */
export const normAt = ({ tokens }: Cursor, at: number): string => tokens[at]?.norm ?? '';

/** "Saturday's". */
export const isPossessive = (cursor: Cursor, at: number): boolean =>
  /['’]s$/.test(normAt(cursor, at));

/** Matches nothing, where one of these words stands before. */
export const afterWord = (words: ReadonlySet<string>): Item<null> =>
  where((cursor, at) => words.has(normAt(cursor, at - 1)));

/** "up to 50 minutes late this morning": how late, no part of the morning. */
export const notMeasured: Item<null> = where(
  (cursor, at) => !/^(second|minute|hour|day|week|month|year)s?$/.test(normAt(cursor, at - 1)),
);

/** Matches nothing, where the item follows. */
export const ahead = (item: Item<unknown>): Item<null> => notAhead(notAhead(item));

/**
 * A beginning and the ways to go on from it, each of which makes the value: the beginning that many
 * phrases share is read once.
 */
export function continued<A, R>(
  start: Item<A>,
  ...ways: readonly Item<(value: A) => R | null>[]
): Item<R> {
  return seq([start, oneOf(...ways)], ([value, finish]) => finish(value));
}

/** Whether the token is the first word of its sentence or of a quotation in it. */
export function opensSentence(cursor: Cursor, at: number): boolean {
  const before = cursor.tokens[at - 1];
  return !before || (before.kind === 'mark' && !/[,;)’'&/-]/.test(before.norm));
}

/** Written with a capital where a plain word would have none: a name or a title. */
export const isNameLike = (cursor: Cursor, at: number): boolean =>
  isCapitalised(cursor, at) && !opensSentence(cursor, at);

const BEFORE_VERB = wordSet(
  "to will 'll would could may might must should can cannot not n't did does do",
);

/** Whether an infinitive can stand here: "to | last three weeks", "will | fall next year". */
export const isVerbPlace = (cursor: Cursor, at: number): boolean =>
  BEFORE_VERB.has(normAt(cursor, at - 1));

/** Words that a bare number may stand before when it counts nothing ("around 11 because …"). */
const NOT_COUNTED = wordSet(
  'a after am an and are as at because before but by during for from he her his i if in into is it its just later my near no not of on one or our outside over said say says sharp she so that the their then there they this to today tomorrow tonight under until was we were when where which while who will with would yesterday you your monday tuesday wednesday thursday friday saturday sunday last next local gmt',
);

const CLOSING = wordSet('. , ; : ! ? ) ] " ” ’ — – …');

/** Whether nothing that could be counted or measured follows: the end, a mark, a function word. */
export function countsNothing(cursor: Cursor, at: number): boolean {
  const token = cursor.tokens[at];
  if (!token) return true;
  if (token.kind === 'word') return NOT_COUNTED.has(token.norm) && !/^(of|or)$/.test(token.norm);
  if (token.kind === 'number' || !CLOSING.has(token.norm)) return false;
  const after = cursor.tokens[at + 1];
  // "11,000" and "11.5" go on; "around 11, 20 people" does not.
  return !(after?.kind === 'number' && !after.spaceBefore && !token.spaceBefore);
}

/** Whether a clause, or the sentence, can end here: a mark or a function word follows. */
export const endsSense = (cursor: Cursor, at: number): boolean => countsNothing(cursor, at);

const DETERMINERS = wordSet('a an the this that these those its their his her our my your');

/** Whether it stands between an article or the like and a noun: "the | May 5 | raid". */
export const isAttributive = (cursor: Cursor, from: number, next: number): boolean =>
  (DETERMINERS.has(normAt(cursor, from - 1)) || isPossessive(cursor, from - 1)) &&
  cursor.tokens[next]?.kind === 'word' &&
  !countsNothing(cursor, next);

/** "called in at ten past two waited": with "past", and no number or plural after it, nothing else is told. */
export function isPlainPast(cursor: Cursor, from: number, next: number): boolean {
  const past = [from + 1, from + 2].some((at) => normAt(cursor, at) === 'past');
  return (
    past && cursor.tokens[next]?.kind === 'word' && !/s$|^hundred|^per/.test(normAt(cursor, next))
  );
}

/** "10 to 6" is a score or a vote, "Ten Past Twelve" a programme. */
export function isScoreOrTitle(cursor: Cursor, from: number, next: number): boolean {
  const figures =
    cursor.tokens[from]?.kind === 'number' && cursor.tokens[next - 1]?.kind === 'number';
  return (figures && next - from === 3) || isCapitalised(cursor, from + 1);
}
