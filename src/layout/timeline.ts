import { layoutHorizontal } from './horizontal.ts';
import { shapeFor } from './options.ts';
import type { Density, LayoutOptions } from './options.ts';
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
  const { height } = options;
  const lay = (density: Density) =>
    shapeFor(wide) === 'horizontal'
      ? layoutHorizontal(data, wide, density)
      : (density === 'full' ? layoutVertical : layoutDense)(data, wide);
  const full = lay('full');
  if (height === undefined || full.height <= height) return full;
  const compact = lay('compact');
  return compact.height < full.height ? compact : full;
}
