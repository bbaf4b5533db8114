import type { Token } from '#text/types.ts';

/**
 * Numbers for the words that grammars know, so that the engine compares integers, not strings. The
 * table only grows while packs are being built; a word's number never changes, and no result depends
 * on which number a word got.
 */
const NUMBERS = new Map<string, number>();

/** Number of a token that no grammar knows. */
export const UNKNOWN_WORD = 0;
/** Number of every run of digits. */
export const FIGURE = 1;

/** The number of a word or mark of a grammar, lower case. */
export function wordNumber(form: string): number {
  const known = NUMBERS.get(form);
  if (known !== undefined) return known;
  const next = NUMBERS.size + 2;
  NUMBERS.set(form, next);
  return next;
}

/** The numbers of a sentence's tokens. */
export function wordNumbers(tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length);
  tokens.forEach(({ kind, norm }, index) => {
    numbers[index] = kind === 'number' ? FIGURE : (NUMBERS.get(norm) ?? UNKNOWN_WORD);
  });
  return numbers;
}

/** A set of word numbers, one bit each. */
export class WordSet {
  readonly #bits: Uint32Array;

  constructor(words: Iterable<string>, figures: boolean) {
    const members = [...words].map(wordNumber);
    if (figures) members.push(FIGURE);
    this.#bits = new Uint32Array((Math.max(0, ...members) >> 5) + 1);
    for (const member of members)
      this.#bits[member >> 5] = (this.#bits[member >> 5] ?? 0) | (1 << (member & 31));
  }

  has(word: number): boolean {
    return (((this.#bits[word >> 5] ?? 0) >>> (word & 31)) & 1) === 1;
  }
}
