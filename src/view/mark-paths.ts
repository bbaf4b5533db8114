import { clearLine } from '#layout/clearance.ts';
import type { Box, Mark, TextRun } from '#layout/types.ts';

const RADIUS = 3.5;
const HATCH = 5;
const SERIF = 3.5;
const OVERHANG = 3;

/** Even the closed end of what is only bounded is paler than what is told. */
const BOUNDED_OPACITY = 0.8;

const n = (value: number) => String(Math.round(value * 100) / 100);

/** Corner radii of a mark: closed ends are round, all others are cut straight. */
function radii({ left, right, x0, x1, height }: Mark): [number, number] {
  const most = Math.min(RADIUS, height / 2, (x1 - x0) / 2);
  return [left === 'closed' ? most : 0, right === 'closed' ? most : 0];
}

/** A plain rectangle. */
export function boxPath({ x, y, width, height }: Box): string {
  return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;
}

/** The filled form of a mark, `inset` pixels inside its edge. */
export function barPath(mark: Mark, inset = 0): string {
  const [a, b] = radii(mark).map((r) => Math.max(0, r - inset)) as [number, number];
  const x0 = mark.x0 + inset;
  const x1 = Math.max(x0, mark.x1 - inset);
  const y0 = mark.y + inset;
  const y1 = mark.y + mark.height - inset;
  return [
    `M${n(x0 + a)} ${n(y0)}H${n(x1 - b)}`,
    b > 0
      ? `A${n(b)} ${n(b)} 0 0 1 ${n(x1)} ${n(y0 + b)}V${n(y1 - b)}A${n(b)} ${n(b)} 0 0 1 ${n(x1 - b)} ${n(y1)}`
      : `V${n(y1)}`,
    `H${n(x0 + a)}`,
    a > 0
      ? `A${n(a)} ${n(a)} 0 0 1 ${n(x0)} ${n(y1 - a)}V${n(y0 + a)}A${n(a)} ${n(a)} 0 0 1 ${n(x0 + a)} ${n(y0)}`
      : '',
    'Z',
  ].join('');
}

/** Upper and lower edge of a mark, with the sides that are closed: open where it fades or is cut. */
export function outlinePath(mark: Mark, inset = 0.75): string {
  if (mark.left === 'closed' && mark.right === 'closed') return barPath(mark, inset);
  const y0 = mark.y + inset;
  const y1 = mark.y + mark.height - inset;
  const [x0, x1] = [mark.x0 + inset, mark.x1 - inset];
  const edges = `M${n(x0)} ${n(y0)}H${n(x1)}M${n(x0)} ${n(y1)}H${n(x1)}`;
  const side = (x: number) => `M${n(x)} ${n(y0)}V${n(y1)}`;
  const closed = (end: Mark['left']) => end === 'closed' || end === 'bracket';
  return edges + (closed(mark.left) ? side(x0) : '') + (closed(mark.right) ? side(x1) : '');
}

/** Diagonal lines across a mark. */
export function hatchPath({ x0, x1, y, height }: Mark): string {
  const lines: string[] = [];
  for (let x = x0 - height + HATCH / 2; x < x1; x += HATCH) {
    const from = Math.max(x, x0);
    const to = Math.min(x + height, x1);
    if (to - from < 0.5) continue;
    lines.push(`M${n(from)} ${n(y + height - (from - x))}L${n(to)} ${n(y + height - (to - x))}`);
  }
  return lines.join('');
}

/** The brackets of ends that are limits: "not after this". */
export function bracketPath({ x0, x1, y, height, left, right }: Mark): string {
  const y0 = n(y - OVERHANG);
  const y1 = n(y + height + OVERHANG);
  const at = (x: number, serif: number) => `M${n(x + serif)} ${y0}H${n(x)}V${y1}H${n(x + serif)}`;
  return (left === 'bracket' ? at(x0, SERIF) : '') + (right === 'bracket' ? at(x1, -SERIF) : '');
}

/** The cross of what did not happen, over the middle of the mark. */
export function crossPath({ x0, x1, y, height }: Mark): string {
  const [x, middle, r] = [(x0 + x1) / 2, y + height / 2, 4.5];
  return `M${n(x - r)} ${n(middle - r)}l${n(2 * r)} ${n(2 * r)}m0 ${n(-2 * r)}l${n(-2 * r)} ${n(2 * r)}`;
}

/** A span over several labels: a line with feet where it is closed. */
export function spanPath({ x0, x1, y, left, right }: Mark): string {
  const foot = (x: number) => `M${n(x)} ${n(y + 9)}V${n(y + 3)}`;
  const closed = (end: Mark['left']) => end === 'closed' || end === 'bracket';
  return [
    `M${n(x0)} ${n(y + 3)}H${n(x1)}`,
    closed(left) ? foot(x0 + 0.75) : '',
    closed(right) ? foot(x1 - 0.75) : '',
  ].join('');
}

/** Stops of the gradient of a mark that fades: share of its length and opacity. */
export function fadeStops({ x0, x1, solid0, solid1, bounded }: Mark): [number, number][] {
  const width = Math.max(1e-6, x1 - x0);
  const a = (solid0 - x0) / width;
  const b = (solid1 - x0) / width;
  const full = bounded ? BOUNDED_OPACITY : 1;
  return [
    [0, a > 0 ? 0 : full],
    [a * 0.5, a > 0 ? 0.3 * full : full],
    [a, full],
    [b, full],
    [b + (1 - b) * 0.5, b < 1 ? 0.3 * full : full],
    [1, b < 1 ? 0 : full],
  ];
}

/** Places tried for a line between two marks. */
const TRIED = 12;

/** A line from one mark to another that stops where words stand, and where it meets them. */
export function linkBetween(
  one: Mark,
  other: Mark,
  runs: readonly TextRun[],
): { path: string; ends: readonly { readonly x: number; readonly y: number }[] } {
  const [upper, lower] = one.y <= other.y ? [one, other] : [other, one];
  const [y0, y1] = [upper.y + upper.height / 2, lower.y + lower.height / 2];
  // Upright where one stands above the other; else from the end that is near, then along the row.
  const left = Math.max(upper.x0, lower.x0);
  const right = Math.min(upper.x1, lower.x1);
  const apart = left > right;
  const places = apart
    ? [upper.x0 > lower.x1 ? upper.x0 : upper.x1]
    : Array.from({ length: TRIED }, (_, i) => left + ((right - left) * (i + 0.5)) / TRIED);
  const segments = places.map((x) => clearLine(x, [y0, y1], runs));
  const free = segments.map((each) => each.reduce((sum, [from, to]) => sum + to - from, 0));
  const best = free.indexOf(Math.max(...free));
  const x = places[best] ?? left;
  const end = apart ? (upper.x0 > lower.x1 ? lower.x1 : lower.x0) : x;
  const upright = (segments[best] ?? []).map(([from, to]) => `M${n(x)} ${n(from)}V${n(to)}`);
  return {
    path: `${upright.join('')}M${n(x)} ${n(y1)}H${n(end)}`,
    ends: [
      { x, y: y0 },
      { x: end, y: y1 },
    ],
  };
}
