import { readingOf } from '#edits/reading.ts';
import { parseDocuments, sourceTexts } from '#parse/parse-story.ts';
import { readWhen } from '#parse/read-when.ts';
import { isStoryError } from '#story/check.ts';
import { readStory } from '#story/read.ts';
import { baseOf, type BaseStory } from './reading/base-story.ts';
import { correctedTexts } from './reading/corrected-texts.ts';
import type { Job, ReadReply, ReadRequest, WhenReply, WhenRequest } from './reading/protocol.ts';
import { splitStory } from './reading/story-parts.ts';

/** What edits say when there are none. */
const NOTHING = readingOf([]);

function storyOf({ content, format, options, correction }: Job): BaseStory {
  if (format === 'story') return baseOf(readStory(JSON.parse(content)), correction);
  const { timeZone } = correction ?? {};
  const given = { ...options, ...(timeZone !== undefined && { timeZone }) };
  const { documents, story } =
    format === 'text'
      ? { documents: [{ text: content, options: given }], story: {} }
      : sourceTexts(content, given);
  const texts = correctedTexts(documents, correction ?? NOTHING);
  return { story: parseDocuments(texts, story), fixed: false };
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
    const { story, fixed } = storyOf(data);
    for (const part of splitStory(story)) answer({ id, part, fixed });
  } catch (error) {
    const isBadStory = isStoryError(error) || error instanceof SyntaxError;
    answer({ id, failure: isBadStory ? 'bad-story' : 'fault', message: String(error) });
  }
};
