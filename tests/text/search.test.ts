import { expect, test } from 'vitest';
import { firstEnding, firstFrom, firstIndex, lastAt } from '#text/search.ts';

const words = [
  { start: 0, end: 3 },
  { start: 4, end: 7 },
  { start: 7, end: 9 },
];
const offsets = [-1, 0, 3, 4, 7, 8, 9, 20];

test('finds where a sorted list turns', () => {
  const isLong = (n: number) => n > 5;
  expect(firstIndex([1, 3, 7, 9], isLong)).toBe(2);
  expect(firstIndex([1, 3], isLong)).toBe(2);
  expect(firstIndex([], isLong)).toBe(0);
});

test('finds the last word that starts at or before an offset', () => {
  expect(offsets.map((offset) => lastAt(words, offset))).toEqual([-1, 0, 0, 1, 2, 2, 2, 2]);
});

test('finds the first word that starts at or after an offset', () => {
  expect(offsets.map((offset) => firstFrom(words, offset))).toEqual([0, 0, 1, 1, 2, 3, 3, 3]);
});

test('finds the first word that ends after an offset: a gap belongs to the next', () => {
  expect(offsets.map((offset) => firstEnding(words, offset))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});
