import type { Instant, Interval } from '#time/types.ts';
import type { Extent } from './types.ts';

/** Of more events than this the gaps are looked for between the columns of a grid. */
const MOST_SORTED = 1000;
const COLUMNS = 4096;

/**
 * The stretches of time in which no event begins or ends and no report was written, in order. Of very
 * many events only those longer than a 4096th of the whole: no reader would miss the others.
 */
export function gapsOf(
  extents: readonly Extent[],
  reports: readonly Instant[],
  whole: Interval,
): Interval[] {
  const points =
    extents.length > MOST_SORTED
      ? extremes(extents, whole)
      : extents.flatMap((e) => [e.earliest ?? e.start, e.start, e.end, e.latest ?? e.end]);
  const ascending = [...new Set([...points, ...reports])].sort((a, b) => a - b);
  return ascending.slice(1).map((end, i) => ({ start: ascending[i] ?? end, end }));
}

/** First and last point of each column: between them nothing is longer than a column. */
function extremes(extents: readonly Extent[], { start, end }: Interval): Instant[] {
  const width = Math.max(1, (end - start) / COLUMNS);
  const first = new Float64Array(COLUMNS + 1).fill(Infinity);
  const last = new Float64Array(COLUMNS + 1).fill(-Infinity);
  const add = (point: Instant) => {
    const column = Math.floor((point - start) / width);
    if (point < (first[column] ?? 0)) first[column] = point;
    if (point > (last[column] ?? 0)) last[column] = point;
  };
  for (const extent of extents) {
    add(extent.start);
    add(extent.end);
    if (extent.earliest !== null) add(extent.earliest);
    if (extent.latest !== null) add(extent.latest);
  }
  return [...first, ...last].filter(Number.isFinite);
}
