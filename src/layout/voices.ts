import type { Attribution, Id, Story, StoryEvent } from '#story/types.ts';
import type { Voice } from './types.ts';

export interface Voices {
  /** Number 0 is the paper itself, the others follow by how much they tell. */
  readonly list: readonly Voice[];
  /** Numbers of the voices that tell an event, one for each of its `tellingsOf`; never empty. */
  readonly of: (event: StoryEvent) => readonly number[];
}

/** Colours of voices: the paper has one of its own, the others share seven. */
export const COLOURS = 8;

/** The number of the first voice that has the same colour. */
export function colourOf(voice: number): number {
  return voice === 0 ? 0 : 1 + ((voice - 1) % (COLOURS - 1));
}

/** Key of the paper itself: no source has an empty name. */
const PAPER = '';

/**
 * The attributions of an event that say something of their own: "officials" and "the Guardian" are
 * both said by "officials, via the Guardian". Those that name nobody are left out.
 */
export function tellingsOf({ attributions }: StoryEvent): readonly Attribution[] {
  const named = attributions.filter(({ chain }) => chain.length > 0);
  return named.filter(
    ({ chain }, i) =>
      !named.some(
        (other, j) =>
          (other.chain.length > chain.length || (other.chain.length === chain.length && j < i)) &&
          chain.every((id) => other.chain.includes(id)),
      ),
  );
}

/** The outermost sources of a story's events: who the reader would name if asked "says who?". */
export function voicesOf(story: Story): Voices {
  const names = new Map<string, string>();
  const keys = new Map<Id, string>();
  for (const { id, name } of story.sources) {
    // "Tass" and "TASS" are one voice, by the name that comes first.
    const key = name.toLowerCase();
    keys.set(id, key);
    if (!names.has(key)) names.set(key, name);
  }
  const keysOf = (event: StoryEvent) => {
    const outer = tellingsOf(event).flatMap(({ chain }) => chain.at(-1) ?? []);
    return outer.length === 0 ? [PAPER] : outer.map((id) => keys.get(id) ?? id);
  };

  const counts = new Map<string, number>([[PAPER, 0]]);
  for (const event of story.events)
    for (const key of new Set(keysOf(event))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = [...counts].sort(([a, n], [b, m]) => (a === PAPER ? -1 : b === PAPER ? 1 : m - n));
  const numbers = new Map(order.map(([key], index) => [key, index]));
  const publisher = story.documents[0]?.publisher ?? null;
  return {
    list: order.map(([key, count]) => ({
      name: key === PAPER ? publisher : (names.get(key) ?? key),
      count,
    })),
    of: (event) => keysOf(event).map((key) => numbers.get(key) ?? 0),
  };
}
