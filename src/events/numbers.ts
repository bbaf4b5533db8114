import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import type { EventGrammar } from './grammar.ts';

/** A number as written over one or more tokens. */
export interface NumberReading {
  readonly value: number;
  /** Token index past the number, its groups of digits, decimals and factors. */
  readonly next: number;
}

/**
 * Reads the number that begins at a token ("11,300", "1,6 tys.", "two million"); null when none does.
 * Digits in a long row are a name: no number tells them apart beyond 2⁵³.
 */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  grammar: EventGrammar,
): NumberReading | null {
  const reading = writtenAt(tokens, at, grammar);
  return reading && reading.value <= Number.MAX_SAFE_INTEGER ? reading : null;
}

function writtenAt(
  tokens: readonly Token[],
  at: number,
  grammar: EventGrammar,
): NumberReading | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    return isPartOfName(tokens, at) ? null : withFactor(tokens, digitsAt(tokens, at), grammar);
  }
  const value = grammar.numbers.get(token?.norm ?? '');
  return value === undefined ? null : withFactor(tokens, { value, next: at + 1 }, grammar);
}

function digitsAt(tokens: readonly Token[], at: number): NumberReading {
  let digits = normAt(tokens, at);
  let next = at + 1;
  while (isGroup(tokens, next)) {
    digits += normAt(tokens, next + 1);
    next += 2;
  }
  while (isSpacedGroup(tokens, next)) {
    digits += normAt(tokens, next);
    next += 1;
  }
  if (!isDecimal(tokens, next)) return { value: Number(digits), next };
  return { value: Number(`${digits}.${normAt(tokens, next + 1)}`), next: next + 2 };
}

/** "A1", "Route-44", "58-letni" and clock times are names, not numbers. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const tight = tokens[at]?.spaceBefore === false;
  if (before && tight && (before.kind !== 'mark' || before.norm === '-')) return true;
  const next = tokens[at + 1];
  if (next?.norm === '-') return !next.spaceBefore;
  return next?.norm === ':' && tokens[at + 2]?.kind === 'number';
}

/** Digits right after a mark, with no space. */
function isTight(token: Token | undefined): token is Token {
  return token?.kind === 'number' && !token.spaceBefore;
}

/** "11,300": a comma and three digits, with no space. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at + 1];
  return normAt(tokens, at) === ',' && isTight(digits) && digits.norm.length === 3;
}

/** "10 000": three digits after a space. */
function isSpacedGroup(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at];
  if (digits?.kind !== 'number' || digits.norm.length !== 3) return false;
  return tokenAt(tokens, at - 1)?.kind === 'number' && normAt(tokens, at - 1).length <= 3;
}

/** "1,6" and "1.2": a mark and one or two digits, with no space. */
function isDecimal(tokens: readonly Token[], at: number): boolean {
  const mark = normAt(tokens, at);
  const digits = tokens[at + 1];
  return (mark === ',' || mark === '.') && isTight(digits) && digits.norm.length < 3;
}

function withFactor(
  tokens: readonly Token[],
  { value, next }: NumberReading,
  { factors }: EventGrammar,
): NumberReading {
  const factor = factors.get(normAt(tokens, next));
  if (factor === undefined) return { value, next };
  const dot = tokens[next + 1];
  const dotted = dot?.norm === '.' && !dot.spaceBefore;
  // Two decimals are all that money and measures have; more would only be noise of the floating point.
  return { value: Math.round(value * factor * 100) / 100, next: next + (dotted ? 2 : 1) };
}
