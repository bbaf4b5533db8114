import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '#layout/scale.ts';
import type { Piece } from '#layout/types.ts';

const HOUR = 3_600_000;

const anyPieces: fc.Arbitrary<Piece[]> = fc
  .array(
    fc.record({
      length: fc.integer({ min: 1, max: 5000 }),
      kind: fc.constantFrom('scale' as const, 'cell' as const, 'break' as const),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => {
    let at = 0;
    return parts.map(({ length, kind }) => {
      const start = at;
      at += length * HOUR;
      return { start, end: at, kind };
    });
  });

test('time grows to the right and x leads back to it', () => {
  fc.assert(
    fc.property(anyPieces, fc.integer({ min: 200, max: 2000 }), (pieces, width) => {
      const { x, t, domain } = timeScale({ pieces, range: [10, 10 + width] });
      const times = Array.from(
        { length: 50 },
        (_, i) => domain.start + ((domain.end - domain.start) * i) / 49,
      );
      const places = times.map(x);
      expect(places.slice(1).every((place, i) => place > (places[i] ?? 0))).toBe(true);
      for (const time of times) expect(Math.abs(t(x(time)) - time)).toBeLessThan(HOUR);
      expect(places[0]).toBeCloseTo(10, 6);
      expect(places.at(-1)).toBeCloseTo(10 + width, 6);
    }),
    { seed: 1 },
  );
});

test('a part of the time is the whole made larger, its breaks too', () => {
  const pieces: Piece[] = [
    { start: 0, end: 10 * HOUR, kind: 'scale' },
    { start: 10 * HOUR, end: 1000 * HOUR, kind: 'break' },
    { start: 1000 * HOUR, end: 1010 * HOUR, kind: 'scale' },
  ];
  const domain = { start: 5 * HOUR, end: 1005 * HOUR };
  const scale = timeScale({ pieces, range: [0, 1000], domain });
  expect(scale.pieces.map(({ kind, x0, x1 }) => [kind, Math.round(x0), Math.round(x1)])).toEqual([
    ['scale', 0, 475],
    ['break', 475, 525],
    ['scale', 525, 1000],
  ]);
});

test('a part inside a break is drawn all the same', () => {
  const pieces: Piece[] = [
    { start: 0, end: 10 * HOUR, kind: 'scale' },
    { start: 10 * HOUR, end: 1000 * HOUR, kind: 'break' },
    { start: 1000 * HOUR, end: 1010 * HOUR, kind: 'scale' },
  ];
  const domain = { start: 100 * HOUR, end: 200 * HOUR };
  const { x } = timeScale({ pieces, range: [0, 1000], domain });
  expect([x(domain.start), x(domain.end)].map(Math.round)).toEqual([0, 1000]);
});

test('dragging moves all marks alike, whatever lies between them', () => {
  const pieces: Piece[] = [
    { start: 0, end: 10 * HOUR, kind: 'scale' },
    { start: 10 * HOUR, end: 1000 * HOUR, kind: 'break' },
    { start: 1000 * HOUR, end: 1010 * HOUR, kind: 'scale' },
  ];
  const whole = timeScale({ pieces, range: [0, 1000] });
  const shown = (left: number) =>
    timeScale({
      pieces,
      range: [0, 1000],
      domain: { start: whole.t(left), end: whole.t(left + 500) },
    });
  const [before, after] = [shown(100), shown(300)];
  const moves = [5, 9, 1001, 1009].map((h) => before.x(h * HOUR) - after.x(h * HOUR));
  expect(moves.map(Math.round)).toEqual([400, 400, 400, 400]);
});
