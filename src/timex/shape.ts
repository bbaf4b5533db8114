import { leafOf } from './word-classes.ts';
import { WordSet } from './words.ts';

/**
 * Which rows of words a pattern may match, all further conditions left out: a regular expression over
 * words without repetition. What the engine asks before it tries a pattern follows from it.
 */
export type Shape = Outline &
  (
    | { readonly kind: 'nothing' }
    | { readonly kind: 'word' }
    | { readonly kind: 'row'; readonly head: Shape; readonly tail: Shape }
    | { readonly kind: 'any'; readonly choices: readonly Shape[] }
  );

/** What is asked of a shape most often, worked out once. */
interface Outline {
  /** True when it may match nothing, so that what follows it may come first. */
  readonly empty: boolean;
  /** Words it may begin with. */
  readonly first: WordSet;
  /** Words that can be the whole of a match. */
  readonly alone: WordSet;
  /** Words that can come second in a match. */
  readonly second: WordSet;
}

const NO_WORDS = WordSet.of([]);

/** Matches no word. */
export const NOTHING: Shape = {
  kind: 'nothing',
  empty: true,
  first: NO_WORDS,
  alone: NO_WORDS,
  second: NO_WORDS,
};

/** One of these words, by their numbers. */
export function wordShape(numbers: readonly number[]): Shape {
  const words = leafOf(numbers);
  return { kind: 'word', empty: false, first: words, alone: words, second: NO_WORDS };
}

/** One after the other. */
export function rowShape(parts: readonly Shape[]): Shape {
  return parts.filter(({ kind }) => kind !== 'nothing').reduceRight(pairShape, NOTHING);
}

function pairShape(tail: Shape, head: Shape): Shape {
  if (tail === NOTHING) return head;
  const led = head.empty ? [tail] : [];
  const closed = tail.empty ? [head.alone] : [];
  return {
    kind: 'row',
    head,
    tail,
    empty: head.empty && tail.empty,
    first: WordSet.union([head.first, ...led.map(({ first }) => first)]),
    alone: WordSet.union([...closed, ...led.map(({ alone }) => alone)]),
    second: WordSet.union([head.second, tail.first, ...led.map(({ second }) => second)]),
  };
}

/** Any of them. */
export function anyShape(choices: readonly Shape[]): Shape {
  return {
    kind: 'any',
    choices,
    empty: choices.some(({ empty }) => empty),
    first: WordSet.union(choices.map(({ first }) => first)),
    alone: WordSet.union(choices.map(({ alone }) => alone)),
    second: WordSet.union(choices.map(({ second }) => second)),
  };
}

/** It or nothing. */
export const optionalShape = (shape: Shape): Shape => anyShape([shape, NOTHING]);
