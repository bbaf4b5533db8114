import { anchor } from '#anchoring/anchor.ts';
import { readCreated, type CreatedReading } from '#anchoring/created.ts';
import type { Speaker } from '#anchoring/speakers.ts';
import type { Timex } from '#anchoring/types.ts';
import type { EventBlock, EventInput } from '#events/types.ts';
import type { LanguagePack } from '#lang/pack.ts';
import { attribute } from '#sources/attribute.ts';
import type { AttributionMention } from '#sources/types.ts';
import { readDocument } from '#text/blocks.ts';
import { withoutShouting } from '#text/capitals.ts';
import type { Id } from '#story/types.ts';
import type { DocumentText, Metadata, TextLanguage } from '#text/types.ts';
import { toldCreated, type ParseOptions, type SourceText } from './options.ts';
import { readTimes, type ReadBlock } from './read-times.ts';

/** What the stages found in a text, before it is put together as a story. */
export interface TextReading {
  readonly id: Id;
  readonly text: string;
  /** Whether it is in capitals throughout. */
  readonly shouted: boolean;
  readonly options: ParseOptions;
  readonly document: DocumentText;
  readonly attributions: readonly AttributionMention[];
  readonly created: CreatedReading;
  readonly timexes: readonly Timex[];
  /** What its events are told from. */
  readonly events: EventInput;
  /** True when the text itself holds real dates, so that a stand-in calendar would mix with them. */
  readonly dated: boolean;
}

/** Blocks as the telling of events takes them, each with who speaks in it. */
export function eventBlocks(
  blocks: readonly ReadBlock[],
  speakers: readonly Speaker[],
): readonly EventBlock[] {
  return blocks.flatMap(({ block, sentences, pack }, index) => {
    const speaker = speakers[index];
    return speaker ? [{ block, sentences, grammar: pack?.events ?? null, speaker }] : [];
  });
}

function metadataOf({ title, language }: ParseOptions): Metadata {
  return { ...(title !== undefined && { title }), ...(language !== undefined && { language }) };
}

/** The same list each time, for which `text` keeps its tables. */
const languages = new WeakMap<readonly LanguagePack[], readonly TextLanguage[]>();

function languagesOf(packs: readonly LanguagePack[]): readonly TextLanguage[] {
  const known = languages.get(packs) ?? packs.map((pack) => pack.text);
  languages.set(packs, known);
  return known;
}

/**
 * Runs the stages over a text, in the order in which they build on each other: blocks, sources,
 * clauses and time expressions, the creation time, the calendar. Events are told from all documents
 * of a story together.
 *
 * @param id of the document in its story
 */
export function readText(
  id: Id,
  { text, options = {} }: SourceText,
  packs: readonly LanguagePack[],
  zone: string,
): TextReading {
  const document = readDocument(text, languagesOf(packs), metadataOf(options));
  const quiet = withoutShouting(text, document.blocks);
  const attributions = attribute({
    text: quiet,
    blocks: document.blocks,
    ...(options.publisher !== undefined && { publisher: options.publisher }),
    cuesFor: (code) => packs.find((pack) => pack.code === code)?.attribution ?? null,
  });
  const blocks = readTimes(quiet, document.blocks, packs, attributions);
  const reading = readCreated(blocks, toldCreated(options));
  const { created } = reading;
  const { timexes, speakers } = anchor(blocks, {
    text: quiet,
    created,
    zone,
    prefix: `${id}-`,
    ...(options.prefer && { prefer: options.prefer }),
  });
  const events = {
    ...{ document: id, text: quiet, timexes, attributions, created },
    blocks: eventBlocks(blocks, speakers),
  };
  const dated = timexes.some((timex) => timex.anchor === null && timex.interval !== null);
  return {
    ...{ id, text, shouted: quiet !== text, options, document },
    ...{ attributions, created: reading, timexes, events, dated },
  };
}
