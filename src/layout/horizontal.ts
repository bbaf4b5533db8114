import { crowdOf } from './axis-crowd.ts';
import { LABEL_WIDTHS, LANE_NAMES, lanesOf, LEFT, shortest } from './axis-lanes.ts';
import type { Banded } from './axis-lanes.ts';
import { clearLine } from './clearance.ts';
import { massOf } from './clusters.ts';
import type { RowOptions, RowStyle } from './axis-rows.ts';
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
  Font,
  ReportLine,
  RowMemory,
  Tick,
  TimelineData,
  TimelineLayout,
} from './types.ts';

const RIGHT = 14;
const HEADING_Y = 17;
const TICK_Y = 35;
const PLOT_TOP = 44;
const FIRST_ROW = 10;
const BOTTOM = 14;

/** Lays a timeline on its side: time from left to right, labels in rows below the axis. */
export function layoutHorizontal(data: TimelineData, options: LayoutOptions): TimelineLayout {
  const { textScale: k, measure, grouping } = options;
  const left = LEFT + (grouping === 'source' ? LANE_NAMES * k : 0);
  const scale = axisScale(data, options, left);
  const top = PLOT_TOP * k;
  const body = fitting(data, options, scale);
  const height = Math.max(heightOf(body, options), options.steady?.height ?? 0);
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
    rows: body.rows && { ...body.rows, height },
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
  readonly bottom: number;
  readonly rows: Omit<RowMemory, 'height'> | null;
};

const heightOf = ({ bottom }: Body, { textScale: k }: LayoutOptions) =>
  Math.max(bottom + BOTTOM, PLOT_TOP * k + 60);

/** What stands below the axis, with shorter labels where the height asks for it. */
function fitting(data: TimelineData, options: LayoutOptions, scale: TimeScale): Body {
  const kept = options.steady?.density;
  const lay = (density: Density) => bodyOf(data, options, scale, density);
  if (kept === 'full' || kept === 'compact') return lay(kept);
  const full = lay('full');
  const fits = heightOf(full, options) <= (options.height ?? Infinity);
  if (fits || full.rows?.density !== 'full') return full;
  const compact = lay('compact');
  return compact.bottom < full.bottom ? compact : full;
}

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
    return {
      ...massOf(data, scale, top, options.words.locale),
      blocks: [],
      shared: [],
      lanes: [],
      rows: null,
    };
  const events = places.flatMap((place) => data.events[place] ?? []);
  const isCrowd = events.length > MOST_LABELS;
  const shown = isCrowd ? 'crowd' : density;
  const steady = options.steady?.density === shown ? options.steady : undefined;
  const rowOptions: RowOptions = {
    scale,
    range: scale.range,
    top,
    style: rowStyle(isCrowd ? 'compact' : density, options),
    caption: ({ event }) => options.caption(event),
    textScale: options.textScale,
    labelWidth: LABEL_WIDTHS[0] ?? 300,
  };
  const bodyFrom = ({ bands, ...body }: Banded): Body => ({
    lanes: [],
    clusters: [],
    masses: [],
    ...body,
    rows: { density: shown, bands },
  });
  if (options.grouping === 'source')
    return bodyFrom(lanesOf(data, events, { ...options, steady }, rowOptions));
  if (isCrowd)
    return bodyFrom(crowdOf(events, { ...rowOptions, places, most: MOST_LABELS }, steady));
  const { memory, ...rows } = shortest(events, { ...rowOptions, kept: steady?.bands.get(ALL) });
  return bodyFrom({ ...rows, bands: new Map([[ALL, memory]]) });
}

/** The band of an axis without lanes. */
const ALL = 'all';

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
