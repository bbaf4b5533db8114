import type { Block } from '#text/types.ts';
import type { Instant } from '#time/types.ts';
import type { BlockTimes } from './anchor.ts';
import type { Context } from './context.ts';
import { entryMinutes, entryMoments, type Entry } from './entries.ts';
import { place } from './place.ts';
import { fills, isDayHeading, sectionMoments } from './sections.ts';
import type { Created } from './types.ts';

/** Who speaks in a block. */
export interface Speaker {
  /** Of what kind it is, and from when it speaks. */
  readonly voice: Pick<Context, 'created' | 'voice'>;
  /** The moment of the part of a diary that the block stands in; null outside of one. */
  readonly section: Created | null;
  /** Whether the report neither goes on into the block nor comes out of it. */
  readonly alone: boolean;
}

/** The date that signs a post, as the moment its words are spoken. */
function postCreated(times: BlockTimes, document: Context): Created | null {
  const line = times.block.signature?.dateLine;
  const mention = line && times.mentions.find(({ start }) => start >= line.start);
  if (!mention) return null;
  const placed = place(mention.meaning, { ...document, tense: 'past' });
  if (!placed?.interval) return null;
  return {
    at: placed.interval.start,
    precision: placed.granularity === 'minute' ? 'minute' : 'day',
    assumed: false,
  };
}

/** Who speaks in a block, and from when. */
function voiceOf(
  times: BlockTimes,
  entry: Created | undefined,
  document: Context,
): Pick<Context, 'created' | 'voice'> {
  const post = times.block.kind === 'post' ? postCreated(times, document) : null;
  if (post) return { created: post, voice: 'post' };
  return entry
    ? { created: entry, voice: 'entry' }
    : { created: document.created, voice: 'document' };
}

/** From when the parts of a diary speak. */
function sectionsOf(blocks: readonly BlockTimes[], document: Context): ReadonlyMap<Block, Created> {
  const dayOf = ({ block, mentions: [first] }: BlockTimes) => {
    if (!first || !isDayHeading(block, first)) return null;
    return place(first.meaning, { ...document, tense: 'past' })?.interval?.start ?? null;
  };
  const days = new Map(blocks.map((times) => [times.block, dayOf(times)]));
  return sectionMoments([...days.keys()], (block) => days.get(block) ?? null, document.created);
}

/** The day that a heading names by itself ("Monday", "Wtorek, 14 listopada"). */
function headingDay({ block, mentions }: BlockTimes, document: Context): Instant | null {
  const [mention] = mentions;
  if (block.kind !== 'heading' || !mention || !fills(block, mention)) return null;
  const placed = place(mention.meaning, { ...document, tense: 'past' });
  return placed?.interval && placed.granularity === 'day' ? placed.interval.start : null;
}

/** The entries of a log with their moments, each under the day of the heading above it. */
function entriesOf(
  blocks: readonly BlockTimes[],
  text: string,
  document: Context,
): ReadonlyMap<Block, Created> {
  const entries: Entry[] = [];
  let day: Instant | null = null;
  for (const times of blocks) {
    day = headingDay(times, document) ?? day;
    const minutes = entryMinutes(text, times.block, times.mentions[0]);
    if (minutes !== null) entries.push({ block: times.block, minutes, day });
  }
  return entryMoments(entries, document.created);
}

/** Which entry a block belongs to; a clock on a line of its own stamps the blocks below it. */
interface EntryState {
  readonly moment: Created | undefined;
  readonly carries: boolean;
}

function entryOf(
  block: Block,
  entries: ReadonlyMap<Block, Created>,
  before: EntryState,
): EntryState {
  const moment = entries.get(block);
  const { clock } = block;
  if (moment) return { moment, carries: clock?.start === block.start && clock.end === block.end };
  const continues = before.carries && (block.kind === 'paragraph' || block.kind === 'quotation');
  return continues ? before : { moment: undefined, carries: false };
}

/**
 * Finds out who speaks in each block of a document.
 *
 * @param document what holds for the document's own voice
 * @returns a function that is asked for the blocks in text order
 */
export function speakers(
  blocks: readonly BlockTimes[],
  text: string,
  document: Context,
): (times: BlockTimes) => Speaker {
  const entries = entriesOf(blocks, text, document);
  const sections = sectionsOf(blocks, document);
  let entry: EntryState = { moment: undefined, carries: false };
  return (times) => {
    const { block } = times;
    entry = entryOf(block, entries, entry);
    const section = sections.get(block) ?? null;
    const voice = voiceOf(times, entry.moment ?? section ?? undefined, document);
    const alone =
      voice.voice === 'post' || entry.moment !== undefined || block.kind === 'quotation';
    return { voice, section, alone };
  };
}
