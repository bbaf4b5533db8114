import { isInvisibleAt, isWordAt } from './characters.ts';
import { findDialogue } from './dialogue.ts';
import type { Span } from './types.ts';

/** Which marks may close what the key opens. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['„', '”“"'],
  ['“', '”"'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‚', '’‘'],
  ['"', '"”'],
  ['‘', '’'],
  ["'", "'"],
]);
const MARKS = /[„“”«»‚‘’"']/g;
/** Marks that are apostrophes too: they open a quotation only when something closes it. */
const WEAK = "‘'";
/** Marks that can only open, so that a quotation without an end runs on ("…" of several paragraphs). */
const OPENING_ONLY = '„“«‚';
/** "rock 'n' roll" is no quotation. */
const SHORTEST_WEAK = 3;

/**
 * What stands inside quotation marks in `span` of `text`, without the marks, in text order, apart and
 * not nested: for a quotation within one, ask again with its span. A mark that only opens („ “ « ‚)
 * and a straight one at the very start reach to the end of the span when nothing closes them, as in
 * a quotation of several paragraphs; any other mark without its partner is left out. Unless
 * `dashDialogue` is false, the spoken parts of Polish dialogue are returned too ("– Speech –
 * powiedział X. – More speech.").
 */
export function findQuotations(text: string, span: Span, dashDialogue = true): Span[] {
  const marked = inMarks(text, span);
  if (!dashDialogue) return marked;
  const spoken = findDialogue(text, span);
  return spoken.length === 0 ? marked : outermost([...marked, ...spoken]);
}

interface Opening {
  readonly mark: string;
  readonly at: number;
  /** Openings of the same mark inside („… „…” …”). */
  depth: number;
  /** How many quotations had been found before it. */
  readonly found: number;
}

function inMarks(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let strong: Opening | null = null;
  let weak: Opening | null = null;
  for (const at of marksIn(text, span)) {
    const mark = text.charAt(at);
    const open: Opening | null = strong ?? weak;
    if (open !== null && closes(text, span, open, at)) {
      if (open.depth > 0) open.depth -= 1;
      else if (strong !== null) strong = close(found, strong, at);
      else weak = close(found, open, at);
    } else if (opens(text, span, at)) {
      if (WEAK.includes(mark)) weak ??= openAt(mark, at, found);
      else strong = reopened(text, strong, mark, at, found);
    }
  }
  if (strong !== null && runsOn(strong, span)) found.push({ start: strong.at + 1, end: span.end });
  return found.filter(({ start, end }) => end > start);
}

/** A slice bounds the search: without marks it would run on to the end of the text. */
function marksIn(text: string, { start, end }: Span): number[] {
  return Array.from(text.slice(start, end).matchAll(MARKS), ({ index }) => start + index);
}

const openAt = (mark: string, at: number, found: readonly Span[]): Opening => ({
  mark,
  at,
  depth: 0,
  found: found.length,
});

/** A second opening of the same mark is nested, or opens the next paragraph, or the first was never closed. */
function reopened(
  text: string,
  open: Opening | null,
  mark: string,
  at: number,
  found: readonly Span[],
): Opening {
  if (open === null) return openAt(mark, at, found);
  if (mark === '"' && open.mark === '"') return openAt(mark, at, found);
  if (mark === open.mark && !opensLine(text, at)) open.depth += 1;
  return open;
}

function opensLine(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\n';
}

function close(found: Span[], open: Opening, at: number): null {
  // What was found inside an outer quotation is nested in it.
  found.length = open.found;
  const isWeak = WEAK.includes(open.mark);
  if (!isWeak || at - open.at > SHORTEST_WEAK) found.push({ start: open.at + 1, end: at });
  return null;
}

function runsOn({ mark, at }: Opening, span: Span): boolean {
  return OPENING_ONLY.includes(mark) || (mark === '"' && at === span.start);
}

function isSpaceBefore(text: string, span: Span, at: number): boolean {
  return at === span.start || isInvisibleAt(text, at - 1);
}

function isSpaceAfter(text: string, span: Span, at: number): boolean {
  return at + 1 >= span.end || isInvisibleAt(text, at + 1);
}

function opens(text: string, span: Span, at: number): boolean {
  const mark = text.charAt(at);
  const isAfterWord = at > span.start && isWordAt(text, at - 1);
  switch (mark) {
    case '’':
      return false;
    case '„':
      return true;
    case '“':
    case '«':
    case '‚':
      return !isAfterWord;
    case '"':
      return !isAfterWord && !isAfterPunctuation(text, span, at);
    default:
      return isSpaceOrBracketBefore(text, span, at) && isWordAt(text, at + 1);
  }
}

function isAfterPunctuation(text: string, span: Span, at: number): boolean {
  return at > span.start && '.,!?…;%'.includes(text.charAt(at - 1));
}

function isSpaceOrBracketBefore(text: string, span: Span, at: number): boolean {
  return isSpaceBefore(text, span, at) || '([„“"«—–-'.includes(text.charAt(at - 1));
}

function closes(text: string, span: Span, open: Opening, at: number): boolean {
  const mark = text.charAt(at);
  if (!CLOSING.get(open.mark)?.includes(mark)) return false;
  const opensAnother = isSpaceBefore(text, span, at) && !isSpaceAfter(text, span, at);
  if (opensAnother && (mark === '"' || mark === '“')) return false;
  // "don’t", "boys'": an apostrophe inside a word closes nothing, nor does one after a space.
  const isApostrophe = "’‘'".includes(mark);
  return !isApostrophe || (!isWordAt(text, at + 1) && !isSpaceBefore(text, span, at));
}

/** In text order, without those that overlap one that begins earlier. */
function outermost(spans: Span[]): Span[] {
  let reached = -1;
  return spans
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
