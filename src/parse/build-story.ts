import { explainCreated, type Telling } from '#explain/explain.ts';
import type { CreatedReading } from '#anchoring/created.ts';
import type { ToldEvents } from '#events/types.ts';
import type { AttributionMention, SourceMention } from '#sources/types.ts';
import type { Created, Story, StoryBlock, StoryDocument } from '#story/types.ts';
import type { Block } from '#text/types.ts';
import { formatDay, formatLocal } from '#time/local.ts';
import { buildConflicts } from './build-conflicts.ts';
import { buildEvents, type EventsInput } from './build-events.ts';
import { buildExpressions } from './build-expressions.ts';
import { registerSources, type SourceRegister } from './build-sources.ts';
import type { StoryOptions } from './options.ts';
import { lastAt } from '#text/search.ts';
import { findProblems } from './problems.ts';
import type { TextReading } from './read-text.ts';

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

/** The title given, else the first heading of the first document, else the first words of its text. */
function titleOf([first]: readonly TextReading[], { title }: StoryOptions): string {
  if (!first) return '';
  const given = (title ?? first.options.title ?? '').trim();
  if (given !== '') return given;
  const { text, document } = first;
  const heading =
    document.blocks.find(({ kind }) => kind === 'heading') ??
    document.blocks.find(({ kind }) => kind === 'paragraph');
  return heading ? shortened(headingWords(text, heading)) : '';
}

function headingWords(text: string, { start, end }: Block): string {
  return text
    .slice(start, end)
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function shortened(words: string): string {
  if (words.length <= TITLE_LENGTH) return words;
  const cut = words.lastIndexOf(' ', TITLE_LENGTH);
  return `${words.slice(0, cut > 0 ? cut : TITLE_LENGTH)}…`;
}

/** Who speaks in each post: the outermost source of the first thing that it tells. */
function speakersOf(
  blocks: readonly Block[],
  attributions: readonly AttributionMention[],
): ReadonlyMap<Block, SourceMention | undefined> {
  const speakers = new Map<Block, SourceMention | undefined>();
  for (const { chain, content } of attributions) {
    for (const { start, end } of content) {
      const block = blocks[lastAt(blocks, start)];
      if (block?.kind === 'post' && end <= block.end && !speakers.has(block))
        speakers.set(block, chain.at(-1));
    }
  }
  return speakers;
}

function blocksOf({ document, attributions }: TextReading, register: SourceRegister): StoryBlock[] {
  const speakers = speakersOf(document.blocks, attributions);
  return document.blocks.map((block) => {
    const { start, end, kind, language } = block;
    const speaker = speakers.get(block);
    const source = speaker ? register.idOf(speaker) : null;
    return { start, end, kind, language, ...(source !== null && { source }) };
  });
}

function documentOf(
  reading: TextReading,
  register: SourceRegister,
  telling: Telling,
): StoryDocument {
  const { title, publisher, url } = reading.options;
  return {
    id: reading.id,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    text: reading.text,
    blocks: blocksOf(reading, register),
    language: reading.document.language,
    created: createdOf(reading.created, telling),
  };
}

/** Puts what the stages found in each document together as a story, with the reasons in words. */
export function buildStory(
  readings: readonly TextReading[],
  { events, conflicts }: ToldEvents,
  options: StoryOptions & { readonly timeZone: string },
): Story {
  // Where one document has real dates, the stand-in days of another would mix with them.
  const dated = readings.some((reading) => reading.dated || !reading.created.created.assumed);
  const documents = readings.map((reading) => {
    const { created } = reading.created;
    const telling: Telling = { text: reading.text, origin: dated ? null : created.at };
    const common = { document: reading.id, text: reading.text, timexes: reading.timexes };
    const expressions = buildExpressions({ ...common, created, telling, dated });
    return { reading, telling, common, expressions };
  });
  const register = registerSources(readings);
  const told: EventsInput = {
    documents: new Map(
      documents.map(({ reading, telling, common }) => [
        reading.id,
        {
          ...{ telling, shouted: reading.shouted },
          ...{ timexes: common.timexes, attributions: reading.attributions },
        },
      ]),
    ),
    register,
  };
  return {
    version: 1,
    title: titleOf(readings, options),
    language: readings[0]?.document.language ?? 'und',
    timeZone: options.timeZone,
    calendar: dated ? 'dated' : 'relative',
    documents: documents.map(({ reading, telling }) => documentOf(reading, register, telling)),
    expressions: documents.flatMap(({ expressions }) => expressions),
    sources: register.sources,
    events: buildEvents(events, told),
    conflicts: buildConflicts(conflicts, told),
    problems: documents.flatMap(({ reading, common, expressions }) =>
      findProblems({
        ...common,
        blocks: reading.document.blocks,
        language: reading.document.language,
        expressions,
        reading: reading.created,
      }),
    ),
    edits: [],
  };
}
