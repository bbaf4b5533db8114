import { WordSet } from './words.ts';

/** Class of the words that no shape holds. */
export const NO_CLASS = 0;

/** The sets of words that shapes are made of; like `NUMBERS`, it only grows while packs are built. */
const leaves: (readonly number[])[] = [];
/** How many of them `classes` heeds. */
let heeded = 0;
let classes = new Int32Array(0);
let made = 0;

/** Makes a set of words that patterns tell from others. */
export function leafOf(numbers: readonly number[]): WordSet {
  leaves.push(numbers);
  return WordSet.of(numbers);
}

/**
 * Puts words that no shape tells apart into one class, as the months of a date: what an automaton
 * learns of one of them holds for all. New shapes only cut classes up, and what is cut off gets a new
 * number, so that what has been learnt of a class stays true.
 *
 * @returns class by word number; numbers past the end are of `NO_CLASS`
 */
export function wordClasses(): Int32Array {
  if (heeded === leaves.length) return classes;
  const fresh = leaves.slice(heeded);
  const last = fresh.reduce((most, numbers) => Math.max(most, ...numbers), 0);
  const known = classes;
  classes = new Int32Array(Math.max(known.length, last + 1));
  classes.set(known);
  for (const numbers of fresh) cutUp(numbers);
  heeded = leaves.length;
  return classes;
}

function cutUp(numbers: readonly number[]): void {
  const parts = new Map<number, number>();
  for (const word of new Set(numbers)) {
    const whole = classes[word] ?? NO_CLASS;
    const part = parts.get(whole) ?? (made += 1);
    parts.set(whole, part);
    classes[word] = part;
  }
}
