import { UNDETERMINED } from './language.ts';
import { tokensOf, type Part } from './parts.ts';
import { findQuotations } from './quotations.ts';
import { isName, type SignatureReading } from './signatures.ts';
import { isDateLine } from './stamps.ts';
import type { Span, Token } from './types.ts';
import { hasDate, isDateToken, type Vocabulary } from './vocabulary.ts';

/** A post has no more paragraphs; a thread copied whole is rare in the news. */
const LONGEST_POST = 8;
/** Plain paragraphs that may stand between the opening of a post ("🔥 BREAKING …") and the rest. */
const MOST_PLAIN = 2;
/** Paragraphs between a header without a date and the date under the post. */
const LONGEST_DATED = 4;
/** Tokens of a name on a line of its own. */
const LONGEST_NAME = 6;
/** Tokens of a date on a line of its own. */
const LONGEST_DATE = 20;

export interface PostContext {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** Language of the document. */
  readonly language: string;
}

/** Where a signature stands: part `at` of `parts`, the parts before it already joined. */
export interface Place {
  readonly before: readonly Part[];
  readonly parts: readonly Part[];
  readonly at: number;
}

export interface PostExtent {
  /** How many of the parts before the signature belong to the post. */
  readonly back: number;
  /** Index of the first part after the post. */
  readonly end: number;
  readonly author: Span;
  readonly dateLine: Span | null;
}

/** What belongs to the post of a signature; null when the line signs nothing. */
export function extentOf(
  context: PostContext,
  place: Place,
  reading: SignatureReading,
): PostExtent | null {
  const last = place.before.at(-1);
  const name = reading.dashed ? null : nameBefore(context, last, reading);
  if (reading.dashed || (name === null && looksLikePost(context, last))) {
    return closedBy(context, place, reading);
  }
  const opened = openPost(context, place, reading);
  const back = name === null ? 0 : 1;
  return opened && { back, author: name ?? reading.signature.author, ...opened };
}

function closedBy(
  context: PostContext,
  { before, parts, at }: Place,
  { signature }: SignatureReading,
): PostExtent {
  const next = parts[at + 1];
  const isDateNext = signature.dateLine === null && isDate(context, next);
  return {
    back: reachBack(context, before),
    end: isDateNext ? at + 2 : at + 1,
    author: signature.author,
    dateLine: isDateNext ? spanOfPart(next) : signature.dateLine,
  };
}

/** "Dana Akhmetova" in a line above "@danaakh", as pages of posts are copied. */
function nameBefore(
  { text }: PostContext,
  part: Part | undefined,
  { signature }: SignatureReading,
): Span | null {
  const hasName = signature.author.start !== signature.handle?.start;
  if (hasName || part === undefined || !mayBelong(part)) return null;
  const tokens = tokensOf(part);
  return tokens.length <= LONGEST_NAME && isName(text, tokens) ? spanOfPart(part) : null;
}

/** The post that the header at `at` opens: where it ends and where its date stands; null if none does. */
function openPost(
  context: PostContext,
  { parts, at }: Place,
  { dated, signature }: SignatureReading,
): { readonly end: number; readonly dateLine: Span | null } | null {
  let first = at + 1;
  if (isSeparator(parts[first])) first += 1;
  const isDateNext = signature.dateLine === null && isDate(context, parts[first]);
  const header = isDateNext ? spanOfPart(parts[first]) : signature.dateLine;
  if (isDateNext) first += 1;
  const closing = header === null ? closingDate(context, parts, first) : null;
  if (closing !== null) return { end: closing + 1, dateLine: spanOfPart(parts[closing]) };
  const reach = reachForward(context, parts, first, dated || isDateNext);
  return reach === 0 ? null : { end: first + reach, dateLine: header };
}

/** Index of the date under the paragraphs of a post. */
function closingDate(context: PostContext, parts: readonly Part[], first: number): number | null {
  for (let at = first; at <= first + LONGEST_DATED; at += 1) {
    const part = parts[at];
    if (part === undefined) return null;
    if (isDate(context, part)) return at > first ? at : null;
    if (!mayBelong(part)) return null;
  }
  return null;
}

