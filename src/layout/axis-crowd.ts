import type { StoryEvent } from '#story/types.ts';
import { rowsOf } from './axis-rows.ts';
import type { RowOptions, Rows } from './axis-rows.ts';
import { markOf } from './marks.ts';
import { packRows } from './pack.ts';
import type { EventBlock, TimelineEvent } from './types.ts';
import { tellingsOf } from './voices.ts';

/** Rows of marks without labels, CSS pixels. */
const MARK_ROW = 8;
const MARK_HEIGHT = 5;
const BAND_GAP = 10;

/** Marks without labels may lie this close. */
const AIR = 2;

/**
 * More events than anybody reads at once: the most told ones with their headlines, above them all
 * others as marks alone. Zooming in names them.
 */
export function crowdOf(events: readonly TimelineEvent[], options: RowOptions, most: number): Rows {
  const named = new Set(mostTold(events, most));
  const band = bandOf(
    events.filter((item) => !named.has(item)),
    options,
  );
  const top = band.bottom + BAND_GAP * options.textScale;
  const rows = rowsOf(
    events.filter((item) => named.has(item)),
    { ...options, top },
  );
  const order = new Map(events.map(({ event }, i) => [event.id, i]));
  const blocks = [...band.blocks, ...rows.blocks];
  blocks.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return { ...rows, blocks };
}

/** How much is told of an event: how often, by how many, and whether there is anything to count. */
function weightOf(event: StoryEvent): number {
  return (
    event.mentions.length + 2 * tellingsOf(event).length + Math.min(1, event.quantities.length)
  );
}

/** The most told events; of equals those that lie spread over the whole. */
function mostTold(events: readonly TimelineEvent[], most: number): TimelineEvent[] {
  // Steps of the golden ratio fall evenly between all earlier ones.
  const spread = (i: number) => (i * 0.618_034) % 1;
  return events
    .map((item, i) => ({ item, weight: weightOf(item.event), place: spread(i) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, most)
    .map(({ item }) => item);
}

function bandOf(
  events: readonly TimelineEvent[],
  { scale, range, top, textScale: k }: RowOptions,
): Pick<Rows, 'bottom'> & { readonly blocks: EventBlock[] } {
  const marks = events.map(({ extent, event }) =>
    markOf(extent, {
      x: scale.x,
      left: range[0],
      right: range[1],
      y: 0,
      height: MARK_HEIGHT * k,
      status: event.status,
    }),
  );
  const packed = packRows(
    marks.map(({ x0, x1 }) => [[{ x0, x1 }]]),
    AIR,
  );
  let bottom = top;
  const blocks = events.flatMap((item, i): EventBlock[] => {
    const bar = marks[i];
    if (!bar) return [];
    const y = top + (packed[i]?.top ?? 0) * MARK_ROW * k;
    bottom = Math.max(bottom, y + MARK_ROW * k);
    const box = { x: bar.x0, y, width: bar.x1 - bar.x0, height: MARK_HEIGHT * k };
    return [
      {
        id: item.event.id,
        event: item.event,
        voice: item.voices[0] ?? 0,
        agreed: item.agreed,
        box,
        text: box,
        mark: { ...bar, y },
        strip: null,
        runs: [],
        glyphs: [],
      },
    ];
  });
  return { blocks, bottom };
}
