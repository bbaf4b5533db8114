import { tellEvents } from '#events/tell.ts';
import { PACKS } from '#lang/packs.ts';
import type { Story } from '#story/types.ts';
import { readDocuments } from '#text/documents.ts';
import type { Metadata } from '#text/types.ts';
import { buildStory } from './build-story.ts';
import { checkOptions, type ParseOptions, type SourceText, type StoryOptions } from './options.ts';
import { readText } from './read-text.ts';

/** Codes of the languages that are read (ISO 639-1). */
export const LANGUAGES: readonly string[] = PACKS.map(({ code }) => code);

/**
 * Reads several reports into one story: what more than one tells is one event that they corroborate,
 * and where their numbers or times differ the story has a conflict.
 *
 * @param documents in the order of the story; each as for `parseStory`
 * @param storyOptions the zone that all times are told in, by default that of the first document that
 *   names one; the title, by default that of the first document
 * @returns a story, events in time order; the same input always gives the same story
 * @throws RangeError naming the option when a date, time zone or language is none, a text is too long,
 *   there is no document, or two have one id
 *
 * @example
 * parseDocuments([{ text: one }, { text: other, options: { publisher: 'Gazeta' } }]).documents[1]?.id // 'd2'
 */
export function parseDocuments(
  documents: readonly SourceText[],
  storyOptions: StoryOptions = {},
): Story {
  if (documents.length === 0) throw new RangeError('no document: a story needs at least one text');
  const ids = documents.map(({ id }, index) => id ?? `d${String(index + 1)}`);
  if (new Set(ids).size < ids.length)
    throw new RangeError(`two documents have one id: ${ids.join(', ')}`);
  const zones = [storyOptions, ...documents.map(({ options }) => options)];
  const zone = zones.find((options) => options?.timeZone !== undefined)?.timeZone ?? 'UTC';
  checkOptions('', { timeZone: zone }, LANGUAGES);
  for (const { text, options = {} } of documents) checkOptions(text, options, LANGUAGES);
  const readings = documents.map((document, index) =>
    readText(ids[index] ?? '', document, PACKS, zone),
  );
  const told = tellEvents(readings.map(({ events }) => events));
  return buildStory(readings, told, { ...storyOptions, timeZone: zone });
}

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
  return parseDocuments([{ text, options }]);
}

/** What a file holds, made ready for `parseDocuments`. */
export interface SourceTexts {
  readonly documents: readonly SourceText[];
  readonly story: StoryOptions;
}

/** A date that stands in the file is no person's. */
const asMetadata = ({ created }: Metadata) =>
  created === undefined ? {} : { created, createdFrom: 'metadata' as const };

/**
 * Takes a file apart: front matter first, which the options override, then the text below it; or several
 * reports of one story, each below front matter of its own (`readDocuments`). Of those, zone and title
 * of the options are the story's, and the rest is for documents that do not say it themselves.
 */
export function sourceTexts(source: string, options: ParseOptions = {}): SourceTexts {
  const { story, documents } = readDocuments(source);
  const [only] = documents;
  if (only && documents.length === 1) {
    const given = { ...story, ...only.metadata };
    const dated = options.created === undefined ? asMetadata(given) : {};
    const text = { text: only.body, options: { ...given, ...options, ...dated } };
    return { documents: [text], story: {} };
  }
  const { title = story.title, timeZone = story.timeZone, ...each } = options;
  const language = story.language === undefined ? {} : { language: story.language };
  return {
    documents: documents.map(({ metadata, body }) => ({
      text: body,
      options: { ...language, ...each, ...metadata, ...asMetadata(metadata) },
    })),
    story: { ...(title !== undefined && { title }), ...(timeZone !== undefined && { timeZone }) },
  };
}

/**
 * Reads a file of one or several texts into a story, as `sourceTexts` takes it apart.
 *
 * @throws RangeError as `parseStory` does, also for values of the front matter
 */
export function parseSource(source: string, options: ParseOptions = {}): Story {
  const { documents, story } = sourceTexts(source, options);
  return parseDocuments(documents, story);
}
