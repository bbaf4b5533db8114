import { expect, test } from 'vitest';
import { scoreEvents, type EventScore } from '../kit/gold-events.ts';
import { readGold } from '../kit/read-gold.ts';

const scores = readGold().map(scoreEvents);
const sum = (count: keyof EventScore): number =>
  scores.reduce((all, score) => all + score[count], 0);

/** From the gold's own expressions: what `events` does alone. A guard, not a goal. */
test.each([
  ['recall', () => sum('found') / sum('gold'), 0.92],
  ['precision', () => sum('right') / sum('told'), 0.88],
  ['exact time', () => sum('exact') / sum('gold'), 0.82],
  ['status', () => sum('status') / sum('gold'), 0.9],
] as const)('%s over all gold stories stays up', (_name, measure, least) => {
  expect(measure()).toBeGreaterThanOrEqual(least);
});
