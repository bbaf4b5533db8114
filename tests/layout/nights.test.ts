import { expect, test } from 'vitest';
import { nightsOf } from '#layout/nights.ts';
import { timeScale } from '#layout/scale.ts';
import { formatLocal } from '#time/local.ts';

const DAY = 86_400_000;
const start = Date.UTC(2022, 0, 5);

function nights(days: number, width: number): string[] {
  const pieces = [{ start, end: start + days * DAY, kind: 'scale' as const }];
  const scale = timeScale({ pieces, range: [0, width] });
  return nightsOf(scale, 0, 10).map(
    ({ x, width: w }) => `${formatLocal(scale.t(x))} – ${formatLocal(scale.t(x + w))}`,
  );
}

test('nights run from 21 to 6 with an hour and a half of twilight, cut at the edges', () => {
  expect(nights(2, 800)).toEqual([
    '2022-01-05T00:00 – 2022-01-05T07:30',
    '2022-01-05T19:30 – 2022-01-06T07:30',
    '2022-01-06T19:30 – 2022-01-07T00:00',
  ]);
});

test('where a night would be a hairline there are none', () => {
  expect(nights(60, 800)).toEqual([]);
});

test('a night is one gradient from dusk to dawn, also where it is cut', () => {
  const pieces = [{ start, end: start + DAY, kind: 'scale' as const }];
  const scale = timeScale({ pieces, range: [0, 240] });
  // 10 pixels an hour: dusk of the fourth at 19:30 lies 45 pixels left of the frame.
  expect(nightsOf(scale, 5, 10)[0]).toEqual({
    x: 0,
    y: 5,
    width: 75,
    height: 10,
    dusk0: -45,
    dawn1: 75,
  });
});
