import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  DAY,
  fieldsOf,
  floor,
  instantOf,
  offset,
  realDay,
  unitAround,
  weekdayOf,
} from '#time/calendar.ts';
import { edtf } from '#time/edtf.ts';
import { easterSunday, nthWeekday } from '#time/holidays.ts';
import { formatDay, formatLocal, parseLocal } from '#time/local.ts';
import { durationValue, timexValue } from '#time/timex-value.ts';
import { GRANULARITIES, type Granularity } from '#time/types.ts';
import { isTimeZone, rezone, wallToInstant } from '#time/zones.ts';

const at = (text: string) => parseLocal(text)?.at ?? NaN;

describe('units of the calendar', () => {
  test.each<[Granularity, string, string, string]>([
    ['week', '2021-01-03', '2020-12-28T00:00', '2021-01-04T00:00'], // Sunday of ISO week 53
    ['week', '2024-03-11', '2024-03-11T00:00', '2024-03-18T00:00'], // Monday opens its week
    ['weekend', '2024-03-12', '2024-03-16T00:00', '2024-03-18T00:00'], // the one that ends this week
    ['month', '2024-02-29', '2024-02-01T00:00', '2024-03-01T00:00'], // leap day
    ['season', '2024-01-15', '2023-12-01T00:00', '2024-03-01T00:00'], // winter begins the year before
    ['quarter', '2024-05-01', '2024-04-01T00:00', '2024-07-01T00:00'],
    ['year', '0033-04-03', '0033-01-01T00:00', '0034-01-01T00:00'], // years below 100 are themselves
    ['decade', '1999-12-31', '1990-01-01T00:00', '2000-01-01T00:00'],
  ])('the %s around %s', (unit, day, start, end) => {
    const interval = unitAround(at(day), unit);
    expect([formatLocal(interval.start), formatLocal(interval.end)]).toEqual([start, end]);
  });

  test.each([
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2023-12-31', 1, 'day', '2024-01-01'],
    ['2024-03-12', -2, 'week', '2024-02-27'],
  ] as const)('%s plus %i %s', (day, n, unit, expected) => {
    expect(formatDay(offset(at(day), n, unit))).toBe(expected);
  });

  test('every instant lies in the unit around it', () => {
    const instants = fc.integer({ min: at('1600-01-01'), max: at('2400-01-01') });
    const units = fc.constantFrom(...GRANULARITIES.filter((unit) => unit !== 'weekend'));
    fc.assert(
      fc.property(instants, units, (t, unit) => {
        const { start, end } = unitAround(t, unit);
        expect(start <= t && t < end && floor(start, unit) === start).toBe(true);
      }),
    );
  });

  test('a day that the calendar lacks is no day', () => {
    expect(realDay(2023, 2, 29)).toBeNull();
    expect(realDay(2024, 2, 29)).toBe(at('2024-02-29'));
  });
});

test.each([
  [2024, '2024-03-31'],
  [2000, '2000-04-23'],
  [1981, '1981-04-19'],
  [2038, '2038-04-25'], // the latest possible date
  [1818, '1818-03-22'], // the earliest
])('Easter Sunday of %i', (year, day) => {
  expect(formatDay(easterSunday(year))).toBe(day);
});

test.each([
  [2024, 11, 4, 4, '2024-11-28'], // Thanksgiving
  [2024, 5, 1, -1, '2024-05-27'], // last Monday of May
  [2024, 9, 1, 1, '2024-09-02'], // first Monday of September
])('the weekday of %i-%i, %i, number %i', (year, month, weekday, nth, day) => {
  const t = nthWeekday(year, month, weekday, nth);
  expect([formatDay(t), weekdayOf(t)]).toEqual([day, weekday]);
});

test.each<[string, Granularity, string]>([
  ['2024-03-10', 'week', '2024-W10'],
  ['2021-01-03', 'week', '2020-W53'],
  ['2024-03-16', 'weekend', '2024-W11-WE'],
  ['2023-12-01', 'season', '2023-WI'],
  ['2024-03-10', 'quarter', '2024-Q1'],
  ['1995-05-05', 'decade', '199'],
  ['1850-01-01', 'century', '18'],
  ['2024-03-10', 'month', '2024-03'],
])('%s as a TIMEX3 %s', (day, unit, value) => {
  expect(timexValue(at(day), unit)).toBe(value);
});

