import { collect } from './lists.ts';
import { datelineLength } from './datelines.ts';
import { isDash } from './follower.ts';
import { isHeading } from './headings.ts';
import { languageEvidence, profilesOf, UNDETERMINED, type Profiles } from './language.ts';
import { readParagraphs, type Paragraph } from './paragraphs.ts';
import { typedBare, withLetters } from './letters.ts';
import { tokensOf, type Part } from './parts.ts';
import { opensLikePost } from './post-extent.ts';
import { joinPosts } from './posts.ts';
import { findQuotations } from './quotations.ts';
import { readSentences } from './sentences.ts';
import { isSignatureLine } from './signatures.ts';
import { spanOf } from './spans.ts';
import { isDateLine, readStamp } from './stamps.ts';
import type { Block, BlockKind, DocumentText, Metadata, TextLanguage, Token } from './types.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** A date line, byline or dateline stands among the first paragraphs. */
const OPENING_PARTS = 5;
/** Tokens, marks included, of a quotation without a full stop. */
const SHORTEST_QUOTATION = 8;

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
  const { vocabulary, profiles } = tablesOf(languages);
  const reading = { text, languages, metadata, vocabulary, profiles };
  const paragraphs = readParagraphs(text, 0, text.length, vocabulary).map((paragraph) =>
    paragraphPart(reading, paragraph),
  );
  const language = documentLanguage(reading, paragraphs);
  const parts = splitOpenings(reading, paragraphs);
  const joined = joinPosts({ text, vocabulary, language }, parts);
  return { text, language, blocks: blocksOf(reading, withHeadings(reading, joined), language) };
}

interface Tables {
  readonly vocabulary: Vocabulary;
  readonly profiles: Profiles;
}

/** Made once for a list of languages: for a short text they take longer than the reading. */
const tables = new WeakMap<readonly TextLanguage[], Tables>();

function tablesOf(languages: readonly TextLanguage[]): Tables {
  const known = tables.get(languages);
  if (known !== undefined) return known;
  const made = { vocabulary: vocabularyOf(languages), profiles: profilesOf(languages) };
  tables.set(languages, made);
  return made;
}

function paragraphPart({ text, profiles }: Reading, paragraph: Paragraph): Part {
  const tokens = tokensOf(paragraph);
  const kind = isWhollyQuoted(text, paragraph, tokens) ? 'quotation' : 'paragraph';
  const { start, end, segments, sign, clock } = paragraph;
  const evidence = languageEvidence(text, tokens, profiles);
  return { start, end, segments, sign, clock, kind, evidence };
}

/** The language given, or that of most of the text; of a text too short to tell, the likeliest. */
function documentLanguage(reading: Reading, parts: readonly Part[]): string {
  const { languages, metadata, profiles, text } = reading;
  const given = metadata.language?.toLowerCase().split(/[-_]/)[0];
  if (languages.some(({ code }) => code === given)) return given ?? UNDETERMINED;
  const own = parts.filter((part) => !isForeignVoice(reading, part));
  const most = languageOfMost(own) ?? languageOfMost(parts);
  if (most !== null) return most;
  return languageEvidence(text, parts.flatMap(tokensOf), profiles, true) ?? UNDETERMINED;
}

/** Quotations and posts may be in any language; what stands around them is the document's. */
function isForeignVoice({ text, vocabulary }: Reading, part: Part): boolean {
  return (
    part.kind === 'quotation' ||
    opensLikePost(text, part, vocabulary) ||
    isSignatureLine(text, part, vocabulary)
  );
}

/** By the length of the parts; the first one that tells counts twice, since an article opens itself. */
function languageOfMost(parts: readonly Part[]): string | null {
  const lengths = new Map<string, number>();
  for (const { evidence, start, end } of parts) {
    if (evidence === null) continue;
    const weight = lengths.size === 0 ? 2 : 1;
    lengths.set(evidence, (lengths.get(evidence) ?? 0) + weight * (end - start));
  }
  const [most] = [...lengths].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** Cuts stamps and datelines off the paragraphs they open. */
function splitOpenings(reading: Reading, parts: readonly Part[]): Part[] {
  const { text, vocabulary } = reading;
  const split: Part[] = [];
  let bodies = 0;
  for (const part of parts) {
    const [stamp, rest] = splitStamp(reading, part, { index: split.length, isHead: bodies < 1 });
    if (stamp !== null) split.push(stamp);
    if (rest === null) continue;
    const tokens = tokensOf(rest);
    const dateline = datelineLength(text, tokens, vocabulary, bodies < 1);
    if (dateline > 0) split.push(cut(rest, 0, dateline, 'dateline'));
    split.push(dateline > 0 ? cut(rest, dateline, tokens.length, 'paragraph') : rest);
    if (endsLikeText(text, rest)) bodies += 1;
  }
  return split;
}

/** The stamp that opens a part, if any, and what is left of the part, if anything. */
function splitStamp(
  reading: Reading,
  part: Part,
  { index, isHead }: { readonly index: number; readonly isHead: boolean },
): [Part | null, Part | null] {
  const { text, vocabulary } = reading;
  const [line = []] = part.segments;
  const stamp = part.sign === '#' ? null : readStamp(text, line, vocabulary);
  if (stamp !== null) {
    const own = { ...cut(part, 0, stamp.length, 'stamp'), evidence: stamp.language.code };
    const count = tokensOf(part).length;
    return [own, stamp.length < count ? cut(part, stamp.length, count, 'paragraph') : null];
  }
  // Above the text a date with its clock ("13 January 2026, 09:00") opens no entry of a log.
  const isEntry = part.clock !== null && !isHead;
  const isLine =
    part.segments.length === 1 && index < OPENING_PARTS && !isEntry && !isDash(line[0]);
  const isDate = isLine && isDateLine(text, line, vocabulary, index > 0);
  return isDate ? [{ ...part, kind: 'stamp' }, null] : [null, part];
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
  const clock = kind === 'paragraph' && from === 0 ? part.clock : null;
  return { ...part, start: span.start, end: span.end, segments, kind, clock };
}

/** Within quotation marks from the first to the last character, or set off by Markdown's '>'. */
function isWhollyQuoted(text: string, part: Paragraph, tokens: readonly Token[]): boolean {
  if (part.sign === '>') return true;
  const [quotation] = findQuotations(text, part, false);
  if (quotation?.start !== part.start + 1 || quotation.end === part.end) return false;
  // After the closing mark only a full stop or the like: „…”.
  const isWhole = part.end - quotation.end <= 2;
  const hasStop = /[.!?…]/.test(text.slice(quotation.end - 1, part.end));
  // A name in marks („Wujek”) says nothing.
  return isWhole && (hasStop || tokens.length >= SHORTEST_QUOTATION);
}

function withHeadings({ text, metadata }: Reading, parts: readonly Part[]): Part[] {
  const opening = parts.findIndex(({ kind }) => kind !== 'stamp');
  const context = { text, title: metadata.title, opening };
  return parts.map((part, index) =>
    isHeading(context, parts, index) ? { ...part, kind: 'heading' } : part,
  );
}

function blocksOf(reading: Reading, parts: readonly Part[], language: string): Block[] {
  const bare = typedBare(reading.languages, parts, language);
  return parts.map((part) => {
    const code = part.evidence ?? language;
    const pack = packOf(reading, code);
    const restored =
      pack !== null && bare.has(pack.code) ? withLetters(part.segments, pack) : part.segments;
    const sentences = collect(restored, (run) => readSentences(reading.text, run, pack));
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
