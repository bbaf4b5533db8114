import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineLayout } from '#layout/types.ts';
import type { Story } from '#story/types.ts';
import { packRows } from '#layout/pack.ts';
import type { Shape } from '#layout/pack.ts';
import { newsEvents } from '../kit/view-bench/events.mjs';
import { collisions, drawn, outside } from '../kit/drawn.ts';
import type { Sketch } from '../kit/drawn.ts';
import { storyOf } from '../kit/sample-stories.ts';

const local = (t: number) => new Date(t).toISOString().slice(0, 16);

const newsStory = (count: number): Story =>
  storyOf({
    events: newsEvents(count).map(({ label, source, start, end }) => ({
      label,
      start: local(start),
      end: local(end ?? start + 60_000),
      chain: [source],
    })),
  });

const topsOf = ({ blocks }: TimelineLayout) => new Map(blocks.map(({ id, mark }) => [id, mark.y]));

/** Frames of a movement, each told what the one before looked like. */
function frames(
  story: Story,
  shares: readonly (readonly [number, number])[],
  { loose = false, ...sketch }: Sketch & { readonly loose?: boolean } = {},
) {
  const { start, end } = drawn(story, sketch).domain;
  const at = (share: number) => start + (end - start) * share;
  let before: TimelineLayout | null = null;
  return shares.map(([from, to]) => {
    const domain = { start: at(from), end: at(to) };
    before = drawn(story, { ...sketch, domain, steady: (!loose && before?.rows) || undefined });
    return before;
  });
}

/** How often an event that stays in sight gets to another height. */
function jumps(seen: readonly TimelineLayout[]): number {
  return seen.slice(1).reduce((sum, frame, i) => {
    const before = topsOf(seen[i]!);
    const moved = [...topsOf(frame)].filter(([id, y]) => (before.get(id) ?? y) !== y);
    return sum + (seen[i]!.rows?.density === frame.rows?.density ? moved.length : 0);
  }, 0);
}

const ZOOMING_IN = Array.from({ length: 12 }, (_, i) => [i * 0.02, 1 - i * 0.03] as const);
const PANNING = Array.from({ length: 12 }, (_, i) => [i * 0.02, 0.4 + i * 0.02] as const);

describe.each<[string, number, Sketch]>([
  ['labels', 30, {}],
  ['headlines', 50, { height: 500 }],
  ['a crowd', 200, {}],
  ['lanes', 40, { grouping: 'source' }],
])('%s keep their rows while the reader', (_, count, sketch) => {
  test.each([
    ['zooms in', ZOOMING_IN],
    ['pans', PANNING],
  ])('%s, and overlap nothing', (_, shares) => {
    const story = newsStory(count);
    const seen = frames(story, shares, { width: 1200, ...sketch });
    const loose = frames(story, shares, { width: 1200, ...sketch, loose: true });
    // Who is pushed by a label that comes in from the side, or gets a name, may jump.
    expect(jumps(seen)).toBeLessThan(jumps(loose) / 2);
    expect(seen.flatMap((frame) => [...collisions(frame), ...outside(frame)])).toEqual([]);
  });
});

test('the picture does not become lower under the pointer', () => {
  const heights = frames(newsStory(50), ZOOMING_IN).map(({ height }) => height);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

test('at rest nothing of the movement is left', () => {
  const story = newsStory(50);
  const moved = frames(story, ZOOMING_IN).at(-1)!;
  const fresh = drawn(story, { domain: moved.domain });
  expect(drawn(story, { domain: moved.domain, steady: undefined })).toEqual(fresh);
  expect(moved.height).toBeGreaterThanOrEqual(fresh.height);
});

const anyShape: fc.Arbitrary<Shape> = fc
  .tuple(
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([x0, width, rows]) => Array.from({ length: rows }, () => ({ x0, x1: x0 + width })));

test('rows that are kept hold no two items in one place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyShape, fc.option(fc.nat(6), { nil: undefined })), { maxLength: 30 }),
      (items) => {
        const packed = packRows(
          items.map(([shape]) => [shape]),
          4,
          items.map(([, row]) => row),
        );
        const taken = items.flatMap(([shape], i) =>
          shape.map((reach, j) => ({ ...reach, row: packed[i]!.top + j })),
        );
        const touching = taken.some((a, i) =>
          taken.slice(i + 1).some((b) => a.row === b.row && a.x1 + 4 > b.x0 && b.x1 + 4 > a.x0),
        );
        expect(touching).toBe(false);
      },
    ),
  );
});
