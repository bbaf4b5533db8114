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
 * stands highest, the first of equals. Those that had a row before come first and keep it, if they
 * still fit there.
 *
 * @param gap free room kept between two neighbours in a row, CSS pixels
 * @param kept the top row that an item had; undefined where it had none
 */
export function packRows(
  items: readonly (readonly Shape[])[],
  gap: number,
  kept: readonly (number | undefined)[] = [],
): Packed[] {
  const rows: Reach[][] = [];
  const take = (shapes: readonly Shape[], place: Packed): Packed => {
    shapes[place.shape]?.forEach((reach, i) => {
      (rows[place.top + i] ??= []).push(reach);
    });
    return place;
  };
  const steady = items.map((shapes, i) => {
    const top = kept[i];
    if (top === undefined) return null;
    const shape = shapes.findIndex((each) => fits(rows, each, top, gap));
    return shape === -1 ? null : take(shapes, { shape, top });
  });
  return items.map((shapes, i) => steady[i] ?? take(shapes, best(rows, shapes, gap)));
}

function best(rows: readonly (readonly Reach[])[], shapes: readonly Shape[], gap: number): Packed {
  let found: Packed = { shape: 0, top: Infinity };
  shapes.forEach((shape, i) => {
    const top = highest(rows, shape, found.top, gap);
    if (top < found.top) found = { shape: i, top };
  });
  return found;
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
