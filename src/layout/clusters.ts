import type { TimeScale } from './scale.ts';
import { countBefore } from './time-index.ts';
import type { Box, Cluster, Mass, TimelineData } from './types.ts';

/** Width of a column of the picture, and of what can be pointed at: a finger needs 24 pixels. */
const COLUMN = 5;
const COLUMNS_A_CLUSTER = 8;
const TALLEST = 170;
const NUMBERS = 18;
/** A column of one event is still seen beside one of thousands. */
const LEAST = 2;

/**
 * Counts events in columns of equal width, by where they begin and whose they are: a picture of how
 * dense they lie. The columns that can be pointed at are wider and say their number.
 *
 * The height of a column grows with the square root of its count.
 */
export function massOf(
  { masses }: TimelineData,
  scale: TimeScale,
  top: number,
  locale: string,
): { masses: Mass[]; clusters: Cluster[]; bottom: number } {
  const [left, right] = scale.range;
  const clusterCount = Math.max(1, Math.floor((right - left) / (COLUMN * COLUMNS_A_CLUSTER)));
  const count = clusterCount * COLUMNS_A_CLUSTER;
  const width = (right - left) / count;
  const edges = Array.from({ length: count + 1 }, (_, i) => scale.t(left + i * width));
  const counts = masses.map((starts) => {
    const before = edges.map((t) => countBefore(starts, t));
    // What begins before the first moment of a whole story does not exist; the last one counts in.
    if (edges.at(-1) === scale.domain.end)
      before[count] = countBefore(starts, scale.domain.end + 1);
    return before.slice(1).map((n, i) => n - (before[i] ?? 0));
  });
  const totals = Array.from({ length: count }, (_, i) =>
    counts.reduce((sum, each) => sum + (each[i] ?? 0), 0),
  );
  const most = Math.max(1, ...totals);
  const bottom = top + NUMBERS + TALLEST;
  const heightOf = (total: number) =>
    total === 0 ? 0 : Math.max(LEAST, TALLEST * Math.sqrt(total / most));
  const below = new Float64Array(count);
  const drawn = counts.map((each, voice) => {
    const columns: Box[] = [];
    each.forEach((n, i) => {
      const total = totals[i] ?? 0;
      if (n === 0) return;
      const height = (heightOf(total) * n) / total;
      const base = below[i] ?? 0;
      below[i] = base + height;
      columns.push({ x: left + i * width, y: bottom - base - height, width: width - 1, height });
    });
    return { voice, columns };
  });
  return {
    masses: drawn.filter(({ columns }) => columns.length > 0),
    clusters: clustersOf(totals, heightOf, { left, width, bottom, edges, locale }),
    bottom,
  };
}

/** Width of a column of the overview, CSS pixels. */
const OVERVIEW_COLUMN = 4;

/** How densely a story lies over its whole axis, as columns of a strip of this size. */
export function overviewColumns(
  { masses }: TimelineData,
  scale: TimeScale,
  { width, height }: { readonly width: number; readonly height: number },
): Box[] {
  const count = Math.max(1, Math.floor(width / OVERVIEW_COLUMN));
  const [left, right] = scale.range;
  const edges = Array.from({ length: count + 1 }, (_, i) =>
    scale.t(left + ((right - left) * i) / count),
  );
  edges[count] = scale.domain.end + 1;
  const before = edges.map((t) => masses.reduce((sum, starts) => sum + countBefore(starts, t), 0));
  const counts = before.slice(1).map((n, i) => n - (before[i] ?? 0));
  const most = Math.max(1, ...counts);
  return counts.flatMap((n, i) => {
    if (n === 0) return [];
    const tall = Math.max(3, height * Math.sqrt(n / Math.max(4, most)));
    const x = (i * width) / count;
    return [{ x, y: height - tall, width: width / count - 1, height: tall }];
  });
}

interface Columns {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
  readonly edges: readonly number[];
  readonly locale: string;
}

function clustersOf(
  totals: readonly number[],
  heightOf: (total: number) => number,
  { left, width, bottom, edges, locale }: Columns,
): Cluster[] {
  const number = new Intl.NumberFormat(locale);
  const clusters: Cluster[] = [];
  for (let from = 0; from < totals.length; from += COLUMNS_A_CLUSTER) {
    const own = totals.slice(from, from + COLUMNS_A_CLUSTER);
    const count = own.reduce((a, b) => a + b, 0);
    if (count === 0) continue;
    const height = Math.max(24, ...own.map(heightOf));
    clusters.push({
      box: { x: left + from * width, y: bottom - height, width: own.length * width, height },
      count,
      interval: { start: edges[from] ?? 0, end: edges[from + own.length] ?? 0 },
      text: number.format(count),
    });
  }
  return clusters;
}
