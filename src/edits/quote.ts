import type { Span } from '#text/types.ts';
import type { EventRef, TextQuote } from '#story/edit-types.ts';
import type { StoryDocument, StoryEvent } from '#story/types.ts';

/** How much of the text around the words is kept, in UTF-16 code units: about five words a side. */
const CONTEXT = 32;

/** So much of the context must agree where the words are few, in UTF-16 code units. */
const ENOUGH = 8;

/** Words from this length on are hardly ever in a text twice by chance. */
const TELLING = 12;

/** Context that has to stand on each side of words that were changed themselves. */
const FRAME = 16;

/** More places of the same words than this are not compared: "the" in a book. */
const MOST = 1000;

/** Quotes a stretch of a document with what stands around it. */
export function quoteAt({ id, text }: StoryDocument, { start, end }: Span): TextQuote {
  return {
    document: id,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** An event as an edit names it, by its first clause. */
export function refTo({ id, mentions: [clause] }: StoryEvent, documents: readonly StoryDocument[]) {
  const document = documents.find((one) => one.id === clause?.document);
  const place = document && clause ? quoteAt(document, clause) : null;
  return { event: id, place } satisfies EventRef;
}

/** How many characters two texts have in common, from their ends backwards. */
function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function* placesOf(words: string, text: string): Generator<number> {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    yield at;
    count += 1;
    if (count === MOST) return;
  }
}

/** How much of the context agrees at a place of the words, in UTF-16 code units. */
function agreement({ exact, prefix, suffix }: TextQuote, text: string, at: number): number {
  const end = at + exact.length;
  const before = commonEnd(prefix, text.slice(Math.max(0, at - CONTEXT), at));
  return before + commonStart(suffix, text.slice(end, end + CONTEXT));
}

/** The same words: where most of the context agrees; of equals, the nearest to where they stood. */
function sameWords(quote: TextQuote, text: string): Span | null {
  let best: { at: number; score: number; far: number } | null = null;
  for (const at of placesOf(quote.exact, text)) {
    const score = agreement(quote, text, at);
    const far = Math.abs(at - quote.start);
    if (!best || score > best.score || (score === best.score && far < best.far))
      best = { at, score, far };
  }
  if (!best) return null;
  const needed = Math.min(ENOUGH, quote.prefix.length + quote.suffix.length);
  const isSure = quote.exact.length >= TELLING || best.score >= needed;
  return isSure ? { start: best.at, end: best.at + quote.exact.length } : null;
}

/** Other words between the same two pieces of context, at most twice as long and some. */
function sameFrame({ exact, prefix, suffix, start }: TextQuote, text: string): Span | null {
  const before = prefix.slice(-FRAME);
  const after = suffix.slice(0, FRAME);
  if (before.length < FRAME || after.length < FRAME) return null;
  const longest = 2 * exact.length + CONTEXT;
  let best: Span | null = null;
  for (const at of placesOf(before, text)) {
    const from = at + before.length;
    const to = text.indexOf(after, from);
    if (to <= from || to - from > longest) continue;
    if (!best || Math.abs(from - start) < Math.abs(best.start - start))
      best = { start: from, end: to };
  }
  return best;
}

/**
 * Finds quoted words in a text that may have changed since:
 *
 * 1. the same words, where most of the 32 characters on each side agree, then nearest to where they
 *    stood; words of fewer than 12 characters must have 8 characters of context beside them;
 * 2. else what stands between the same 16 characters on each side: the words themselves were changed.
 *
 * @returns null when they are gone
 */
export function locate(quote: TextQuote, text: string): Span | null {
  return sameWords(quote, text) ?? sameFrame(quote, text);
}
