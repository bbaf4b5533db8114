import { expect, test } from 'vitest';
import { clearLine } from '#layout/clearance.ts';
import type { TextRun } from '#layout/types.ts';

/** A line of type of size 20: from 17 above its baseline to 7 below. */
const at = (y: number, x = 0, width = 100): TextRun => ({
  x,
  y,
  width,
  text: 'x',
  font: { size: 20, weight: 400 },
  role: 'note',
});

test.each<[string, number, TextRun[], [number, number][]]>([
  ['without text it is whole', 50, [], [[0, 200]]],
  [
    'it stops above and goes on below a line of text',
    50,
    [at(100)],
    [
      [0, 83],
      [107, 200],
    ],
  ],
  [
    'between two lines of text there is no crumb of it',
    50,
    [at(100), at(128)],
    [
      [0, 83],
      [135, 200],
    ],
  ],
  ['text beside it does not matter', 110, [at(100)], [[0, 200]]],
  [
    'text that all but touches it does',
    102,
    [at(100)],
    [
      [0, 83],
      [107, 200],
    ],
  ],
  ['text below its end does not', 50, [at(300)], [[0, 200]]],
  ['text over its end cuts it short', 50, [at(205)], [[0, 188]]],
])('%s', (_, x, runs, segments) => {
  expect(clearLine(x, [0, 200], runs)).toEqual(segments);
});
