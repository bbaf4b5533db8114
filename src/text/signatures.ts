import { isDash } from './follower.ts';
import { readSentences } from './sentences.ts';
import { spanOf } from './spans.ts';
import { tokenize } from './tokens.ts';
import type { PostSignature, Span, Token } from './types.ts';
import { hasDate, isDateToken, type Vocabulary } from './vocabulary.ts';

/** The signature of a post in one paragraph. */
export interface SignatureReading {
  readonly signature: PostSignature;
  /** "— Name …" closes what stands before it. */
  readonly dashed: boolean;
  readonly dated: boolean;
  /** Token indexes of the post's own words when they follow in the same paragraph ("Name (@handle): …"). */
  readonly body: { readonly from: number; readonly to: number } | null;
}

const LONGEST_LINE = 160;
const LONGEST_NAME = 12;
/** Tokens of "12:19 PM · Sep 15, 2024 · Earth". */
const LONGEST_DATE_LINE = 20;

/** Whether a line of its own signs a post ("— Dana (@dana) Jan 5, 2022"): lines are not joined to it. */
export function isSignatureLine(text: string, line: Span, vocabulary: Vocabulary): boolean {
  if (line.end - line.start > LONGEST_LINE) return false;
  const content = text.slice(line.start, line.end);
  if (!content.includes('@') && !/^[–—-]/.test(content)) return false;
  return readSignature(text, tokenize(text, line.start, line.end), vocabulary)?.body === null;
}

/** Reads a paragraph as a signature, or as a post that its signature opens; else null. */
export function readSignature(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): SignatureReading | null {
  const dashed = isDash(tokens[0]);
  const first = dashed ? 1 : 0;
  const handleAt = findHandle(tokens, first);
  if (handleAt !== null) return withHandle({ text, tokens, vocabulary }, first, handleAt);
  return dashed ? withoutHandle({ text, tokens, vocabulary }, first) : null;
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
}

/** "@" before a name that touches it, and not inside an e-mail address. */
function findHandle(tokens: readonly Token[], first: number): number | null {
  for (let at = first; at <= first + LONGEST_NAME; at += 1) {
    const sign = tokens[at];
    if (sign?.norm !== '@') continue;
    const name = tokens[at + 1];
    const isApart = sign.spaceBefore || tokens[at - 1]?.norm === '(';
    return isApart && name?.spaceBefore === false && isHandlePart(name) ? at : null;
  }
  return null;
}

const isHandlePart = ({ kind, norm }: Token): boolean => kind !== 'mark' || norm === '_';

function handleEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let token = tokens[end]; token?.spaceBefore === false; token = tokens[end]) {
    const next = tokens[end + 1];
    const joins = '.-@'.includes(token.norm) && next?.spaceBefore === false && isHandlePart(next);
    if (!isHandlePart(token) && !joins) break;
    end += 1;
  }
  return end;
}

function withHandle(line: Line, first: number, handleAt: number): SignatureReading | null {
  const { text, tokens } = line;
  const inBrackets = tokens[handleAt - 1]?.norm === '(';
  const name = tokens.slice(first, inBrackets ? handleAt - 1 : handleAt);
  if (!isName(text, name)) return null;
  const end = handleEnd(tokens, handleAt);
  const handle = spanOf(tokens.slice(handleAt, end));
  const author = spanOf(name) ?? handle;
  if (handle === null || author === null) return null;
  return finish(line, first, tokens[end]?.norm === ')' ? end + 1 : end, { author, handle });
}

/** "— Jan Kowalski, 6 stycznia 2022": without a handle only a dash and a date make a signature. */
function withoutHandle(line: Line, first: number): SignatureReading | null {
  const { text, tokens, vocabulary } = line;
  if (tokens.length > LONGEST_NAME + LONGEST_DATE_LINE) return null;
  const nameEnd = tokens.findIndex(
    (token, at) => at >= first && (token.norm === ',' || isDateStart(vocabulary, token)),
  );
  const name = tokens.slice(first, Math.max(nameEnd, first));
  const rest = tokens.slice(nameEnd);
  if (name.length < 2 || !isName(text, name)) return null;
  const isDated = rest.every((token) => isDateToken(vocabulary, text, token));
  const author = spanOf(name);
  if (author === null || !isDated || !hasDate(vocabulary, rest)) return null;
  return finish(line, first, nameEnd, { author, handle: null });
}

