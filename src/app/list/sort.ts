import { parseLocal } from '#time/local.ts';
import type { Id, Story, StoryEvent } from '#story/types.ts';

/** Orders of the list of events. */
export const SORTS = ['time', 'telling', 'source'] as const;
export type Sort = (typeof SORTS)[number];

/** Events under one heading. */
export interface Group {
  /** Of its document or source; null for the paper itself, and where nothing parts the events. */
  readonly id: Id | null;
  readonly events: readonly StoryEvent[];
}

const startOf = ({ when }: StoryEvent) => parseLocal(when.start)?.at ?? 0;

/** By their time; of equals, as the story has them. */
const byTime = (events: readonly StoryEvent[]) =>
  events.toSorted((a, b) => startOf(a) - startOf(b));

/** Puts events under the headings that they belong to, in the order of these; some may be under several. */
function grouped(
  ids: readonly (Id | null)[],
  events: readonly StoryEvent[],
  isUnder: (event: StoryEvent, id: Id | null) => boolean,
): readonly Group[] {
  const groups = ids.map((id) => ({ id, events: events.filter((event) => isUnder(event, id)) }));
  return groups.filter((group) => group.events.length > 0);
}

/** Each document with what it tells first to last; at the end what no text tells. */
function byTelling({ documents, events }: Story): readonly Group[] {
  const placeIn = (event: StoryEvent, id: Id | null) =>
    event.mentions.find(({ document }) => document === id)?.start;
  const groups = documents.map(({ id }) => {
    const told = events.filter((event) => placeIn(event, id) !== undefined);
    return {
      id,
      events: told.toSorted((a, b) => (placeIn(a, id) ?? 0) - (placeIn(b, id) ?? 0)),
    };
  });
  const untold = events.filter(({ mentions }) => mentions.length === 0);
  return [...groups, { id: null, events: untold }].filter((group) => group.events.length > 0);
}

/** Who tells first: each source nearest to an event, those of many events first; then the paper itself. */
function bySource({ sources, events }: Story): readonly Group[] {
  const isUnder = ({ attributions }: StoryEvent, id: Id | null) => {
    const nearest = attributions.map(({ chain }) => chain[0] ?? null);
    return id === null ? nearest.length === 0 || nearest.includes(null) : nearest.includes(id);
  };
  const ids = [...sources.map(({ id }) => id), null];
  const groups = grouped(ids, byTime(events), isUnder);
  return groups.toSorted(
    (a, b) => Number(a.id === null) - Number(b.id === null) || b.events.length - a.events.length,
  );
}

/**
 * The events of a story in an order: by time in one group; by the telling of each document; or by the
 * sources that are nearest to them. An event that several tell is under each of them.
 */
export function sortEvents(story: Story, sort: Sort): readonly Group[] {
  if (sort === 'telling') return byTelling(story);
  if (sort === 'source') return bySource(story);
  return [{ id: null, events: byTime(story.events) }];
}
