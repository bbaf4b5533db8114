import type { TimeScale } from './scale.ts';
import type { Cluster, TimelineEvent } from './types.ts';

/** Width of a column of counted events; a pointer needs 24 pixels. */
const COLUMN = 36;
const TALLEST = 150;
const LEAST = 24;

/** Counts events in columns of equal width, by where they begin: a picture of how dense they are. */
export function clusterRow(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  top: number,
  locale: string,
): { clusters: Cluster[]; bottom: number } {
  const [left, right] = scale.range;
  const columns = Math.max(1, Math.floor((right - left) / COLUMN));
  const width = (right - left) / columns;
  const counts = Array.from({ length: columns }, () => 0);
  for (const { extent } of events) {
    const x = Math.min(right - 1, Math.max(left, scale.x(extent.start)));
    const column = Math.min(columns - 1, Math.floor((x - left) / width));
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const bottom = top + 18 + TALLEST;
  const number = new Intl.NumberFormat(locale);
  const clusters = counts.flatMap((count, i) => {
    if (count === 0) return [];
    // Area by square root: a column of one is still seen beside one of thousands.
    const height = LEAST + (TALLEST - LEAST) * Math.sqrt(count / most);
    const x = left + i * width;
    return [
      {
        box: { x: x + 1, y: bottom - height, width: width - 2, height },
        count,
        interval: { start: scale.t(x), end: scale.t(x + width) },
        text: number.format(count),
      },
    ];
  });
  return { clusters, bottom };
}
