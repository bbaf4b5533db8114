import { fieldsOf, startOfDay } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import { utcDay, utcMonth, utcYear } from 'd3';
import { datedDay, dayNames, dayTick, monthNames, rangeWords, yearName } from './date-words.ts';
import type { CalendarWords, RangeLength } from './date-words.ts';
import type { PlacedPiece, TimeScale } from './scale.ts';
import type { Font, Heading, Measure } from './types.ts';

export interface AxisOptions {
  readonly scale: TimeScale;
  readonly words: CalendarWords;
  readonly measure: Measure;
  readonly headingFont: Font;
  readonly tickFont: Font;
  /** Baseline of the headings. */
  readonly headingY: number;
  /** The year that goes without saying beside a single day. */
  readonly mainYear: number;
}

/** Room between the line of a unit and its heading, and after it. */
export const HEADING_AIR = 6;
export const HEADING_GAP = 8;

export const HEADING_UNITS = { day: utcDay, month: utcMonth, year: utcYear };

/** Headings over the days, months or years of a stretch, those that have room. */
export function headingsOf(
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
    return { at, end, x, room: options.scale.x(end) - x - HEADING_AIR - HEADING_GAP };
  });
  const whole = Math.max(...rooms.map(({ room }) => room));
  const names = rooms.map(({ at }, i) => namesOf(at, heading, i === 0, options));
  // One form for all full units, or the eye takes a shorter name for a shorter day.
  const level = firstFitting(names, rooms, whole, options);
  return rooms.flatMap(({ at, end, x, room }, i) => {
    const forms = names[i]?.slice(-level) ?? [];
    // Beside days that say their month, a narrow one may go without.
    if (heading === 'day' && i > 0) forms.push(dayTick(at, options.words, true));
    return headingAt({ start: at, end }, x, room, forms, options);
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

/** Names of a unit, longest first; the first of a stretch says its year, and all of another year. */
function namesOf(
  at: Instant,
  heading: 'day' | 'month' | 'year',
  first: boolean,
  { words, mainYear }: AxisOptions,
): string[] {
  if (heading === 'year') return [yearName(at, words)];
  if (heading === 'month') return monthNames(at, words);
  const other = words.calendar === 'dated' && fieldsOf(at).year !== mainYear;
  const names = dayNames(at, words, first || other);
  return other ? [...names.slice(0, 1), ...datedDay(at, words)] : names;
}

function headingAt(
  interval: Interval,
  x: number,
  room: number,
  forms: readonly string[],
  { measure, headingFont, headingY }: AxisOptions,
): Heading[] {
  const text = forms.find((form) => measure(form, headingFont) <= room);
  if (text === undefined) return [];
  const width = measure(text, headingFont);
  return [
    {
      x: x + HEADING_AIR,
      y: headingY,
      text,
      width,
      font: headingFont,
      ruled: 0,
      at: interval.start,
      interval,
    },
  ];
}

/** The name of a small stretch stands in it, as long as it fits; far from the report with its year. */
export function cellHeading(piece: PlacedPiece, options: AxisOptions): Heading[] {
  const { words, mainYear } = options;
  const range = { start: startOfDay(piece.start), end: -startOfDay(-piece.end) };
  const [first, last] = [range.start, range.end - 1].map((t) => fieldsOf(t));
  const oneMonth =
    first?.month === last?.month && first?.year === last?.year && first?.day !== last?.day;
  const near: readonly RangeLength[] = oneMonth
    ? ['long', 'days', 'short', 'months', 'year']
    : ['long', 'short', 'months', 'year'];
  const lengths =
    last?.year === mainYear ? near : (['full', 'dated', 'datedMonths', 'year'] as const);
  const forms = lengths.map((length) => rangeWords(range, words, length));
  return headingAt(piece, piece.x0, piece.x1 - piece.x0 - HEADING_AIR, forms, options);
}
