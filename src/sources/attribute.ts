import type { Block } from '#text/types.ts';
import { readWords, scanBlock } from './block-scan.ts';
import type { BlockScan, RawAttribution, ReadableBlock } from './block-scan.ts';
import { joinChains } from './chains.ts';
import type { OpenAttribution } from './chains.ts';
import { readCueClauses } from './cue-clauses.ts';
import { mayGoOn, reachesEnd, readBehindSemicolon, readContinued } from './continued.ts';
import { readHedges } from './hedges.ts';
import { findAnswers, readAnswer } from './interviews.ts';
import { isUnknownLabel, readHeadlineTail, readLabel, readSigned } from './labels.ts';
import { addMarkers } from './markers.ts';
import { readPost } from './posts.ts';
import { issuerNames } from './releases.ts';
import { learnNames, newMemory, noteNames, noteSpeaker, noteTopic } from './memory.ts';
import type { Memory } from './memory.ts';
import { resolve } from './resolve.ts';
import { topicOf } from './topics.ts';
import { runningSpeech } from './running-speech.ts';
import { spanOf, spansOf } from './spans.ts';
import type {
  AttributionGrammar,
  AttributionMention,
  Range,
  SourceMention,
  SourceReading,
} from './types.ts';

interface AttributionInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Whose text it is: what it says of itself is no attribution. */
  readonly publisher?: string;
  readonly cuesFor: (language: string) => AttributionGrammar | null;
}

/**
 * Finds who says what in a document: source, cue and content of each attribution (after PARC and
 * PolNeAR), in text order. Attributions that stand inside others carry the whole chain, nearest to
 * the event first. Blocks in a language without a grammar only give the author of a post.
 */
export function attribute(input: AttributionInput): AttributionMention[] {
  const memory = newMemory();
  const read = input.blocks.map((block) => readableBlock(input, block));
  for (const one of read) if (one) learnNames(memory, one.people, one.grammar);
  const answers = findAnswers(input.blocks, read);
  const mentions: AttributionMention[] = [];
  let speaker: OpenAttribution | null = null;
  for (const [index, block] of input.blocks.entries()) {
    const readable = read[index];
    const scan = readable ? scanBlock(readable) : null;
    const own = scan ? readBlock(scan, memory, block.kind) : [];
    own.push(...readAnswer(block, answers));
    const found = scan ? [...own, ...runningSpeech(scan, own, speaker)] : own;
    speaker = lastSpeaker(found, speaker, block);
    mentions.push(...inOrder(joinChains(joinPost(input.text, block, scan, found))));
  }
  return withoutOwn(mentions, input, memory);
}

/** What is looked at of a block before anything is attributed: its words and whom they name. */
function readableBlock({ text, cuesFor }: AttributionInput, block: Block): ReadableBlock | null {
  const grammar = cuesFor(block.language);
  const silent = block.kind === 'dateline' || block.kind === 'stamp';
  return grammar && !silent ? readWords(text, block, grammar) : null;
}

function inOrder(mentions: readonly AttributionMention[]): AttributionMention[] {
  return mentions
    .map((mention) => ({ mention, start: startOf(mention) }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ mention }) => mention);
}

/** Drops from the chains whose text it is: the publisher, and the issuer of a press release. */
function withoutOwn(
  mentions: readonly AttributionMention[],
  { blocks, publisher, cuesFor }: AttributionInput,
  { issuer }: Memory,
): AttributionMention[] {
  const own = new Set<string>();
  if (publisher !== undefined) own.add(publisher.toLowerCase());
  for (const name of issuerNames({ blocks, cuesFor }, issuer)) own.add(name.toLowerCase());
  if (own.size === 0) return [...mentions];
  return mentions.map((mention) => ({
    ...mention,
    chain: mention.chain.filter(({ name }) => !own.has(name.toLowerCase())),
  }));
}

