import { firstIndex } from '#text/search.ts';
import type { Token } from '#text/types.ts';
import type { ClauseGrammar, ClauseKind, Opener, VerbReading } from './types.ts';
import { verbsOf } from './verbs.ts';
import { normAt } from './norm.ts';

/**
 * What stands before a piece: an opener of that kind; a conjunction; a comma; a dash, colon or
 * semicolon ('stop'); a quotation mark; a bracket; nothing but the next verb ('return', 'speech').
 */
type Border =
  ClauseKind | 'start' | 'coordinate' | 'comma' | 'stop' | 'quote' | 'open' | 'close' | 'return';

/** A stretch between two borders, with at most one verb. Token indexes, end excluded. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly border: Border;
  /** The words of the opener, or the mark. */
  readonly word: string | null;
  /** True when a comma stands right before it. */
  readonly comma: boolean;
  readonly verb: VerbReading | null;
}

const STOPS = new Set([';', ':', '–', '—', '…', '•', '|', '!', '?']);
const QUOTES = new Set(['"', '„', '”', '“', '«', '»', '‟']);
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

interface Cut {
  /** Token where the next piece begins; marks before it belong to no piece. */
  readonly at: number;
  /** Token where the piece before it ends. */
  readonly end: number;
  readonly border: Border;
  readonly word: string | null;
  readonly comma: boolean;
}

/**
 * Cuts a sentence at marks and openers, then between the verbs that still share a piece. Pieces come
 * in text order and may be empty of words ("—").
 */
export function cutPieces(
  text: string,
  tokens: readonly Token[],
  grammar: ClauseGrammar,
): readonly Piece[] {
  const verbs = verbsOf(text, tokens, grammar.readVerbs);
  const cuts = findCuts(tokens, grammar, verbs);
  const pieces: Piece[] = [];
  let next = 0;
  for (const [index, cut] of cuts.entries()) {
    const last = cuts[index + 1]?.end ?? tokens.length;
    const own: VerbReading[] = [];
    for (let verb = verbs[next]; verb && verb.at < last; verb = verbs[next]) {
      if (verb.at >= cut.at) own.push(verb);
      next += 1;
    }
    pieces.push(...splitAtVerbs(tokens, grammar, cut, last, own));
  }
  return pieces;
}

function findCuts(
  tokens: readonly Token[],
  grammar: ClauseGrammar,
  verbs: readonly VerbReading[],
): readonly Cut[] {
  const cuts: Cut[] = [{ at: 0, end: 0, border: 'start', word: null, comma: false }];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind === 'mark') {
      const title = grammar.fenced ? titleEnd(tokens, verbs, at) : at;
      if (title === at) addMark(cuts, tokens, at);
      at = Math.max(title, at + 1);
      continue;
    }
    const opener = token?.kind === 'word' ? grammar.openerAt(tokens, at) : null;
    if (!opener || (opener.weak && !opensClause({ tokens, grammar, verbs, cuts }, at, opener))) {
      at += 1;
      continue;
    }
    addOpener(cuts, tokens, at, opener.last, opener.kind);
    at = opener.last;
  }
  return cuts;
}

function addMark(cuts: Cut[], tokens: readonly Token[], at: number): void {
  const border = borderOfMark(tokens, at);
  const word = normAt(tokens, at);
  if (border) cuts.push({ at: at + 1, end: at, border, word, comma: border === 'comma' });
}

/** Words of a title, at most. */
const TITLE = 6;

/** Past the closing mark of a title without a verb ("„Żuławy”"), which cuts nothing; where it begins if it is none. */
function titleEnd(tokens: readonly Token[], verbs: readonly VerbReading[], at: number): number {
  if (normAt(tokens, at) !== '„') return at;
  let end = at + 1;
  while (end <= at + TITLE && tokens[end]?.kind === 'word') end += 1;
  if (normAt(tokens, end) !== '”' || end === at + 1) return at;
  const verb = verbs[firstVerb(verbs, at)];
  return verb && verb.first < end ? at : end + 1;
}

