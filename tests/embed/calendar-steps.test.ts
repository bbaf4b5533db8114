import * as d3 from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as own from '../../src/embed/calendar-steps.ts';

const UNITS = ['utcMinute', 'utcHour', 'utcDay', 'utcMonday', 'utcMonth', 'utcYear'] as const;

/** Years 1 to 9999, to the minute and between minutes. */
const moments = fc
  .integer({ min: Date.UTC(1000, 0, 1) - 999 * 365.25 * 86_400_000, max: Date.UTC(9999, 0, 1) })
  .map((t) => new Date(t));

describe.each(UNITS)('%s counts as that of D3', (name) => {
  test('down, up and on', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -40, max: 40 }), (date, by) => {
        expect(own[name].floor(date)).toEqual(d3[name].floor(date));
        expect(own[name].ceil(date)).toEqual(d3[name].ceil(date));
        const start = d3[name].floor(date);
        expect(own[name].offset(start, by)).toEqual(d3[name].offset(start, by));
      }),
    );
  });

  test('all that begin between two moments', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 30 }), (date, count) => {
        const end = new Date(d3[name].offset(date, count).getTime() + 1);
        expect(own[name].range(date, end)).toEqual(d3[name].range(date, end));
      }),
    );
  });
});

/** The multiples that the layout asks for. */
const MULTIPLES = [
  ['utcMinute', 5],
  ['utcMinute', 15],
  ['utcHour', 3],
  ['utcHour', 6],
  ['utcMonth', 3],
  ['utcYear', 10],
  ['utcYear', 500],
] as const;

test.each(MULTIPLES)('every %s by %i begins where D3 has it', (name, n) => {
  fc.assert(
    fc.property(moments, (date) => {
      expect(own[name].every(n).floor(date)).toEqual(d3[name].every(n)!.floor(date));
    }),
  );
});

test('bisectRight finds the place behind equal values, within its limits', () => {
  const values = [1, 3, 3, 7];
  for (const value of [0, 1, 2, 3, 6, 7, 8])
    for (const [low, high] of [
      [0, 4],
      [1, 3],
    ] as const)
      expect(own.bisectRight(values, value, low, high)).toBe(
        d3.bisectRight(values, value, low, high),
      );
});
