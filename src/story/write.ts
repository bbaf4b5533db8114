import { storyShape } from './shape.ts';
import type { Story } from './types.ts';

/**
 * The text of a story file: JSON with its fields always in the same order, so that two files can be
 * compared line by line.
 *
 * @param indent spaces a level; 0 puts all on one line, without a line break after it
 * @throws StoryError when the story breaks its own types and could not be read again
 */
export function writeStory(story: Story, indent = 2): string {
  const json = JSON.stringify(storyShape(story, ''), null, indent);
  return indent === 0 ? json : `${json}\n`;
}
