import type { Id } from '#story/types.ts';
import { alignedRight, moved, setLabel } from './label.ts';
import type { Label, LabelStyle } from './label.ts';
import { markOf } from './marks.ts';
import { packRows } from './pack.ts';
import type { Reach, Shape } from './pack.ts';
import type { TimeScale } from './scale.ts';
import type { Caption, EventBlock, Mark, SharedSpan, TimelineEvent } from './types.ts';

export interface RowOptions {
  readonly scale: TimeScale;
  /** Left and right edge that no label crosses. */
  readonly range: readonly [number, number];
  /** Top of the first row. */
  readonly top: number;
  readonly style: LabelStyle;
  readonly caption: (item: TimelineEvent) => Caption;
  readonly textScale: number;
  /** Labels are set in columns of at most this width. */
  readonly labelWidth: number;
}

export interface Rows {
  readonly blocks: readonly EventBlock[];
  readonly shared: readonly SharedSpan[];
  /** Below the last row. */
  readonly bottom: number;
}

/** All heights are multiples of this grid, so that lines of type stand level across the page. */
const ROW = 18;
const MARK_TOP = 2;
const MARK_HEIGHT = 7;
const LABEL_TOP = 12;
const BLOCK_GAP = 8;

/** A span that so many events share is drawn once, their labels in columns below it. */
const SHARED_FROM = 3;
const COLUMN_GAP = 22;
const CHIP = 24;

const BRACKET_AIR = 7;

/** One way to draw one event, or several that share a span. */
interface Way {
  readonly shape: Shape;
  readonly place: (top: number) => Pick<Rows, 'blocks' | 'shared'>;
}