interface Cutting {
  readonly tokens: readonly Token[];
  readonly grammar: ClauseGrammar;
  readonly verbs: readonly VerbReading[];
  readonly cuts: readonly Cut[];
}

/** Whether what may also be a preposition opens a clause of its own. */
function opensClause(cutting: Cutting, at: number, { kind, last }: Opener): boolean {
  const { tokens, grammar, verbs } = cutting;
  if (!verbFollows(tokens, grammar, verbs, last)) return false;
  return kind !== 'time' || !isMainVerbNext(cutting, at, last);
}

/** "A driver who fled after a crash in March was sentenced": the one verb that follows is the main clause's. */
function isMainVerbNext(
  { tokens, verbs, cuts, grammar }: Cutting,
  at: number,
  from: number,
): boolean {
  const cut = cuts.at(-1);
  if (grammar.fenced || cut?.border !== 'relative' || cut.comma) return false;
  if (finiteFrom(verbs, cuts.at(-2)?.at ?? 0) < cut.at || finiteFrom(verbs, cut.at) >= at)
    return false;
  const next = finiteFrom(verbs, from);
  if (next === Infinity || hasBorder(tokens, from, next)) return false;
  const further = finiteFrom(verbs, next + 1);
  return further === Infinity || hasBorder(tokens, next, further);
}

/** Token of the first finite verb from a token on; infinite for none. */
function finiteFrom(verbs: readonly VerbReading[], from: number): number {
  for (let index = firstVerb(verbs, from); index < verbs.length; index += 1)
    if (verbs[index]?.finite) return verbs[index]?.at ?? Infinity;
  return Infinity;
}

function hasBorder(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last; at += 1)
    if (tokens[at]?.kind === 'mark' && borderOfMark(tokens, at) !== null) return true;
  return false;
}

/** An opener right after a comma takes that comma's place. */
function addOpener(
  cuts: Cut[],
  tokens: readonly Token[],
  at: number,
  last: number,
  border: Border,
): void {
  const before = cuts.at(-1);
  const word = tokens
    .slice(at, last)
    .map((token) => token.norm)
    .join(' ');
  if (before?.at === at && (before.border === 'comma' || (before.border === 'start' && at === 0))) {
    cuts[cuts.length - 1] = { ...before, border, word };
    return;
  }
  cuts.push({ at, end: at, border, word, comma: false });
}

const MARKS = new Map<string, Border>([
  ...[...STOPS].map((mark) => [mark, 'stop'] as const),
  ...[...QUOTES].map((mark) => [mark, 'quote'] as const),
  ...[...OPENING].map((mark) => [mark, 'open'] as const),
  ...[...CLOSING].map((mark) => [mark, 'close'] as const),
  [',', 'comma'],
]);
/** Marks that may stand between the digits of a number: "1,6", "18:40", "3–5". */
const IN_NUMBERS = new Set([',', ':', '–']);

function borderOfMark(tokens: readonly Token[], at: number): Border | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return null;
  if (token.norm === '-') return token.spaceBefore && next?.spaceBefore ? 'stop' : null;
  const inNumber = next?.kind === 'number' && !next.spaceBefore && IN_NUMBERS.has(token.norm);
  return inNumber && !token.spaceBefore ? null : (MARKS.get(token.norm) ?? null);
}

/**
 * "after" opens a clause only when a verb comes before the next mark ("after the vote, …" has none)
 * that isn't the next thing the main clause tells ("after dawn and resumed").
 */
function verbFollows(
  tokens: readonly Token[],
  grammar: ClauseGrammar,
  verbs: readonly VerbReading[],
  from: number,
): boolean {
  const verb = verbs[firstVerb(verbs, from)];
  if (!verb?.finite || verb.first - from > FARTHEST) return false;
  for (let at = from; at < verb.first; at += 1) {
    if (endsReach(tokens, grammar, at, verb.first)) return false;
  }
  return true;
}

