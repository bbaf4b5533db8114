import type { Story } from '#story/types.ts';
import type { StoryPart } from './protocol.ts';

/** Items in a part: a browser takes in this many in some 20 ms. */
const PART_SIZE = 2_000;

/**
 * Cuts a story into parts, in order; `joinParts` puts them together again.
 *
 * @param size items in a part, at least 1
 */
export function* splitStory(story: Story, size: number = PART_SIZE): Generator<StoryPart> {
  const { expressions, events, ...head } = story;
  const count = Math.max(1, Math.ceil(Math.max(expressions.length, events.length) / size));
  for (let at = 0; at < count; at += 1) {
    yield {
      ...(at === 0 && { head }),
      expressions: expressions.slice(at * size, (at + 1) * size),
      events: events.slice(at * size, (at + 1) * size),
      last: at === count - 1,
    };
  }
}

/**
 * The story that was cut into these parts.
 *
 * @throws RangeError when the first part is missing
 */
export function joinParts(parts: readonly StoryPart[]): Story {
  const head = parts[0]?.head;
  if (!head) throw new RangeError('not the parts of a story: the first one is missing');
  return {
    ...head,
    expressions: parts.flatMap((part) => part.expressions),
    events: parts.flatMap((part) => part.events),
  };
}
