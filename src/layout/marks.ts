import type { Status } from '#story/types.ts';
import type { Instant } from '#time/types.ts';
import type { End, Extent, Mark } from './types.ts';

/** Shorter marks are drawn this long: a minute must be visible on an axis of days. */
const LEAST_MARK = 8;

/** Length of the fade of a soft end, and of a side on which nothing bounds the event. */
const SOFT = 14;
const OPEN = 44;

/** A fade needs some length to be seen as one. */
const LEAST_FADE = 26;

export interface MarkOptions {
  readonly x: (t: Instant) => number;
  /** Marks are cut at these edges. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  readonly status: Status;
}

interface Side {
  readonly outer: number;
  readonly solid: number;
  readonly end: End;
}

/** Draws an extent on an axis; coordinates in pixels, see `Mark`. */
export function markOf(extent: Extent, options: MarkOptions): Mark {
  const { y, height, status } = options;
  const [x0, x1] = widened(options.x(extent.start), options.x(extent.end), options);
  const left = sideOf(extent, 'left', [x0, x1], options);
  const right = sideOf(extent, 'right', [x0, x1], options);
  // What is only bounded is certain nowhere.
  const solid = extent.bounded ? boundedSolid(extent, left.outer, right.outer) : undefined;
  return cut(
    {
      x0: left.outer,
      x1: right.outer,
      solid0: solid?.[0] ?? left.solid,
      solid1: solid?.[1] ?? right.solid,
      y,
      height,
      left: left.end,
      right: right.end,
      status,
      bounded: extent.bounded,
    },
    options,
  );
}

/** A mark too short to see gets its least length, inside the frame if its time is. */
function widened(x0: number, x1: number, { left, right }: MarkOptions): [number, number] {
  const lack = LEAST_MARK - (x1 - x0);
  if (lack <= 0) return [x0, x1];
  const from = x0 - lack / 2;
  const shown = x1 >= left && x0 <= right;
  const start = shown ? Math.max(left, Math.min(from, right - LEAST_MARK)) : from;
  return [start, start + LEAST_MARK];
}

/** Open on one side, it fades from the other; between two limits it is even. */
function boundedSolid(extent: Extent, x0: number, x1: number): [number, number] {
  if (extent.earliest === null) return [x1, x1];
  return extent.latest === null ? [x0, x0] : [x0, x1];
}

function sideOf(
  extent: Extent,
  side: 'left' | 'right',
  [x0, x1]: readonly [number, number],
  { x }: MarkOptions,
): Side {
  const out = side === 'left' ? -1 : 1;
  const inner = side === 'left' ? x0 : x1;
  const bound = side === 'left' ? extent.earliest : extent.latest;
  if (bound === null) {
    const other = side === 'left' ? x1 : x0;
    const outer = extent.bounded
      ? farther(inner, other + out * LEAST_FADE, out)
      : inner + out * OPEN;
    return { outer, solid: inner, end: 'fading' };
  }
  const outer = x(bound);
  if ((outer - inner) * out > 1) return { outer, solid: inner, end: 'fading' };
  if (extent.bounded) return { outer: inner, solid: inner, end: 'bracket' };
  if (!extent.approximate) return { outer: inner, solid: inner, end: 'closed' };
  // A dot keeps its core and gets a haze around it.
  if (x1 - x0 < 2 * SOFT) return { outer: inner + (out * SOFT) / 2, solid: inner, end: 'fading' };
  return { outer: inner + (out * SOFT) / 2, solid: inner - (out * SOFT) / 2, end: 'fading' };
}

const farther = (a: number, b: number, out: number) => (out < 0 ? Math.min(a, b) : Math.max(a, b));

function cut(mark: Mark, { left, right }: MarkOptions): Mark {
  const clamp = (value: number) => Math.min(right, Math.max(left, value));
  return {
    ...mark,
    x0: clamp(mark.x0),
    x1: clamp(mark.x1),
    solid0: clamp(mark.solid0),
    solid1: clamp(mark.solid1),
    left: mark.x0 < left - 0.5 ? 'cut' : mark.left,
    right: mark.x1 > right + 0.5 ? 'cut' : mark.right,
  };
}
