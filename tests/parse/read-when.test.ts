import { expect, test } from 'vitest';
import { readWhen } from '#parse/read-when.ts';

/** Written on Thursday 6 January 2022 at 18:40. */
const read = (words: string, created: string | undefined = '2022-01-06T18:40') => {
  const reading = readWhen(words, {
    languages: ['pl', 'en'],
    ...(created !== undefined && { created }),
  });
  return 'fault' in reading ? reading.fault : `${reading.when.start} ${reading.when.end}`;
};

test.each([
  ['the day before, a part of it', 'środa wieczorem', '2022-01-05T18:00 2022-01-05T21:00'],
  ['the same as in a sentence', 'w środę wieczorem', '2022-01-05T18:00 2022-01-05T21:00'],
  ['in the other language', 'last Tuesday', '2022-01-04T00:00 2022-01-05T00:00'],
  ['a clock alone is on the day of writing', '18:30', '2022-01-06T18:30 2022-01-06T18:31'],
  ['a date without a year', '3 stycznia', '2022-01-03T00:00 2022-01-04T00:00'],
  ['a night with two dates', 'noc z 5 na 6 stycznia', '2022-01-05T21:00 2022-01-06T06:00'],
  ['space around it', '  wczoraj ', '2022-01-05T00:00 2022-01-06T00:00'],
  ['EDTF: a day', '2022-01-05', '2022-01-05T00:00 2022-01-06T00:00'],
  ['EDTF: days counted in', '2022-01-03/2022-01-04', '2022-01-03T00:00 2022-01-05T00:00'],
  ['EDTF: a month', '2022-01', '2022-01-01T00:00 2022-02-01T00:00'],
])('%s: %s', (_why, words, expected) => {
  expect(read(words)).toBe(expected);
});

test.each([
  ['nothing typed', '  ', 'empty'],
  ['no time in it', 'burmistrz', 'no-time'],
  ['a length has no place', 'dwa dni', 'length'],
  ['a habit has many places', 'co poniedziałek', 'length'],
  ['two times are not one', 'w poniedziałek i wtorek', 'several'],
])('%s: %s', (_why, words, fault) => {
  expect(read(words)).toBe(fault);
});

test('of a dated story whose text has no date of its own, only full dates can be read', () => {
  const options = { languages: ['pl'], calendar: 'dated' } as const;
  expect(readWhen('wczoraj', options)).toEqual({ fault: 'no-created' });
  expect(readWhen('5 stycznia 2022', options)).toMatchObject({ when: { edtf: '2022-01-05' } });
});
