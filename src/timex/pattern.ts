import type { Token } from '#text/types.ts';
import type { Meaning } from './types.ts';

/** What a pattern can see: the sentence's tokens and the text they were cut from. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Results of shared parts already tried at a position of this sentence. */
  readonly memo: Map<Item<unknown>, Map<number, readonly Match<unknown>[]>>;
}

/** A part of a pattern found: the token after it, and what it says. */
export interface Match<T> {
  readonly next: number;
  readonly value: T;
}

/** Words a pattern may begin with; 'number' when it may begin with digits. */
export interface First {
  readonly words: ReadonlySet<string>;
  readonly number: boolean;
  /** True when the pattern may match nothing, so that what follows it may come first. */
  readonly empty: boolean;
}

/** A pattern over tokens. Gives all ways it matches at a token, none when it doesn't. */
export interface Item<T> {
  readonly first: First;
  match(cursor: Cursor, at: number): readonly Match<T>[];
}

type Values<Items extends readonly Item<unknown>[]> = {
  -readonly [K in keyof Items]: Items[K] extends Item<infer T> ? T : never;
};

const NONE: readonly Match<never>[] = [];
const NO_WORDS: ReadonlySet<string> = new Set();

/** One word or mark out of a table; its value is the table's. Keys are lower case. */
export function lex<T>(table: ReadonlyMap<string, T>): Item<T> {
  return {
    first: { words: new Set(table.keys()), number: false, empty: false },
    match({ tokens }, at) {
      const token = tokens[at];
      const value = token && table.get(token.norm);
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
    first: { words: NO_WORDS, number: true, empty: false },
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

function firstOfSequence(items: readonly Item<unknown>[]): First {
  const words = new Set<string>();
  let number = false;
  for (const { first } of items) {
    first.words.forEach((form) => words.add(form));
    number ||= first.number;
    if (!first.empty) return { words, number, empty: false };
  }
  return { words, number, empty: true };
}

/** One after the other; `build` makes the value and may refuse with null. */
export function seq<const Items extends readonly Item<unknown>[], R>(
  items: Items,
  build: (
    values: Values<Items>,
    at: { readonly cursor: Cursor; readonly from: number; readonly next: number },
  ) => R | null,
): Item<R> {
  const first = firstOfSequence(items);
  return {
    first,
    match(cursor, from) {
      let partial: { next: number; values: readonly unknown[] }[] = [{ next: from, values: [] }];
      for (const item of items) {
        partial = partial.flatMap(({ next, values }) =>
          item.match(cursor, next).map((m) => ({ next: m.next, values: [...values, m.value] })),
        );
        if (partial.length === 0) return NONE;
      }
      const found: Match<R>[] = [];
      for (const { next, values } of partial) {
        const value = build(values as Values<Items>, { cursor, from, next });
        if (value !== null) found.push({ next, value });
      }
      return found;
    },
  };
}

/** Any of the items; all their matches count. */
export function oneOf<T>(...items: readonly Item<T>[]): Item<T> {
  const words = new Set<string>();
  for (const item of items) item.first.words.forEach((form) => words.add(form));
  const first = {
    words,
    number: items.some((item) => item.first.number),
    empty: items.some((item) => item.first.empty),
  };
  const byWord = new Map<string, Item<T>[]>();
  for (const form of words)
    byWord.set(
      form,
      items.filter((item) => item.first.words.has(form) || item.first.empty),
    );
  const onNumber = items.filter((item) => item.first.number || item.first.empty);
  const always = items.filter((item) => item.first.empty);
  return {
    first,
    match(cursor, at) {
      const token = cursor.tokens[at];
      const candidates =
        token?.kind === 'number' ? onNumber : (byWord.get(token?.norm ?? '') ?? always);
      if (candidates.length === 0) return NONE;
      return candidates.flatMap((item) => item.match(cursor, at));
    },
  };
}

/** The item or nothing (null). */
export function opt<T>(item: Item<T>): Item<T | null> {
  return {
    first: { ...item.first, empty: true },
    match(cursor, at) {
      return [...item.match(cursor, at), { next: at, value: null }];
    },
  };
}

/** The item, touching the token before it. */
export function tight<T>(item: Item<T>): Item<T> {
  return {
    first: item.first,
    match(cursor, at) {
      return cursor.tokens[at]?.spaceBefore === false ? item.match(cursor, at) : NONE;
    },
  };
}

/** Matches nothing, where the item does not follow. */
export function notAhead(item: Item<unknown>): Item<null> {
  return {
    first: { words: NO_WORDS, number: false, empty: true },
    match(cursor, at) {
      return item.match(cursor, at).length === 0 ? [{ next: at, value: null }] : NONE;
    },
  };
}

/** Remembers its matches at each token of a sentence: for parts that many rules share. */
export function shared<T>(item: Item<T>): Item<T> {
  const self: Item<T> = {
    first: item.first,
    match(cursor, at) {
      let seen = cursor.memo.get(self);
      if (!seen) cursor.memo.set(self, (seen = new Map()));
      const known = seen.get(at);
      if (known) return known as readonly Match<T>[];
      const found = item.match(cursor, at);
      seen.set(at, found);
      return found;
    },
  };
  return self;
}

/** Notes on the meaning which words said it, for explanations. */
export function spoken(item: Item<Meaning>): Item<Meaning> {
  return {
    first: item.first,
    match(cursor, at) {
      return item.match(cursor, at).map(({ next, value }) => {
        const start = cursor.tokens[at]?.start ?? 0;
        const end = cursor.tokens[next - 1]?.end ?? start;
        return { next, value: value.words ? value : { ...value, words: { start, end } } };
      });
    },
  };
}

/** Whether the token is written with a capital first letter. */
export function isCapitalised(cursor: Cursor, at: number): boolean {
  const token = cursor.tokens[at];
  const letter = token ? cursor.text.charAt(token.start) : '';
  return letter !== letter.toLowerCase();
}
