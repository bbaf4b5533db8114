import { DAY } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import type { TimeInterval } from 'd3';
import { dayNames } from './date-words.ts';
import { cellHeading, HEADING_AIR, HEADING_GAP, HEADING_UNITS, headingsOf } from './headings.ts';
import type { AxisOptions } from './headings.ts';
import { isTicked } from './scale.ts';
import type { PlacedPiece } from './scale.ts';
import { STEPS } from './steps.ts';
import type { Step } from './steps.ts';
import type { Heading, Tick } from './types.ts';

export interface Axis {
  readonly headings: readonly Heading[];
  readonly ticks: readonly Tick[];
}

/** Free room between the labels of two ticks, and beside a line that goes through them. */
const TICK_GAP = 12;
const MAJOR_AIR = 6;

/** Ticks and headings of an axis; each stretch gets the finest ticks whose labels fit it. */
export function axisOf(options: AxisOptions): Axis {
  const ticks: Tick[] = [];
  const headings: Heading[] = [];
  for (const piece of options.scale.pieces) {
    if (piece.kind === 'break') continue;
    if (!isTicked(piece)) {
      headings.push(...cellHeading(piece, options));
      continue;
    }
    const step = stepFor(piece, options);
    if (!step) continue;
    ticks.push(...ticksOf(piece, step, options, ticks));
    if (step.heading) headings.push(...headingsOf(piece, step.heading, options));
  }
  return { headings: unlike(headings), ticks };
}

function stepFor(piece: PlacedPiece, options: AxisOptions): Step | undefined {
  const rate = (piece.x1 - piece.x0) / (piece.end - piece.start);
  const day = DAY * rate - HEADING_AIR - HEADING_GAP;
  return STEPS.find(
    (step) =>
      // Words are asked for only where there is any room for some.
      step.length * rate >= TICK_GAP &&
      step.length * rate >= widestLabel(piece, step, options) + TICK_GAP &&
      // Hours without the name of their day would say nothing.
      (step.heading !== 'day' || piece.end - piece.start < DAY || day >= dayWidth(piece, options)),
  );
}

/** Width of the shortest name of any day of a week. */
function dayWidth({ start }: PlacedPiece, { words, measure, headingFont }: AxisOptions): number {
  const names = Array.from({ length: 7 }, (_, i) => dayNames(start + i * DAY, words, false).at(-1));
  return Math.max(...names.map((name = '') => measure(name, headingFont)));
}

/** Labels of one step differ little; the first dozen units tell how wide they get. */
function widestLabel(piece: PlacedPiece, step: Step, { words, measure, tickFont }: AxisOptions) {
  const { length } = step;
  const count = length < DAY ? 1 : 12;
  const samples = Array.from({ length: count }, (_, i) =>
    step.label(piece.start + i * length, words),
  );
  return Math.max(...samples.map((text) => measure(text, tickFont)));
}

/** Ticks of a stretch, labelled where that leaves the labels of the stretches before alone. */
function ticksOf(
  piece: PlacedPiece,
  step: Step,
  options: AxisOptions,
  before: readonly Tick[],
): Tick[] {
  const unit = step.heading && HEADING_UNITS[step.heading];
  const starts = unit ? instantsOf(unit, piece) : [];
  const majors = new Set(starts);
  const ticks: Tick[] = [];
  let free = Math.max(piece.x0 - 4, rightOf(before.findLast(({ text }) => text !== '')));
  for (const at of merged(instantsOf(step.interval, piece), starts)) {
    const tick = tickAt(at, majors.has(at), step, options);
    const fits = tick.textX >= free && tick.textX + tick.width <= options.scale.range[1] + 8;
    const labelled = fits && tick.text !== '';
    if (labelled) free = rightOf(tick);
    ticks.push(labelled ? tick : { ...tick, text: '' });
  }
  return ticks;
}

/** From where on there is room for another label. */
function rightOf(tick: Tick | undefined): number {
  if (!tick) return 0;
  return tick.textX + tick.width + (tick.major ? TICK_GAP : TICK_GAP / 2);
}

function tickAt(at: Instant, major: boolean, step: Step, options: AxisOptions): Tick {
  const x = options.scale.x(at);
  // The heading stands over its unit and says more than "00:00" would.
  const text = major && step.length < DAY ? '' : step.label(at, options.words);
  const width = options.measure(text, options.tickFont);
  // The line of a major tick goes up to its heading: a label stands beside it.
  const textX = major ? x + MAJOR_AIR : x - width / 2;
  return { x, text, textX, width, major, segments: [] };
}

/** The borders of a unit in a stretch, its end included. */
function instantsOf(unit: TimeInterval, { start, end }: Interval): Instant[] {
  return unit.range(unit.ceil(new Date(start)), new Date(end + 1)).map(Number);
}

/** Ticks and the starts of headings' units: weeks do not begin where months do. */
function merged(a: readonly Instant[], b: readonly Instant[]): Instant[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** The same heading twice in a row (two stretches of one day) says it once. */
function unlike(headings: readonly Heading[]): Heading[] {
  return headings.filter(({ text }, i) => headings[i - 1]?.text !== text);
}