/** The dot between handle and date, on a line of its own. */
function isSeparator(part: Part | undefined): boolean {
  return part !== undefined && tokensOf(part).every(({ kind }) => kind === 'mark');
}

function spanOfPart(part: Part | undefined): Span | null {
  return part === undefined ? null : { start: part.start, end: part.end };
}

/** How many of the parts before belong to the post. */
function reachBack(context: PostContext, joined: readonly Part[]): number {
  const last = joined.at(-1);
  if (last === undefined || !mayBelong(last)) return 0;
  let reach = 1;
  // A whole quotation needs nothing before it, unless that is a paragraph of the same quotation.
  const isWhole = last.kind === 'quotation';
  for (let count = 2; count <= Math.min(LONGEST_POST, joined.length); count += 1) {
    const part = joined[joined.length - count];
    if (part === undefined || !mayBelong(part) || count - reach > MOST_PLAIN + 1) break;
    if (isWhole ? isOpenQuotation(context, part) : continues(context, part, count - reach)) {
      reach = count;
    }
  }
  return reach;
}

function continues(context: PostContext, part: Part, distance: number): boolean {
  if (opensLikePost(context.text, part, context.vocabulary)) return true;
  return distance === 1 && looksLikePost(context, part);
}

function reachForward(
  context: PostContext,
  parts: readonly Part[],
  first: number,
  dated: boolean,
): number {
  let reach = 0;
  while (reach < LONGEST_POST && looksLikePost(context, parts[first + reach])) reach += 1;
  const next = parts[first];
  const takesPlain = reach === 0 && dated && next !== undefined && mayBelong(next);
  return takesPlain ? 1 : reach;
}

function mayBelong({ kind, sign, clock }: Part): boolean {
  return (kind === 'paragraph' || kind === 'quotation') && sign !== '#' && clock === null;
}

function looksLikePost(context: PostContext, part: Part | undefined): boolean {
  if (part === undefined || !mayBelong(part)) return false;
  if (part.kind === 'quotation' || part.sign === '>') return true;
  const isForeign = part.evidence !== null && part.evidence !== context.language;
  const isKnown = context.language !== UNDETERMINED;
  return (
    (isForeign && isKnown) ||
    isOpenQuotation(context, part) ||
    opensLikePost(context.text, part, context.vocabulary)
  );
}

/** A paragraph that opens a quotation and does not close it. */
function isOpenQuotation({ text }: PostContext, part: Part): boolean {
  if (!'"“„'.includes(text.charAt(part.start))) return false;
  return findQuotations(text, part, false)[0]?.end === part.end;
}

/** An emoji, "#tag", "RT @…" or a shouted marker at the start; nothing else in an article has it. */
export function opensLikePost(text: string, part: Part, vocabulary: Vocabulary): boolean {
  const [first, second] = tokensOf(part);
  if (first === undefined) return false;
  if (first.kind === 'mark')
    return isPicture(first) || (first.norm === '#' && !second?.spaceBefore);
  const isShouted = text.slice(first.start, first.end) === first.norm.toUpperCase();
  const isMarker = first.end - first.start > 2 && vocabulary.markers.has(first.norm);
  return (isShouted && isMarker && second?.kind === 'mark') || /^rt$/.test(first.norm);
}

function isPicture({ norm }: Token): boolean {
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(norm);
}

/** A date that stands alone under a post: "12:19 PM · Sep 15, 2024". */
function isDate({ text, vocabulary }: PostContext, part: Part | undefined): boolean {
  if (part === undefined || !['paragraph', 'stamp'].includes(part.kind)) return false;
  const tokens = tokensOf(part);
  if (isDateLine(text, tokens, vocabulary, false)) return true;
  const isShort = tokens.length <= LONGEST_DATE;
  return (
    isShort &&
    hasDate(vocabulary, tokens) &&
    tokens.every((token) => isDateToken(vocabulary, text, token))
  );
}
