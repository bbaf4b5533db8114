import { tellingsOf } from '#layout/voices.ts';
import type { Id, Status, Story, StoryEvent } from '#story/types.ts';

/** What happened counts for more than what is only said to have, is to come or did not happen. */
const STATUS: Readonly<Record<Status, number>> = {
  asserted: 1,
  planned: 0.5,
  hedged: 0,
  negated: -1,
};

/** News tells what matters first: an event of the first lines weighs as much as three more tellings. */
const LEAD = 3;

/** Words at the end of a text weigh nothing; the share of the text after which they are half as weighty. */
const HALF = 0.2;

/** People that came to harm: what readers ask for first. */
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'missing']);

/**
 * The events of a story from the most important one on: how often and by how many each is told, how
 * early in its text, whether it tells of people that came to harm, whether sources argue about it.
 * Equals stand in the order of the story.
 */
export function byImportance(story: Story): readonly StoryEvent[] {
  const disputed = new Set(
    story.conflicts.flatMap(({ versions }) => versions.map(({ event }) => event)),
  );
  const lengths = new Map(story.documents.map(({ id, text }) => [id, Math.max(1, text.length)]));
  const weights = new Map(
    story.events.map((event) => [event.id, weightOf(event, lengths, disputed)]),
  );
  const weight = ({ id }: StoryEvent) => weights.get(id) ?? 0;
  return story.events.toSorted((a, b) => weight(b) - weight(a));
}

function weightOf(
  event: StoryEvent,
  lengths: ReadonlyMap<Id, number>,
  disputed: ReadonlySet<Id>,
): number {
  const places = event.mentions.map(({ document, start }) => start / (lengths.get(document) ?? 1));
  const early = Math.min(1, ...places);
  return (
    Math.sqrt(event.mentions.length) +
    tellingsOf(event).length +
    LEAD * 2 ** (-early / HALF) +
    STATUS[event.status] +
    (event.quantities.some(({ kind }) => HARM.has(kind))
      ? 2
      : event.quantities.length > 0
        ? 0.5
        : 0) +
    (disputed.has(event.id) ? 1 : 0) +
    (event.basis === 'stated' ? 0.5 : event.basis === 'bounded' ? -2.5 : 0)
  );
}
