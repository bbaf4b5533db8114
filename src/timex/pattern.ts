import { isUpperAt } from '#text/characters.ts';
import type { Token } from '#text/types.ts';
import type { Meaning } from './types.ts';
import { lowestBit, MOST_SHAPES, Scanner } from './scanner.ts';
import { anyShape, NOTHING, optionalShape, rowShape, wordShape, type Shape } from './shape.ts';
import { FIGURE, UNKNOWN_WORD, wordNumber, wordNumbers } from './words.ts';

/** What a pattern can see: the sentence's tokens and the text they were cut from. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Number of each token's word (`words.ts`). */
  readonly words: Int32Array;
  /** Results of shared parts already tried at a position of this sentence. */
  readonly memo: Map<number, readonly Match<unknown>[]>;
}

/** Begins a walk over the tokens of a sentence. */
export function cursorOver(text: string, tokens: readonly Token[]): Cursor {
  return { text, tokens, words: wordNumbers(tokens), memo: new Map() };
}

/** A part of a pattern found: the token after it, and what it says. */
export interface Match<T> {
  readonly next: number;
  readonly value: T;
}

/** A pattern over tokens. Gives all ways it matches at a token, none when it doesn't. */
export interface Item<T> {
  /** The words it may match. */
  readonly shape: Shape;
  match(cursor: Cursor, at: number): readonly Match<T>[];
}

type Values<Items extends readonly Item<unknown>[]> = {
  -readonly [K in keyof Items]: Items[K] extends Item<infer T> ? T : never;
};

const NONE: readonly Match<never>[] = [];
/**
 * Whether an item may match at a token, by its first two words alone. Most tokens begin nothing, so
 * that this look is what the speed of the engine rests on. No pattern can pass a word that no grammar
 * knows: before one, only what can stand alone is tried.
 */
function startOf(item: Item<unknown>): (cursor: Cursor, at: number) => boolean {
  const { empty, first, alone, second } = item.shape;
  if (empty) return () => true;
  return ({ words }, at) => {
    const word = words[at] ?? UNKNOWN_WORD;
    return first.has(word) && (alone.has(word) || second.has(words[at + 1] ?? UNKNOWN_WORD));
  };
}

/** One word or mark out of a table; its value is the table's. Keys are lower case. */
export function lex<T>(table: ReadonlyMap<string, T>): Item<T> {
  const matches = new Map([...table].map(([form, value]) => [wordNumber(form), value]));
  return {
    shape: wordShape([...matches.keys()]),
    match({ words }, at) {
      const value = matches.get(words[at] ?? UNKNOWN_WORD);
      return value === undefined ? NONE : [{ next: at + 1, value }];
    },
  };
}

/** One of these words or marks, lower case. */
export function word(...forms: readonly string[]): Item<string> {
  return lex(new Map(forms.map((form) => [form, form])));
}

/** Several words in a row, given as one string: phrase('as of'). */
export function phrase(words: string): Item<string> {
  return seq(
    words.split(' ').map((part) => word(part)),
    () => words,
  );
}

/** A run of digits whose value lies in [min, max] and that has at most `maxLength` digits. */
export function digits(min: number, max: number, maxLength = 4, minLength = 1): Item<number> {
  return {
    shape: wordShape([FIGURE]),
    match({ tokens }, at) {
      const token = tokens[at];
      if (token?.kind !== 'number') return NONE;
      const { length } = token.norm;
      const value = Number(token.norm);
      if (length > maxLength || length < minLength || value < min || value > max) return NONE;
      return [{ next: at + 1, value }];
    },
  };
}

/** Where a sequence stands, for rules that look around themselves. */
interface Place {
  readonly cursor: Cursor;
  readonly from: number;
  readonly next: number;
}

/** A sequence being matched: the values of its items so far, and the matches found. */
interface Walk<R> {
  readonly cursor: Cursor;
  readonly from: number;
  readonly values: unknown[];
  found: Match<R>[] | null;
}

function withMatch<R>(found: Match<R>[] | null, match: Match<R>): Match<R>[] {
  if (found === null) return [match];
  found.push(match);
  return found;
}

