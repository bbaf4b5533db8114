import type { HeightFrom } from '#export/reserve.ts';

/** From this width of its column on a timeline lies, CSS pixels: 720 between its edges of 8. */
const LYING = 736;

/** Widest column for which a height of its own is kept, CSS pixels. */
const WIDEST = 1280;

/** Columns for which the code names a height. */
const NAMED = [
  ...[240, 280, 320, 360, 400, 440, 480, 560, 640],
  ...[LYING, 800, 880, 960, 1100, WIDEST],
];

/** Between two columns of this distance the lines of a timeline hardly break otherwise. */
const STEP = 8;

/** What lies packs its labels anew at each width: between two columns it may take a line of a label more, CSS pixels. */
const LINE = 16;

/** Columns in which a timeline is measured, CSS pixels, in ascending order. */
export const COLUMNS = Array.from({ length: (WIDEST - 240) / STEP + 1 }, (_, i) => 240 + i * STEP);

/**
 * For each column that the code names the greatest height up to the next one; equal steps are one.
 *
 * @param measured heights in `COLUMNS`
 */
export function steps(measured: readonly HeightFrom[]): readonly HeightFrom[] {
  const greatest = NAMED.flatMap((from, i) => {
    const next = NAMED[i + 1] ?? Infinity;
    // What lies is measured apart: it says nothing of the list just below that width.
    const last = next === LYING ? LYING - 1 : next;
    const own = measured.filter((each) => each.from >= from && each.from <= last);
    const spare = from >= LYING ? LINE : 0;
    const height = Math.max(...own.map((each) => each.height)) + spare;
    return own.length === 0 ? [] : [{ from, height }];
  });
  return greatest.filter(({ height }, i) => height !== greatest[i - 1]?.height);
}

/** The height at a width; null while nothing is measured. */
export const heightAt = (heights: readonly HeightFrom[], width: number): number | null =>
  (heights.findLast(({ from }) => from <= width) ?? heights[0])?.height ?? null;
