import type { Token } from '#text/types.ts';
import type { Meaning } from './types.ts';
import { FIGURE, UNKNOWN_WORD, WordSet, wordNumber, wordNumbers } from './words.ts';

/** What a pattern can see: the sentence's tokens and the text they were cut from. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Number of each token's word (`words.ts`). */
  readonly words: Int32Array;
  /** Results of shared parts already tried at a position of this sentence. */
  readonly memo: Map<Item<unknown>, Map<number, readonly Match<unknown>[]>>;
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

/** Words and marks, lower case, and whether digits are among them. */
interface Wordlist {
  readonly words: ReadonlySet<string>;
  readonly number: boolean;
}

/** What a pattern may begin with. */
interface First extends Wordlist {
  /** True when the pattern may match nothing, so that what follows it may come first. */
  readonly empty: boolean;
  /** Words that can be the whole of a match; all of `words` unless told. */
  readonly alone?: Wordlist;
  /** Words that can come second in a match; any unless told. */
  readonly second?: Wordlist;
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

const NO_LIST: Wordlist = { words: NO_WORDS, number: false };

/** Union of word lists. */
function union(...lists: readonly Wordlist[]): Wordlist {
  const words = new Set<string>();
  for (const list of lists) for (const form of list.words) words.add(form);
  return { words, number: lists.some(({ number }) => number) };
}

const aloneOf = (first: First): Wordlist => first.alone ?? first;
const isNothing = ({ words, number }: Wordlist) => words.size === 0 && !number;
const secondOf = (first: First): Wordlist | null =>
  first.second ?? (isNothing(first) ? NO_LIST : null);

/**
 * Whether an item may match at a token, by its first two words alone. Most tokens begin nothing, so
 * that this look is what the speed of the engine rests on. No pattern can pass a word that no grammar
 * knows: before one, only what can stand alone is tried.
 */
function startOf(item: Item<unknown>): (cursor: Cursor, at: number) => boolean {
  const { first } = item;
  if (first.empty) return () => true;
  const starts = new WordSet(first.words, first.number);
  const { words, number } = aloneOf(first);
  const alone = new WordSet(words, number);
  const next = secondOf(first);
  const second = next && new WordSet(next.words, next.number);
  return ({ words: numbers }, at) => {
    const word = numbers[at] ?? UNKNOWN_WORD;
    if (!starts.has(word)) return false;
    if (alone.has(word)) return true;
    const after = numbers[at + 1] ?? UNKNOWN_WORD;
    return after !== UNKNOWN_WORD && (second === null || second.has(after));
  };
}

/** One word or mark out of a table; its value is the table's. Keys are lower case. */
export function lex<T>(table: ReadonlyMap<string, T>): Item<T> {
  const matches = new Map([...table].map(([form, value]) => [wordNumber(form), value]));
  return {
    first: { words: new Set(table.keys()), number: false, empty: false, second: NO_LIST },
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
    first: { words: NO_WORDS, number: true, empty: false, second: NO_LIST },
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

/** What any of the patterns may begin with, where the first that can't be empty ends the row. */
function firstOfRow(row: readonly First[]): First {
  const needed = row.findIndex(({ empty }) => !empty);
  const leading = needed < 0 ? row : row.slice(0, needed + 1);
  return { ...union(...leading), empty: needed < 0 };
}

function firstOfSequence(items: readonly Item<unknown>[]): First {
  const row = items.map(({ first }) => first);
  const whole = firstOfRow(row);
  const needed = row.filter(({ empty }) => !empty).length;
  const alone = row.filter(({ empty }) => needed === 0 || (needed === 1 && !empty)).map(aloneOf);
  const leading = row.slice(0, row.findIndex(({ empty }) => !empty) + 1 || row.length);
  const seconds = leading.map(secondOf);
  const after = leading.map((_, index) => firstOfRow(row.slice(index + 1)));
  const known = seconds.filter((list) => list !== null);
  return {
    ...whole,
    alone: union(...alone),
    ...(known.length === seconds.length && { second: union(...known, ...after) }),
  };
}

/** Where a sequence stands, for rules that look around themselves. */
interface Place {
  readonly cursor: Cursor;
  readonly from: number;
  readonly next: number;
}

/** One after the other; `build` makes the value and may refuse with null. */
export function seq<const Items extends readonly Item<unknown>[], R>(
  items: Items,
  build: (values: Values<Items>, at: Place) => R | null,
): Item<R> {
  const starts = items.map(startOf);

  function walk(
    cursor: Cursor,
    from: number,
    at: number,
    values: unknown[],
    found: Match<R>[],
  ): void {
    const index = values.length;
    const item = items[index];
    if (!item) {
      const value = build(values as Values<Items>, { cursor, from, next: at });
      if (value !== null) found.push({ next: at, value });
      return;
    }
    if (!starts[index]?.(cursor, at)) return;
    for (const match of item.match(cursor, at)) {
      values.push(match.value);
      walk(cursor, from, match.next, values, found);
      values.pop();
    }
  }

  const self: Item<R> = {
    first: firstOfSequence(items),
    match(cursor, from) {
      if (!begins(cursor, from)) return NONE;
      const found: Match<R>[] = [];
      walk(cursor, from, from, [], found);
      return found;
    },
  };
  const begins = startOf(self);
  return self;
}

function firstOfAny(items: readonly Item<unknown>[]): First {
  const row = items.map(({ first }) => first);
  const seconds = row.map(secondOf).filter((list) => list !== null);
  return {
    ...union(...row),
    empty: row.some(({ empty }) => empty),
    alone: union(...row.map(aloneOf)),
    ...(seconds.length === row.length && { second: union(...seconds) }),
  };
}

/** Any of the items; all their matches count. */
export function oneOf<T>(...items: readonly Item<T>[]): Item<T> {
  const words = new Set<string>();
  for (const { first } of items) for (const form of first.words) words.add(form);
  const byWord = new Map<number, Item<T>[]>();
  for (const form of words)
    byWord.set(
      wordNumber(form),
      items.filter(({ first }) => first.words.has(form) || first.empty),
    );
  const onNumber = items.filter(({ first }) => first.number || first.empty);
  const always = items.filter(({ first }) => first.empty);
  byWord.set(FIGURE, onNumber);
  return {
    first: firstOfAny(items),
    match(cursor, at) {
      const candidates = byWord.get(cursor.words[at] ?? UNKNOWN_WORD) ?? always;
      const [only] = candidates;
      if (!only) return NONE;
      return candidates.length === 1
        ? only.match(cursor, at)
        : candidates.flatMap((item) => item.match(cursor, at));
    },
  };
}

/** The item or nothing (null). */
export function opt<T>(item: Item<T>): Item<T | null> {
  const begins = startOf(item);
  return {
    first: { ...item.first, empty: true },
    match(cursor, at) {
      const nothing = { next: at, value: null };
      if (!begins(cursor, at)) return [nothing];
      return [...item.match(cursor, at), nothing];
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
  const begins = startOf(item);
  const self: Item<T> = {
    first: item.first,
    match(cursor, at) {
      if (!begins(cursor, at)) return NONE;
      let seen = cursor.memo.get(self);
      if (!seen) cursor.memo.set(self, (seen = new Map<number, readonly Match<unknown>[]>()));
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
