import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import { numberAt, type NumberReading } from './numbers.ts';
import { wordsOfAll } from './phrases.ts';
import type { EventGrammar } from './grammar.ts';

/** A number, a range or a vague number as bounds; `max` is null when open. */
export interface Bounds {
  readonly min: number;
  readonly max: number | null;
  /** Token index past it. */
  readonly next: number;
}

/** How far "about 120" may be off: a tenth, as readers round. */
const TOLERANCE = 0.1;

/** Reads the amount that begins at a token: "18", "10 to 15", "at least 18", "about 120", "dozens". */
export function boundsAt(
  tokens: readonly Token[],
  at: number,
  grammar: EventGrammar,
): Bounds | null {
  const vague = grammar.vagueNumbers.get(normAt(tokens, at));
  if (vague) return { min: vague[0], max: vague[1], next: at + 1 };
  const number = numberAt(tokens, at, grammar);
  if (!number) return null;
  const { value, next } = number;
  const range = rangeFrom(tokens, at, number, grammar);
  if (range) return range;
  const follows = (phrases: readonly string[]) =>
    wordsOfAll(phrases).some((words) => endsWith(tokens, at, words));
  if (follows(grammar.atLeast)) return { min: value, max: null, next };
  if (follows(grammar.atMost)) return { min: 0, max: value, next };
  if (!follows(grammar.roughly)) return { min: value, max: value, next };
  const slack = value * TOLERANCE;
  return { min: Math.floor(value - slack), max: Math.ceil(value + slack), next };
}

const DASHES = new Set(['–', '-', '—']);

/** "10–15", "10 to 15": a greater number after a dash or a joint; "3-1" is a score. */
function rangeFrom(
  tokens: readonly Token[],
  at: number,
  { value: min, next }: NumberReading,
  grammar: EventGrammar,
): Bounds | null {
  const joint = normAt(tokens, next);
  const opener = DASHES.has(joint) ? '' : grammar.rangeJoints.get(joint);
  if (opener === undefined || (opener !== '' && normAt(tokens, at - 1) !== opener)) return null;
  const number = numberAt(tokens, next + 1, grammar);
  return number && number.value > min ? { min, max: number.value, next: number.next } : null;
}

function endsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => normAt(tokens, at - words.length + index) === word);
}
