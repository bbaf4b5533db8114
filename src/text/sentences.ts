import { tokenAt } from './lists.ts';
import { dotEndsSentence } from './full-stops.ts';
import { followerAt, isBracketOpener, type Follower, type Reading } from './follower.ts';
import { tokenize } from './tokens.ts';
import type { Sentence, Span, TextLanguage, Token } from './types.ts';

const TERMINATORS = new Set('.!?…‽。！？｡؟۔।');
/** Full stops of scripts without capitals or spaces: they always end a sentence. */
const PLAIN_TERMINATORS = new Set('。！？｡؟۔।');
const CLOSERS = new Set(['"', '”', '“', '’', "'", '‘', '»', '«', ')', ']', '}', '*', '_']);
/** How far after a quotation the verb of saying may stand: "“Why?” Prime Minister Ann Smith asked". */
const SPEAKER_WORDS = 5;
const LOST_SPACE = /^\p{Ll}{4}[.!?…]\p{Lu}\p{Ll}$/u;

/**
 * The sentences of `text` from `start` to `end`, in order, without the white space around them;
 * together they cover every token. With no language (null) only the rules common to all hold: a
 * terminator ends a sentence when a capital, a number or nothing follows.
 */
export function splitSentences(
  text: string,
  start: number,
  end: number,
  language: TextLanguage | null,
): Span[] {
  return readSentences(text, tokenize(text, start, end), language).map(({ start, end }) => ({
    start,
    end,
  }));
}

/** The sentences made of `tokens`, which must be neighbours in `text`, in text order. */
export function readSentences(
  text: string,
  tokens: readonly Token[],
  language: TextLanguage | null,
): Sentence[] {
  const reading: Reading = { text, tokens, language };
  const sentences: Sentence[] = [];
  let first = 0;
  for (const end of sentenceEnds(reading)) {
    const sentence = sentenceOf(tokens.slice(first, end));
    if (sentence !== null) sentences.push(sentence);
    first = end;
  }
  return sentences;
}

function sentenceOf(tokens: readonly Token[]): Sentence | null {
  const opening = tokens[0];
  const closing = tokens.at(-1);
  if (opening === undefined || closing === undefined) return null;
  const own = opening.spaceBefore
    ? tokens
    : [{ ...opening, spaceBefore: true }, ...tokens.slice(1)];
  return { start: opening.start, end: closing.end, tokens: own };
}

/** Token indexes at which sentences end, each the first token of the next one. */
function sentenceEnds(reading: Reading): number[] {
  const { tokens } = reading;
  const ends: number[] = [];
  const open = { first: 0, bracket: -1 };
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    if (at > open.first && followsBlankLine(reading, at)) endAt(at);
    if (isBracketOpener(token)) open.bracket = at;
    else if (isBracketCloser(token)) open.bracket = -1;
    if (isTerminator(token)) at = passTerminator(at);
    else at += 1;
  }
  if (open.first < tokens.length) ends.push(tokens.length);
  return ends;

  function passTerminator(at: number): number {
    const runEnd = endOfRun(reading, at);
    const next = afterClosers(reading, runEnd);
    const closesBracket = tokens.slice(runEnd, next).some(isBracketCloser);
    // "(d. Huta.) upadła": the dot belongs to what stands in the brackets.
    const isAside = closesBracket && open.bracket > open.first;
    if (closesBracket) open.bracket = -1;
    if (!isAside && endsSentence(reading, { first: open.first, at, runEnd, next })) endAt(next);
    return next;
  }

  function endAt(at: number): void {
    ends.push(at);
    open.first = at;
  }
}

const isBracketCloser = ({ norm }: Token): boolean => norm === ')' || norm === ']';

function isTerminator(token: Token): boolean {
  return token.kind === 'mark' && TERMINATORS.has(token.norm);
}

/** A blank line parts sentences whatever stands before it. */
function followsBlankLine({ text, tokens }: Reading, at: number): boolean {
  const from = tokenAt(tokens, at - 1)?.end ?? 0;
  const to = tokens[at]?.start ?? 0;
  if (to - from < 2) return false;
  const first = text.indexOf('\n', from);
  if (first < 0 || first >= to) return false;
  const second = text.indexOf('\n', first + 1);
  return second > 0 && second < to;
}

function endOfRun({ tokens }: Reading, at: number): number {
  let end = at + 1;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    if (token.spaceBefore || !isTerminator(token)) break;
    end += 1;
  }
  return end;
}

function afterClosers({ tokens }: Reading, runEnd: number): number {
  let end = runEnd;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    if (token.spaceBefore || !CLOSERS.has(token.norm)) break;
    end += 1;
  }
  return end;
}

/** A terminator run: `at` to `runEnd`, its closing quotes and brackets up to `next`. */
interface Candidate {
  /** First token of the sentence it may end. */
  readonly first: number;
  readonly at: number;
  readonly runEnd: number;
  readonly next: number;
}

function endsSentence(reading: Reading, candidate: Candidate): boolean {
  const { at, first, runEnd, next } = candidate;
  const { tokens } = reading;
  const terminator = tokens[at];
  const token = tokens[next];
  if (terminator === undefined || token === undefined) return true;
  if (PLAIN_TERMINATORS.has(terminator.norm)) return true;
  // "(!)", "[…]", "... potem": nothing has been said yet that could end.
  if (at === first || isBracketOpener(tokenAt(tokens, at - 1))) return false;
  if (!token.spaceBefore) return losesSpace(reading, candidate);
  const follower = followerAt(reading, next);
  if (follower.kind === 'none') return false;
  if (isEllipsis(tokens, at, runEnd)) return follower.kind === 'upper';
  if (terminator.norm === '.') return dotEndsSentence(reading, first, at, follower);
  if (follower.kind === 'lower') return false;
  return !isSpeakerAfterQuotation(reading, candidate, follower);
}

function isEllipsis(tokens: readonly Token[], at: number, runEnd: number): boolean {
  if (tokens[at]?.norm === '…') return true;
  return runEnd - at > 1 && tokens[at]?.norm === '.' && tokens[at + 1]?.norm === '.';
}

/** "… w areszcie.Potem wyszli": a space is missing, unless it is a web address ("Onet.pl"). */
function losesSpace({ text, tokens }: Reading, { at, next, runEnd }: Candidate): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokens[next];
  if (before?.kind !== 'word' || after?.kind !== 'word' || next !== runEnd) return false;
  const standsAlone = tokenAt(tokens, at - 2)?.norm !== '.' && tokens[next + 1]?.norm !== '.';
  return standsAlone && LOST_SPACE.test(text.slice(before.end - 4, after.start + 2));
}

/** "“Why?” Mayor Smith asked": question and exclamation mark end the speech, not the sentence. */
function isSpeakerAfterQuotation(
  { tokens, language }: Reading,
  { runEnd, next }: Candidate,
  follower: Follower,
): boolean {
  if (language === null || next === runEnd || follower.opened) return false;
  for (let at = follower.index; at < follower.index + SPEAKER_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (language.speechVerbs.has(token.norm)) return true;
  }
  return false;
}
