import { parseSource, parseStory } from '#parse/parse-story.ts';
import { isStoryError } from '#story/check.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import type { Job, ReadReply, ReadRequest } from './reading/protocol.ts';
import { splitStory } from './reading/story-parts.ts';

function storyOf({ content, format, options }: Job): Story {
  switch (format) {
    case 'text':
      return parseStory(content, options);
    case 'file':
      return parseSource(content, options);
    case 'story':
      return readStory(JSON.parse(content));
  }
}

function answer(reply: ReadReply): void {
  postMessage(reply);
}

self.onmessage = ({ data }: MessageEvent<ReadRequest>): void => {
  const { id } = data;
  try {
    for (const part of splitStory(storyOf(data))) answer({ id, part });
  } catch (error) {
    const isBadStory = isStoryError(error) || error instanceof SyntaxError;
    answer({ id, failure: isBadStory ? 'bad-story' : 'fault', message: String(error) });
  }
};
