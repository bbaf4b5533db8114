import type { StoryEvent } from '#story/types.ts';
import { rowsOf } from './axis-rows.ts';
import type { RowOptions, Rows } from './axis-rows.ts';
import { markOf } from './marks.ts';
import { packRows } from './pack.ts';
import type { BandMemory, EventBlock, RowMemory, TimelineEvent } from './types.ts';
import { tellingsOf } from './voices.ts';

/** Rows of marks without labels, CSS pixels. */
const MARK_ROW = 8;
const MARK_HEIGHT = 5;
const BAND_GAP = 10;

/** Marks without labels may lie this close. */
const AIR = 2;

const MARKS = 'marks';
const NAMED = 'named';

interface Crowd extends Omit<Rows, 'memory'> {
  readonly bands: RowMemory['bands'];
}

/**
 * More events than anybody reads at once: the most told ones with their headlines, above them all
 * others as marks alone. Zooming in names them.
 *
 * @param options with how many are named at most, and the events' places among all of the story
 * @param steady what was drawn a moment ago, if it is to stay
 */
export function crowdOf(
  events: readonly TimelineEvent[],
  options: RowOptions & { readonly most: number; readonly places: readonly number[] },
  steady?: RowMemory,
): Crowd {
  const kept = (name: string) => steady?.bands.get(name);
  const named = new Set(mostTold(events, options, kept(NAMED)));
  const band = bandOf(
    events.filter((item) => !named.has(item)),
    { ...options, kept: kept(MARKS) },
  );
  const top = band.bottom + BAND_GAP * options.textScale;
  const rows = rowsOf(
    events.filter((item) => named.has(item)),
    { ...options, top, kept: kept(NAMED) },
  );
  const order = new Map(events.map(({ event }, i) => [event.id, i]));
  const blocks = [...band.blocks, ...rows.blocks];
  blocks.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const bands = new Map([
    [MARKS, band.memory],
    [NAMED, rows.memory],
  ]);
  return { blocks, shared: rows.shared, bottom: rows.bottom, bands };
}

/** How much is told of an event: how often, by how many, and whether there is anything to count. */
function weightOf(event: StoryEvent): number {
  return (
    event.mentions.length + 2 * tellingsOf(event).length + Math.min(1, event.quantities.length)
  );
}

/** The most told events; of equals those that lie spread over the whole. What has a name keeps it. */
function mostTold(
  events: readonly TimelineEvent[],
  { most, places }: { readonly most: number; readonly places: readonly number[] },
  kept?: BandMemory,
): TimelineEvent[] {
  // Steps of the golden ratio fall evenly between all earlier ones.
  const spread = (i: number) => ((places[i] ?? i) * 0.618_034) % 1;
  const rank = ({ event }: TimelineEvent) =>
    kept?.rows.has(event.id) ? Infinity : weightOf(event);
  return events
    .map((item, i) => ({ item, weight: rank(item), place: spread(i) }))
    .sort((a, b) => (a.weight === b.weight ? a.place - b.place : b.weight - a.weight))
    .slice(0, most)
    .map(({ item }) => item);
}

function bandOf(
  events: readonly TimelineEvent[],
  { scale, range, top, textScale: k, labelWidth, kept }: RowOptions,
): Pick<Rows, 'bottom' | 'blocks' | 'memory'> {
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
    events.map(({ event }) => kept?.rows.get(event.id)),
  );
  const rows = new Map(events.map(({ event }, i) => [event.id, packed[i]?.top ?? 0]));
  let bottom = top + (kept?.height ?? 0);
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
  return { blocks, bottom, memory: { rows, labelWidth, height: bottom - top } };
}
