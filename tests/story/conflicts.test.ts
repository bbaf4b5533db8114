import { expect, test } from 'vitest';
import { conflictsOf } from '#story/conflicts.ts';
import { sample } from './sample.ts';

test('an event is given the conflicts that it takes part in', () => {
  expect(conflictsOf('e2', sample).map(({ id }) => id)).toEqual(['c1', 'c2']);
  expect(conflictsOf('e3', sample)).toEqual([]);
});
