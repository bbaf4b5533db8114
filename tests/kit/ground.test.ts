import { expect, test } from 'vitest';

test('the tests run far from UTC, so that code which slips into local time fails', () => {
  const offsets = ['2024-01-15', '2024-07-15'].map((day) => new Date(day).getTimezoneOffset());
  expect(offsets).toEqual([-13 * 60, -12 * 60]); // Pacific/Auckland, summer and winter
});
