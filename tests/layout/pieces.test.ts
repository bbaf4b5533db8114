import { expect, test } from 'vitest';
import { timelineData } from '#layout/data.ts';
import { weighed } from '#layout/scale.ts';
import { withSplits } from '#layout/splits.ts';
import { formatLocal } from '#time/local.ts';
import { SAMPLES, storyOf } from '../kit/sample-stories.ts';
import type { EventSketch } from '../kit/sample-stories.ts';

const event = (start: string, end: string): EventSketch => ({ label: 'x', start, end });

/** 'scale 2022-01-05 – 2022-01-07'; clock times where they are not midnight. */
function piecesOf(events: readonly EventSketch[], created: string | null = null): string[] {
  const { pieces } = timelineData(storyOf({ events, created }));
  const name = (t: number) => formatLocal(t).replace('T00:00', '');
  return pieces.map(({ kind, start, end }) => `${kind} ${name(start)} – ${name(end)}`);
}

const thisWeek = [
  event('2022-01-05T12:00', '2022-01-05T18:00'),
  event('2022-01-05T14:00', '2022-01-05T14:01'),
  event('2022-01-05T18:00', '2022-01-05T21:00'),
  event('2022-01-05T21:00', '2022-01-06T06:00'),
  event('2022-01-06T08:00', '2022-01-06T08:01'),
];

test.each<[string, EventSketch[], string | null, string[]]>([
  ['two days are one stretch', thisWeek, '2022-01-06', ['scale 2022-01-05T12:00 – 2022-01-07']],
  [
    'a week with something every day stays whole',
    ['03', '04', '05', '06', '07'].map((day) => event(`2022-01-${day}`, `2022-01-${day}T23:00`)),
    null,
    ['scale 2022-01-03 – 2022-01-08'],
  ],
  [
    'the years since 1991 are left out, 1991 is a cell',
    [event('1991-01-01', '1992-01-01'), ...thisWeek],
    '2022-01-06',
    [
      'cell 1991-01-01 – 1992-01-01',
      'break 1992-01-01 – 2022-01-05T12:00',
      'scale 2022-01-05T12:00 – 2022-01-07',
    ],
  ],
  [
    'what has gone on since spring is a cell up to this week',
    [event('2021-04-01', '2022-01-06'), ...thisWeek],
    '2022-01-06',
    ['cell 2021-04-01 – 2022-01-05T12:00', 'scale 2022-01-05T12:00 – 2022-01-07'],
  ],
  [
    'a plan for next month is a cell behind a break',
    [...thisWeek, event('2022-02-01', '2022-03-01')],
    '2022-01-06',
    [
      'scale 2022-01-05T12:00 – 2022-01-07',
      'break 2022-01-07 – 2022-02-01',
      'cell 2022-02-01 – 2022-03-01',
    ],
  ],
  [
    'decades evenly spread are one stretch',
    [1950, 1960, 1970, 1980, 1990].map((y) => event(`${String(y)}-03-02`, `${String(y)}-03-03`)),
    null,
    ['scale 1950-01-01 – 1991-01-01'],
  ],
  [
    'one minute gets some air',
    [event('2022-01-05T14:30', '2022-01-05T14:31')],
    null,
    ['scale 2022-01-05T14:15 – 2022-01-05T14:45'],
  ],
  ['no events and no report: nothing', [], null, []],
])('%s', (_, events, created, pieces) => {
  expect(piecesOf(events, created)).toEqual(pieces);
});

test('stretches follow each other without a gap', () => {
  for (const story of Object.values(SAMPLES)) {
    const { pieces } = timelineData(story);
    expect(pieces.slice(1).map(({ start }) => start)).toEqual(
      pieces.slice(0, -1).map(({ end }) => end),
    );
    expect(pieces.every(({ start, end }) => end > start)).toBe(true);
  }
});

/** Stretches that a single one from 1984 to 2025 is divided into, by the years of these events. */
function dividedAt(years: readonly number[]): string[] {
  const at = (year: number) => Date.UTC(Math.floor(year), 0, 1 + (year % 1) * 365);
  const extents = years.map(at).map((start) => ({
    earliest: start,
    start,
    end: start + 86_400_000,
    latest: start + 86_400_000,
    approximate: false,
    bounded: false,
  }));
  const whole = weighed([{ start: at(1984), end: at(2025), kind: 'scale' }], extents);
  const firstOfYear = (t: number) => Date.UTC(new Date(t).getUTCFullYear(), 0, 1);
  return withSplits(whole, extents, firstOfYear).map(
    ({ start, end }) =>
      `${String(new Date(start).getUTCFullYear())}–${String(new Date(end).getUTCFullYear())}`,
  );
}

test.each<[string, number[], string[]]>([
  [
    'six events of one year after forty with five: the year has a measure of its own',
    [1985, 1992, 1999, 2006, 2013, 2024.1, 2024.2, 2024.3, 2024.4, 2024.6, 2024.8],
    ['1984–2024', '2024–2025'],
  ],
  ['evenly spread: one measure', [1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020], ['1984–2025']],
  ['one event alone at the end needs none', [1985, 1987, 1989, 1991, 2024], ['1984–2025']],
])('%s', (_, years, stretches) => {
  expect(dividedAt(years)).toEqual(stretches);
});
