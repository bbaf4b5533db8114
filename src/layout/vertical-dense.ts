import { DAY, startOfDay } from '#time/calendar.ts';
import { dayNames, hourWords, rangeWords, shortDay } from './date-words.ts';
import type { CalendarWords } from './date-words.ts';
import { moved, setLabel } from './label.ts';
import type { Label, LabelStyle } from './label.ts';
import { listedOf, listLayout, MARGIN, rowBlock } from './list-frame.ts';
import { clockRange, groupsOf } from './list-groups.ts';
import { calendarWords, compactLabelStyle, mainYear } from './options.ts';
import type { LayoutOptions } from './options.ts';
import type {
  EventBlock,
  Extent,
  Font,
  Heading,
  Mark,
  TextRun,
  TimelineData,
  TimelineEvent,
  TimelineLayout,
} from './types.ts';
import { wrapText } from './wrap.ts';

const GAP = 8;
/** A finger needs 24 pixels. */
const ROW = 24;
const PADDING = 4;
const COLUMN_GAP = 24;
const NARROWEST_COLUMN = 320;
const CLOCK_GAP = 6;
/** Names of days get as much of a row as this. */
const WIDEST_DAY = 64;

interface DenseFrame {
  readonly options: LayoutOptions;
  readonly style: LabelStyle;
  readonly calendar: CalendarWords;
  readonly k: number;
  /** Columns of days and of clock times, with the room after them. */
  readonly dayWidth: number;
  readonly clockWidth: number;
  readonly width: number;
}

interface Row {
  readonly item: TimelineEvent;
  readonly label: Label;
  readonly day: readonly string[];
  readonly at: number;
  readonly height: number;
}

/**
 * Lays a timeline out as a list of headlines, one line each where they are short enough: the day in
 * the margin, the hour, who says so as a sign. Beside each other in columns where one does not fit.
 */
export function layoutDense(data: TimelineData, options: LayoutOptions): TimelineLayout {
  const k = options.textScale;
  const calendar = calendarWords(data, options);
  const style = compactLabelStyle(options);
  const most = Math.max(1, Math.floor((options.width + COLUMN_GAP) / (NARROWEST_COLUMN * k)));
  const base = { options, style, calendar, k };
  let placed: Placed = { blocks: [], headings: [], bottom: 0 };
  for (let columns = 1; columns <= most; columns++) {
    const width = (options.width - COLUMN_GAP * (columns - 1)) / columns;
    const rows = rowsOf(data, { ...base, width });
    placed = inColumns(rows.list, columns, { ...base, ...rows, width });
    if (placed.bottom <= (options.height ?? Infinity)) break;
  }
  return listLayout(data, options, placed, style);
}

function rowsOf(
  data: TimelineData,
  frame: Omit<DenseFrame, 'dayWidth' | 'clockWidth'>,
): Pick<DenseFrame, 'dayWidth' | 'clockWidth'> & { readonly list: Row[] } {
  const { options, calendar, style, k, width } = frame;
  const shown = listedOf(data, options);
  const groups = groupsOf(shown, options.words, calendar, mainYear(data));
  const font = style.source;
  const days = groups.map(({ events }) => {
    const first = events[0]?.extent;
    const text = first ? dayOf(first, calendar, mainYear(data)) : '';
    return wrapText(text, {
      maxWidth: WIDEST_DAY * k,
      maxLines: 2,
      font,
      measure: options.measure,
    });
  });
  const clocks = shown.map(({ extent }) =>
    options.measure(shortClock(extent, calendar), style.note),
  );
  const dayWidth = Math.max(0, ...days.map((day) => day.width)) + GAP * k;
  const clockWidth = Math.max(0, ...clocks) + CLOCK_GAP * k;
  const textX = MARGIN + dayWidth + clockWidth;
  const list = groups.flatMap(({ events, at }, i) =>
    events.map((item, j): Row => {
      const room = width - textX - formWidth(item, k) - MARGIN;
      const label = setLabel(options.caption(item.event), room, style);
      const day = j === 0 ? (days[i]?.lines ?? []) : [];
      const lines = Math.max(label.height, day.length * style.noteLeading);
      return { item, label, day, at, height: Math.max(ROW * k, lines + 2 * PADDING * k) };
    }),
  );
  return { list, dayWidth, clockWidth };
}

