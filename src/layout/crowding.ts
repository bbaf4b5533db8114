import { timeScale } from './scale.ts';
import type { Extent, Piece } from './types.ts';

/**
 * Shares of the width of a chart within which others are near: that of a label, that of a short bar,
 * that of a dot. Some are no trouble: labels have rows to go to.
 */
const LEVELS = [
  { share: 0.25, easy: 2.5 },
  { share: 0.06, easy: 1.25 },
  { share: 0.012, easy: 1 },
];

/** CSS pixels: breaks take room of their own, so the width matters a little. */
const USUAL_WIDTH = 1100;

/**
 * How crowded a story is on an axis divided like this: from how many others, on average, each event
 * must be told apart at the size of a label, a bar and a dot, as the mean of their binary logarithms
 * (one less: half as many). 0 when all stand apart.
 */
export function crowding(pieces: readonly Piece[], extents: readonly Extent[]): number {
  const scale = timeScale({ pieces, range: [0, USUAL_WIDTH] });
  const places = distinct(extents)
    .map((extent) => scale.x(labelled(extent)) / USUAL_WIDTH)
    .sort((a, b) => a - b);
  const levels = LEVELS.map(({ share, easy }) =>
    Math.log2(Math.max(1, neighbours(places, share) / easy)),
  );
  return levels.reduce((a, b) => a + b, 0) / LEVELS.length;
}

/** How many places lie within `share` of each, itself included, on average. */
function neighbours(places: readonly number[], share: number): number {
  let near = 0;
  let from = 0;
  places.forEach((place, i) => {
    while ((places[from] ?? place) < place - share) from++;
    near += i - from;
  });
  return 1 + (2 * near) / Math.max(1, places.length);
}

/** Where a label stands: at the start of its mark, or at the end that closes it. */
function labelled({ earliest, start, end }: Extent): number {
  return earliest === null ? end : start;
}

/** Events with the very same time share one mark. */
function distinct(extents: readonly Extent[]): Extent[] {
  const key = ({ start, end }: Extent) => `${String(start)}/${String(end)}`;
  return [...new Map(extents.map((extent) => [key(extent), extent])).values()];
}