function isDateStart({ months, weekdays }: Vocabulary, { kind, norm }: Token): boolean {
  return kind === 'number' || months.has(norm) || weekdays.has(norm);
}

/** Words with capitals (or no case), initials, emoji; no sentence. */
export function isName(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_NAME) return false;
  return tokens.every(({ kind, norm, start }) => {
    if (kind === 'mark') return !'!?:;"„”“,…'.includes(norm);
    return kind === 'number' || norm.length <= 3 || !norm.startsWith(text.charAt(start));
  });
}

type Who = Pick<PostSignature, 'author' | 'handle'>;

/** What follows the name: the date, then the end of the line or a colon and the post itself. */
function finish(line: Line, first: number, after: number, who: Who): SignatureReading | null {
  const { text, tokens, vocabulary } = line;
  const dashed = first > 0;
  let at = after;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    if (isOpeningColon(tokens, at) || !isDateToken(vocabulary, text, token)) break;
    at += 1;
  }
  const isWhole = at === tokens.length;
  const date = trimMarks(tokens.slice(after, isWhole || !dashed ? at : tokens.length));
  const dated = hasDate(vocabulary, date);
  if (isWhole) return reading(tokens, who, { dashed, dated, date, body: null });
  if (isOpeningColon(tokens, at) && at + 1 < tokens.length) {
    return inline(line, who, { dashed, at, date });
  }
  const isShort = tokens.length - after <= LONGEST_DATE_LINE;
  return dashed && isShort ? reading(tokens, who, { dashed, dated, date, body: null }) : null;
}

/** A colon that is not inside a clock. */
function isOpeningColon(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === ':' && tokens[at + 1]?.spaceBefore !== false;
}

interface Colon {
  readonly dashed: boolean;
  readonly at: number;
  readonly date: readonly Token[];
}

function inline(line: Line, who: Who, { dashed, at, date }: Colon): SignatureReading {
  const { tokens, vocabulary } = line;
  const from = at + 1;
  const to = date.length > 0 ? tokens.length : trailingDate(line, from);
  const own = date.length > 0 ? date : tokens.slice(to);
  const dated = hasDate(vocabulary, own);
  return reading(tokens.slice(0, from), who, { dashed, dated, date: own, body: { from, to } });
}

function reading(
  tokens: readonly Token[],
  who: Who,
  rest: Omit<SignatureReading, 'signature'> & { readonly date: readonly Token[] },
): SignatureReading {
  const { date, dashed, dated, body } = rest;
  const { start, end } = spanOf(tokens) ?? who.author;
  const { author, handle } = who;
  return { dashed, dated, body, signature: { start, end, author, handle, dateLine: spanOf(date) } };
}

function trimMarks(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

/** Index at which the date closes a post ("… valley. 12:19 PM · Sep 15, 2024"), or the token count. */
function trailingDate({ text, tokens, vocabulary }: Line, from: number): number {
  const first = Math.max(from + 1, tokens.length - LONGEST_DATE_LINE);
  const tail = tokens.slice(first);
  const undated = tail.findLastIndex((token) => !isDateToken(vocabulary, text, token));
  const openings = new Set(readSentences(text, tail, null).map(({ start }) => start));
  for (let at = first + undated + 1; at < tokens.length; at += 1) {
    const isOpening = openings.has(tokens[at]?.start ?? -1) || isClockAt(tokens, at);
    if (isOpening && hasDate(vocabulary, tokens.slice(at))) return at;
  }
  return tokens.length;
}

function isClockAt(tokens: readonly Token[], at: number): boolean {
  const [hour, colon, minute] = tokens.slice(at, at + 3);
  return hour?.kind === 'number' && colon?.norm === ':' && minute?.spaceBefore === false;
}
