import type { LabelStyle } from './label.ts';
import { MOST_MARKS } from './options.ts';
import type { LayoutOptions } from './options.ts';
import type {
  Box,
  EventBlock,
  Heading,
  TextRun,
  TimelineData,
  TimelineEvent,
  TimelineLayout,
} from './types.ts';

/** Left and right of everything in a list, CSS pixels. */
export const MARGIN = 4;

/** The events that a list shows: the first ones, as many as it may. */
export function listedOf({ events }: TimelineData, { listed }: LayoutOptions) {
  return events.slice(0, listed ?? MOST_MARKS);
}

interface ListRows {
  readonly headings: readonly Heading[];
  readonly blocks: readonly EventBlock[];
  /** Below the last row. */
  readonly bottom: number;
}

/** A list as a layout: rows and headings, below them how many events are left out. */
export function listLayout(
  data: TimelineData,
  options: LayoutOptions,
  { headings, blocks, bottom }: ListRows,
  style: LabelStyle,
): TimelineLayout {
  const { width, textScale } = options;
  const more = moreLine(data.events.length - blocks.length, bottom, options, style);
  const height = bottom + (more ? 40 * textScale : 4);
  return {
    shape: 'vertical',
    width,
    height,
    plot: { x: 0, y: 0, width, height },
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

function moreLine(
  left: number,
  y: number,
  { words, measure, textScale: k }: LayoutOptions,
  { note: font }: LabelStyle,
): TextRun | null {
  if (left <= 0) return null;
  const text = words.more(left);
  return { x: MARGIN, y: y + 26 * k, width: measure(text, font), text, font, role: 'note' };
}

/** What the row of an event is in any list: the whole of it can be pointed at. */
export function rowBlock({ event, voices, agreed }: TimelineEvent, box: Box) {
  return { id: event.id, event, voice: voices[0] ?? 0, agreed, box, text: box };
}