/** One after the other; `build` makes the value and may refuse with null. */
export function seq<const Items extends readonly Item<unknown>[], R>(
  items: Items,
  build: (values: Values<Items>, at: Place) => R | null,
): Item<R> {
  const starts = items.map(startOf);

  /** Goes on at a token with the item at `index`, for each way it matches. */
  function walk(walked: Walk<R>, index: number, at: number): void {
    const { cursor, values } = walked;
    const item = items[index];
    if (!item) {
      const value = build(values as Values<Items>, { cursor, from: walked.from, next: at });
      if (value !== null) walked.found = withMatch(walked.found, { next: at, value });
      return;
    }
    if (starts[index]?.(cursor, at) !== true) return;
    for (const { next, value } of item.match(cursor, at)) {
      values[index] = value;
      walk(walked, index + 1, next);
    }
  }

  const self: Item<R> = {
    shape: rowShape(items.map(({ shape }) => shape)),
    match(cursor, from) {
      if (!begins(cursor, from)) return NONE;
      const walked: Walk<R> = { cursor, from, values: new Array(items.length), found: null };
      walk(walked, 0, from);
      return walked.found ?? NONE;
    },
  };
  const begins = startOf(self);
  return self;
}

/** Any of the items; all their matches count. */
export function oneOf<T>(...items: readonly Item<T>[]): Item<T> {
  if (items.length > MOST_SHAPES)
    return oneOf(oneOf(...items.slice(0, MOST_SHAPES)), oneOf(...items.slice(MOST_SHAPES)));
  const shapes = items.map(({ shape }) => shape);
  const scanner = new Scanner(shapes);
  return {
    shape: anyShape(shapes),
    match(cursor, at) {
      let found: readonly Match<T>[] = NONE;
      for (let left = scanner.scan(cursor.words, at); left !== 0; left &= left - 1) {
        const matches = items[lowestBit(left)]?.match(cursor, at) ?? NONE;
        if (matches.length > 0) found = found.length > 0 ? [...found, ...matches] : matches;
      }
      return found;
    },
  };
}

/** The item or nothing (null). */
export function opt<T>(item: Item<T>): Item<T | null> {
  const begins = startOf(item);
  return {
    shape: optionalShape(item.shape),
    match(cursor, at) {
      const nothing = { next: at, value: null };
      if (!begins(cursor, at)) return [nothing];
      const matches = item.match(cursor, at);
      return matches.length === 0 ? [nothing] : [...matches, nothing];
    },
  };
}

/** The item, touching the token before it. */
export function tight<T>(item: Item<T>): Item<T> {
  return {
    shape: item.shape,
    match(cursor, at) {
      return cursor.tokens[at]?.spaceBefore === false ? item.match(cursor, at) : NONE;
    },
  };
}

/** Matches nothing, where the item does not follow. */
export function notAhead(item: Item<unknown>): Item<null> {
  return {
    shape: NOTHING,
    match(cursor, at) {
      return item.match(cursor, at).length === 0 ? [{ next: at, value: null }] : NONE;
    },
  };
}

/** Matches nothing, where the item follows. */
export function followedBy(item: Item<unknown>): Item<null> {
  return {
    shape: NOTHING,
    match(cursor, at) {
      return item.match(cursor, at).length > 0 ? [{ next: at, value: null }] : NONE;
    },
  };
}

/** Matches nothing, where `holds` is true at this token. */
export function where(holds: (cursor: Cursor, at: number) => boolean): Item<null> {
  return {
    shape: NOTHING,
    match: (cursor, at) => (holds(cursor, at) ? [{ next: at, value: null }] : NONE),
  };
}

/** Shared parts of all grammars together. */
const MOST_SHARED = 1024;
let sharedParts = 0;

/** Remembers its matches at each token of a sentence: for parts that many rules share. */
export function shared<T>(item: Item<T>): Item<T> {
  const begins = startOf(item);
  const id = sharedParts++;
  if (id >= MOST_SHARED) throw new RangeError(`more than ${MOST_SHARED} shared patterns`);
  return {
    shape: item.shape,
    match(cursor, at) {
      if (!begins(cursor, at)) return NONE;
      const key = at * MOST_SHARED + id;
      const known = cursor.memo.get(key);
      if (known) return known as readonly Match<T>[];
      const found = item.match(cursor, at);
      cursor.memo.set(key, found);
      return found;
    },
  };
}

/** Notes on the meaning which words said it, for explanations. */
export function spoken(item: Item<Meaning>): Item<Meaning> {
  return {
    shape: item.shape,
    match(cursor, at) {
      const matches = item.match(cursor, at);
      if (matches.length === 0) return NONE;
      const start = cursor.tokens[at]?.start ?? 0;
      return matches.map((match) => {
        const { next, value } = match;
        if (value.words) return match;
        const end = cursor.tokens[next - 1]?.end ?? start;
        return { next, value: Object.assign({}, value, { words: { start, end } }) };
      });
    },
  };
}

/** Whether the token is written with a capital first letter. */
export function isCapitalised(cursor: Cursor, at: number): boolean {
  const token = cursor.tokens[at];
  return token !== undefined && isUpperAt(cursor.text, token.start);
}
