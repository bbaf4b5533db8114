import type { TextRun } from './types.ts';

/** Parts of an upright line, each from top to bottom. */
export type Segments = readonly (readonly [number, number])[];

/** Free room that a line leaves beside letters. */
const SIDE = 3;

/** Shorter pieces of a line between two lines of text would look like dirt. */
const LEAST = 9;

/**
 * An upright line that stops where it would run through text. The lines of a chart lie under its
 * labels; crossed letters are hard to read.
 */
export function clearLine(
  x: number,
  [top, bottom]: readonly [number, number],
  runs: readonly TextRun[],
): Segments {
  const covered = runs
    .filter((run) => x > run.x - SIDE && x < run.x + run.width + SIDE)
    .map(({ y, font }) => [y - font.size * 0.85, y + font.size * 0.35] as const)
    .filter(([start, end]) => end > top && start < bottom)
    .sort((a, b) => a[0] - b[0]);
  const segments: [number, number][] = [];
  let from = top;
  for (const [start, end] of covered) {
    if (start - from >= LEAST) segments.push([from, start]);
    from = Math.max(from, end);
  }
  if (bottom - from > 0) segments.push([from, bottom]);
  return segments;
}
