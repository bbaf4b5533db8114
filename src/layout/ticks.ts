import { DAY, MINUTE } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import { utcDay, utcMonth, utcYear } from 'd3';
import { dayNames, monthNames, rangeWords, yearName } from './date-words.ts';
import type { CalendarWords } from './date-words.ts';
import type { PlacedPiece, TimeScale } from './scale.ts';
import { STEPS } from './steps.ts';
import type { Step } from './steps.ts';
import type { Font, Heading, Measure, Tick } from './types.ts';

export interface AxisOptions {
  readonly scale: TimeScale;
  readonly words: CalendarWords;
  readonly measure: Measure;
  readonly headingFont: Font;
  readonly tickFont: Font;
  /** Baselines. */
  readonly headingY: number;
}

export interface Axis {
  readonly headings: readonly Heading[];
  readonly ticks: readonly Tick[];
}

/** Free room beside a label: between two ticks, and after a heading. */
const TICK_GAP = 12;
const HEADING_GAP = 12;

/** A cell wide enough for ticks of its own is drawn like any other stretch. */
const TICKED_CELL = 170;

const HEADING_UNITS = { day: utcDay, month: utcMonth, year: utcYear };

/** Ticks and headings of an axis; each stretch gets the finest ticks whose labels fit it. */
export function axisOf(options: AxisOptions): Axis {
  const ticks: Tick[] = [];
  const headings: Heading[] = [];
  for (const piece of options.scale.pieces) {
    if (piece.kind === 'break') continue;
    if (piece.kind === 'cell' && piece.x1 - piece.x0 < TICKED_CELL) {
      headings.push(...cellHeading(piece, options));
      continue;
    }
    const step = stepFor(piece, options);
    if (!step) continue;
    ticks.push(...ticksOf(piece, step, options));
    if (step.heading) headings.push(...headingsOf(piece, step.heading, options));
  }
  return { headings: unlike(headings), ticks };
}

function stepFor(piece: PlacedPiece, options: AxisOptions): Step | undefined {
  const rate = (piece.x1 - piece.x0) / (piece.end - piece.start);
  return STEPS.find((step) => step.length * rate >= widestLabel(piece, step, options) + TICK_GAP);
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

function ticksOf(piece: PlacedPiece, step: Step, options: AxisOptions): Tick[] {
  const { scale, words, measure, tickFont } = options;
  const unit = step.heading && HEADING_UNITS[step.heading];
  const ticks: Tick[] = [];
  let free = piece.x0 - 4;
  for (const date of instantsOf(step, piece)) {
    const at = date.getTime();
    const x = scale.x(at);
    const major = unit !== null && unit.floor(date).getTime() === at;
    // The heading stands over its unit and says more than "00:00" would.
    const text = major && step.length < DAY ? '' : step.label(at, words);
    const width = measure(text, tickFont);
    const left = x - width / 2;
    const fits = text !== '' && left >= free && left + width <= scale.range[1] + 8;
    if (fits) free = left + width + TICK_GAP / 2;
    ticks.push({ x, text: fits ? text : '', width, major });
  }
  return ticks;
}

function instantsOf({ interval }: Step, { start, end }: Interval): Date[] {
  return interval.range(interval.ceil(new Date(start)), new Date(end + 1));
}

function headingsOf(
  piece: PlacedPiece,
  heading: 'day' | 'month' | 'year',
  options: AxisOptions,
): Heading[] {
  const unit = HEADING_UNITS[heading];
  const starts = unit.range(unit.floor(new Date(piece.start)), new Date(piece.end));
  const rooms = starts.map((date) => {
    const at = Math.max(date.getTime(), piece.start);
    const end = Math.min(unit.offset(date, 1).getTime(), piece.end);
    const x = Math.max(options.scale.x(at), options.scale.range[0]);
    return { at, x, room: options.scale.x(end) - x - HEADING_GAP };
  });
  const whole = Math.max(...rooms.map(({ room }) => room));
  const names = rooms.map(({ at }, i) => namesOf(at, heading, options.words, i === 0));
  // One form for all full units, or the eye takes a shorter name for a shorter day.
  const level = firstFitting(names, rooms, whole, options);
  return rooms.flatMap(({ at, x, room }, i) => {
    const forms = names[i]?.slice(-level) ?? [];
    return headingAt(at, x, room, forms, options);
  });
}

interface Room {
  readonly room: number;
}

/** How many of the shorter forms are left once those that overflow a full unit are out. */
function firstFitting(
  names: readonly (readonly string[])[],
  rooms: readonly Room[],
  whole: number,
  { measure, headingFont }: AxisOptions,
): number {
  const most = Math.max(...names.map((forms) => forms.length));
  for (let level = most; level > 1; level--) {
    const fits = names.every((forms, i) => {
      const form = forms.at(-level) ?? forms[0] ?? '';
      const room = rooms[i]?.room ?? 0;
      return room < whole * 0.9 || measure(form, headingFont) <= room;
    });
    if (fits) return level;
  }
  return 1;
}

function namesOf(
  at: Instant,
  heading: 'day' | 'month' | 'year',
  words: CalendarWords,
  year: boolean,
) {
  if (heading === 'day') return dayNames(at, words, year);
  return heading === 'month' ? monthNames(at, words) : [yearName(at, words)];
}

function headingAt(
  at: Instant,
  x: number,
  room: number,
  forms: readonly string[],
  { measure, headingFont, headingY }: AxisOptions,
): Heading[] {
  const text = forms.find((form) => measure(form, headingFont) <= room);
  if (text === undefined) return [];
  const width = measure(text, headingFont);
  return [{ x, y: headingY, text, width, font: headingFont, ruled: 0, at }];
}

/** The name of a small stretch stands in it, as long as it fits. */
function cellHeading(piece: PlacedPiece, options: AxisOptions): Heading[] {
  const forms = (['long', 'short'] as const).map((length) =>
    rangeWords(piece, options.words, length),
  );
  if (piece.end - piece.start > MINUTE)
    forms.push(`${yearName(piece.start, options.words)}–${yearName(piece.end - 1, options.words)}`);
  return headingAt(piece.start, piece.x0 + 2, piece.x1 - piece.x0 - 10, forms, options);
}

/** The same heading twice in a row (two stretches of one day) says it once. */
function unlike(headings: readonly Heading[]): Heading[] {
  return headings.filter(({ text }, i) => headings[i - 1]?.text !== text);
}
