/** What one row of an item covers, in pixels from left to right. */
export interface Reach {
  readonly x0: number;
  readonly x1: number;
}

/** Free room kept between two neighbours in a row. */
const GAP = 22;

/**
 * Puts items into rows of a grid so that none overlap: each in its turn as high as it fits. An item
 * covers as many rows as it has reaches.
 *
 * @returns the top row of each item, in the order given
 */
export function packRows(items: readonly (readonly Reach[])[]): number[] {
  const rows: Reach[][] = [];
  return items.map((reaches) => {
    let top = 0;
    while (!fits(rows, reaches, top)) top++;
    reaches.forEach((reach, i) => {
      const row = (rows[top + i] ??= []);
      row.push(reach);
    });
    return top;
  });
}

function fits(
  rows: readonly (readonly Reach[])[],
  reaches: readonly Reach[],
  top: number,
): boolean {
  return reaches.every((reach, i) =>
    (rows[top + i] ?? []).every(
      (taken) => reach.x1 + GAP <= taken.x0 || taken.x1 + GAP <= reach.x0,
    ),
  );
}
