import { storyError } from './check.ts';
import { assertConsistent } from './consistent.ts';
import { storyShape } from './shape.ts';
import type { Story } from './types.ts';

/**
 * Reads a story that comes from outside: a file, the network, the browser's storage.
 *
 * @param json the text of a story file (a byte order mark is skipped), or what JSON.parse made of it
 * @returns a story of its own, sharing nothing with the input, that keeps to the types, to
 *   `static/story.schema.json` and to the rules of `assertConsistent`
 * @throws StoryError that says where and what: `not a story: events[3].id is missing`
 */
export function readStory(json: unknown): Story {
  const story = storyShape(typeof json === 'string' ? parseJson(json) : json, '');
  assertConsistent(story);
  return story;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw storyError('', `is not JSON: ${error.message}`);
  }
}
