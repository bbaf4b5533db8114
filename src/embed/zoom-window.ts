import type { TimeScale } from '#layout/scale.ts';
import type { Interval } from '#time/types.ts';

/** On paper a tick every minute may be this far apart; zooming further shows nothing new. */
const MINUTE_WIDTH = 30;

/** Which part of the time is shown: two places on the unzoomed axis, CSS pixels. */
export type ZoomWindow = readonly [number, number];

/** The largest factor that makes sense. */
function mostOf({ pieces }: TimeScale): number {
  const factors = pieces.map(
    ({ start, end, x0, x1 }) => (MINUTE_WIDTH * (end - start)) / 60_000 / Math.max(1, x1 - x0),
  );
  return Math.max(1, ...factors);
}

/** A window as near to the one asked for as there is something to see; null: all of it. */
export function fitted([x0, x1]: ZoomWindow, whole: TimeScale): ZoomWindow | null {
  const [left, right] = whole.range;
  const all = right - left;
  const width = Math.max(all / mostOf(whole), x1 - x0);
  if (width >= all / 1.001) return null;
  const start = Math.min(Math.max(left, (x0 + x1 - width) / 2), right - width);
  return [start, start + width];
}

/** Zooms around x of what is shown, so that what is there stays there. */
export function zoomedBy(
  [x0, x1]: ZoomWindow,
  factor: number,
  x: number,
  [left, right]: ZoomWindow,
): ZoomWindow {
  const part = (x - left) / (right - left);
  const kept = x0 + part * (x1 - x0);
  const width = (x1 - x0) / factor;
  return [kept - part * width, kept + (1 - part) * width];
}

/** Moves what is shown by pixels of the screen, to the right if positive. */
export function pannedBy([x0, x1]: ZoomWindow, dx: number, [left, right]: ZoomWindow): ZoomWindow {
  const by = (-dx * (x1 - x0)) / (right - left);
  // At an end it stops; it does not grow narrower there.
  const held = Math.min(Math.max(by, left - x0), right - x1);
  return [x0 + held, x1 + held];
}

/** The time that a window shows. */
export const timeIn = ([x0, x1]: ZoomWindow, whole: TimeScale): Interval => ({
  start: whole.t(x0),
  end: whole.t(x1),
});