interface Placed {
  readonly blocks: EventBlock[];
  readonly headings: Heading[];
  readonly bottom: number;
}

/** Fills the columns one after the other, none higher than it must be. */
function inColumns(rows: readonly Row[], columns: number, frame: DenseFrame): Placed {
  const total = rows.reduce((sum, { height }) => sum + height, 0);
  const blocks: EventBlock[] = [];
  const headings: Heading[] = [];
  let column = 0;
  let y = 0;
  let bottom = 0;
  for (const row of rows) {
    if (column < columns - 1 && y + row.height / 2 > total / columns) {
      column++;
      y = 0;
    }
    const x = column * (frame.width + COLUMN_GAP);
    headings.push(...headingsOf(row, x, y, frame));
    blocks.push(blockOf(row, x, y, frame));
    y += row.height;
    bottom = Math.max(bottom, y);
  }
  return { blocks, headings, bottom };
}

function headingsOf(row: Row, x: number, y: number, { options, style, k }: DenseFrame): Heading[] {
  const font: Font = { ...style.source, weight: 700 };
  return row.day.map((text, i) => ({
    x: x + MARGIN,
    y: y + 16 * k + i * style.noteLeading,
    text,
    width: options.measure(text, font),
    font,
    ruled: 0,
    at: row.at,
    interval: null,
  }));
}

function blockOf(
  { item, label, height }: Row,
  x: number,
  y: number,
  frame: DenseFrame,
): EventBlock {
  const { k, dayWidth, clockWidth, style, options, calendar, width } = frame;
  const clockX = x + MARGIN + dayWidth;
  const formX = clockX + clockWidth;
  const text = moved(label, formX + formWidth(item, k), y + PADDING * k);
  const clock = shortClock(item.extent, calendar);
  const font = style.note;
  const runs: TextRun[] =
    clock === ''
      ? []
      : [
          {
            x: clockX,
            y: y + 16 * k,
            width: options.measure(clock, font),
            text: clock,
            font,
            role: 'note',
          },
        ];
  return {
    ...rowBlock(item, { x, y, width, height }),
    mark: formOf(item, formX, y + 9 * k, k),
    strip: null,
    runs: [...text.runs, ...runs],
    glyphs: text.glyphs,
  };
}

/** What is not plainly told as fact shows its form in front of its headline. */
const FORM_WIDTH = 14;
const FORM_GAP = 6;
const FORM_HEIGHT = 6;

function formWidth({ event }: TimelineEvent, k: number): number {
  return event.status === 'asserted' ? 0 : (FORM_WIDTH + FORM_GAP) * k;
}

function formOf({ event, extent }: TimelineEvent, x0: number, y: number, k: number): Mark {
  const x1 = x0 + (event.status === 'asserted' ? 0 : FORM_WIDTH * k);
  return {
    x0,
    x1,
    solid0: x0,
    solid1: x1,
    y,
    height: event.status === 'asserted' ? 0 : FORM_HEIGHT * k,
    left: 'closed',
    right: 'closed',
    status: event.status,
    bounded: extent.bounded,
  };
}

/** The day of an event as short as it can be told: '5 sty', '3–4 sty', '≤ 6 sty', 'maj 1991'. */
function dayOf(extent: Extent, calendar: CalendarWords, year: number): string {
  const { start, end, bounded, earliest, latest } = extent;
  const other = (t: number) => new Date(t).getUTCFullYear() !== year;
  const one = (t: number) =>
    calendar.calendar === 'relative'
      ? (dayNames(t, calendar, false)[0] ?? '')
      : shortDay(t, calendar, other(t));
  if (bounded && earliest === null) return `≤\u00A0${one(end - 1)}`;
  if (bounded && latest === null) return `≥\u00A0${one(start)}`;
  if (end - startOfDay(start) <= DAY * 1.5) return one(start);
  const whole = { start: startOfDay(start), end: -startOfDay(-end) };
  return rangeWords(whole, calendar, other(start) ? 'datedMonths' : 'short');
}

/** '14:05', '12–18' on full hours, else '10:50–11:50'. */
function shortClock(extent: Extent, calendar: CalendarWords): string {
  const whole = clockRange(extent, calendar);
  const { start, end } = extent;
  const hours = start % 3_600_000 === 0 && end % 3_600_000 === 0;
  return hours && whole.includes('–') ? `${hourWords(start)}–${hourWords(end)}` : whole;
}
