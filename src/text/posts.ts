import { UNDETERMINED, type Evidence } from './language.ts';
import type { Part } from './parts.ts';
import { tokensOf } from './parts.ts';
import { findQuotations } from './quotations.ts';
import { readSignature, type SignatureReading } from './signatures.ts';
import type { Token } from './types.ts';
import { isDateLine } from './stamps.ts';
import { hasDate, isDateToken, type Vocabulary } from './vocabulary.ts';

/** A post has no more paragraphs; a thread copied whole is rare in the news. */
const LONGEST_POST = 8;
/** Plain paragraphs that may stand between the opening of a post ("🔥 BREAKING …") and the rest. */
const MOST_PLAIN = 2;
/** A signature line has no more tokens, and neither has the prefix of a post in one paragraph. */
const LONGEST_SIGNATURE = 40;

export interface PostContext {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** Language of the document. */
  readonly language: string;
}

/**
 * Joins each signature with the paragraphs it signs to one part of kind 'post'. "— Name (@handle) …"
 * reaches back over at least one paragraph; a line without a dash opens or closes a post, whichever
 * neighbour looks like one. Paragraphs look like a post in quotation marks, in another language than
 * the document's, or when they open with an emoji, a hashtag or a word like BREAKING.
 */
export function joinPosts(context: PostContext, parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  let at = 0;
  while (at < parts.length) {
    const part = parts[at];
    if (part === undefined) break;
    const reading = readPart(context, part);
    if (reading === null) {
      joined.push(part);
      at += 1;
    } else {
      at = joinPost(context, parts, at, { part, reading }, joined);
    }
  }
  return joined;
}

interface Signed {
  readonly part: Part;
  readonly reading: SignatureReading;
}

function readPart({ text, vocabulary }: PostContext, part: Part): SignatureReading | null {
  if (part.kind !== 'paragraph' || part.sign === '#' || part.clock !== null) return null;
  const tokens = tokensOf(part);
  const reading = readSignature(text, tokens, vocabulary);
  return reading?.body === null && tokens.length > LONGEST_SIGNATURE ? null : reading;
}

/** Puts the post that `signed` (part `at`) signs on the list; returns the index of the next part. */
function joinPost(
  context: PostContext,
  parts: readonly Part[],
  at: number,
  { part, reading }: Signed,
  joined: Part[],
): number {
  const { body, dashed, dated, signature } = reading;
  if (body !== null) {
    joined.push(inlinePost(part, reading, body));
    return at + 1;
  }
  const back = dashed || looksLikePost(context, joined.at(-1)) ? reachBack(context, joined) : 0;
  const isForward = back === 0 && !dashed;
  const forward = isForward ? reachForward(context, parts, at, dated) : 0;
  if (back + forward === 0 && !dashed) {
    joined.push(part);
    return at + 1;
  }
  const dateAt = at + forward + 1;
  const isDateApart = signature.dateLine === null && isDate(context, parts[dateAt]);
  const end = isDateApart ? dateAt + 1 : dateAt;
  const own = [...joined.splice(joined.length - back, back), ...parts.slice(at, end)];
  const dateLine = isDateApart ? spanOfPart(parts[dateAt]) : signature.dateLine;
  joined.push(postOf(own, part, { ...signature, dateLine }));
  return end;
}

const spanOfPart = (part: Part | undefined) =>
  part === undefined ? null : { start: part.start, end: part.end };

function postOf(own: readonly Part[], signed: Part, signature: Part['signature']): Part {
  const words = own.filter((part) => part !== signed);
  return {
    kind: 'post',
    start: own[0]?.start ?? signed.start,
    end: own.at(-1)?.end ?? signed.end,
    segments: own.flatMap(({ segments }) => segments),
    sign: null,
    clock: null,
    evidence: words.reduce<Evidence>((found, { evidence }) => found ?? evidence, null),
    ...(signature && { signature }),
  };
}

/** "Name (@handle): post. 12:19 PM · Sep 15, 2024": name, words and date stand apart as segments. */
function inlinePost(
  part: Part,
  { signature }: SignatureReading,
  { from, to }: NonNullable<SignatureReading['body']>,
): Part {
  const tokens = tokensOf(part);
  const segments = [tokens.slice(0, from), tokens.slice(from, to), tokens.slice(to)];
  return {
    ...part,
    kind: 'post',
    segments: segments.filter(({ length }) => length > 0),
    signature,
  };
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
  at: number,
  dated: boolean,
): number {
  let reach = 0;
  while (reach < LONGEST_POST && looksLikePost(context, parts[at + reach + 1])) reach += 1;
  const next = parts[at + 1];
  const isDated = dated || isDate(context, parts[at + 2]);
  const takesPlain = reach === 0 && isDated && next !== undefined && mayBelong(next);
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
  const isShort = tokens.length <= LONGEST_SIGNATURE / 2;
  return (
    isShort &&
    hasDate(vocabulary, tokens) &&
    tokens.every((token) => isDateToken(vocabulary, text, token))
  );
}