test.each([
  [15, 'minute', 'PT15M'],
  [null, 'hour', 'PTXH'],
  [2, 'week', 'P2W'],
] as const)('%s %s as a TIMEX3 duration', (n, unit, value) => {
  expect(durationValue(n, unit)).toBe(value);
});

describe('EDTF', () => {
  test.each([
    ['2022-01-05', '2022-01-06', {}, '2022-01-05'],
    ['2022-01-01', '2022-02-01', {}, '2022-01'],
    ['1990-01-01', '2000-01-01', {}, '199X'],
    ['2022-01-03', '2022-01-05', {}, '2022-01-03/2022-01-04'],
    ['2022-01-05T12:00', '2022-01-05T18:00', {}, '2022-01-05T12:00:00/2022-01-05T18:00:00'],
    ['2022-01-05', '2022-01-07', { openStart: true }, '../2022-01-06'],
    ['2022-01-05', '2022-01-06', { approximate: true }, '2022-01-05~'],
    // before Friday 7 January: the last day that is meant is Thursday
    ['2022-01-06', '2022-01-07', { openStart: true }, '../2022-01-06'],
    // after Friday: from Saturday on
    ['2022-01-08', '2022-01-09', { openEnd: true }, '2022-01-08/..'],
    // an open side does not make the other one finer
    ['2022-01-03', '2022-01-05T18:40', { openEnd: true }, '2022-01-03/..'],
    ['2022-01-05T18:40', '2022-01-06', { openEnd: true }, '2022-01-05T18:40:00/..'],
    ['2022-01-05', '2022-01-05T18:40', { openStart: true }, '../2022-01-05T18:40:00'],
    ['2022-01-05', '2022-01-06', { openStart: true, openEnd: true }, '../..'],
    // weekday and date that contradict each other
    ['2022-01-05', '2022-01-06', { uncertain: true }, '2022-01-05?'],
    ['2022-01-05', '2022-01-06', { uncertain: true, approximate: true }, '2022-01-05%'],
    ['2022-01-04', '2022-01-07', { approximate: true }, '2022-01-04~/2022-01-06~'],
    ['2022-01-04', '2022-01-07', { approximate: true, openEnd: true }, '2022-01-04~/..'],
    // 'X' takes no mark
    ['1990-01-01', '2000-01-01', { approximate: true }, '1990~/1999~'],
    ['1900-01-01', '2000-01-01', {}, '19XX'],
    // nor does a time of day: "around 6 pm" is told by its ends
    [
      '2022-01-05T17:30',
      '2022-01-05T18:30',
      { approximate: true },
      '2022-01-05T17:30:00/2022-01-05T18:30:00',
    ],
    // an evening that ends with the day ends at midnight, not on the next day
    ['2022-01-05T18:00', '2022-01-06', {}, '2022-01-05T18:00:00/2022-01-06T00:00:00'],
    // as coarse as the ends allow: a quarter, a war, a week, the last third of a month
    ['2022-01-01', '2022-04-01', {}, '2022-01/2022-03'],
    ['1939-01-01', '1946-01-01', {}, '1939/1945'],
    ['2020-12-28', '2021-01-04', {}, '2020-12-28/2021-01-03'],
    ['2024-02-21', '2024-03-01', {}, '2024-02-21/2024-02-29'],
    // before Christ: 44 BC is the year -43, digits count the other way, 1 BC is the year 0
    ['-000043-03-15', '-000043-03-16', {}, '-0043-03-15'],
    ['-000043-01-01', '-000042-01-01', { approximate: true }, '-0043~'],
    ['-000498-01-01', '-000398-01-01', {}, '-0498/-0399'],
    ['-000478-01-01', '-000468-01-01', {}, '-0478/-0469'],
    ['0000-01-01', '0001-01-01', {}, '0000'],
    ['0033-04-03', '0033-04-04', {}, '0033-04-03'],
    // years of more than four digits: with a Y, without month and day
    ['-017976-01-01', '-017975-01-01', {}, 'Y-17976'],
    ['-017976-01-01', '-017975-01-01', { approximate: true }, 'Y-17976'],
    ['+012345-01-05', '+012345-01-06', {}, 'Y12345'],
    ['9999-01-01', '+010001-01-01', {}, '9999/Y10000'],
    ['-017976-01-01', '-017975-01-01', { openStart: true }, '../Y-17976'],
  ])('%s to %s %o', (start, end, options, expected) => {
    expect(edtf({ start: at(start), end: at(end) }, options)).toBe(expected);
  });
});

