import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBefore, timeIndex } from '#layout/time-index.ts';
import type { Extent } from '#layout/types.ts';

const anyExtents: fc.Arbitrary<Extent[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 300 }))
    .map(([start, length]) => ({
      earliest: start,
      start,
      end: start + length,
      latest: start + length,
      approximate: false,
      bounded: false,
    })),
  { maxLength: 60 },
);

test('finds exactly the events that lie in an interval, in their order', () => {
  fc.assert(
    fc.property(anyExtents, fc.nat(1000), fc.nat(400), (extents, start, length) => {
      const end = start + length;
      const wanted = extents.flatMap((e, i) =>
        Math.max(e.end, e.start + 1) > start && e.start < end ? [i] : [],
      );
      const index = timeIndex(extents);
      expect(index.within({ start, end }, wanted.length)).toEqual(wanted);
      if (wanted.length > 0) expect(index.within({ start, end }, wanted.length - 1)).toBeNull();
    }),
    { seed: 3 },
  );
});

test('an event that goes on from long ago is found, though it began first', () => {
  const extent = (start: number, end: number): Extent => ({
    earliest: start,
    start,
    end,
    latest: end,
    approximate: false,
    bounded: false,
  });
  const index = timeIndex([extent(0, 100), extent(10, 11), extent(20, 21), extent(90, 91)]);
  expect(index.within({ start: 50, end: 95 }, 10)).toEqual([0, 3]);
});

test('counts what lies before a moment', () => {
  const moments = Float64Array.from([1, 3, 3, 3, 7]);
  expect([0, 1, 2, 3, 4, 8].map((t) => countBefore(moments, t))).toEqual([0, 0, 1, 1, 4, 5]);
});
