import type { Evidence } from './language.ts';
import { tokensOf, type Part } from './parts.ts';
import { extentOf, type PostContext } from './post-extent.ts';
import { readSignature, type SignatureReading } from './signatures.ts';

/** A signature line has no more tokens. */
const LONGEST_SIGNATURE = 40;

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
  if (reading.body !== null) {
    joined.push(inlinePost(part, reading, reading.body));
    return at + 1;
  }
  const extent = extentOf(context, { before: joined, parts, at }, reading);
  if (extent === null) {
    joined.push(part);
    return at + 1;
  }
  const { back, end, author, dateLine } = extent;
  const own = [...joined.splice(joined.length - back, back), ...parts.slice(at, end)];
  const start = Math.min(author.start, reading.signature.start);
  joined.push(postOf(own, part, { ...reading.signature, start, author, dateLine }));
  return end;
}

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
