import { expect, test } from 'vitest';
import { markOf } from '#layout/marks.ts';
import type { Extent } from '#layout/types.ts';

const extent = (part: Partial<Extent>): Extent => {
  const whole = { start: 100, end: 200, approximate: false, bounded: false, ...part };
  return { earliest: whole.start, latest: whole.end, ...whole };
};

/** One pixel a millisecond, between 0 and 1000. */
function markFor(part: Partial<Extent>) {
  const { x0, x1, solid0, solid1, left, right } = markOf(extent(part), {
    x: (t) => t,
    left: 0,
    right: 1000,
    y: 0,
    height: 7,
    status: 'asserted',
  });
  return `${left} ${String(x0)} [${String(solid0)} ${String(solid1)}] ${String(x1)} ${right}`;
}

test.each<[string, Partial<Extent>, string]>([
  ['a told time is solid and closed', {}, 'closed 100 [100 200] 200 closed'],
  [
    'a minute is wide enough to see',
    { start: 100, end: 101 },
    'closed 96.5 [96.5 104.5] 104.5 closed',
  ],
  ['around: both ends are soft', { approximate: true }, 'fading 93 [107 193] 207 fading'],
  [
    'a dot around a time keeps its core',
    { start: 100, end: 104, approximate: true },
    'fading 91 [98 106] 113 fading',
  ],
  ['the wider bounds fade', { earliest: 50, latest: 260 }, 'fading 50 [100 200] 260 fading'],
  ['since: open to the right', { latest: null }, 'closed 100 [100 200] 244 fading'],
  [
    'known only to be before: fades in, closed by a bracket',
    { earliest: null, bounded: true },
    'fading 100 [200 200] 200 bracket',
  ],
  [
    'known only to be after: the other way round',
    { latest: null, bounded: true },
    'bracket 100 [100 100] 200 fading',
  ],
  [
    'bounded on both sides: nowhere certain',
    { bounded: true },
    'bracket 100 [100 200] 200 bracket',
  ],
  ['what the frame cuts says so', { start: -50, end: 2000 }, 'cut 0 [0 1000] 1000 cut'],
])('%s', (_, part, drawn) => {
  expect(markFor(part)).toBe(drawn);
});
