import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '#layout/scale.ts';
import { fitted, pannedBy, timeIn, zoomedBy } from '../../src/embed/zoom-window.ts';

const DAY = 86_400_000;
const whole = timeScale({
  pieces: [
    { start: 0, end: 2 * DAY, kind: 'scale' },
    { start: 2 * DAY, end: 200 * DAY, kind: 'break' },
    { start: 200 * DAY, end: 201 * DAY, kind: 'scale' },
  ],
  range: [10, 810],
});
const [left, right] = whole.range;

test('what is under the pointer stays there while zooming', () => {
  const shown = zoomedBy([left, right], 4, 210, whole.range);
  const place = shown[0] + ((210 - left) / (right - left)) * (shown[1] - shown[0]);
  expect(place).toBeCloseTo(210);
  expect(shown[1] - shown[0]).toBeCloseTo(200);
});

test('zooming out to all of it is no zoom', () => {
  expect(fitted([left - 5, right + 90], whole)).toBeNull();
});

test('a window stays inside and never shows less than a minute is worth', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      fc.double({ min: 1e-6, max: 900, noNaN: true }),
      (x0, width) => {
        const shown = fitted([x0, x0 + width], whole);
        if (shown === null) return;
        expect(shown[0]).toBeGreaterThanOrEqual(left - 1e-9);
        expect(shown[1]).toBeLessThanOrEqual(right + 1e-9);
        const { start, end } = timeIn(shown, whole);
        expect(end).toBeGreaterThan(start);
      },
    ),
  );
});

test('panning stops at an end and keeps the measure', () => {
  const shown = pannedBy([100, 200], 5000, whole.range);
  expect(shown[0]).toBe(left);
  expect(shown[1] - shown[0]).toBeCloseTo(100);
});
