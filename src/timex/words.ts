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
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    numbers[at] = token.kind === 'number' ? FIGURE : (NUMBERS.get(token.norm) ?? UNKNOWN_WORD);
  }
  return numbers;
}

/** A set of word numbers, one bit each. */
export class WordSet {
  readonly #bits: Uint32Array;

  private constructor(bits: Uint32Array) {
    this.#bits = bits;
  }

  static of(numbers: readonly number[]): WordSet {
    const bits = new Uint32Array((Math.max(0, ...numbers) >> 5) + 1);
    for (const number of numbers)
      bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
    return new WordSet(bits);
  }

  static union(sets: readonly WordSet[]): WordSet {
    const bits = new Uint32Array(Math.max(1, ...sets.map((set) => set.#bits.length)));
    for (const set of sets)
      set.#bits.forEach((row, index) => {
        bits[index] = (bits[index] ?? 0) | row;
      });
    return new WordSet(bits);
  }

  has(word: number): boolean {
    return (((this.#bits[word >> 5] ?? 0) >>> (word & 31)) & 1) === 1;
  }

  /** Its words by their numbers, lowest first. */
  members(): number[] {
    const found: number[] = [];
    for (let row = 0; row < this.#bits.length; row += 1)
      for (let left = this.#bits[row] ?? 0; left !== 0; left &= left - 1)
        found.push(row * 32 + 31 - Math.clz32(left & -left));
    return found;
  }
}
