import { tellEvents } from '#events/tell.ts';
import { PACKS } from '#lang/packs.ts';
import type { Id, Story } from '#story/types.ts';
import { readDocuments } from '#text/documents.ts';
import { buildStory } from './build-story.ts';
import {
  checkOptions,
  type DocumentCorrection,
  type ParseOptions,
  type SourceText,
  type StoryOptions,
} from './options.ts';
import { readText } from './read-text.ts';

/** Codes of the languages that are read (ISO 639-1). */
export const LANGUAGES: readonly string[] = PACKS.map(({ code }) => code);

/**
 * Reads several reports into one story: what more than one tells is one event that they corroborate,
 * and where their numbers or times differ the story has a conflict.
 *
 * @param documents in the order in which they get their ids 'd1', 'd2' …; each as for `parseStory`
 * @param storyOptions the zone that all times are told in, by default that of the first document that
 *   names one; the title, by default that of the first document
 * @returns a story, events in time order; the same input always gives the same story
 * @throws RangeError naming the option when a date, time zone or language is none, a text is too long,
 *   or there is no document
 *
 * @example
 * parseDocuments([{ text: one }, { text: other, options: { publisher: 'Gazeta' } }]).documents[1]?.id // 'd2'
 */
export function parseDocuments(
  documents: readonly SourceText[],
  storyOptions: StoryOptions = {},
): Story {
  if (documents.length === 0) throw new RangeError('no document: a story needs at least one text');
  const zones = [storyOptions, ...documents.map(({ options }) => options)];
  const zone = zones.find((options) => options?.timeZone !== undefined)?.timeZone ?? 'UTC';
  checkOptions('', { timeZone: zone }, LANGUAGES);
  for (const { text, options = {} } of documents) checkOptions(text, options, LANGUAGES);
  const readings = documents.map((document, index) =>
    readText(`d${String(index + 1)}`, document, PACKS, zone),
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

/** A date that a person gives is theirs, also where the file has another one. */
function corrected(correction: DocumentCorrection = {}): ParseOptions {
  const isDated = correction.created !== undefined;
  return { ...correction, ...(isDated && { createdFrom: 'given' as const }) };
}

/**
 * Reads a file: front matter first, which the options override, then the text below it; or several
 * reports of one story, each below front matter of its own (`readDocuments`). Of those, zone and title
 * of the options are the story's, and the rest is for documents that do not say it themselves.
 *
 * @param corrections by id of the document ('d1'), what a person says of it against the file
 * @throws RangeError as `parseStory` does, also for values of the front matter
 */
export function parseSource(
  source: string,
  options: ParseOptions = {},
  corrections: Readonly<Record<Id, DocumentCorrection>> = {},
): Story {
  const { story, documents } = readDocuments(source);
  const [only] = documents;
  if (only && documents.length === 1) {
    const { created } = options;
    const given = { ...story, ...only.metadata };
    const fromFile = created === undefined && given.created !== undefined;
    return parseStory(only.body, {
      ...given,
      ...(fromFile && { createdFrom: 'metadata' as const }),
      ...options,
      ...corrected(corrections['d1']),
    });
  }
  const { title = story.title, timeZone = story.timeZone, ...each } = options;
  return parseDocuments(
    documents.map(({ metadata, body }, at) => ({
      text: body,
      options: {
        ...(story.language !== undefined && { language: story.language }),
        ...each,
        ...metadata,
        ...(metadata.created !== undefined && { createdFrom: 'metadata' as const }),
        ...corrected(corrections[`d${String(at + 1)}`]),
      },
    })),
    { ...(title !== undefined && { title }), ...(timeZone !== undefined && { timeZone }) },
  );
}
