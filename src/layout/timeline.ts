import { layoutHorizontal } from './horizontal.ts';
import { shapeFor } from './options.ts';
import type { LayoutOptions } from './options.ts';
import type { TimelineData, TimelineLayout } from './types.ts';
import { layoutVertical } from './vertical.ts';
import { layoutDense } from './vertical-dense.ts';

const LEAST_WIDTH = 200;

/**
 * Turns the events of a story into geometry for a given width: where each mark, label, tick, night
 * and heading stands. Draws nothing and asks nobody: text widths, words and captions come with the
 * options.
 *
 * @returns plain data; lengths in CSS pixels; blocks in the order of time
 */
export function layoutTimeline(data: TimelineData, options: LayoutOptions): TimelineLayout {
  const wide = { ...options, width: Math.max(LEAST_WIDTH, options.width) };
  if (shapeFor(wide) === 'horizontal') return layoutHorizontal(data, wide);
  const full = layoutVertical(data, wide);
  if (full.height <= (options.height ?? Infinity)) return full;
  const compact = layoutDense(data, wide);
  return compact.height < full.height ? compact : full;
}
