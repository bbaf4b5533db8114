import { isInvisibleAt } from './characters.ts';
import type { Span } from './types.ts';

/** A line with something visible on it, without its Markdown sign and the white space around. */
export interface Line extends Span {
  /** '#' of a Markdown heading, '>' of a quotation, '-' of a list item; null when there is none. */
  readonly sign: '#' | '>' | '-' | null;
  /** True when a blank line, a ruler or the start of the text stands before it. */
  readonly opensGroup: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/g;
/** "***", "- - -", "====": parts the text as a blank line does. */
const RULER = /^([-=_*~#•·–—])(?:\s|\1)*$/;
const LONGEST_RULER = 120;
/** A Markdown sign with the white space after it is no longer. */
const LONGEST_SIGN = 12;

/** The visible lines of `text` from `start` to `end`, in order; blank lines and rulers only part them. */
export function readLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let opensGroup = true;
  for (const raw of rawLines(text, start, end)) {
    const line = readLine(text, raw, opensGroup);
    opensGroup = line === null;
    if (line !== null) lines.push(line);
  }
  return lines;
}

function* rawLines(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  while (from < end) {
    LINE_BREAK.lastIndex = from;
    const found = LINE_BREAK.exec(text);
    const to = Math.min(found?.index ?? end, end);
    yield { start: from, end: to };
    from = found === null ? end : found.index + found[0].length;
  }
}

function readLine(text: string, raw: Span, opensGroup: boolean): Line | null {
  const bare = visible(text, raw.start, raw.end);
  if (bare.start === bare.end || isRuler(text, bare)) return null;
  const { sign, length } = markdownSign(text, bare);
  const content = visible(text, bare.start + length, bare.end);
  const { start, end } = content;
  return start === end ? null : { start, end, sign, opensGroup };
}

/** The stretch from `from` to `to` without the invisible characters at its ends. */
function visible(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isInvisibleAt(text, start)) start += 1;
  while (end > start && isInvisibleAt(text, end - 1)) end -= 1;
  return { start, end };
}

function isRuler(text: string, { start, end }: Span): boolean {
  return end - start >= 3 && end - start < LONGEST_RULER && RULER.test(text.slice(start, end));
}

/** A hyphen stays in the line: it may open a dialogue as well as a list item. */
function markdownSign(text: string, { start, end }: Span): { sign: Line['sign']; length: number } {
  const opening = text.slice(start, Math.min(start + LONGEST_SIGN, end));
  const heading = /^#{1,6}\s+/.exec(opening);
  if (heading) return { sign: '#', length: heading[0].length };
  const quotation = /^>[>\s]*/.exec(opening);
  if (quotation) return { sign: '>', length: quotation[0].length };
  const item = /^[*•‣▪◦●]\s+/.exec(opening);
  if (item) return { sign: '-', length: item[0].length };
  return { sign: /^-\s/.test(opening) ? '-' : null, length: 0 };
}
