import type { Id, Story } from '#story/types.ts';

/** The order in which a story tells its events, against the order in which they happened. */
export interface Telling {
  /** Which an event is in the telling, from 1; events that no text tells are left out. */
  readonly rank: ReadonlyMap<Id, number>;
  /** How many events are told. */
  readonly count: number;
  /** How often the telling goes back to something earlier than what it told just before. */
  readonly returns: number;
  /** Ranks of the events with which another document than before begins. */
  readonly breaks: readonly number[];
}

interface Told {
  readonly id: Id;
  readonly document: number;
  readonly start: number;
}

/**
 * Reads out of a story in which order it tells its events: documents one after the other, in each as
 * the words stand. An event told twice counts where it is told first.
 *
 * @param inTime ids of the events in the order of time
 */
export function tellingOf(story: Story, inTime: readonly Id[]): Telling {
  const documents = new Map(story.documents.map(({ id }, index) => [id, index]));
  const told = story.events.flatMap(({ id, mentions }): Told[] => {
    const places = mentions.map(({ document, start }) => ({
      id,
      document: documents.get(document) ?? 0,
      start,
    }));
    const [first] = places.toSorted(byPlace);
    return first ? [first] : [];
  });
  const order = told.toSorted(byPlace);
  const happened = new Map(inTime.map((id, index) => [id, index]));
  const isLater = (a: Id, b: Id) => (happened.get(a) ?? 0) > (happened.get(b) ?? 0);
  const pairs = order.slice(1).map((next, index) => ({ next, before: order[index] ?? next }));
  return {
    rank: new Map(order.map(({ id }, index) => [id, index + 1])),
    count: order.length,
    returns: pairs.filter(({ next, before }) => isLater(before.id, next.id)).length,
    breaks: pairs.flatMap(({ next, before }, index) =>
      next.document === before.document ? [] : [index + 2],
    ),
  };
}

const byPlace = (a: Told, b: Told) => a.document - b.document || a.start - b.start;
