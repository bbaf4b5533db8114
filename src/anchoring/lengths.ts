import { durationValue } from '#time/timex-value.ts';
import type { Amount, Meaning } from '#timex/types.ts';
import type { Placed } from './context.ts';
import { wordsOf } from './located.ts';
import type { Timex } from './types.ts';

export const modOf = ({ mod }: Amount): { mod?: NonNullable<Timex['mod']> } => (mod ? { mod } : {});

/** A length of time that begins with a time (1) or ends with it (-1). */
export function lengthFrom(
  point: string | null,
  direction: 1 | -1,
): Pick<Placed, 'beginPoint' | 'endPoint'> {
  if (point === null) return {};
  return direction > 0 ? { beginPoint: point } : { endPoint: point };
}

/** A count that nothing is counted from: only how long. */
export const unplacedLength = (meaning: Extract<Meaning, { kind: 'offset' }>): Placed => ({
  type: 'DURATION',
  value: durationValue(meaning.amount.value, meaning.unit),
  ...modOf(meaning.amount),
  interval: null,
  granularity: meaning.unit,
  anchor: null,
  steps: [{ code: 'duration', words: wordsOf(meaning), interval: null }],
  moves: false,
});
