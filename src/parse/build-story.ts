import type { CreatedReading } from '#anchoring/created.ts';
import { explainCreated, type Telling } from '#explain/explain.ts';
import type { AttributionMention } from '#sources/types.ts';
import type { Created, Story, StoryBlock, StoryDocument } from '#story/types.ts';
import type { Block, DocumentText } from '#text/types.ts';
import { formatDay, formatLocal } from '#time/local.ts';
import { buildEvents } from './build-events.ts';
import { buildExpressions } from './build-expressions.ts';
import { registerSources, type SourceRegister } from './build-sources.ts';
import type { ParseOptions } from './options.ts';
import { findProblems } from './problems.ts';
import type { TextReading } from './read-text.ts';

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

function documentOf(
  text: string,
  options: ParseOptions,
  reading: TextReading,
  register: SourceRegister,
  telling: Telling,
): StoryDocument {
  const { title, publisher, url } = options;
  const { document, attributions, created } = reading;
  return {
    id: DOCUMENT,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    text,
    blocks: blocksOf(document, attributions, register),
    language: document.language,
    created: createdOf(created, telling),
  };
}

/** Puts what the stages found together as a story, with the reasons in words. */
export function buildStory(
  text: string,
  options: ParseOptions,
  reading: TextReading,
  zone: string,
): Story {
  const { document, attributions, timexes, dated } = reading;
  const { created } = reading.created;
  const relative = created.assumed && !dated;
  const telling: Telling = { text, origin: relative ? created.at : null };
  const common = { document: DOCUMENT, text, timexes };
  const expressions = buildExpressions({ ...common, created, telling, dated });
  const register = registerSources([{ id: DOCUMENT, attributions }]);
  const drafts = reading.events;
  const { blocks, language } = document;
  return {
    version: 1,
    title: titleOf(text, blocks, options),
    language,
    timeZone: zone,
    calendar: relative ? 'relative' : 'dated',
    documents: [documentOf(text, options, reading, register, telling)],
    expressions,
    sources: register.sources,
    events: buildEvents({ ...common, drafts, attributions, register, telling }),
    problems: findProblems({ ...common, blocks, language, expressions, reading: reading.created }),
    edits: [],
  };
}
