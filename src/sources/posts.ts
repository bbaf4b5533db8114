import type { Block, Span } from '#text/types.ts';
import type { BlockScan } from './block-scan.ts';
import type { OpenAttribution } from './chains.ts';
import type { SourceMention } from './types.ts';
import { isCapital, isDash, isWord, norm, phraseText } from './words.ts';
import { nameEnd } from './name-end.ts';

/** Most words a credit line may have before its link or end ("– Baza pic.twitter…"). */
const CREDIT_WORDS = 5;

/**
 * The author of a signed post says all of it. A credit line inside ("– Baza", "via Baza") names who
 * is nearer to the event. Null for any other block.
 */
export function readPost(
  text: string,
  block: Block,
  scan: BlockScan | null,
): OpenAttribution | null {
  const { signature } = block;
  if (signature === undefined) return null;
  const author: SourceMention = {
    span: signature.author,
    name: text.slice(signature.author.start, signature.author.end).replace(/\s+/g, ' '),
    kind: 'post',
  };
  const credit = scan && creditIn(scan, signature.start);
  const content = contentOf(block, signature);
  return {
    links: credit ? [credit.source, author] : [author],
    cue: null,
    content,
    frame: [...(credit ? [credit.line] : []), { start: signature.start, end: signature.end }],
    hedged: false,
    shape: 'post',
  };
}

/** All of the block but its signature, wherever that stands. */
function contentOf(block: Block, signature: Span): Span[] {
  return [
    { start: block.start, end: signature.start },
    { start: signature.end, end: block.end },
  ].filter((span) => span.end > span.start);
}

function creditIn(
  scan: BlockScan,
  end: number,
): { readonly source: SourceMention; readonly line: Span } | null {
  for (const sentence of scan.sentences) {
    const { first } = sentence;
    const opens = isDash(scan, first) || scan.grammar.credits.has(norm(scan, first));
    const start = scan.tokens[first]?.start ?? end;
    if (!opens || start >= end || !isCapital(scan, first + 1)) continue;
    const last = nameEnd(scan, first + 1, Math.min(sentence.last, first + 1 + CREDIT_WORDS));
    if (!creditEnds(scan, last, sentence.last)) continue;
    const nameFirst = scan.tokens[first + 1];
    const nameLast = scan.tokens[last - 1];
    const lineLast = scan.tokens[sentence.last - 1];
    if (!nameFirst || !nameLast || !lineLast) continue;
    const name = phraseText(scan, { first: first + 1, last });
    const span = { start: nameFirst.start, end: nameLast.end };
    return {
      source: { span, name, kind: 'post' },
      line: { start, end: Math.min(lineLast.end, end) },
    };
  }
  return null;
}

/** A credit is a name and then nothing but a link. */
function creditEnds(scan: BlockScan, at: number, last: number): boolean {
  if (at >= last) return true;
  return /^(?:pic|https?|t|www|\()$/.test(norm(scan, at)) || !isWord(scan, at);
}
