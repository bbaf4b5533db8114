import type { Block } from '#text/types.ts';
import type { AttributionGrammar } from './types.ts';

/** A release says what it is in its first or last paragraphs. */
const EDGE_BLOCKS = 3;

interface Edges {
  readonly blocks: readonly Block[];
  readonly cuesFor: (language: string) => AttributionGrammar | null;
}

/**
 * In its own release what an institution says of itself has no source. The names by which it goes:
 * `issuer`, the first institution that the text attributes to, and "the company" and the like. None
 * when no paragraph at the text's beginning or end opens as only a release does ("Informacja prasowa",
 * "Media contact").
 */
export function issuerNames({ blocks, cuesFor }: Edges, issuer: string | null): string[] {
  const edges = new Set([...blocks.slice(0, EDGE_BLOCKS), ...blocks.slice(-EDGE_BLOCKS)]);
  for (const block of edges) {
    const grammar = cuesFor(block.language);
    if (grammar && isMarked(block, grammar))
      return [...(issuer === null ? [] : [issuer]), ...grammar.ownNames];
  }
  return [];
}

/** A dateline may name the wire of a release anywhere; other blocks must open with the mark. */
function isMarked(block: Block, { releaseMarks }: AttributionGrammar): boolean {
  const words = block.sentences[0]?.tokens ?? [];
  const last = block.kind === 'dateline' ? words.length : 1;
  return words
    .slice(0, last)
    .some((_, at) =>
      releaseMarks.some((mark) => mark.every((word, offset) => words[at + offset]?.norm === word)),
    );
}