function endsReach(
  tokens: readonly Token[],
  grammar: ClauseGrammar,
  at: number,
  verb: number,
): boolean {
  if (tokens[at]?.kind === 'mark') return borderOfMark(tokens, at) !== null;
  if (grammar.openerAt(tokens, at)?.kind !== 'coordinate') return false;
  return grammar.subjectStart(tokens, verb, at + 1) === verb;
}

/** No subject is longer than this, in tokens. */
const FARTHEST = 60;

/** Index of the first verb at or after a token. */
const firstVerb = (verbs: readonly VerbReading[], from: number): number =>
  firstIndex(verbs, ({ at }) => at >= from);

/** One piece a verb: where several stand without a border between them, the grammar says where to cut. */
function splitAtVerbs(
  tokens: readonly Token[],
  grammar: ClauseGrammar,
  cut: Cut,
  last: number,
  found: readonly VerbReading[],
): readonly Piece[] {
  const verbs = grammar.fenced ? surest(found) : found;
  const [verb = null, ...others] = verbs;
  const pieces: Piece[] = [];
  let { at: first, border, word, comma } = cut;
  let own = verb;
  for (const other of others) {
    const next = between(tokens, grammar, own, other);
    pieces.push({ first, last: next.at, border, word, comma, verb: own });
    ({ at: first, border } = next);
    word = null;
    comma = false;
    own = other;
  }
  pieces.push({ first, last, border, word, comma, verb: own });
  return pieces;
}

/** Where each clause has its commas, two finite verbs in one piece mean that one of them is misread. */
function surest(verbs: readonly VerbReading[]): readonly VerbReading[] {
  const finite = verbs.filter((verb) => verb.finite);
  if (finite.length < 2) return verbs;
  const sure = finite.filter((verb) => verb.sure);
  const kept = sure.length > 0 ? sure : finite.slice(0, 1);
  return verbs.filter((verb) => !verb.finite || kept.includes(verb));
}

/** A verb of saying whose content may stand beside it without an opener. */
function tells(grammar: ClauseGrammar, { finite, passive, lemma }: VerbReading): boolean {
  return finite && !passive && grammar.isSpeech(lemma);
}

function between(
  tokens: readonly Token[],
  grammar: ClauseGrammar,
  before: VerbReading | null,
  verb: VerbReading,
): { readonly at: number; readonly border: Border } {
  // A group that reaches over the next verb ("ma została się") does not take that verb's place.
  const floor = Math.min(before?.last ?? 0, verb.at);
  const start = Math.max(floor, Math.min(verb.first, verb.at));
  if (!verb.finite)
    return { at: Math.max(floor, participleStart(tokens, grammar, verb)), border: 'participle' };
  const subject = Math.max(floor, grammar.subjectStart(tokens, start, floor));
  if (before && subject < start && tells(grammar, before)) {
    return { at: grammar.tellsWhom(before.lemma) ? subject : floor, border: 'content' };
  }
  return {
    at: before && takesObject(tokens, grammar, before, subject) ? start : subject,
    border: 'return',
  };
}

/** "the driver who hit the boy (and left the car) fled": the noun is the object of the verb right before it. */
function takesObject(
  tokens: readonly Token[],
  grammar: ClauseGrammar,
  { finite, passive, first, last }: VerbReading,
  subject: number,
): boolean {
  const opener = grammar.openerAt(tokens, first - 1)?.kind;
  if (opener === 'relative' || opener === 'coordinate') return true;
  return !finite && !passive && subject === last;
}

/** "while sending a message" begins with its "while". */
function participleStart(
  tokens: readonly Token[],
  grammar: ClauseGrammar,
  { first }: VerbReading,
): number {
  return grammar.openerAt(tokens, first - 1)?.kind === 'time' ? first - 1 : first;
}
