/** What one row of an item covers, in pixels from left to right. */
export interface Reach {
  readonly x0: number;
  readonly x1: number;
}

/** One way to draw an item: what each of its rows covers, top row first. */
export type Shape = readonly Reach[];

export interface Packed {
  /** Number of the shape that was taken. */
  readonly shape: number;
  /** Top row. */
  readonly top: number;
}

/**
 * Puts items into rows of a grid so that none overlap: each in its turn, in that of its shapes that
 * stands highest, the first of equals.
 *
 * @param gap free room kept between two neighbours in a row, CSS pixels
 */
export function packRows(items: readonly (readonly Shape[])[], gap: number): Packed[] {
  const rows: Reach[][] = [];
  return items.map((shapes) => {
    let best: Packed = { shape: 0, top: Infinity };
    shapes.forEach((shape, i) => {
      const top = highest(rows, shape, best.top, gap);
      if (top < best.top) best = { shape: i, top };
    });
    shapes[best.shape]?.forEach((reach, i) => {
      (rows[best.top + i] ??= []).push(reach);
    });
    return best;
  });
}

/** The first row from which a shape fits; not looked for from `limit` on. */
function highest(
  rows: readonly (readonly Reach[])[],
  shape: Shape,
  limit: number,
  gap: number,
): number {
  let top = 0;
  while (top < limit && !fits(rows, shape, top, gap)) top++;
  return top;
}

function fits(
  rows: readonly (readonly Reach[])[],
  shape: Shape,
  top: number,
  gap: number,
): boolean {
  return shape.every((reach, i) =>
    (rows[top + i] ?? []).every(
      (taken) => reach.x1 + gap <= taken.x0 || taken.x1 + gap <= reach.x0,
    ),
  );
}
