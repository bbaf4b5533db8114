import { findQuotations } from '#text/quotations.ts';
import type { Span } from '#text/types.ts';
import type { Range, Words } from './types.ts';
import { isCapital, isDash, isQuoteMark, isWord, norm } from './words.ts';

/** Direct speech: the tokens said, and with `outer` the marks around them. */
export interface Speech extends Range {
  readonly outer: Range;
  /** False for quoted words inside somebody else's clause („Wujek”, "deliberate" attack). */
  readonly direct: boolean;
}

/** Quoted words of this many or fewer are names and terms, unless marks make them an utterance. */
const TERM_WORDS = 2;

/**
 * The quotations of a block as token ranges, in text order. `starts` holds the first token of each
 * sentence: what opens a sentence in quotation marks is direct speech.
 */
export function findSpeech(
  words: Words,
  starts: ReadonlySet<number>,
  dialogueDash: boolean,
): Speech[] {
  const first = words.tokens[0];
  const last = words.tokens.at(-1);
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  const speeches: Speech[] = [];
  let from = 0;
  for (const quotation of findQuotations(words.text, span, dialogueDash)) {
    const range = tokensIn(words, quotation, from);
    from = range.last;
    if (range.last === range.first) continue;
    const outer = withMarks(words, range);
    const { first, last } = range;
    speeches.push({ first, last, outer, direct: isDirect(words, range, outer, starts) });
  }
  return dialogueDash ? withLastTurn(words, speeches, starts) : speeches;
}

/**
 * After dialogue a sentence that opens with a dash takes speech up again; with no dash behind it, it
 * runs to the end of the paragraph ("– Tak – mówi. – Potem zgasło światło. Było cicho.").
 */
function withLastTurn(
  words: Words,
  speeches: readonly Speech[],
  starts: ReadonlySet<number>,
): Speech[] {
  const before = speeches.findLast((speech) => isDash(words, speech.outer.first));
  if (before === undefined) return [...speeches];
  const last = words.tokens.length;
  for (let at = Math.max(before.outer.last, speeches.at(-1)?.outer.last ?? 0); at < last; at += 1) {
    if (!isDash(words, at) || !starts.has(at)) continue;
    return [...speeches, { first: at + 1, last, outer: { first: at, last }, direct: true }];
  }
  return [...speeches];
}

function tokensIn(words: Words, span: Span, from: number): Range {
  const { tokens } = words;
  let first = from;
  while (first < tokens.length && (tokens[first]?.start ?? span.start) < span.start) first += 1;
  let last = first;
  while (last < tokens.length && (tokens[last]?.end ?? Infinity) <= span.end) last += 1;
  return { first, last };
}

function withMarks(words: Words, range: Range): Range {
  const opens = isQuoteMark(words, range.first - 1) || isDash(words, range.first - 1);
  const closes = isQuoteMark(words, range.last) || isDash(words, range.last);
  return { first: range.first - (opens ? 1 : 0), last: range.last + (closes ? 1 : 0) };
}

/** „Lot odwołany” – brzmiał komunikat: words that open a sentence, with a verb behind their dash. */
function isSaid(words: Words, outer: Range, starts: ReadonlySet<number>): boolean {
  const verb = [1, 2].some((step) => words.verbAt(outer.last + step)?.finite === true);
  return starts.has(outer.first) && isDash(words, outer.last) && verb;
}

function isDirect(words: Words, inner: Range, outer: Range, starts: ReadonlySet<number>): boolean {
  if (isDash(words, outer.first)) return true;
  const ends = /^[,.!?…]$/.test(norm(words, inner.last - 1)) || norm(words, outer.last) === ',';
  if (isShort(words, inner)) {
    if (!ends) return isSaid(words, outer, starts);
    return opensSpeech(words, outer, starts);
  }
  if (opensSpeech(words, outer, starts)) return true;
  return isCapital(words, inner.first) && (ends || !isName(words, inner));
}

function isShort(words: Words, { first, last }: Range): boolean {
  let count = 0;
  for (let at = first; at < last && count <= TERM_WORDS; at += 1) if (isWord(words, at)) count += 1;
  return count <= TERM_WORDS;
}

/** Direct speech opens its sentence, or stands behind a mark. */
function opensSpeech(words: Words, { first }: Range, starts: ReadonlySet<number>): boolean {
  return starts.has(first) || first === 0 || /^[:,–—-]$/.test(norm(words, first - 1));
}

/** "autorka „Słownika gwar Kaszub środkowych” zmarła": right behind a noun, without a verb of its own, it is a title. */
function isName(words: Words, { first, last }: Range): boolean {
  if (!isWord(words, first - 2) || words.verbAt(first - 2) !== null) return false;
  for (let at = first; at < last; at += 1) if (words.verbAt(at) !== null) return false;
  return true;
}
