import type { Instant } from '#time/types.ts';
import { crowding } from './crowding.ts';
import { orderKey } from './extents.ts';
import { timeScale, weighed } from './scale.ts';
import type { PlacedPiece } from './scale.ts';
import type { Extent, Piece } from './types.ts';

/** A change of measure must make the chart this much less crowded (see `crowding`), each more so. */
const SPLIT_COST = 0.12;
const MOST_SPLITS = 2;

/** Only before a pause of this share of a stretch may its measure change. */
const LEAST_PAUSE = 0.06;

/** The measures of the two parts differ at least so much: less would only be a puzzle. */
const LEAST_RATIO = 4;

/** Both sides hold at least so many events: one alone needs no measure of its own. */
const LEAST_EVENTS = 2;

/**
 * Divides stretches in which far more happens at one end than at the other, so that each part has a
 * measure of its own: six events of this week are not squeezed into the last inch of forty years.
 * Of all places at which a stretch could be divided it takes the one that crowds the labels least.
 *
 * @param round brings a moment back to the start of a calendar unit fit for what follows it
 */
export function withSplits(
  pieces: readonly Piece[],
  extents: readonly Extent[],
  round: (t: Instant, length: number) => Instant,
): readonly Piece[] {
  let best = pieces;
  let least = crowding(pieces, extents);
  for (let splits = 0; splits < MOST_SPLITS; splits++) {
    let better: readonly Piece[] | null = null;
    for (const divided of divisions(best, extents, round)) {
      const weighted = weighed(divided, extents);
      if (!isWorthIt(weighted)) continue;
      const score = crowding(weighted, extents) + SPLIT_COST;
      if (score >= least) continue;
      least = score;
      better = weighted;
    }
    if (better === null) break;
    best = better;
  }
  return best;
}

/** True when neighbouring stretches differ in measure as much as they should. */
function isWorthIt(pieces: readonly Piece[]): boolean {
  const placed = timeScale({ pieces, range: [0, 1000] }).pieces;
  const rate = ({ start, end, x0, x1 }: PlacedPiece) => (x1 - x0) / (end - start);
  return placed.every((piece, i) => {
    const before = placed[i - 1];
    if (piece.kind !== 'scale' || before?.kind !== 'scale') return true;
    const ratio = rate(piece) / rate(before);
    return Math.max(ratio, 1 / ratio) >= LEAST_RATIO;
  });
}

/** All ways to divide one of the stretches in two. */
function divisions(
  pieces: readonly Piece[],
  extents: readonly Extent[],
  round: (t: Instant, length: number) => Instant,
): Piece[][] {
  return pieces.flatMap((piece, i) => {
    if (piece.kind !== 'scale') return [];
    return placesIn(piece, extents, round).map((at) => [
      ...pieces.slice(0, i),
      { start: piece.start, end: at, kind: 'scale' as const },
      { start: at, end: piece.end, kind: 'scale' as const },
      ...pieces.slice(i + 1),
    ]);
  });
}

/** Where a pause ends or begins, with several events on both sides. */
function placesIn(
  { start, end }: Piece,
  extents: readonly Extent[],
  round: (t: Instant, length: number) => Instant,
): Instant[] {
  const keys = extents
    .map(orderKey)
    .filter((t) => t >= start && t <= end)
    .sort((a, b) => a - b);
  const places = keys.flatMap((key, i) => {
    const before = keys[i - 1];
    if (before === undefined || key - before < (end - start) * LEAST_PAUSE) return [];
    const after = round(key, end - key);
    const until = round(before + (key - before) / 2, key - before);
    return [...(i >= LEAST_EVENTS && keys.length - i >= LEAST_EVENTS ? [after, until] : [])].filter(
      (t) => t > before && t <= key && t > start && t < end,
    );
  });
  return [...new Set(places)];
}
