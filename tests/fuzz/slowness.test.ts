import { describe, expect, test } from 'vitest';
import { halves, isTooSlow, sizeOf } from './slowness.ts';

const TEXT = 'a'.repeat(300) + 'b'.repeat(300);

test.each<[why: string, input: unknown, first: unknown, second: unknown]>([
  ['a text', TEXT, 'a'.repeat(300), 'b'.repeat(300)],
  ['a name stays', 'Rudawa', 'Rudawa', 'Rudawa'],
  [
    'a text among options',
    { text: TEXT, options: { created: '2022-01-06' } },
    { text: 'a'.repeat(300), options: { created: '2022-01-06' } },
    { text: 'b'.repeat(300), options: { created: '2022-01-06' } },
  ],
  [
    'bytes',
    [...new Uint8Array(300).keys()],
    [...new Uint8Array(150).keys()],
    [...new Uint8Array(300).keys()].slice(150),
  ],
  [
    'a list of edits stays a list',
    [{ note: 'x' }, null],
    [{ note: 'x' }, null],
    [{ note: 'x' }, null],
  ],
])('cut in two: %s', (_why, input, first, second) => {
  expect(halves(input)).toEqual([first, second]);
});

/** Milliseconds per byte of most inputs. */
const USUAL = 0.001;

const bytes = (input: unknown) => String(input).length;

describe('what is too slow', () => {
  const long = 'x'.repeat(100_000);
  const evenly = (ms: number) => (input: unknown) => bytes(input) * ms;
  const squared = (ms: number) => (input: unknown) => bytes(input) ** 2 * ms;

  test.each<[why: string, input: string, time: (input: unknown) => number, slow: boolean]>([
    ['as fast as most', long, evenly(USUAL), false],
    ['full of what is looked for: long, but growing evenly', long, evenly(USUAL * 30), false],
    ['growing with the square', long, squared(USUAL / 3000), true],
    ['growing with the square, but soon done', 'x'.repeat(1000), squared(USUAL / 15), false],
    ['growing evenly, but out of all proportion', long, evenly(USUAL * 200), true],
    ['a short one that takes long', 'x'.repeat(150), evenly(2), true],
  ])('%s', async (_why, input, timeOf, slow) => {
    const given = { time: timeOf(input), usual: USUAL };
    const found = await isTooSlow(input, given, (other) => Promise.resolve(timeOf(other)));
    expect(found).toBe(slow);
  });
});

test('a size counts what a call costs at least', () => {
  expect(sizeOf('ab') - sizeOf('')).toBe(2);
  expect(sizeOf(undefined)).toBeGreaterThan(0);
});
