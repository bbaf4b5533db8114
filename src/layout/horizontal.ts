import { crowdOf } from './axis-crowd.ts';
import { rowsOf } from './axis-rows.ts';
import { clearLine } from './clearance.ts';
import { massOf } from './clusters.ts';
import type { RowOptions, Rows, RowStyle } from './axis-rows.ts';
import { clockWords } from './date-words.ts';
import { nightsOf } from './nights.ts';
import {
  axisLabelStyle,
  calendarWords,
  compactLabelStyle,
  mainYear,
  MOST_LABELS,
  MOST_MARKS,
} from './options.ts';
import type { Density, LayoutOptions } from './options.ts';
import { timeScale } from './scale.ts';
import type { TimeScale } from './scale.ts';
import { axisOf } from './ticks.ts';
import type { Axis } from './ticks.ts';
import type {
  BreakMark,
  EventBlock,
  Font,
  Lane,
  ReportLine,
  SharedSpan,
  Tick,
  TimelineData,
  TimelineEvent,
  TimelineLayout,
} from './types.ts';
import { wrapText } from './wrap.ts';

const LEFT = 8;
const RIGHT = 14;
const LANE_NAMES = 150;
const HEADING_Y = 17;
const TICK_Y = 35;
const PLOT_TOP = 44;
const FIRST_ROW = 10;
const BOTTOM = 14;

/** Lays a timeline on its side: time from left to right, labels in rows below the axis. */
export function layoutHorizontal(
  data: TimelineData,
  options: LayoutOptions,
  density: Density,
): TimelineLayout {
  const { textScale: k, measure, grouping } = options;
  const left = LEFT + (grouping === 'source' ? LANE_NAMES * k : 0);
  const scale = axisScale(data, options, left);
  const top = PLOT_TOP * k;
  const body = bodyOf(data, options, scale, density);
  const height = Math.max(body.bottom + BOTTOM, top + 60);
  const axis = axisOf({
    scale,
    measure,
    words: calendarWords(data, options),
    headingFont: { size: 14.5 * k, weight: 700 },
    tickFont: tickFont(k),
    headingY: HEADING_Y * k,
    mainYear: mainYear(data),
  });
  const runs = body.blocks.flatMap((block) => block.runs);
  const clear = (x: number) => clearLine(x, [top, height], runs);
  const cleared = <T extends Tick | ReportLine>(line: T): T => ({
    ...line,
    segments: clear(line.x),
  });
  const reports = reportLines(data, options, scale).map(cleared);
  return {
    shape: 'horizontal',
    width: options.width,
    height,
    plot: { x: left, y: top, width: scale.range[1] - left, height: height - top },
    domain: scale.domain,
    nights: nightsOf(scale, top, height - top),
    headings: axis.headings,
    ticks: besideReports(axis.ticks, reports).map(cleared),
    reports,
    breaks: breaksOf(scale).map((each) => ({
      ...each,
      edges: [clear(each.x), clear(each.x + each.width)],
    })),
    shared: body.shared,
    lanes: body.lanes,
    blocks: body.blocks,
    clusters: body.clusters,
    masses: body.masses,
    more: null,
  };
}

/** Baseline of the tick labels. */
export const tickBaseline = (textScale: number) => TICK_Y * textScale;

const tickFont = (k: number): Font => ({ size: 12 * k, weight: 400 });

/**
 * The scale of an axis of this width; without `domain`, over the whole story. Zooming needs it to
 * tell what part of the time a part of the width is.
 */
export function axisScale(
  { pieces }: TimelineData,
  { width, domain, grouping, textScale }: LayoutOptions,
  left = LEFT + (grouping === 'source' ? LANE_NAMES * textScale : 0),
): TimeScale {
  const right = Math.max(left + 100, width - RIGHT);
  return timeScale({ pieces, range: [left, right], domain });
}

type Body = Pick<TimelineLayout, 'blocks' | 'shared' | 'lanes' | 'clusters' | 'masses'> & {
  bottom: number;
};

/** Measures of the rows of each density; a row of headlines is as high as a finger needs. */
const ROWS: Readonly<Record<Density, Omit<RowStyle, 'label'>>> = {
  full: { row: 18, markTop: 2, markHeight: 7, labelTop: 12, gap: 8, apart: 22 },
  compact: { row: 8, markTop: 2, markHeight: 5, labelTop: 8, gap: 0, apart: 12 },
};

function rowStyle(density: Density, options: LayoutOptions): RowStyle {
  const label = density === 'full' ? axisLabelStyle(options) : compactLabelStyle(options);
  return { ...ROWS[density], label };
}

function bodyOf(
  data: TimelineData,
  options: LayoutOptions,
  scale: TimeScale,
  density: Density,
): Body {
  const top = PLOT_TOP * options.textScale + FIRST_ROW;
  const places = data.index.within(scale.domain, MOST_MARKS);
  if (places === null)
    return { ...massOf(data, scale, top, options.words.locale), blocks: [], shared: [], lanes: [] };
  const events = places.flatMap((place) => data.events[place] ?? []);
  const isCrowd = events.length > MOST_LABELS;
  const rowOptions: RowOptions = {
    scale,
    range: scale.range,
    top,
    style: rowStyle(isCrowd ? 'compact' : density, options),
    caption: ({ event }) => options.caption(event),
    textScale: options.textScale,
    labelWidth: LABEL_WIDTHS[0] ?? 300,
  };
  const none = { lanes: [], clusters: [], masses: [] };
  if (options.grouping === 'source')
    return { ...none, ...lanesOf(data, events, options, rowOptions) };
  if (isCrowd) return { ...none, ...crowdOf(events, rowOptions, MOST_LABELS) };
  return { ...none, ...shortest(events, rowOptions) };
}