/** Places events and their labels below an axis: in the order of time, each as high as it fits. */
export function rowsOf(events: readonly TimelineEvent[], options: RowOptions): Rows {
  const items = bySpan(events).flatMap((group) => itemsOf(group, options));
  const row = ROW * options.textScale;
  const packed = packRows(items.map((ways) => ways.map(({ shape }) => shape)));
  let bottom = options.top;
  const placed = packed.flatMap(({ shape, top }, i) => {
    const way = items[i]?.[shape];
    if (!way) return [];
    bottom = Math.max(bottom, options.top + (top + way.shape.length) * row);
    return [way.place(options.top + top * row)];
  });
  return {
    blocks: placed.flatMap(({ blocks }) => blocks),
    shared: placed.flatMap(({ shared }) => shared),
    bottom,
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
function itemsOf(group: readonly TimelineEvent[], options: RowOptions): Way[][] {
  const columns = group.length >= SHARED_FROM ? columnsFor(group, options) : 1;
  return columns > 1
    ? [sharedWays(group, columns, options)]
    : group.map((item) => singleWays(item, options));
}

function maxLabelWidth({ range: [left, right], textScale, labelWidth }: RowOptions): number {
  const share = Math.max(200, (right - left) / 3.4);
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

function rowsFor(height: number, textScale: number): number {
  return Math.ceil((height + BLOCK_GAP * textScale) / (ROW * textScale));
}

function singleWays(item: TimelineEvent, options: RowOptions): Way[] {
  const k = options.textScale;
  const bar = mark(item, 0, options, MARK_HEIGHT * k);
  const set = setLabel(options.caption(item), maxLabelWidth(options), options.style);
  const rows = rowsFor(LABEL_TOP * k + set.height, k);
  return beside(bar, set, options.range).map(({ x, label }) => {
    const text: Reach = { x0: x, x1: x + label.width };
    const whole: Reach = { x0: Math.min(x, bar.x0), x1: Math.max(text.x1, bar.x1) };
    const height = LABEL_TOP * k + label.height + 3 * k;
    return {
      shape: Array.from({ length: rows }, (_, i) => (i === 0 ? whole : text)),
      place: (top) => {
        const placed = { ...bar, y: top + MARK_TOP * k };
        return {
          shared: [],
          blocks: [blockOf(item, label, { labelX: x, top, mark: placed, height, k })],
        };
      },
    };
  });
}

/**
 * Where a label may stand: it begins with its mark or ends with it, whichever side has room. Under a
 * mark that fades in, the end is what is known.
 */
function beside(bar: Mark, label: Label, [left, right]: readonly [number, number]) {
  const fromRight = bar.bounded && bar.left === 'fading' && bar.right !== 'fading';
  // Letters do not touch a bracket, nor the line that stands where it closes.
  const end = bar.x1 - (bar.right === 'bracket' ? BRACKET_AIR : 0);
  const after = { x: bar.x0, label };
  const before = { x: end - label.width, label: alignedRight(label) };
  const sides = (fromRight ? [before, after] : [after, before]).filter(
    ({ x }) => x >= left && x + label.width <= right,
  );
  if (sides.length > 0) return sides;
  return [{ x: Math.max(left, Math.min(bar.x0, right - label.width)), label }];
}

interface BlockPlace {
  readonly labelX: number;
  readonly top: number;
  readonly mark: Mark;
  readonly height: number;
  readonly k: number;
}

function blockOf(item: TimelineEvent, label: Label, place: BlockPlace): EventBlock {
  const { labelX, top, mark, height, k } = place;
  const x0 = Math.min(labelX, mark.x0);
  const x1 = Math.max(labelX + label.width, mark.x1);
  return {
    id: item.event.id,
    event: item.event,
    voice: item.voices[0] ?? 0,
    box: { x: x0, y: top, width: x1 - x0, height },
    text: { x: labelX, y: top + LABEL_TOP * k, width: label.width, height: height - LABEL_TOP * k },
    mark,
    strip: null,
    ...moved(label, labelX, top + LABEL_TOP * k),
  };
}

/** How many columns of labels the shown part of a group's span has room for. */
function columnsFor(group: readonly TimelineEvent[], options: RowOptions): number {
  const first = group[0];
  if (!first) return 1;
  const { x0, x1 } = mark(first, 0, options, MARK_HEIGHT);
  const wanted = maxLabelWidth(options) * 0.8 + COLUMN_GAP;
  return Math.min(group.length, Math.floor((x1 - x0 + COLUMN_GAP) / wanted));
}

function sharedWays(group: readonly TimelineEvent[], columns: number, options: RowOptions): Way[] {
  const k = options.textScale;
  const [first] = group;
  const span = first && mark(first, 0, options, MARK_HEIGHT * k);
  if (!span) return [];
  const width = (span.x1 - BRACKET_AIR - span.x0 - COLUMN_GAP * (columns - 1)) / columns;
  const labels = group.map((item) =>
    setLabel(options.caption(item), Math.min(width, maxLabelWidth(options) * 1.2), options.style),
  );
  const heights = gridRows(labels, columns, k);
  const reach: Reach = { x0: span.x0, x1: span.x1 };
  const total = 1 + heights.reduce((a, b) => a + b, 0);
  const place = (top: number) => ({
    shared: [sharedSpan({ ...span, y: top + MARK_TOP * k }, group)],
    blocks: group.map((item, i) => {
      const column = i % columns;
      const row = (i - column) / columns;
      const above = 1 + heights.slice(0, row).reduce((a, b) => a + b, 0);
      const x = span.x0 + column * (width + COLUMN_GAP);
      return memberBlock(item, labels[i], { x, top: top + above * ROW * k, span, k });
    }),
  });
  return [{ shape: Array.from({ length: total }, () => reach), place }];
}

function sharedSpan(span: Mark, group: readonly TimelineEvent[]): SharedSpan {
  const ids: Id[] = group.map(({ event }) => event.id);
  return { mark: { ...span, status: 'asserted' }, ids };
}

/** Grid rows of each line of a group's labels, as tall as its tallest. */
function gridRows(labels: readonly Label[], columns: number, k: number): number[] {
  const rows: number[] = [];
  labels.forEach(({ height }, i) => {
    const row = Math.floor(i / columns);
    rows[row] = Math.max(rows[row] ?? 0, rowsFor(LABEL_TOP * k + height, k));
  });
  return rows;
}

interface MemberPlace {
  readonly x: number;
  readonly top: number;
  readonly span: Mark;
  readonly k: number;
}

/** A label under a shared span carries its own small mark, in its own form. */
function memberBlock(
  item: TimelineEvent,
  label: Label | undefined,
  { x, top, span, k }: MemberPlace,
): EventBlock {
  const x1 = x + CHIP * k;
  const chip: Mark = {
    ...span,
    x0: x,
    x1,
    solid0: span.bounded ? x1 : x,
    solid1: x1,
    left: span.bounded ? span.left : 'closed',
    right: span.bounded ? span.right : 'closed',
    y: top + MARK_TOP * k,
    status: item.event.status,
  };
  const set = label ?? { width: 0, height: 0, runs: [], glyphs: [] };
  const height = LABEL_TOP * k + set.height + 3 * k;
  return blockOf(item, set, { labelX: x, top, mark: chip, height, k });
}
