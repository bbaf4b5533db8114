import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { Span, Token } from '#text/types.ts';

const NO_SPACE_BEFORE = new Set([',', '.', ';', ':', '!', '?', ')', ']', '”', '%']);
const EDGES = new Set([',', ';', ':', '.', '–', '—', '-', '…', '!', '?', '"', '„', '”', '“', '‘']);

/** A word as it stands in the article. */
export function wordAt(
  text: string,
  { tokens }: { readonly tokens: readonly Token[] },
  at: number,
): string {
  return text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
}

/** A word of a label without the marks behind it. */
export const withoutMarks = (word: string): string => word.replace(/[,;:.!?)”"]+$/u, '');

/**
 * Writes tokens as text: as they stand side by side in the article, with a space over each gap. Marks
 * that set off what is left out go with it; the comma between two clauses that are both kept comes back.
 */
export function written(
  text: string,
  tokens: readonly Token[],
  indexes: readonly number[],
): string {
  const kept = trimmed(tokens, joined(tokens, indexes));
  const line = sideBySide(text, tokens, kept);
  const end = tokenAt(tokens, kept.at(-1) ?? -1);
  const dot = end && ABBREVIATED.test(end.norm) && text.charAt(end.end) === '.' ? '.' : '';
  return withoutTail(balanced(line)) + dot;
}

/** Tokens one behind the other; what runs on in the article is taken from it in one piece. */
function sideBySide(text: string, tokens: readonly Token[], kept: readonly number[]): string {
  let line = '';
  let piece: Span | null = null;
  let before = -1;
  for (const at of kept) {
    const token = tokens[at];
    if (!token) continue;
    const follows = before === at - 1;
    if (piece && follows && runsOn(text, piece.end, token)) {
      piece = { start: piece.start, end: token.end };
    } else {
      const spaced = follows ? token.spaceBefore : !NO_SPACE_BEFORE.has(token.norm);
      if (piece) line += text.slice(piece.start, piece.end) + (spaced ? ' ' : '');
      piece = token;
    }
    before = at;
  }
  return piece ? line + text.slice(piece.start, piece.end) : line;
}

/** Whether a token touches what ends at an offset, or stands one blank behind it. */
const runsOn = (text: string, end: number, { start, spaceBefore }: Token): boolean =>
  spaceBefore ? start === end + 1 && text.charAt(end) === ' ' : start === end;

/** What a line does not end on. */
const LOOSE = /[\s,;:–—-]/;

function withoutTail(line: string): string {
  let end = line.length;
  while (end > 0 && LOOSE.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

function joined(tokens: readonly Token[], indexes: readonly number[]): readonly number[] {
  const gapless =
    indexes.length > 0 && (indexes.at(-1) ?? 0) - (indexes[0] ?? 0) === indexes.length - 1;
  if (gapless) return indexes;
  const kept = new Set(indexes);
  const line: number[] = [];
  for (const at of indexes) {
    const sets = SETTING_OFF.has(normAt(tokens, at)) && setsOffNothing(tokens, kept, at);
    if (sets && !closesName(tokens, line, at)) continue;
    const comma = commaBefore(tokens, kept, at, line.at(-1) ?? at);
    if (comma !== null) line.push(comma);
    line.push(at);
  }
  return line;
}

/** The comma that comes back at a gap: between two clauses, or behind an age. */
function commaBefore(
  tokens: readonly Token[],
  kept: ReadonlySet<number>,
  at: number,
  before: number,
): number | null {
  if (normAt(tokens, at - 1) === ',' && !kept.has(at - 1) && kept.has(at - 2)) return at - 1;
  return before < at - 1 && closesAge(tokens, before) ? before + 1 : null;
}

/** "Noon, 23, who had flown in, was": the comma behind an age stays. */
function closesAge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  return normAt(tokens, at - 1) === ',' && normAt(tokens, at + 1) === ',';
}

/**
 * A mark at a gap goes with what is left out, but for a comma after it that nothing opens: of
 * "The fire, which …, had" and "won on Saturday, 19 October, the cup" both go, in "In Washington today,
 * the agency" it stays.
 */
function setsOffNothing(tokens: readonly Token[], kept: ReadonlySet<number>, at: number): boolean {
  if (kept.has(at - 1) && kept.has(at + 1)) return false;
  if (tokens[at]?.norm !== ',' || !kept.has(at + 1)) return true;
  let gap = at - 1;
  while (gap >= 0 && !kept.has(gap)) gap -= 1;
  return gap < 0 || tokens.slice(gap, at).some(({ norm }) => norm === ',');
}

/** "Their scorer, Dan Lee, … will have a scan": the second of the commas around what goes right before it. */
function closesName(tokens: readonly Token[], line: readonly number[], at: number): boolean {
  if (normAt(tokens, at) !== ',' || line.at(-1) !== at - 1) return false;
  let first = line.length - 1;
  let commas = 0;
  while (first >= 0 && line[first] === at - (line.length - first)) {
    if (normAt(tokens, line[first] ?? -1) === ',') commas += 1;
    first -= 1;
  }
  return commas === 1;
}

const SETTING_OFF = new Set([',', '(', ')', '–', '—', ';']);

function trimmed(tokens: readonly Token[], indexes: readonly number[]): readonly number[] {
  let first = 0;
  let last = indexes.length;
  while (first < last && EDGES.has(tokenAt(tokens, indexes[first] ?? -1)?.norm ?? '')) first += 1;
  while (last > first && isLooseEnd(tokens, indexes[last - 1] ?? -1, indexes[last - 2])) last -= 1;
  return indexes.slice(first, last);
}

/** A closing quotation mark stays with what it closes, a full stop with its abbreviation. */
function isLooseEnd(tokens: readonly Token[], at: number, before: number | undefined): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (norm === '”' || norm === '"') return false;
  if (norm === '.' && before === at - 1 && !endsSpeech(tokens, at + 1)) return false;
  return EDGES.has(norm);
}

/** Abbreviations that a sentence may end with in either language. */
const ABBREVIATED = /^(?:proc|r|e|tys|godz|br|ub|inc|co|ltd|corp|jr|sr)$/;

/** True when only quotation marks are left. */
function endsSpeech(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 3).every(({ norm }) => '"”“'.includes(norm));
}

const PAIRED = /[„“”()[\]"]/;

/** Drops quotation marks and brackets that lost their other half. */
function balanced(line: string): string {
  if (!PAIRED.test(line)) return line;
  let result = line;
  for (const [open, close] of [
    ['„', '”'],
    ['“', '”'],
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    const opened = result.split(open).length - 1;
    const closed = result.split(close).length - 1;
    if (opened > closed) result = result.replace(open, '');
    else if (closed > opened && open !== '„') result = dropLast(result, close);
  }
  const straight = result.split('"').length - 1;
  return straight % 2 === 1 ? result.replace('"', '') : result;
}

function dropLast(line: string, mark: string): string {
  const at = line.lastIndexOf(mark);
  return at < 0 || (mark === '”' && line.includes('„'))
    ? line
    : line.slice(0, at) + line.slice(at + 1);
}
