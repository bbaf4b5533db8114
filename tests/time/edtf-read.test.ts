import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtf } from '#time/edtf.ts';
import { readEdtf } from '#time/edtf-read.ts';
import { formatLocal } from '#time/local.ts';
import { DAY } from '#time/calendar.ts';

/** '2022-01-05T00:00 2022-01-06T00:00 day', then what is open or soft. */
function drawn(text: string): string | null {
  const reading = readEdtf(text);
  if (!reading) return null;
  const { interval, granularity, openStart, openEnd, approximate } = reading;
  const notes = [openStart && 'open start', openEnd && 'open end', approximate && 'about'];
  const ends = [interval.start, interval.end].map(formatLocal);
  return [...ends, granularity, ...notes.filter(Boolean)].join(' ');
}

test.each([
  ['a day', '2022-01-05', '2022-01-05T00:00 2022-01-06T00:00 day'],
  ['a month', '2022-02', '2022-02-01T00:00 2022-03-01T00:00 month'],
  ['a year', '2022', '2022-01-01T00:00 2023-01-01T00:00 year'],
  ['a decade', '199X', '1990-01-01T00:00 2000-01-01T00:00 decade'],
  ['a century', '19XX', '1900-01-01T00:00 2000-01-01T00:00 century'],
  ['a time', '2022-01-05T18:40', '2022-01-05T18:40 2022-01-05T18:41 minute'],
  ['a time as people write it', '2022-01-05 18:40', '2022-01-05T18:40 2022-01-05T18:41 minute'],
  ['spring', '2022-21', '2022-03-01T00:00 2022-06-01T00:00 season'],
  ['winter runs over the year', '2022-24', '2022-12-01T00:00 2023-03-01T00:00 season'],
  ['days, the last one included', '2022-01-03/2022-01-04', '2022-01-03T00:00 2022-01-05T00:00 day'],
  ['months', '2022-11/2023-01', '2022-11-01T00:00 2023-02-01T00:00 month'],
  [
    'clock times, up to the last one',
    '2022-01-05T12:00/2022-01-05T18:00',
    '2022-01-05T12:00 2022-01-05T18:00 minute',
  ],
  ['open to the past', '../2022-01-04', '2022-01-04T00:00 2022-01-05T00:00 day open start'],
  ['open to the future', '2022-01-04/..', '2022-01-04T00:00 2022-01-05T00:00 day open end'],
  ['about a day', '2022-01-05~', '2022-01-05T00:00 2022-01-06T00:00 day about'],
  ['perhaps that year', '2022?', '2022-01-01T00:00 2023-01-01T00:00 year about'],
  ['44 BC', '-0043', '-000043-01-01T00:00 -000042-01-01T00:00 year'],
  ['a far year', 'Y12024', '+012024-01-01T00:00 +012025-01-01T00:00 year'],
])('%s: %s', (_, text, expected) => {
  expect(drawn(text)).toBe(expected);
});

test.each([
  ['no real day', '2022-02-30'],
  ['no real month', '2022-13'],
  ['no real hour', '2022-01-05T25:00'],
  ['ends before it starts', '2022-01-05/2022-01-03'],
  ['three sides', '2022/2023/2024'],
  ['both sides open', '../..'],
  ['words', 'środa wieczorem'],
  ['nothing', ''],
  ['three digits', '199'],
  ['a year that no calendar here has', 'Y300000'],
  ['the last year, which does not end', '+275760'],
])('%s is none: %s', (_, text) => {
  expect(readEdtf(text)).toBeNull();
});

describe('what is written can be read', () => {
  const days = fc.integer({ min: -700_000, max: 700_000 });
  const minutes = fc.integer({ min: 1, max: 200_000 });

  test('whole days and longer', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 800 }), (first, length) => {
        const interval = { start: first * DAY, end: (first + length) * DAY };
        expect(readEdtf(edtf(interval))?.interval).toEqual(interval);
      }),
    );
  });

  test('clock times', () => {
    fc.assert(
      fc.property(days, minutes, minutes, (day, from, length) => {
        const start = day * DAY + from * 60_000;
        const interval = { start, end: start + length * 60_000 };
        expect(readEdtf(edtf(interval))?.interval).toEqual(interval);
      }),
    );
  });
});
