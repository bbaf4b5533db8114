import type { Story } from '#story/types.ts';

const LISTS = ['documents', 'expressions', 'sources', 'events', 'conflicts'] as const;

/** Of an event and of its time: what a drawing reads of every one. */
const EVENT_LISTS = ['expressions', 'attributions', 'mentions', 'why'] as const;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => Object(value) as Fields;

/**
 * What keeps a value from being drawn as a story; null when nothing does. It looks at what a drawing
 * needs; `readStory`, which looks at everything, would take a twentieth of the whole embed.
 */
export function faultOf(json: unknown): string | null {
  const story = fieldsOf(json);
  if (story.version !== 1) return 'version is not 1';
  const missing = LISTS.find((name) => !Array.isArray(story[name]));
  if (missing !== undefined) return `${missing} is not a list`;
  const { events } = json as Story;
  const at = events.findIndex((event) => !isEvent(fieldsOf(event)));
  return at === -1 ? null : `events[${String(at)}] is not an event`;
}

const isEvent = (event: Fields) =>
  typeof event.id === 'string' &&
  typeof event.label === 'string' &&
  typeof fieldsOf(event.when).start === 'string' &&
  EVENT_LISTS.every((name) => Array.isArray(event[name]));
