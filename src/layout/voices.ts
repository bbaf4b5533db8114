import type { Id, Story, StoryEvent } from '#story/types.ts';
import type { Voice } from './types.ts';

export interface Voices {
  /** Number 0 is the paper itself, the others follow by how much they tell. */
  readonly list: readonly Voice[];
  /** Numbers of the voices that tell an event, without repetition; never empty. */
  readonly of: (event: StoryEvent) => readonly number[];
}

/** The outermost sources of a story's events: who the reader would name if asked "says who?". */
export function voicesOf(story: Story): Voices {
  const names = new Map(story.sources.map((source) => [source.id, source.name]));
  // "Tass" and "TASS" are one voice.
  const key = (id: Id | undefined) => (id === undefined ? '' : (names.get(id) ?? id).toLowerCase());
  const keysOf = (event: StoryEvent) => [
    ...new Set(
      event.attributions.length === 0 ? [''] : event.attributions.map((a) => key(a.chain.at(-1))),
    ),
  ];

  const counts = new Map<string, number>([['', 0]]);
  for (const event of story.events)
    for (const voice of keysOf(event)) counts.set(voice, (counts.get(voice) ?? 0) + 1);

  const order = [...counts.keys()].sort((a, b) =>
    a === '' ? -1 : b === '' ? 1 : (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  const number = new Map(order.map((voice, index) => [voice, index]));
  return {
    list: order.map((voice) => ({
      name: nameOf(voice, story),
      sources: story.sources.filter((s) => voice !== '' && key(s.id) === voice).map((s) => s.id),
      count: counts.get(voice) ?? 0,
    })),
    of: (event) => keysOf(event).map((voice) => number.get(voice) ?? 0),
  };
}

function nameOf(voice: string, story: Story): string | null {
  if (voice === '') return story.documents[0]?.publisher ?? null;
  return story.sources.find((source) => source.name.toLowerCase() === voice)?.name ?? voice;
}
