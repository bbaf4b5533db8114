import type { Id } from '#story/types.ts';
import { alignedRight, moved, setLabel } from './label.ts';
import type { Label, LabelStyle } from './label.ts';
import { markOf } from './marks.ts';
import { packRows } from './pack.ts';
import type { Reach, Shape } from './pack.ts';
import type { TimeScale } from './scale.ts';
import type { BandMemory, Caption, EventBlock, Mark, SharedSpan, TimelineEvent } from './types.ts';

export interface RowOptions {
  readonly scale: TimeScale;
  /** Left and right edge that no label crosses. */
  readonly range: readonly [number, number];
  /** Top of the first row. */
  readonly top: number;
  readonly style: RowStyle;
  readonly caption: (item: TimelineEvent) => Caption;
  readonly textScale: number;
  /** Labels are set in columns of at most this width. */
  readonly labelWidth: number;
  /** How the same rows were a moment ago, if they are to stay. */
  readonly kept?: BandMemory | undefined;
}

export interface Rows {
  readonly blocks: readonly EventBlock[];
  readonly shared: readonly SharedSpan[];
  /** Below the last row. */
  readonly bottom: number;
  readonly memory: BandMemory;
}

/** Measures of the rows, CSS pixels, and the type of their labels. */
export interface RowStyle {
  readonly label: LabelStyle;
  /** All heights are multiples of this grid, so that lines of type stand level across the page. */
  readonly row: number;
  readonly markTop: number;
  readonly markHeight: number;
  readonly labelTop: number;
  /** Free room below a label. */
  readonly gap: number;
  /** Free room between two neighbours in a row. */
  readonly apart: number;
}

/** A span that so many events share is drawn once, their labels in columns below it. */
const SHARED_FROM = 3;
const COLUMN_GAP = 22;
const CHIP = 24;

const BRACKET_AIR = 7;

const MARK_AIR = 3;

/** One way to draw one event, or several that share a span. */
interface Way {
  readonly shape: Shape;
  readonly place: (top: number) => Pick<Rows, 'blocks' | 'shared'>;
}

/** What has a row of its own: an event, or the first of several that share a span. */
interface Item {
  readonly id: Id;
  readonly ways: readonly Way[];
}

/** Places events and their labels below an axis: in the order of time, each as high as it fits. */
export function rowsOf(events: readonly TimelineEvent[], options: RowOptions): Rows {
  const items = bySpan(events).flatMap((group) => itemsOf(group, options));
  const row = options.style.row * options.textScale;
  const packed = packRows(
    items.map(({ ways }) => ways.map(({ shape }) => shape)),
    options.style.apart,
    items.map(({ id }) => options.kept?.rows.get(id)),
  );
  let bottom = options.top + (options.kept?.height ?? 0);
  const rows = new Map<Id, number>();
  const placed = packed.flatMap(({ shape, top }, i) => {
    const item = items[i];
    const way = item?.ways[shape];
    if (!way) return [];
    rows.set(item.id, top);
    bottom = Math.max(bottom, options.top + (top + way.shape.length) * row);
    return [way.place(options.top + top * row)];
  });
  return {
    blocks: placed.flatMap(({ blocks }) => blocks),
    shared: placed.flatMap(({ shared }) => shared),
    bottom,
    memory: { rows, labelWidth: options.labelWidth, height: bottom - options.top },
  };
}

