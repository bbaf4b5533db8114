import { expect, test } from 'vitest';
import { movedTime, steppedTime, unitAt } from '#app/edit/moved-time.ts';
import { timeScale } from '#layout/scale.ts';
import { timeSpan } from '#story/time-span.ts';
import { DAY, HOUR } from '#time/calendar.ts';
import { parseLocal } from '#time/local.ts';
import type { Granularity } from '#time/types.ts';

const at = (local: string) => parseLocal(local)?.at ?? 0;

/** An axis of 960 pixels that shows so much from Monday 3 February 2025 on. */
function axis(length: number) {
  const start = at('2025-02-03');
  return timeScale({ pieces: [{ start, end: start + length, kind: 'scale' }], range: [0, 960] });
}

const HOURS = axis(DAY);
const WEEK = axis(7 * DAY);
const YEAR = axis(365 * DAY);
const DECADES = axis(40 * 365 * DAY);

const span = (start: string, end: string, granularity: Granularity, openStart = false) =>
  timeSpan({
    interval: { start: at(start), end: at(end) },
    openStart,
    openEnd: false,
    granularity,
    approximate: false,
  });

test.each([
  ['minutes in an hour', axis(HOUR), 'minute'],
  ['hours in a day', HOURS, 'hour'],
  ['days in a week', WEEK, 'day'],
  ['months in a year', YEAR, 'month'],
  ['years in decades', DECADES, 'year'],
] as const)('%s can be told apart', (_what, scale, unit) => {
  expect(unitAt(scale, 480)).toBe(unit);
});

const EVENING = span('2025-02-03T18:00', '2025-02-03T21:00', 'dayPart');
const MONDAY = span('2025-02-03', '2025-02-04', 'day');
const FEBRUARY = span('2025-02-01', '2025-03-01', 'month');

test.each([
  ['an evening stays an evening two days later', EVENING, WEEK, 274, '2025-02-05T18:00/21:00'],
  ['nearly a day is a day', MONDAY, WEEK, 120, '2025-02-04T00:00/00:00'],
  ['a day goes back too', MONDAY, WEEK, -137, '2025-02-02T00:00/00:00'],
  ['in a day, hours', EVENING, HOURS, -80, '2025-02-03T16:00/19:00'],
  [
    'what is known to the day goes by days where hours show',
    MONDAY,
    HOURS,
    900,
    '2025-02-04T00:00/00:00',
  ],
  ['a month becomes the next, however long', FEBRUARY, WEEK, 4110, '2025-03-01T00:00/00:00'],
] as const)('%s', (_reason, when, scale, by, moved) => {
  const got = movedTime(when, scale, 100, 100 + by);
  expect(`${got?.start ?? ''}/${got?.end.slice(11) ?? ''}`).toBe(moved);
});

test('a month that moves ends where the next one does', () => {
  expect(movedTime(FEBRUARY, WEEK, 100, 4210)?.edtf).toBe('2025-03');
});

test.each([
  ['less than half a step', MONDAY, WEEK, 60],
  ['some hours of what is known to the day', MONDAY, HOURS, 400],
  ['beyond the calendar', span('2025-01-01', '2026-01-01', 'year'), DECADES, 1e10],
] as const)('%s moves nothing', (_reason, when, scale, by) => {
  expect(movedTime(when, scale, 100, 100 + by)).toBeNull();
});

test('what was only known to be before something lies where it was put', () => {
  const before = span('2025-02-01', '2025-02-03', 'day', true);
  expect(movedTime(before, WEEK, 10, 300)?.edtf).toBe('2025-02-05');
});

test.each([
  ['a day by a day', MONDAY, 1, '2025-02-04'],
  ['a month by a month, back', FEBRUARY, -1, '2025-01'],
  [
    'an evening by hours, as it is some hours long',
    EVENING,
    1,
    '2025-02-03T19:00:00/2025-02-03T22:00:00',
  ],
])('by buttons: %s', (_what, when, count, edtf) => {
  expect(steppedTime(when, count)?.edtf).toBe(edtf);
});

test('what is only known to be before something has no place to be moved from', () => {
  expect(steppedTime(span('2025-02-03', '2025-02-04', 'day', true), 1)).toBeNull();
});
