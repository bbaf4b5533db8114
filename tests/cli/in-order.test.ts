import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf } from '#cli/groups.ts';
import { inOrder } from '#cli/in-order.ts';
import { clockWords, progressLine } from '#cli/progress.ts';

test('whichever task is ready first, results are handed on in the order of the tasks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { maxLength: 8 }),
      fc.integer({ min: 1, max: 4 }),
      async (delays, width) => {
        const handed: number[] = [];
        const queue = inOrder<number>(width, (result) => Promise.resolve(void handed.push(result)));
        for (const [index, delay] of delays.entries())
          await queue.add(sleep(delay).then(() => index));
        await queue.done();
        expect(handed).toEqual(delays.map((_delay, index) => index));
      },
    ),
    { numRuns: 30 },
  );
});

test('no more tasks are under way than there is room for', async () => {
  const queue = inOrder<number>(2, () => Promise.resolve());
  let free: (result: number) => void = () => undefined;
  await queue.add(new Promise((resolve) => (free = resolve)));
  let added = false;
  const second = queue.add(Promise.resolve(2)).then(() => (added = true));
  await sleep(5);
  expect(added).toBe(false);
  free(1);
  await second;
  await queue.done();
});

test('an error of a task ends the work and is told', async () => {
  const queue = inOrder<number>(4, () => Promise.resolve());
  await queue.add(Promise.resolve(1));
  await queue.add(Promise.reject(new Error('broken')));
  await queue.add(Promise.resolve(3));
  await expect(queue.done()).rejects.toThrow('broken');
});

test.each<[sizes: number[], groups: number[][]]>([
  [[], []],
  [
    [1, 1, 1, 1],
    [[1, 1, 1], [1]],
  ],
  // One line may be larger than a group.
  [
    [99, 1, 1],
    [[99], [1, 1]],
  ],
  [
    [4, 6, 1],
    [[4, 6], [1]],
  ],
])('lines of %j bytes are grouped', (sizes, groups) => {
  const lines = sizes.map((size, index) => ({
    number: index + 1,
    bytes: new Uint8Array(size),
    size,
    ended: true,
  }));
  const found = [...groupsOf(lines, { lines: 3, bytes: 10 })];
  expect(found.map((group) => group.map(({ size }) => size))).toEqual(groups);
});

test.each<[seconds: number, words: string]>([
  [0.2, '1 s'],
  [45, '45 s'],
  [120, '2 min'],
  [3700, '62 min'],
  [3 * 3600 + 300, '3 h 5 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(clockWords(seconds)).toBe(words);
});

test('progress tells speed and, where the size is known, what is left', () => {
  const counts = { lines: 300, failed: 2, bytes: 1000 };
  expect(progressLine(counts, 10, 4000)).toBe('300 lines, 2 failed, 30 a second, 30 s left');
  expect(progressLine({ ...counts, failed: 0 }, 10, null)).toBe('300 lines, 30 a second');
});
