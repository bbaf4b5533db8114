/** How high a timeline is in a column that is at least `from` wide, CSS pixels. */
export interface HeightFrom {
  readonly from: number;
  readonly height: number;
}

/** Heights by the width of the column, and a name that no other timeline of the page has. */
export interface Reserve {
  /** Letters, figures and hyphens only. */
  readonly name: string;
  /** By ascending width; the first one also holds for narrower columns. */
  readonly heights: readonly HeightFrom[];
}

/**
 * A box around an element of a timeline that keeps its height free before it is drawn, at any width of
 * the column, so that nothing below it ever moves. What does not fit scrolls inside; on paper and
 * where no scripts run, the words in the element take the height that they need.
 */
export function inReserve(
  html: string,
  element: 'dateline-timeline' | 'iframe',
  { name, heights }: Reserve,
): string {
  const box = `.dateline-${name}`;
  const own = `${box}>${element}`;
  const [first, ...wider] = heights.map(({ height }) => `${own}{height:${String(height)}px}`);
  const rules = [
    `${box}{container-type:inline-size}`,
    `${own}{display:block;overflow:auto}`,
    ...(first === undefined ? [] : [first]),
    ...wider.map(
      (rule, i) => `@container (min-width:${String(heights[i + 1]?.from ?? 0)}px){${rule}}`,
    ),
    ...(element === 'iframe' ? [] : [`@media (scripting:none),print{${own}{height:auto}}`]),
  ];
  return `<style>\n${rules.join('\n')}\n</style>\n<div class="dateline-${name}">\n${html}\n</div>`;
}