test.each<[Granularity, string, string, string, string]>([
  ['century', '-000449-06-01', '-000498-01-01', '-000398-01-01', 'BC04'], // the 5th century BC
  ['decade', '-000475-06-01', '-000478-01-01', '-000468-01-01', 'BC047'], // the 470s BC
  ['decade', '0000-06-01', '0000-01-01', '0010-01-01', 'BC000'], // 1 BC opens the first decade
  ['century', '-000050-06-01', '-000098-01-01', '0001-01-01', 'BC00'], // the last one ends with 1 BC
])('the %s around %s before Christ', (unit, day, start, end, value) => {
  const interval = unitAround(at(day), unit);
  expect([formatDay(interval.start), formatDay(interval.end)]).toEqual([start, end]);
  expect(timexValue(interval.start, unit)).toBe(value);
});

describe('local date and time', () => {
  test.each(['2022-13-01', '2022-02-30', '2022-01-01T24:00', '1.1.2022', '', '2022-1-1'])(
    'refuses %j',
    (text) => {
      expect(parseLocal(text)).toBeNull();
    },
  );

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 10_000_000 }), (days) => {
        const t = days * DAY;
        expect(parseLocal(formatLocal(t))?.at).toBe(t);
      }),
    );
  });

  test('years before the first are astronomical: 0 is 1 BC', () => {
    expect(formatDay(instantOf(-43, 3, 15))).toBe('-000043-03-15');
    expect(fieldsOf(instantOf(-43, 3, 15))).toEqual({ year: -43, month: 3, day: 15 });
  });
});

describe('real zones', () => {
  test.each([
    ['2022-01-05T21:00', 0, 'Asia/Almaty', '2022-01-06T03:00'], // 2100 GMT is 3 a.m. there
    ['2022-01-07T08:00', 'Europe/Warsaw', 'Asia/Almaty', '2022-01-07T13:00'],
    ['2024-03-31T02:30', 'Europe/Warsaw', 'UTC', '2024-03-31T01:30'], // skipped hour moves ahead
    ['2024-10-27T02:30', 'Europe/Warsaw', 'UTC', '2024-10-27T00:30'], // told twice: the earlier one
    ['2024-04-07T02:30', 'Pacific/Auckland', 'UTC', '2024-04-06T13:30'],
  ])('%s in %s on the clocks of %s', (wall, from, to, expected) => {
    expect(formatLocal(rezone(at(wall), from, to))).toBe(expected);
  });

  test('a wall-clock time comes back from its instant', () => {
    expect(wallToInstant(at('2024-07-01T12:00'), 'America/New_York')).toBe(at('2024-07-01T16:00'));
  });

  test.each(['Mars/Olympus', 'x', '', '../etc', 'Europe/Warsaw '])('%j is no zone', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});

describe('days are counted as the runtime counts them', () => {
  test('on every instant that a Date can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (t) => {
        const date = new Date(t);
        expect(fieldsOf(t)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(t) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  test('with months and days past the end, and not beyond its reach', () => {
    const year = fc.integer({ min: -280_000, max: 280_000 });
    const month = fc.integer({ min: -30, max: 30 });
    const day = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        expect(instantOf(y, m, d)).toBe(new Date(0).setUTCFullYear(y, m - 1, d));
      }),
    );
  });

  test('half months go to the earlier whole month, at any time of the year', () => {
    expect(offset(at('2024-01-10'), -1.5, 'month')).toBe(at('2023-11-10'));
    expect(offset(at('2024-01-10'), 1.5, 'month')).toBe(at('2024-02-10'));
  });
});
