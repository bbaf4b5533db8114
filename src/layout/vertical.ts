import { moved, setLabel } from './label.ts';
import type { LabelStyle } from './label.ts';
import { listedOf, listLayout, MARGIN, rowBlock } from './list-frame.ts';
import { clockRange, groupsOf, stripDomain } from './list-groups.ts';
import { markOf } from './marks.ts';
import { nightsWithin } from './nights.ts';
import { calendarWords, listLabelStyle, mainYear } from './options.ts';
import type { LayoutOptions } from './options.ts';
import type { CalendarWords } from './date-words.ts';
import type {
  Box,
  EventBlock,
  Font,
  Heading,
  Mark,
  Strip,
  TextRun,
  TimelineData,
  TimelineEvent,
  TimelineLayout,
} from './types.ts';
import { wrapText } from './wrap.ts';

/** From this width on, times stand in a column of their own beside the headlines. */
const COLUMNS_FROM = 560;
const TIME_COLUMN = 156;
const STRIP_WIDTH = 76;
const WIDE_STRIP = 128;
const STRIP_HEIGHT = 13;
const MARK_HEIGHT = 7;
const ROW_PADDING = 11;
const HEADING_TOP = 20;
/** Room that the article's words need to stand beside the strip. */
const NARROWEST_PHRASE = 150;

interface ListFrame {
  readonly options: LayoutOptions;
  readonly style: LabelStyle;
  readonly calendar: CalendarWords;
  readonly k: number;
}

/** Lays a timeline out as a list: days as headings, a small picture of the day beside each event. */
export function layoutVertical(data: TimelineData, options: LayoutOptions): TimelineLayout {
  const calendar = calendarWords(data, options);
  const k = options.textScale;
  const frame: ListFrame = { options, style: listLabelStyle(options), calendar, k };
  const headings: Heading[] = [];
  const blocks: EventBlock[] = [];
  let y = 0;
  for (const group of groupsOf(listedOf(data, options), options.words, calendar, mainYear(data))) {
    const lines = headingLines(group.heading, group.at, y, frame);
    headings.push(...lines);
    y = (lines.at(-1)?.y ?? y) + 9 * k;
    for (const item of group.events) {
      const block = rowOf(item, y, frame);
      blocks.push(block);
      y = block.box.y + block.box.height;
    }
  }
  return listLayout(data, options, { headings, blocks, bottom: y }, frame.style);
}

function headingLines(text: string, at: number, top: number, frame: ListFrame): Heading[] {
  const { k, options } = frame;
  const { measure, width } = options;
  const font: Font = { size: 14.5 * k, weight: 700 };
  const room = width - 2 * MARGIN;
  const { lines } = wrapText(text, { maxWidth: room, maxLines: 3, font, measure });
  const first = top + (top === 0 ? 16 : HEADING_TOP + 16) * k;
  return lines.map((line, i) => ({
    x: MARGIN,
    y: first + i * 18 * k,
    text: line,
    width: measure(line, font),
    font,
    ruled: i === lines.length - 1 ? room : 0,
    at,
    interval: null,
  }));
}

function rowOf(item: TimelineEvent, y: number, frame: ListFrame): EventBlock {
  const { options } = frame;
  const columns = options.width >= COLUMNS_FROM * frame.k;
  const top = y + ROW_PADDING * frame.k;
  const row = columns ? wideRow(item, top, frame) : narrowRow(item, top, frame);
  const height = row.bottom + ROW_PADDING * frame.k - y;
  return { ...rowBlock(item, { x: 0, y, width: options.width, height }), ...row.block };
}

interface Row {
  readonly block: Pick<EventBlock, 'mark' | 'strip' | 'runs' | 'glyphs'>;
  readonly bottom: number;
}

