import { english } from '#lang/en/index.ts';
import { polish } from '#lang/pl/index.ts';
import type { Story } from '#story/types.ts';
import { readFrontMatter } from '#text/front-matter.ts';
import { buildStory } from './build-story.ts';
import { checkOptions, type ParseOptions } from './options.ts';
import { readText } from './read-text.ts';

const PACKS = [polish, english];
const CODES = PACKS.map(({ code }) => code);

/**
 * Reads a news text into a story: its time expressions on the calendar, its events, who says so, and
 * why each is read so. Text that can't be understood is no error; it is listed in `problems`.
 *
 * @param text plain text or Markdown, at most 20 million UTF-16 code units; paragraphs stand apart by
 *   blank lines. Every span of the story is an offset into it.
 * @returns a story of one document, events in time order; the same text and options always give the same story
 * @throws RangeError naming the option when a date, time zone or language is none, or the text is too long
 *
 * @example
 * parseStory('Pożar wybuchł dwa dni temu.', { created: '2024-03-12' }).expressions[0]?.value // '2024-03-10'
 */
export function parseStory(text: string, options: ParseOptions = {}): Story {
  checkOptions(text, options, CODES);
  const zone = options.timeZone ?? 'UTC';
  return buildStory(text, options, readText(text, options, PACKS, zone), zone);
}

/**
 * Reads a file: front matter first, which the options override, then the text below it.
 *
 * @throws RangeError as `parseStory` does, also for values of the front matter
 */
export function parseSource(source: string, options: ParseOptions = {}): Story {
  const { metadata, body } = readFrontMatter(source);
  const fromFile = metadata.created !== undefined && options.created === undefined;
  return parseStory(body, {
    ...metadata,
    ...(fromFile && { createdFrom: 'metadata' as const }),
    ...options,
  });
}