/** Events with the very same time together, at the place of the first of them. */
function bySpan(events: readonly TimelineEvent[]): TimelineEvent[][] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const item of events) {
    const { earliest, start, end, latest, approximate, bounded } = item.extent;
    const key = [earliest, start, end, latest, approximate, bounded].join();
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** Ways to draw the events of one span: together, or each for itself. */
function itemsOf(group: readonly TimelineEvent[], options: RowOptions): Item[] {
  const columns = group.length >= SHARED_FROM ? columnsFor(group, options) : 1;
  return columns > 1
    ? [{ id: group[0]?.event.id ?? '', ways: sharedWays(group, columns, options) }]
    : group.map((item) => ({ id: item.event.id, ways: singleWays(item, options) }));
}

function maxLabelWidth({ range: [left, right], textScale, labelWidth, style }: RowOptions): number {
  const share = Math.max(style.label.notes ? 200 : labelWidth, (right - left) / 3.4);
  return Math.min(right - left, labelWidth * textScale, share * textScale);
}

function mark(item: TimelineEvent, y: number, { scale, range }: RowOptions, height: number): Mark {
  return markOf(item.extent, {
    x: scale.x,
    left: range[0],
    right: range[1],
    y,
    height,
    status: item.event.status,
  });
}

function rowsFor(height: number, { style, textScale }: RowOptions): number {
  return Math.ceil((height + style.gap * textScale) / (style.row * textScale));
}

function singleWays(item: TimelineEvent, options: RowOptions): Way[] {
  const k = options.textScale;
  const { label: type, markTop, markHeight, labelTop } = options.style;
  const bar = mark(item, 0, options, markHeight * k);
  const set = setLabel(options.caption(item), maxLabelWidth(options), type);
  const rows = rowsFor(labelTop * k + set.height, options);
  return beside(bar, set, options.range, options.style).map(({ x, label }) => {
    const text: Reach = { x0: x, x1: x + label.width };
    const whole: Reach = { x0: Math.min(x, bar.x0), x1: Math.max(text.x1, bar.x1) };
    const height = labelTop * k + label.height + MARK_AIR * k;
    return {
      shape: Array.from({ length: rows }, (_, i) => (i === 0 ? whole : text)),
      place: (top) => {
        const placed = { ...bar, y: top + markTop * k };
        const place = { labelX: x, labelTop: labelTop * k, top, mark: placed, height };
        return { shared: [], blocks: [blockOf(item, label, place)] };
      },
    };
  });
}

/**
 * Where a label may stand: it begins with its mark or ends with it, whichever side has room. Under a
 * mark that fades in, the end is what is known.
 */
function beside(
  bar: Mark,
  label: Label,
  [left, right]: readonly [number, number],
  style: RowStyle,
): { readonly x: number; readonly label: Label }[] {
  const fromRight = bar.bounded && bar.left === 'fading' && bar.right !== 'fading';
  // Letters do not touch a bracket, nor the line that stands where it closes.
  const end = bar.x1 - (bar.right === 'bracket' ? BRACKET_AIR : 0);
  const after = { x: bar.x0, label };
  const before = { x: end - label.width, label: alignedRight(label) };
  const wanted = fromRight ? [before, after] : [after, before];
  const sides = [...wanted, ...between(bar, label, style)].filter(
    ({ x }) => x >= left && x + label.width <= right,
  );
  if (sides.length > 0) return sides;
  return [{ x: Math.max(left, Math.min(bar.x0, right - label.width)), label }];
}

/** Headlines alone may also stand under their mark with any part of them. */
function between(bar: Mark, label: Label, style: RowStyle) {
  if (style.label.notes) return [];
  const play = label.width - (bar.x1 - bar.x0);
  return play <= 0 ? [] : [0.5, 0.25, 0.75].map((share) => ({ x: bar.x0 - play * share, label }));
}

interface BlockPlace {
  readonly labelX: number;
  readonly top: number;
  readonly labelTop: number;
  readonly mark: Mark;
  readonly height: number;
}

function blockOf(item: TimelineEvent, label: Label, place: BlockPlace): EventBlock {
  const { labelX, labelTop, top, mark, height } = place;
  const x0 = Math.min(labelX, mark.x0);
  const x1 = Math.max(labelX + label.width, mark.x1);
  return {
    id: item.event.id,
    event: item.event,
    voice: item.voices[0] ?? 0,
    agreed: item.agreed,
    box: { x: x0, y: top, width: x1 - x0, height },
    text: { x: labelX, y: top + labelTop, width: label.width, height: height - labelTop },
    mark,
    strip: null,
    ...moved(label, labelX, top + labelTop),
  };
}

/** How many columns of labels the shown part of a group's span has room for. */
function columnsFor(group: readonly TimelineEvent[], options: RowOptions): number {
  const first = group[0];
  if (!first) return 1;
  const { x0, x1 } = mark(first, 0, options, options.style.markHeight);
  const wanted = maxLabelWidth(options) * 0.8 + COLUMN_GAP;
  return Math.min(group.length, Math.floor((x1 - x0 + COLUMN_GAP) / wanted));
}

function sharedWays(group: readonly TimelineEvent[], columns: number, options: RowOptions): Way[] {
  const k = options.textScale;
  const { label: type, row: grid, markTop, markHeight } = options.style;
  const [first] = group;
  const span = first && mark(first, 0, options, markHeight * k);
  if (!span) return [];
  const width = (span.x1 - BRACKET_AIR - span.x0 - COLUMN_GAP * (columns - 1)) / columns;
  const labels = group.map((item) =>
    setLabel(options.caption(item), Math.min(width, maxLabelWidth(options) * 1.2), type),
  );
  const heights = gridRows(labels, columns, options);
  const reach: Reach = { x0: span.x0, x1: span.x1 };
  const total = 1 + heights.reduce((a, b) => a + b, 0);
  const place = (top: number) => ({
    shared: [sharedSpan({ ...span, y: top + markTop * k }, group)],
    blocks: group.map((item, i) => {
      const column = i % columns;
      const row = (i - column) / columns;
      const above = 1 + heights.slice(0, row).reduce((a, b) => a + b, 0);
      const x = span.x0 + column * (width + COLUMN_GAP);
      return memberBlock(item, labels[i], { x, top: top + above * grid * k, span, options });
    }),
  });
  return [{ shape: Array.from({ length: total }, () => reach), place }];
}

function sharedSpan(span: Mark, group: readonly TimelineEvent[]): SharedSpan {
  const ids: Id[] = group.map(({ event }) => event.id);
  return { mark: { ...span, status: 'asserted' }, ids };
}

/** Grid rows of each line of a group's labels, as tall as its tallest. */
function gridRows(labels: readonly Label[], columns: number, options: RowOptions): number[] {
  const labelTop = options.style.labelTop * options.textScale;
  const rows: number[] = [];
  labels.forEach(({ height }, i) => {
    const row = Math.floor(i / columns);
    rows[row] = Math.max(rows[row] ?? 0, rowsFor(labelTop + height, options));
  });
  return rows;
}

interface MemberPlace {
  readonly x: number;
  readonly top: number;
  readonly span: Mark;
  readonly options: RowOptions;
}

/** A label under a shared span carries its own small mark, in its own form. */
function memberBlock(
  item: TimelineEvent,
  label: Label | undefined,
  { x, top, span, options: { textScale: k, style } }: MemberPlace,
): EventBlock {
  const labelTop = style.labelTop * k;
  const x1 = x + CHIP * k;
  const chip: Mark = {
    ...span,
    x0: x,
    x1,
    solid0: span.bounded ? x1 : x,
    solid1: x1,
    left: span.bounded ? span.left : 'closed',
    right: span.bounded ? span.right : 'closed',
    y: top + style.markTop * k,
    status: item.event.status,
  };
  const set = label ?? { width: 0, height: 0, runs: [], glyphs: [] };
  const height = labelTop + set.height + MARK_AIR * k;
  return blockOf(item, set, { labelX: x, labelTop, top, mark: chip, height });
}
