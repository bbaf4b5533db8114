import { expect, test } from 'vitest';
import { keyWish } from '#view/event-keys.ts';
import { drawn } from '../kit/drawn.ts';
import { SAMPLES } from '../kit/sample-stories.ts';

const rows = drawn(SAMPLES.forms!, { width: 1280 });
const lanes = drawn(SAMPLES.forms!, { width: 1280, grouping: 'source' });

test.each<[string, number, ReturnType<typeof keyWish>]>([
  ['ArrowRight', 3, { index: 4 }],
  ['ArrowDown', 3, { index: 4 }],
  ['ArrowLeft', 3, { index: 2 }],
  ['ArrowUp', 0, { index: -1 }],
  ['Home', 5, { index: 0 }],
  ['End', 2, { index: 9 }],
  ['Escape', 2, 'deselect'],
  ['?', 2, 'help'],
  ['=', 2, '+'],
  ['d', 2, 'day'],
  ['Tab', 2, null],
  ['constructor', 2, null],
])('%s from event %i', (key, index, wish) => {
  expect(keyWish(key, index, rows.blocks, false)).toEqual(wish);
});

test('between lanes, down and up come to the nearest event of another source', () => {
  const { blocks } = lanes;
  const start = blocks.findIndex(({ voice }) => voice === 1);
  const down = keyWish('ArrowDown', start, blocks, true) as { index: number };
  expect(blocks[down.index]!.voice).toBe(2);
  const up = keyWish('ArrowUp', down.index, blocks, true) as { index: number };
  expect(blocks[up.index]!.voice).toBe(1);
  const first = blocks.findIndex(({ voice }) => voice === 0);
  expect(keyWish('ArrowUp', first, blocks, true)).toEqual({ index: first });
});
