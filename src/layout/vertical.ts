import { moved, setLabel } from './label.ts';
import type { LabelStyle } from './label.ts';
import { clockRange, groupsOf, stripDomain } from './list-groups.ts';
import { markOf } from './marks.ts';
import { nightsWithin } from './nights.ts';
import { calendarWords, listLabelStyle, mainYear, MOST_MARKS } from './options.ts';
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
const MARGIN = 4;
const STRIP_WIDTH = 76;
const WIDE_STRIP = 128;
const STRIP_HEIGHT = 13;
const MARK_HEIGHT = 7;
const ROW_PADDING = 11;
const HEADING_TOP = 20;

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
  const shown = data.events.slice(0, MOST_MARKS);
  const headings: Heading[] = [];
  const blocks: EventBlock[] = [];
  let y = 0;
  for (const group of groupsOf(shown, options.words, calendar, mainYear(data))) {
    const lines = headingLines(group.heading, group.at, y, frame);
    headings.push(...lines);
    y = (lines.at(-1)?.y ?? y) + 9 * k;
    for (const item of group.events) {
      const block = rowOf(item, y, frame);
      blocks.push(block);
      y = block.box.y + block.box.height;
    }
  }
  const more = moreLine(data.events.length - shown.length, y, frame);
  const height = y + (more ? 40 * k : 4);
  return {
    shape: 'vertical',
    width: options.width,
    height,
    plot: { x: 0, y: 0, width: options.width, height },
    domain: { start: data.pieces[0]?.start ?? 0, end: data.pieces.at(-1)?.end ?? 0 },
    nights: [],
    headings,
    ticks: [],
    reports: [],
    breaks: [],
    shared: [],
    lanes: [],
    blocks,
    clusters: [],
    masses: [],
    more,
    rows: null,
  };
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
  const box = { x: 0, y, width: options.width, height };
  return {
    id: item.event.id,
    event: item.event,
    voice: item.voices[0] ?? 0,
    agreed: item.agreed,
    box,
    text: box,
    ...row.block,
  };
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
  const first = clock === '' ? [] : [timeRun(clock, textX, baseline, frame)];
  const clockEnd = first[0] ? first[0].x + first[0].width + 8 * k : textX;
  const words = phraseRuns(caption.phrase, { x: clockEnd, textX, y: baseline }, frame);
  const labelTop = (words.at(-1)?.y ?? baseline) + 7 * k;
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
  const left = beside ? x : textX;
  const first = beside || x === textX ? y : y + style.noteLeading;
  const { lines } = wrapText(phrase, { maxWidth: right - left, maxLines: 2, font, measure });
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

/** The line under a list of which `left` events are not shown. */
export function moreLine(
  left: number,
  y: number,
  { options, style, k }: Pick<ListFrame, 'options' | 'style' | 'k'>,
): TextRun | null {
  if (left <= 0) return null;
  const text = options.words.more(left);
  const font = style.note;
  return {
    x: MARGIN,
    y: y + 26 * k,
    width: options.measure(text, font),
    text,
    font,
    role: 'note',
  };
}
