import type { Span } from '#text/types.ts';

/** Index of the first item that ends after an offset; their number when none does. Items stand in order. */
export function indexFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
