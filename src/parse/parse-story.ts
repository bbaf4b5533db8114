import { anchor } from '#anchoring/anchor.ts';
import { readCreated, type CreatedReading } from '#anchoring/created.ts';
import { tellEvents } from '#events/tell.ts';
import type { EventBlock } from '#events/types.ts';
import { explainCreated, type Telling } from '#explain/explain.ts';
import { english } from '#lang/en/index.ts';
import { polish } from '#lang/pl/index.ts';
import { attribute } from '#sources/attribute.ts';
import type { AttributionMention } from '#sources/types.ts';
import type { Created, Story, StoryBlock } from '#story/types.ts';
import { readDocument } from '#text/blocks.ts';
import { readFrontMatter } from '#text/front-matter.ts';
import type { Block, DocumentText, Metadata } from '#text/types.ts';
import { formatDay, formatLocal } from '#time/local.ts';
import { buildEvents } from './build-events.ts';
import { buildExpressions } from './build-expressions.ts';
import { registerSources, type SourceRegister } from './build-sources.ts';
import { checkOptions, toldCreated, type ParseOptions } from './options.ts';
import { findProblems } from './problems.ts';
import { readTimes, type ReadBlock } from './read-times.ts';

const PACKS = [polish, english];
const LANGUAGES = PACKS.map(({ text }) => text);
const CODES = PACKS.map(({ code }) => code);

/** A story is of one document for now; its id. */
const DOCUMENT = 'd1';
const TITLE_LENGTH = 120;

function createdOf(reading: CreatedReading, telling: Telling): Created {
  const { created, basis, evidence, confidence } = reading;
  const value = created.precision === 'minute' ? formatLocal(created.at) : formatDay(created.at);
  return {
    value: created.assumed ? null : value,
    basis,
    evidence: evidence.map(({ start, end }) => ({ start, end })),
    confidence,
    why: explainCreated(reading, telling),
  };
}

/** The title given, else the first heading, else the first words of the text. */
function titleOf(text: string, blocks: readonly Block[], { title }: ParseOptions): string {
  if (title !== undefined && title.trim() !== '') return title.trim();
  const heading =
    blocks.find(({ kind }) => kind === 'heading') ??
    blocks.find(({ kind }) => kind === 'paragraph');
  const words = heading
    ? text
        .slice(heading.start, heading.end)
        .replace(/^#+\s*/, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
  if (words.length <= TITLE_LENGTH) return words;
  const cut = words.lastIndexOf(' ', TITLE_LENGTH);
  return `${words.slice(0, cut > 0 ? cut : TITLE_LENGTH)}…`;
}

/** Who speaks in a post: the outermost source of what it tells. */
function speakerOf(
  { kind, start, end }: Block,
  attributions: readonly AttributionMention[],
  { idOf }: SourceRegister,
): string | null {
  if (kind !== 'post') return null;
  const inside = attributions.find(({ content }) =>
    content.some((span) => span.start >= start && span.end <= end),
  );
  const speaker = inside?.chain.at(-1);
  return speaker ? idOf(speaker) : null;
}

function blocksOf(
  document: DocumentText,
  attributions: readonly AttributionMention[],
  register: SourceRegister,
): StoryBlock[] {
  return document.blocks.map((block) => {
    const { start, end, kind, language } = block;
    const source = speakerOf(block, attributions, register);
    return { start, end, kind, language, ...(source !== null && { source }) };
  });
}

const eventBlock = ({ block, sentences, pack }: ReadBlock): EventBlock => ({
  block,
  sentences,
  grammar: pack?.events ?? null,
});

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
  const { title, language } = options;
  const metadata: Metadata = {
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
  };
  const document = readDocument(text, LANGUAGES, metadata);
  const attributions = attribute({
    text,
    blocks: document.blocks,
    ...(options.publisher !== undefined && { publisher: options.publisher }),
    cuesFor: (code) => PACKS.find((pack) => pack.code === code)?.attribution ?? null,
  });
  const blocks = readTimes(text, document.blocks, PACKS, attributions);
  const reading = readCreated(blocks, toldCreated(options));
  const { created } = reading;
  const timexes = anchor(blocks, { text, created, zone });
  const dated = timexes.some((timex) => timex.anchor === null && timex.interval !== null);
  const telling: Telling = { text, origin: created.assumed && !dated ? created.at : null };
  const expressions = buildExpressions({
    document: DOCUMENT,
    text,
    timexes,
    created,
    telling,
    dated,
  });
  const register = registerSources(DOCUMENT, attributions);
  const events = buildEvents({
    document: DOCUMENT,
    drafts: tellEvents({ text, blocks: blocks.map(eventBlock), timexes, attributions, created }),
    timexes,
    attributions,
    register,
    telling,
  });
  const { publisher, url } = options;
  return {
    version: 1,
    title: titleOf(text, document.blocks, options),
    language: document.language,
    timeZone: zone,
    calendar: created.assumed && !dated ? 'relative' : 'dated',
    documents: [
      {
        id: DOCUMENT,
        ...(title !== undefined && { title }),
        ...(publisher !== undefined && { publisher }),
        ...(url !== undefined && { url }),
        text,
        blocks: blocksOf(document, attributions, register),
        language: document.language,
        created: createdOf(reading, telling),
      },
    ],
    expressions,
    sources: register.sources,
    events,
    problems: findProblems({
      document: DOCUMENT,
      text,
      blocks: document.blocks,
      language: document.language,
      timexes,
      expressions,
      reading,
    }),
    edits: [],
  };
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