function readBlock(scan: BlockScan, memory: Memory, kind: Block['kind']): OpenAttribution[] {
  const found = readLabels(scan, memory, kind);
  let ending: OpenAttribution | null = null;
  let open: OpenAttribution | null = null;
  let next = 0;
  for (const voice of scan.voices) {
    found.push(...readContinued(scan, voice, ending));
    // "The museum will test them, its director said": a thing may be spoken of in its own sentence.
    const topic = knownTopic(memory, topicOf(scan, voice), scan);
    if (topic?.person === false) noteTopic(memory, topic, scan);
    const before = found.length;
    const read = readVoice(scan, voice, memory, found);
    const silent = found.length === before;
    const further: OpenAttribution[] = silent ? readBehindSemicolon(scan, voice, open) : [];
    found.push(...further);
    ending = read.ending;
    open = further[0] ?? read.open;
    const named = next;
    while ((scan.people[next]?.first ?? Infinity) < voice.last) next += 1;
    noteNames(memory, scan.people.slice(named, next), scan);
    if (topic?.person === true) noteTopic(memory, topic, scan);
  }
  return found;
}

/** One capital that opens a sentence is a person only if the text names them in full. */
function knownTopic(
  { fullNames }: Memory,
  topic: SourceReading | null,
  { grammar }: BlockScan,
): SourceReading | null {
  const surname = topic?.person === true && !topic.name.includes(' ');
  return surname && !fullNames.has(grammar.nameKey(topic.name)) ? null : topic;
}

/** What may go on behind a voice: in the next sentence, and behind a semicolon. */
interface Going {
  readonly ending: OpenAttribution | null;
  readonly open: OpenAttribution | null;
}

/** Adds the attributions of one voice; returns the ones that may go on. */
function readVoice(scan: BlockScan, voice: Range, memory: Memory, found: OpenAttribution[]): Going {
  let ending: OpenAttribution | null = null;
  let open: OpenAttribution | null = null;
  const raws = addMarkers(scan, voice, readCueClauses(scan, voice));
  const signed = raws.length === 0 ? readSigned(scan, voice) : null;
  if (signed) found.push(...labelled(scan, signed, memory));
  for (const raw of [...raws, ...readHedges(scan, voice, raws)]) {
    // The one named last opens last, but a verb without a subject goes on with the first.
    const others = (raw.besides ?? []).map((links) => opened(scan, { ...raw, links }, memory));
    const one = opened(scan, raw, memory);
    if (raw.content.length > 0) found.push(one, ...others);
    if (mayGoOn(scan, voice, raw)) ending = one;
    if (reachesEnd(scan, voice, raw)) open = one;
  }
  return { ending, open };
}

function readLabels(scan: BlockScan, memory: Memory, kind: Block['kind']): OpenAttribution[] {
  const label = readLabel(scan) ?? (kind === 'heading' ? readHeadlineTail(scan) : null);
  return label ? labelled(scan, label, memory) : [];
}

/** A label by a surname counts only if the text names its bearer in full. */
function labelled(scan: BlockScan, raw: RawAttribution, memory: Memory): OpenAttribution[] {
  const label = opened(scan, raw, memory);
  const reading = raw.links[0];
  const source = label.links[0];
  return reading && source && !isUnknownLabel(reading, source) ? [label] : [];
}

function opened(scan: BlockScan, raw: RawAttribution, memory: Memory): OpenAttribution {
  const links: SourceMention[] = [];
  for (const link of raw.links) {
    const source = resolve(memory, link, scan, scan.grammar);
    if (source && !links.some((other) => other.name === source.name)) links.push(source);
  }
  const [speaker, told] = links;
  if (speaker && told) noteSpeaker(memory, speaker);
  return {
    links,
    cue: raw.cue && spanOf(scan, raw.cue),
    content: spansOf(scan, raw.content),
    frame: spansOf(scan, raw.frame),
    hedged: raw.hedged,
    shape: raw.shape,
  };
}

/** Who spoke last in direct speech: a quotation that runs on in the next paragraph is theirs. */
function lastSpeaker(
  found: readonly OpenAttribution[],
  before: OpenAttribution | null,
  block: Block,
): OpenAttribution | null {
  if (block.kind === 'heading' || block.kind === 'post') return null;
  return (
    found.findLast((one) => one.shape === 'speech') ?? (block.kind === 'quotation' ? before : null)
  );
}

function joinPost(
  text: string,
  block: Block,
  scan: BlockScan | null,
  found: readonly OpenAttribution[],
): readonly OpenAttribution[] {
  const post = readPost(text, block, scan);
  return post ? [post, ...found] : found;
}

function startOf({ content, frame, cue }: AttributionMention): number {
  let start = cue?.start ?? Infinity;
  for (const span of content) start = Math.min(start, span.start);
  for (const span of frame) start = Math.min(start, span.start);
  return start;
}
