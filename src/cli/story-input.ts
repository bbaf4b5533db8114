import { extname } from 'node:path';
import { readCsv } from '#import/csv.ts';
import { isImportError } from '#import/error.ts';
import { isTimelineJs, readTimelineJs } from '#import/timelinejs.ts';
import type { ParseOptions } from '#parse/options.ts';
import { parseSource } from '#parse/parse-story.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import { failure } from './failure.ts';

/**
 * The story of a file: a text is parsed; a story that was saved, a table of events (.csv) and TimelineJS
 * JSON are read as they are.
 *
 * @throws Failure, StoryError or RangeError with what is wrong
 */
export function storyOf(text: string, file: string, options: ParseOptions): Story {
  if (extname(file).toLowerCase() === '.csv') return importing(() => readCsv(text, words(options)));
  if (!text.trimStart().startsWith('{')) return parseSource(text, options);
  const json = parsed(text);
  if (isTimelineJs(json)) return importing(() => readTimelineJs(json, words(options)));
  const [given] = Object.keys(options);
  if (given === undefined) return readStory(text);
  throw failure(`the file is a story already, ${given} cannot be told of it any more`);
}

/** Events that come without an article still have a language and a zone. */
const words = ({ language = 'en', timeZone = 'UTC' }: ParseOptions) => ({ language, timeZone });

/** What JSON says; null when it is none, which `readStory` then says better. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function importing(read: () => Story): Story {
  try {
    return read();
  } catch (error) {
    if (isImportError(error)) throw failure(error.message);
    throw error;
  }
}
