import { datelineLength } from './datelines.ts';
import { isHeading } from './headings.ts';
import { languageEvidence, profilesOf, UNDETERMINED, type Profiles } from './language.ts';
import { readParagraphs, type Paragraph } from './paragraphs.ts';
import { tokensOf, type Part } from './parts.ts';
import { joinPosts } from './posts.ts';
import { findQuotations } from './quotations.ts';
import { readSentences } from './sentences.ts';
import { spanOf } from './spans.ts';
import { isDateLine, stampLength } from './stamps.ts';
import type { Block, BlockKind, DocumentText, Metadata, TextLanguage, Token } from './types.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** A date line, byline or dateline stands among the first paragraphs. */
const OPENING_PARTS = 5;

interface Reading {
  readonly text: string;
  readonly languages: readonly TextLanguage[];
  readonly metadata: Metadata;
  readonly vocabulary: Vocabulary;
  readonly profiles: Profiles;
}

/**
 * Reads plain text or Markdown (without front matter) as a document: blocks with their kind, language
 * and sentences. Any string is a document; one without visible characters has no blocks. `languages`
 * are those that can be told and split; of `metadata` the title and the language are heeded.
 */
export function readDocument(
  text: string,
  languages: readonly TextLanguage[],
  metadata: Metadata = {},
): DocumentText {
  const vocabulary = vocabularyOf(languages);
  const reading = { text, languages, metadata, vocabulary, profiles: profilesOf(languages) };
  const paragraphs = readParagraphs(text, 0, text.length, vocabulary).map((paragraph) =>
    paragraphPart(reading, paragraph),
  );
  const language = documentLanguage(reading, paragraphs);
  const parts = withQuotations(text, splitOpenings(reading, paragraphs, language));
  const joined = joinPosts({ text, vocabulary, language }, parts);
  return { text, language, blocks: blocksOf(reading, withHeadings(reading, joined), language) };
}

function paragraphPart({ text, profiles }: Reading, paragraph: Paragraph): Part {
  const tokens = paragraph.segments.flat();
  return { ...paragraph, kind: 'paragraph', evidence: languageEvidence(text, tokens, profiles) };
}

/** The language given, or that of most words; of a text too short to tell, the likeliest. */
function documentLanguage(reading: Reading, parts: readonly Part[]): string {
  const { languages, metadata, profiles, text } = reading;
  const given = metadata.language?.toLowerCase().split(/[-_]/)[0];
  if (languages.some(({ code }) => code === given)) return given ?? UNDETERMINED;
  const words = new Map<string, number>();
  for (const { evidence, segments } of parts) {
    if (evidence === null) continue;
    const count = segments.reduce((sum, { length }) => sum + length, 0);
    words.set(evidence, (words.get(evidence) ?? 0) + count);
  }
  const [most] = [...words].sort(([, one], [, other]) => other - one);
  if (most !== undefined) return most[0];
  return languageEvidence(text, parts.flatMap(tokensOf), profiles, true) ?? UNDETERMINED;
}

/** Cuts stamps and datelines off the paragraphs they open. */
function splitOpenings(reading: Reading, parts: readonly Part[], language: string): Part[] {
  const { text, vocabulary } = reading;
  const own = packOf(reading, language);
  const split: Part[] = [];
  let bodies = 0;
  for (const part of parts) {
    const tokens = tokensOf(part);
    const stamp = part.sign === '#' ? 0 : stampTokens(reading, part, split.length, own);
    if (stamp > 0) split.push(cut(part, 0, stamp, 'stamp'));
    const rest = stamp > 0 ? cut(part, stamp, tokens.length, 'paragraph') : part;
    if (rest.segments.length === 0) continue;
    const restTokens = tokensOf(rest);
    const dateline = datelineLength(text, restTokens, vocabulary, bodies < 1);
    if (dateline > 0) split.push(cut(rest, 0, dateline, 'dateline'));
    split.push(dateline > 0 ? cut(rest, dateline, restTokens.length, 'paragraph') : rest);
    if (endsLikeText(text, rest)) bodies += 1;
  }
  return split;
}

function stampTokens(
  { text, vocabulary }: Reading,
  part: Part,
  index: number,
  language: TextLanguage | null,
): number {
  const [line = []] = part.segments;
  const length = stampLength(text, line, vocabulary, language);
  if (length > 0) return length;
  const isWhole = part.segments.length === 1 && index < OPENING_PARTS;
  return isWhole && isDateLine(text, line, vocabulary, index > 0) ? line.length : 0;
}

const endsLikeText = (text: string, { end }: Part): boolean =>
  '.!?…”"'.includes(text.charAt(end - 1));

/** The tokens `from` to `to` of a part as a part of its own. */
function cut(part: Part, from: number, to: number, kind: BlockKind): Part {
  let passed = 0;
  const segments: (readonly Token[])[] = [];
  for (const segment of part.segments) {
    const piece = segment.slice(Math.max(from - passed, 0), Math.max(to - passed, 0));
    if (piece.length > 0) segments.push(piece);
    passed += segment.length;
  }
  const span = spanOf(segments.flat()) ?? part;
  const clock = kind === 'paragraph' ? part.clock : null;
  return { ...part, start: span.start, end: span.end, segments, kind, clock };
}

function withQuotations(text: string, parts: readonly Part[]): Part[] {
  return parts.map((part) => (isWhollyQuoted(text, part) ? { ...part, kind: 'quotation' } : part));
}

/** Within quotation marks from the first to the last character, or set off by Markdown's '>'. */
function isWhollyQuoted(text: string, part: Part): boolean {
  if (part.kind !== 'paragraph') return false;
  if (part.sign === '>') return true;
  const [quotation] = findQuotations(text, part, false);
  if (quotation?.start !== part.start + 1) return false;
  // After the closing mark only a full stop or the like: „…”.
  return (
    quotation.end < part.end && part.end - quotation.end <= 2 && !isNamed(text, part, quotation)
  );
}

/** A title alone in marks („Wujek”) is no quotation: it says nothing. */
function isNamed(text: string, part: Part, quotation: { start: number; end: number }): boolean {
  const hasStop = /[.!?…]/.test(text.slice(quotation.end - 1, part.end));
  return !hasStop && tokensOf(part).length < 8;
}

function withHeadings({ text, metadata }: Reading, parts: readonly Part[]): Part[] {
  const opening = parts.findIndex(({ kind }) => kind !== 'stamp');
  const context = { text, title: metadata.title, opening };
  return parts.map((part, index) =>
    isHeading(context, parts, index) ? { ...part, kind: 'heading' } : part,
  );
}

function blocksOf(reading: Reading, parts: readonly Part[], language: string): Block[] {
  return parts.map((part) => {
    const code = part.kind === 'stamp' ? language : (part.evidence ?? language);
    const pack = packOf(reading, code);
    const sentences = part.segments.flatMap((run) => readSentences(reading.text, run, pack));
    const { start, end, kind, signature, clock } = part;
    return {
      start,
      end,
      kind,
      language: code,
      sentences,
      ...(signature && { signature }),
      ...(clock && { clock }),
    };
  });
}

function packOf({ languages }: Reading, code: string): TextLanguage | null {
  return languages.find((language) => language.code === code) ?? null;
}
