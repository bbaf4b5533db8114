import { isLowerAt } from './characters.ts';
import { openingClock } from './clocks.ts';
import { readLines, type Line } from './lines.ts';
import { isSignatureLine } from './signatures.ts';
import { isStampLine } from './stamps.ts';
import { tokenize } from './tokens.ts';
import type { Span, Token } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A paragraph, list item, heading line or log entry, before its kind is known. */
export interface Paragraph extends Span {
  /** Tokens that run on; where a line was broken on purpose a new list begins. */
  readonly segments: readonly (readonly Token[])[];
  readonly sign: Line['sign'];
  readonly clock: Span | null;
}

/** Text is wrapped by machines at 40 (old mail, cards) to 120 columns; beyond, a line is a paragraph. */
const NARROWEST = 40;
const WIDEST = 120;
const LEAST_WRAPPED_LINES = 3;

/** Enough of a line to see how it begins or ends. */
const LONGEST_OPENING = 8;
const CLOSED = /[.!?…:;][”"»“’')\]*_]*$|[)\]]$/;
const DIALOGUE = /^[–—-]\s+["„“]?\p{Lu}/u;
const NUMBERED = /^\(?\d{1,3}[.)]\s/;

/**
 * The paragraphs of `text` from `start` to `end`. A blank line parts them; a single line break parts
 * log entries, list items, headings, poems and paragraphs written on one long line each, while the
 * lines of a wrapped paragraph are joined.
 */
export function readParagraphs(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Paragraph[] {
  const groups = groupsOf(readLines(text, start, end));
  const usual = groups
    .filter((group) => group.length >= LEAST_WRAPPED_LINES)
    .reduce((most, group) => Math.max(most, widthOf(text, group)), 0);
  return groups.flatMap((group) => {
    const width = Math.max(widthOf(text, group), usual);
    return splitGroup({ text, vocabulary, width }, group).map((draft) => paragraphOf(text, draft));
  });
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (line.opensGroup || group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The column a group is wrapped at, or 0 when its line breaks mean something. */
function widthOf(text: string, group: readonly Line[]): number {
  const width = group.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  const last = group.at(-1);
  const isProse = last !== undefined && isClosed(text, last);
  return isProse && width >= NARROWEST && width <= WIDEST ? width : 0;
}

interface Draft {
  readonly segments: Line[][];
  readonly sign: Line['sign'];
  readonly clock: Span | null;
}

interface Context {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** The column at which lines are wrapped; 0 when line breaks mean something. */
  readonly width: number;
}

function splitGroup(context: Context, group: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  let before: Line | undefined;
  for (const line of group) {
    const draft = drafts.at(-1);
    const join = before && draft ? joinOf(context, draft, before, line) : 'block';
    if (join === 'block') drafts.push(draftOf(context.text, line));
    else if (join === 'segment') draft?.segments.push([line]);
    else draft?.segments.at(-1)?.push(line);
    before = line;
  }
  return drafts;
}

function draftOf(text: string, line: Line): Draft {
  return { segments: [[line]], sign: line.sign, clock: openingClock(text, line) };
}

/** How a line hangs on the one before: runs on, stands under it in the same block, or opens its own. */
function joinOf(
  context: Context,
  draft: Draft,
  before: Line,
  line: Line,
): 'wrap' | 'segment' | 'block' {
  const { text } = context;
  if (before.sign === '#' || line.sign === '#') return 'block';
  if ((before.sign === '>') !== (line.sign === '>')) return 'block';
  if (standsAlone(context, before) || standsAlone(context, line)) return 'block';
  const wraps = isWrapped(context, before, line);
  if ((!wraps || isClosed(text, before)) && opensItem(text, line)) return 'block';
  if (wraps) return 'wrap';
  return draft.clock !== null || line.sign === '>' ? 'segment' : 'block';
}

function standsAlone({ text, vocabulary }: Context, line: Line): boolean {
  return isSignatureLine(text, line, vocabulary) || isStampLine(text, line, vocabulary);
}

/** True when the first word of `line` had no room in the line before, or is in the middle of a sentence. */
function isWrapped({ text, width }: Context, before: Line, line: Line): boolean {
  if (isLowerAt(text, line.start) && line.sign !== '-') return true;
  if (width === 0) return false;
  const word = text.slice(line.start, Math.min(line.end, line.start + width)).search(/\s|$/);
  return lengthOf(before) + 1 + word > width;
}

function opensItem(text: string, line: Line): boolean {
  const opening = text.slice(line.start, Math.min(line.end, line.start + LONGEST_OPENING));
  if (line.sign === '-' || DIALOGUE.test(opening) || NUMBERED.test(opening)) return true;
  return openingClock(text, line) !== null;
}

function isClosed(text: string, { start, end }: Span): boolean {
  return CLOSED.test(text.slice(Math.max(start, end - LONGEST_OPENING), end));
}

function paragraphOf(text: string, { segments, sign, clock }: Draft): Paragraph {
  const lines = segments.flat();
  return {
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    segments: segments.map((run) => tokensOfLines(text, run)),
    sign,
    clock,
  };
}

function tokensOfLines(text: string, lines: readonly Line[]): readonly Token[] {
  const runs = lines.map(({ start, end }) => tokenize(text, start, end));
  return runs.length === 1 ? (runs[0] ?? []) : runs.flat();
}
