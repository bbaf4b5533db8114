import type { Instant, Interval } from '#time/types.ts';
import type { Extent } from './types.ts';

/**
 * Finds the events of a part of the time without looking at the others, however many there are. Two
 * trees over the events in their order hold the latest end and the earliest start of each half.
 */
export interface TimeIndex {
  /**
   * Places, in the order of time, of the events that lie at least partly in the interval; null when
   * there are more than `most`.
   */
  readonly within: (interval: Interval, most: number) => readonly number[] | null;
}

/** The events' places in time, in order, each from its earliest to its latest possible moment. */
export function timeIndex(extents: readonly Extent[]): TimeIndex {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, extents.length)));
  const first = new Float64Array(2 * leaves).fill(Infinity);
  const last = new Float64Array(2 * leaves).fill(-Infinity);
  extents.forEach(({ earliest, start, end, latest }, i) => {
    const from = earliest ?? start;
    first[leaves + i] = from;
    // A moment lies in the interval that begins with it.
    last[leaves + i] = Math.max(latest ?? end, from + 1);
  });
  for (let node = leaves - 1; node >= 1; node--) {
    first[node] = Math.min(first[2 * node] ?? 0, first[2 * node + 1] ?? 0);
    last[node] = Math.max(last[2 * node] ?? 0, last[2 * node + 1] ?? 0);
  }

  return {
    within: ({ start, end }, most) => {
      const found: number[] = [];
      const descend = (node: number): boolean => {
        if ((last[node] ?? 0) <= start || (first[node] ?? 0) >= end) return true;
        if (node < leaves) return descend(2 * node) && descend(2 * node + 1);
        if (found.length === most) return false;
        found.push(node - leaves);
        return true;
      };
      return descend(1) ? found : null;
    },
  };
}

/** How many of some instants in ascending order lie before `t`. */
export function countBefore(ascending: Float64Array, t: Instant): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < t) low = middle + 1;
    else high = middle;
  }
  return low;
}
