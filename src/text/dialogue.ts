import { isInvisibleAt, isLowerAt } from './characters.ts';
import type { Span } from './types.ts';

const DASHES = /[–—-]/g;
const TERMINATORS = '.!?…:';
/** Closing marks that may stand between a terminator and the dash. */
const CLOSERS = '”"»)';
const SENTENCE_END = /[.!?…][”")]?\s+\p{Lu}/u;

/** A dash with white space (or the edge of the span) on both sides. */
interface SpacedDash {
  readonly at: number;
  /** First visible character after it. */
  readonly next: number;
  /** True at the start of the span or after the end of a sentence. */
  readonly opensSentence: boolean;
  readonly beforeLower: boolean;
}

interface Dialogue {
  readonly text: string;
  readonly span: Span;
  readonly dashes: readonly SpacedDash[];
  readonly spoken: Span[];
}

/**
 * The spoken parts of Polish dialogue: speech opens with a dash at the start of the span or of a
 * sentence; a dash before a small letter hands over to the narrator, the next one back. Without a
 * narrator the whole span is speech if it opens with a dash and closes like a sentence. A dash that
 * only sets off words inside the speech cannot be told from the narrator's and ends the part.
 */
export function findDialogue(text: string, span: Span): Span[] {
  const dialogue: Dialogue = { text, span, dashes: spacedDashes(text, span), spoken: [] };
  let at = 0;
  let resumes = false;
  for (let dash = dialogue.dashes[at]; dash !== undefined; dash = dialogue.dashes[at]) {
    const isOpening: boolean = resumes || (dash.opensSentence && !dash.beforeLower);
    const end: number = isOpening ? readSpeech(dialogue, at, dash, resumes) : at + 1;
    resumes = isOpening && givesBack(dialogue, end);
    // A dash before a small letter belongs to the narrator; any other may open the next speech.
    at = isOpening && dialogue.dashes[end]?.beforeLower ? end + 1 : end;
  }
  return dialogue.spoken;
}

/** Reads the speech that opens at dash `at`; returns the index of the dash that ends it. */
function readSpeech(dialogue: Dialogue, at: number, opening: SpacedDash, resumes: boolean): number {
  const { dashes, span, text } = dialogue;
  const isConfirmed = resumes || dashes[0]?.at === span.start;
  let end = at + 1;
  while (end < dashes.length && !endsSpeech(dashes[end])) end += 1;
  const closing = dashes[end];
  if (closing?.beforeLower || (closing !== undefined && isConfirmed)) {
    add(dialogue, opening, closing.at);
  } else if (closing === undefined && isConfirmed && closesLikeSpeech(text, span)) {
    add(dialogue, opening, span.end);
  }
  return end;
}

function endsSpeech(dash: SpacedDash | undefined): boolean {
  return dash !== undefined && (dash.beforeLower || dash.opensSentence);
}

/** Whether the dash after the narrator's at `at` stands in the same sentence, so that speech resumes. */
function givesBack({ text, dashes }: Dialogue, at: number): boolean {
  const narrator = dashes[at];
  const back = dashes[at + 1];
  if (!narrator?.beforeLower || back === undefined || back.opensSentence) return false;
  return !SENTENCE_END.test(text.slice(narrator.next, back.at));
}

/** A hyphen at the start is as often a list item. */
function closesLikeSpeech(text: string, { start, end }: Span): boolean {
  return text.charAt(start) !== '-' && /[.!?…][”")]?$/.test(text.slice(end - 2, end));
}

function add({ text, spoken }: Dialogue, { next }: SpacedDash, to: number): void {
  let end = to;
  while (end > next && isInvisibleAt(text, end - 1)) end -= 1;
  if (end > next) spoken.push({ start: next, end });
}

function spacedDashes(text: string, span: Span): SpacedDash[] {
  const inSpan = text.slice(span.start, span.end).matchAll(DASHES);
  return Array.from(inSpan, ({ index }) => span.start + index)
    .filter((at) => isSpaced(text, span, at))
    .map((at) => readDash(text, span, at));
}

function isSpaced(text: string, { start, end }: Span, at: number): boolean {
  const isFree = at === start || isInvisibleAt(text, at - 1);
  return isFree && at + 1 < end && isInvisibleAt(text, at + 1);
}

function readDash(text: string, span: Span, at: number): SpacedDash {
  let next = at + 1;
  while (next < span.end && isInvisibleAt(text, next)) next += 1;
  let before = at - 1;
  while (before >= span.start && isInvisibleAt(text, before)) before -= 1;
  if (before > span.start && CLOSERS.includes(text.charAt(before))) before -= 1;
  const opensSentence =
    before < span.start || TERMINATORS.includes(text.charAt(before)) || isClock(text, span, before);
  return { at, next, opensSentence, beforeLower: isLowerAt(text, next) };
}

/** "16.05 – Siedzieliśmy …": the entry of a log may be speech. */
function isClock(text: string, { start }: Span, before: number): boolean {
  return before - start < 8 && /^[\d:.,\s]+$/.test(text.slice(start, before + 1));
}
