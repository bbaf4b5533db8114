import type { Block, Span } from '#text/types.ts';
import { scanBlock } from './block-scan.ts';
import type { BlockScan, RawAttribution } from './block-scan.ts';
import { joinChains } from './chains.ts';
import type { OpenAttribution } from './chains.ts';
import { readCueClauses } from './cue-clauses.ts';
import { readHedges } from './hedges.ts';
import { addMarkers } from './markers.ts';
import { readPost } from './posts.ts';
import { learnNames, newMemory, noteNames, resolve } from './resolve.ts';
import type { Memory } from './resolve.ts';
import { runningSpeech } from './running-speech.ts';
import type { AttributionGrammar, AttributionMention, Range, SourceMention } from './types.ts';

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
  const scans = input.blocks.map((block) => {
    const grammar = input.cuesFor(block.language);
    return grammar && block.kind !== 'dateline' && block.kind !== 'stamp'
      ? scanBlock(input.text, block, grammar)
      : null;
  });
  for (const scan of scans) if (scan) learnFrom(memory, scan);
  const open: OpenAttribution[] = [];
  let speaker: OpenAttribution | null = null;
  for (const [index, block] of input.blocks.entries()) {
    const scan = scans[index];
    const own = scan ? readBlock(scan, memory) : [];
    const running = scan ? runningSpeech(scan, own, speaker) : [];
    speaker = lastSpeaker([...own, ...running], speaker, block);
    open.push(...joinPost(input.text, block, scan ?? null, [...own, ...running]));
  }
  return joinChains(open)
    .map((mention) => withoutPublisher(mention, input.publisher))
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function learnFrom(memory: Memory, scan: BlockScan): void {
  const whole = { first: 0, last: scan.tokens.length };
  learnNames(memory, scan.grammar.people(scan, whole), scan.grammar);
}

function readBlock(scan: BlockScan, memory: Memory): OpenAttribution[] {
  const found: OpenAttribution[] = [];
  for (const voice of scan.voices) {
    const verbs = readCueClauses(scan, voice);
    const raws = addMarkers(scan, voice, verbs);
    const people = scan.grammar.people(scan, voice);
    const all = [...raws, ...readHedges(scan, voice, raws)];
    for (const raw of all) found.push(opened(scan, raw, memory));
    noteNames(memory, people);
  }
  return found;
}

function opened(scan: BlockScan, raw: RawAttribution, memory: Memory): OpenAttribution {
  const links: SourceMention[] = [];
  for (const link of raw.links) {
    const source = resolve(memory, link, scan, scan.grammar);
    if (source && !links.some((other) => other.name === source.name)) links.push(source);
  }
  return {
    links,
    cue: raw.cue && spanOf(scan, raw.cue),
    content: spansOf(scan, raw.content),
    frame: spansOf(scan, raw.frame),
    hedged: raw.hedged,
    shape: raw.shape,
  };
}

function spansOf(scan: BlockScan, ranges: readonly Range[]): Span[] {
  return ranges.map((range) => spanOf(scan, range)).filter((span) => span !== null);
}

function spanOf(scan: BlockScan, range: Range): Span | null {
  const first = scan.tokens[range.first];
  const last = scan.tokens[range.last - 1];
  return first && last && range.last > range.first ? { start: first.start, end: last.end } : null;
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

function withoutPublisher(
  mention: AttributionMention,
  publisher: string | undefined,
): AttributionMention {
  if (publisher === undefined) return mention;
  const own = publisher.toLowerCase();
  return { ...mention, chain: mention.chain.filter((source) => source.name.toLowerCase() !== own) };
}

function startOf(mention: AttributionMention): number {
  return Math.min(
    ...[...mention.content, ...mention.frame].map((span) => span.start),
    mention.cue?.start ?? Infinity,
  );
}
