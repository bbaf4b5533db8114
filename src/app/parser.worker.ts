import { parseSource, parseStory } from '#parse/parse-story.ts';
import { readWhen } from '#parse/read-when.ts';
import { isStoryError } from '#story/check.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import { baseOf } from './reading/base-story.ts';
import type { Job, ReadReply, ReadRequest, WhenReply, WhenRequest } from './reading/protocol.ts';
import { splitStory } from './reading/story-parts.ts';

function storyOf({ content, format, options, correction }: Job): Story {
  const { timeZone, documents = {} } = correction ?? {};
  const given = { ...options, ...(timeZone !== undefined && { timeZone }) };
  switch (format) {
    case 'text':
      return parseStory(content, { ...given, ...documents['d1'] });
    case 'file':
      return parseSource(content, given, documents);
    case 'story':
      return baseOf(readStory(JSON.parse(content)), correction);
  }
}

function answer(reply: ReadReply | WhenReply): void {
  postMessage(reply);
}

self.onmessage = ({ data }: MessageEvent<ReadRequest | WhenRequest>): void => {
  const { id } = data;
  if ('words' in data) {
    answer({ id, reading: readWhen(data.words, data.options) });
    return;
  }
  try {
    for (const part of splitStory(storyOf(data))) answer({ id, part });
  } catch (error) {
    const isBadStory = isStoryError(error) || error instanceof SyntaxError;
    answer({ id, failure: isBadStory ? 'bad-story' : 'fault', message: String(error) });
  }
};