/** Widths of labels to try, narrow ones first: which takes fewer rows depends on where they crowd. */
const LABEL_WIDTHS = [300, 400];

/** Wider labels must spare this share of the height to be worth their uneven edge. */
const WORTH = 0.95;

function shortest(events: readonly TimelineEvent[], options: RowOptions): Rows {
  const all = LABEL_WIDTHS.map((labelWidth) => rowsOf(events, { ...options, labelWidth }));
  const height = ({ bottom }: Rows) => bottom - options.top;
  return all.reduce((best, rows) => (height(rows) < height(best) * WORTH ? rows : best));
}

function lanesOf(
  data: TimelineData,
  events: readonly TimelineEvent[],
  options: LayoutOptions,
  rowOptions: RowOptions,
): Pick<Body, 'blocks' | 'shared' | 'lanes' | 'bottom'> {
  const blocks: EventBlock[] = [];
  const shared: SharedSpan[] = [];
  const lanes: Lane[] = [];
  let top = rowOptions.top;
  data.voices.forEach((_, voice) => {
    const own = events.filter(({ voices }) => (voices[0] ?? 0) === voice);
    if (own.length === 0) return;
    const rows = shortest(own, { ...rowOptions, top });
    const lane = laneName(data, voice, top, options);
    const bottom = Math.max(rows.bottom, lane.y + lane.height) + 8;
    lanes.push({ ...lane, y: top - 6, height: bottom - top });
    blocks.push(...rows.blocks);
    shared.push(...rows.shared);
    top = bottom + 2;
  });
  const order = new Map(events.map(({ event }, i) => [event.id, i]));
  blocks.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return { blocks, shared, lanes, bottom: top - 10 };
}

function laneName(data: TimelineData, voice: number, y: number, options: LayoutOptions): Lane {
  const { textScale: k, measure, words } = options;
  const name = data.voices[voice]?.name ?? words.paper;
  const font: Font = { size: 14 * k, weight: 600 };
  const indent = 18 * k;
  const maxWidth = LANE_NAMES * k - indent - 12;
  const { lines } = wrapText(name, { maxWidth, maxLines: 3, font, measure });
  const runs = lines.map((text, i) => ({
    x: LEFT + indent,
    y: y + (16 + i * 17) * k,
    width: measure(text, font),
    text,
    font,
    role: 'headline' as const,
  }));
  return { voice, name, runs, y, height: (10 + lines.length * 17) * k };
}

/** Between the captions of two reports, and between a report's line and its caption. */
const CAPTION_GAP = 6;

/** The lines of the reports, left to right, each with its caption on a side where there is room for it, or without. */
function reportLines(data: TimelineData, options: LayoutOptions, scale: TimeScale): ReportLine[] {
  const { words, measure, textScale } = options;
  const { start, end } = scale.domain;
  const [left, right] = scale.range;
  const font: Font = { ...tickFont(textScale), weight: 600 };
  const lines = data.reports
    .filter(({ at }) => at >= start && at <= end)
    .map(({ at, exact }) => {
      const text = words.report(exact ? clockWords(at, words.locale) : null);
      return { x: scale.x(at), text, width: measure(text, font) };
    });
  let taken = left - CAPTION_GAP;
  return lines.map(({ x, text, width }, i) => {
    const next = lines[i + 1]?.x ?? right + CAPTION_GAP;
    const after = x + CAPTION_GAP;
    const before = x - CAPTION_GAP - width;
    const textX = after + width + CAPTION_GAP <= next ? after : before;
    if (textX < taken + CAPTION_GAP) return { x, text: '', textX: x, width: 0, segments: [] };
    taken = textX + width;
    return { x, text, textX, width, segments: [] };
  });
}

/** A report's label takes the place of the tick labels it would cover. */
function besideReports(ticks: Axis['ticks'], reports: readonly ReportLine[]): Tick[] {
  const covered = ({ x, width }: Tick) =>
    reports.some((r) => x - width / 2 < r.textX + r.width + 8 && x + width / 2 > r.textX - 8);
  return ticks.map((tick) => (covered(tick) ? { ...tick, text: '' } : tick));
}

/** Width of the double line where the measure changes. */
const CHANGE_WIDTH = 3;

function breaksOf({ pieces }: TimeScale): BreakMark[] {
  return pieces.flatMap(({ kind, x0, x1, start, end }, i): BreakMark[] => {
    const place = { x: x0, width: x1 - x0, interval: { start, end }, edges: [[], []] as const };
    if (kind !== 'scale') return [{ ...place, kind }];
    const isChange = pieces[i - 1]?.kind === 'scale';
    return isChange ? [{ ...place, width: CHANGE_WIDTH, kind: 'change' }] : [];
  });
}
