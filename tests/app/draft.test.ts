import { expect, test } from 'vitest';
import {
  emptyDraft,
  readDraft,
  readingOptions,
  writeDraft,
  type Draft,
} from '#app/compose/draft.ts';
import type { ReadingOptions } from '#app/reading/protocol.ts';

const DRAFT: Draft = { ...emptyDraft('Europe/Warsaw'), text: 'Zamarzło.' };
const WARSAW = { timeZone: 'Europe/Warsaw' };

const OPTIONS: readonly (readonly [string, Partial<Draft>, ReadingOptions])[] = [
  ['nothing said but the zone', {}, WARSAW],
  ['a day', { date: '2025-02-03' }, { ...WARSAW, created: '2025-02-03' }],
  [
    'a day and an hour',
    { date: '2025-02-03', time: '18:40' },
    { ...WARSAW, created: '2025-02-03T18:40' },
  ],
  ['an hour without a day', { time: '18:40' }, WARSAW],
  ['a day being typed', { date: '0000-02-03' }, WARSAW],
  ['a language', { language: 'pl' }, { ...WARSAW, language: 'pl' }],
  ['a zone being typed', { zone: 'Europe/War' }, {}],
  ['a zone in small letters', { zone: ' europe/warsaw ' }, WARSAW],
  ['an offset is no zone', { zone: '+02:00' }, {}],
  ['no zone', { zone: '' }, {}],
];

test.each(OPTIONS)('the parser is told of %s what is complete', (_what, change, options) => {
  expect(readingOptions({ ...DRAFT, ...change })).toEqual(options);
});

test('a stored draft is read back', () => {
  expect(readDraft(writeDraft(DRAFT))).toEqual(DRAFT);
});

test.each([
  null,
  '',
  '{',
  'null',
  '[]',
  '{"text":"x"}',
  '{"text":1,"date":"","time":"","zone":"","language":""}',
])('what is no draft is not taken for one: %j', (stored) => {
  expect(readDraft(stored)).toBeNull();
});
