import type { Shape } from './shape.ts';
import type { WordSet } from './words.ts';

/** Class of the words that none of the shapes holds. */
export const NO_CLASS = 0;

/**
 * Puts words that some shapes never tell apart into one class, as the months of a date: what an
 * automaton learns of one of them holds for all.
 *
 * @returns class by word number; numbers past the end are of `NO_CLASS`
 */
export function wordClasses(shapes: readonly Shape[]): Int32Array {
  const members = [...leavesOf(shapes)].map((leaf) => leaf.members());
  let last = 0;
  for (const words of members) last = Math.max(last, words.at(-1) ?? 0);
  const classes = new Int32Array(last + 1);
  let made = 0;
  for (const words of members) {
    const parts = new Map<number, number>();
    for (const word of words) {
      const whole = classes[word] ?? NO_CLASS;
      const part = parts.get(whole) ?? (made += 1);
      parts.set(whole, part);
      classes[word] = part;
    }
  }
  return classes;
}

/** The sets of words that the shapes are made of, each once. */
function leavesOf(shapes: readonly Shape[]): ReadonlySet<WordSet> {
  const leaves = new Set<WordSet>();
  const seen = new Set<Shape>();
  const rest = [...shapes];
  for (let shape = rest.pop(); shape; shape = rest.pop()) {
    if (seen.has(shape)) continue;
    seen.add(shape);
    if (shape.kind === 'word') leaves.add(shape.first);
    else if (shape.kind === 'row') rest.push(shape.head, shape.tail);
    else if (shape.kind === 'any') rest.push(...shape.choices);
  }
  return leaves;
}
