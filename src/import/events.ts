import type { Source, Status, Story, StoryEvent } from '#story/types.ts';
import { timeSpan, type Extent } from '#story/time-span.ts';

/** Somebody who says so; a file that does not tell the kind makes them a person. */
export interface ImportedSource {
  readonly name: string;
  readonly kind: Source['kind'];
}

/** An event as a file of another program tells it. */
export interface ImportedEvent {
  readonly label: string;
  /** More words about it; empty when there are none. */
  readonly text: string;
  readonly when: Extent;
  readonly status: Status;
  /** Chains, nearest to the event first. */
  readonly sources: readonly (readonly ImportedSource[])[];
  /** Language of its words; the story's when not told. */
  readonly language: string | null;
}

export interface ImportedStory {
  readonly title: string;
  readonly language: string;
  readonly timeZone: string;
  readonly events: readonly ImportedEvent[];
}

const DOCUMENT = 'd1';

/** Gives each name an id, in the order in which they first occur. */
function registerSources(events: readonly ImportedEvent[]): ReadonlyMap<string, Source> {
  const byName = new Map<string, Source>();
  for (const { name, kind } of events.flatMap(({ sources }) => sources.flat()))
    if (!byName.has(name))
      byName.set(name, { id: `s${String(byName.size + 1)}`, name, kind, mentions: [] });
  return byName;
}

/**
 * Makes a story of events that have no article: its one document is what the file says of each event, a
 * paragraph each, so that every event has words to point at.
 */
export function storyOfEvents({ title, language, timeZone, events }: ImportedStory): Story {
  const sources = registerSources(events);
  const blocks: { start: number; end: number; kind: 'paragraph'; language: string }[] = [];
  let text = '';
  const inOrder = events.toSorted((a, b) => a.when.interval.start - b.when.interval.start);
  const told = inOrder.map((event, i): StoryEvent => {
    const paragraph = event.text === '' ? event.label : event.text;
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${paragraph}`;
    const own = event.language ?? language;
    blocks.push({ start, end: text.length, kind: 'paragraph', language: own });
    return {
      id: `${DOCUMENT}-e${String(i + 1)}`,
      label: event.label,
      full: event.label,
      language: own,
      when: timeSpan(event.when),
      basis: 'stated',
      status: event.status,
      expressions: [],
      attributions: event.sources.map((chain) => ({
        document: DOCUMENT,
        chain: chain.flatMap(({ name }) => sources.get(name)?.id ?? []),
        cue: null,
        hedged: event.status === 'hedged',
      })),
      mentions: [{ document: DOCUMENT, start, end: text.length }],
      quantities: [],
      why: [],
    };
  });
  const created = { value: null, basis: 'unknown', evidence: [], confidence: 0, why: [] } as const;
  return {
    version: 1,
    title,
    language,
    timeZone,
    calendar: 'dated',
    documents: [{ id: DOCUMENT, text, blocks, language, created }],
    expressions: [],
    sources: [...sources.values()],
    events: told,
    conflicts: [],
    problems: [],
    edits: [],
  };
}
