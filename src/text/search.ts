import type { Span } from './types.ts';

/**
 * The first item of a sorted list for which `isAfter` holds, as an index; the length when none.
 *
 * @param isAfter false for a first stretch of the list, true for the rest
 */
export function firstIndex<T>(list: readonly T[], isAfter: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isAfter(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last item that starts at or before an offset; −1 when none does. Items stand in order. */
export const lastAt = (items: readonly Span[], offset: number): number =>
  firstIndex(items, ({ start }) => start > offset) - 1;

/** Index of the first item that starts at or after an offset; their number when none does. */
export const firstFrom = (items: readonly Span[], offset: number): number =>
  firstIndex(items, ({ start }) => start >= offset);

/** Index of the first item that ends after an offset; their number when none does. */
export const firstEnding = (items: readonly Span[], offset: number): number =>
  firstIndex(items, ({ end }) => end > offset);
