import { rowsOf } from './axis-rows.ts';
import type { RowOptions, Rows } from './axis-rows.ts';
import type { LayoutOptions } from './options.ts';
import type {
  BandMemory,
  EventBlock,
  Font,
  Lane,
  RowMemory,
  SharedSpan,
  TimelineData,
  TimelineEvent,
} from './types.ts';
import { wrapText } from './wrap.ts';

/** Left edge of an axis, and the room for the names of its lanes, CSS pixels. */
export const LEFT = 8;
export const LANE_NAMES = 150;

/** Rows, with what to remember of each band of them. */
export interface Banded extends Omit<Rows, 'memory'> {
  readonly lanes?: readonly Lane[];
  readonly bands: RowMemory['bands'];
}

/** Widths of labels to try, narrow ones first: which takes fewer rows depends on where they crowd. */
export const LABEL_WIDTHS = [300, 400];

/** Wider labels must spare this share of the height to be worth their uneven edge. */
const WORTH = 0.95;

/** Rows with labels of the width that makes them take least height. */
export function shortest(events: readonly TimelineEvent[], options: RowOptions): Rows {
  if (options.kept) return rowsOf(events, { ...options, labelWidth: options.kept.labelWidth });
  const all = LABEL_WIDTHS.map((labelWidth) => rowsOf(events, { ...options, labelWidth }));
  const height = ({ bottom }: Rows) => bottom - options.top;
  return all.reduce((best, rows) => (height(rows) < height(best) * WORTH ? rows : best));
}

/** A lane for each source, one below the other; the name of each stands to the left of it. */
export function lanesOf(
  data: TimelineData,
  events: readonly TimelineEvent[],
  options: LayoutOptions,
  rowOptions: RowOptions,
): Banded {
  const bands = new Map<string, BandMemory>();
  const blocks: EventBlock[] = [];
  const shared: SharedSpan[] = [];
  const lanes: Lane[] = [];
  let top = rowOptions.top;
  data.voices.forEach((_, voice) => {
    const own = events.filter(({ voices }) => (voices[0] ?? 0) === voice);
    const kept = options.steady?.bands.get(String(voice));
    if (own.length === 0 && !kept) return;
    const rows = shortest(own, { ...rowOptions, top, kept });
    bands.set(String(voice), rows.memory);
    const lane = laneName(data, voice, top, options);
    const bottom = Math.max(rows.bottom, lane.y + lane.height) + 8;
    lanes.push({ ...lane, y: top - 6, height: bottom - top });
    blocks.push(...rows.blocks);
    shared.push(...rows.shared);
    top = bottom + 2;
  });
  const order = new Map(events.map(({ event }, i) => [event.id, i]));
  blocks.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return { blocks, shared, lanes, bands, bottom: top - 10 };
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
