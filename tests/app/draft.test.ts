import { expect, test } from 'vitest';
import { emptyDraft, readingOptions, type Draft } from '#app/compose/draft.ts';
import type { ReadingOptions } from '#app/reading/protocol.ts';

const DRAFT: Draft = { ...emptyDraft('Europe/Warsaw'), text: 'Zamarzło.' };
const WARSAW = { timeZone: 'Europe/Warsaw' };

const OPTIONS: readonly (readonly [string, Partial<Draft>, ReadingOptions])[] = [
  ['the zone', {}, WARSAW],
  ['a zone being typed', { zone: 'Europe/War' }, {}],
  ['a zone in small letters', { zone: ' europe/warsaw ' }, WARSAW],
  ['an offset is no zone', { zone: '+02:00' }, {}],
  ['no zone', { zone: '' }, {}],
];

test.each(OPTIONS)('the parser is told of %s what is complete', (_what, change, options) => {
  expect(readingOptions({ ...DRAFT, ...change })).toEqual(options);
});
