import type { Id, Mention, Story, StoryEvent } from '#story/types.ts';
import { DAY } from '#time/calendar.ts';
import { parseLocal } from '#time/local.ts';
import { isFiltering, PAPER, type Filter } from './filter.ts';
import { fold } from './fold.ts';

/** What is searched of events, folded once however often somebody searches. */
const folded = new WeakMap<StoryEvent, string>();

function wordsOf(event: StoryEvent, texts: ReadonlyMap<Id, string>): string {
  const known = folded.get(event);
  if (known !== undefined) return known;
  const told = event.mentions.map(
    ({ document, start, end }: Mention) => texts.get(document)?.slice(start, end) ?? '',
  );
  const words = fold([event.label, event.full, event.note ?? '', ...told].join('\n'));
  folded.set(event, words);
  return words;
}

function isToldBy({ attributions }: StoryEvent, source: Id): boolean {
  if (source !== PAPER) return attributions.some(({ chain }) => chain.includes(source));
  return attributions.length === 0 || attributions.some(({ chain }) => chain.length === 0);
}

/** Beginning of a day or minute, in ms; null when nothing is asked or it can't be read. */
const instantOf = (text: string | null) => (text === null ? null : (parseLocal(text)?.at ?? null));

function overlaps({ when }: StoryEvent, from: number | null, to: number | null): boolean {
  const [start, end] = [instantOf(when.start), instantOf(when.end)];
  if (start === null || end === null) return true;
  // What has no length lies in the day that begins with it.
  const isAfterFrom = from === null || end > from || start >= from;
  return isAfterFrom && (to === null || start < to + DAY);
}

/**
 * The events that a filter lets through, in the order of the story. The time of an event counts as
 * the text puts it (`start` to `end`), not as far as it may reach.
 */
export function findEvents(
  { events, documents }: Pick<Story, 'events' | 'documents'>,
  filter: Filter,
): readonly StoryEvent[] {
  if (!isFiltering(filter)) return events;
  const { source, status, basis } = filter;
  const asked = fold(filter.words).split(' ').filter(Boolean);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const [from, to] = [instantOf(filter.from), instantOf(filter.to)];
  return events.filter(
    (event) =>
      (status === null || event.status === status) &&
      (basis === null || event.basis === basis) &&
      (source === null || isToldBy(event, source)) &&
      overlaps(event, from, to) &&
      asked.every((word) => wordsOf(event, texts).includes(word)),
  );
}

/**
 * The part of a story that a filter lets through: its events, and of the time expressions those that
 * date them. The same story when nothing is asked.
 */
export function findIn(story: Story, filter: Filter): Story {
  if (!isFiltering(filter)) return story;
  const events = findEvents(story, filter);
  const shown = new Set(events.map(({ id }) => id));
  const times = new Set(events.flatMap(({ expressions }) => expressions));
  return {
    ...story,
    events,
    expressions: story.expressions.filter(({ id }) => times.has(id)),
    conflicts: story.conflicts.filter(({ versions }) =>
      versions.every(({ event }) => shown.has(event)),
    ),
  };
}