/** Strip and time in the left column, headline and sources in the right one. */
function wideRow(item: TimelineEvent, top: number, frame: ListFrame): Row {
  const { options, style, calendar, k } = frame;
  const box = { x: MARGIN, y: top + 3 * k, width: WIDE_STRIP * k, height: STRIP_HEIGHT * k };
  const x = MARGIN + TIME_COLUMN * k;
  const label = setLabel(options.caption(item.event), options.width - x - MARGIN, style);
  const clock = clockRange(item.extent, calendar);
  const runs: TextRun[] = clock === '' ? [] : [timeRun(clock, MARGIN, top + 34 * k, frame)];
  const text = moved(label, x, top);
  return {
    block: { ...drawn(item, box, k), runs: [...text.runs, ...runs], glyphs: text.glyphs },
    bottom: Math.max(top + label.height, top + (clock === '' ? 20 : 38) * k),
  };
}

/** Strip, clock time and the article's words in the first line, then headline and sources. */
function narrowRow(item: TimelineEvent, top: number, frame: ListFrame): Row {
  const { options, style, calendar, k } = frame;
  const box = { x: MARGIN, y: top, width: STRIP_WIDTH * k, height: STRIP_HEIGHT * k };
  const caption = options.caption(item.event);
  const clock = clockRange(item.extent, calendar);
  const baseline = top + 11 * k;
  const textX = MARGIN + (STRIP_WIDTH + 10) * k;
  const first = clock === '' ? [] : [clockRun(clock, textX, baseline, frame)];
  const clockEnd = first[0] ? first[0].x + first[0].width + 8 * k : textX;
  const line = first[0]?.y ?? baseline;
  const words = phraseRuns(caption.phrase, { x: clockEnd, textX, y: line }, frame);
  const labelTop = (words.at(-1)?.y ?? line) + 7 * k;
  const label = setLabel({ ...caption, phrase: '' }, options.width - 2 * MARGIN, style);
  const text = moved(label, MARGIN, labelTop);
  return {
    block: {
      ...drawn(item, box, k),
      runs: [...first, ...words, ...text.runs],
      glyphs: text.glyphs,
    },
    bottom: labelTop + label.height,
  };
}

function timeRun(text: string, x: number, y: number, { style, options }: ListFrame): TextRun {
  const font = style.source;
  return { x, y, width: options.measure(text, font), text, font, role: 'status' };
}

/** The clock time beside the strip, or below it where large type leaves too little room. */
function clockRun(text: string, x: number, y: number, frame: ListFrame): TextRun {
  const run = timeRun(text, x, y, frame);
  const fits = x + run.width <= frame.options.width - MARGIN;
  return fits ? run : { ...run, x: MARGIN, y: y + frame.style.noteLeading };
}

/** The article's words beside the strip, going on below the clock time when they are long. */
function phraseRuns(
  phrase: string,
  { x, textX, y }: { readonly x: number; readonly textX: number; readonly y: number },
  { style, options, k }: ListFrame,
): TextRun[] {
  const font = style.note;
  const { measure } = options;
  const right = options.width - MARGIN;
  const beside = measure(phrase, font) <= right - x;
  // Large type on a small screen leaves no room beside the strip.
  const under = !beside && right - textX < NARROWEST_PHRASE * k;
  const left = beside ? x : under ? MARGIN : textX;
  const first = beside || (x === textX && !under) ? y : y + style.noteLeading;
  const maxLines = under ? 4 : 2;
  const { lines } = wrapText(phrase, { maxWidth: right - left, maxLines, font, measure });
  return lines.map((text, i) => ({
    x: left,
    y: first + i * 17 * k,
    width: measure(text, font),
    text,
    font,
    role: 'note',
  }));
}

function drawn(item: TimelineEvent, box: Box, k: number): { mark: Mark; strip: Strip } {
  const { domain, parts } = stripDomain(item.extent);
  const x0 = box.x;
  const x1 = box.x + box.width;
  const x = (t: number) => x0 + ((t - domain.start) / (domain.end - domain.start)) * (x1 - x0);
  const mark = markOf(item.extent, {
    x,
    left: x0,
    right: x1,
    y: box.y + ((STRIP_HEIGHT - MARK_HEIGHT) / 2) * k,
    height: MARK_HEIGHT * k,
    status: item.event.status,
  });
  const days = domain.end - domain.start <= 8 * 86_400_000;
  const nights = days ? nightsWithin({ ...domain, kind: 'scale', x0, x1 }, box.y, box.height) : [];
  return { mark, strip: { box, nights, ticks: parts.map(x) } };
}
