import type { Span } from '#text/types.ts';
import type { Range, Words } from './types.ts';

/** The stretch of text that a range of tokens covers; null for an empty one. */
export function spanOf({ tokens }: Words, { first, last }: Range): Span | null {
  const from = tokens[first];
  const to = tokens[last - 1];
  return from && to && last > first ? { start: from.start, end: to.end } : null;
}

export function spansOf(words: Words, ranges: readonly Range[]): Span[] {
  return ranges.map((range) => spanOf(words, range)).filter((span) => span !== null);
}
