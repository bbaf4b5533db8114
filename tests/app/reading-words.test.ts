import { expect, test } from 'vitest';
import { formatOfFile, formatOfText } from '#app/reading/format.ts';
import { extentOfSpan } from '#app/reason/extent-of-span.ts';
import type { TimeSpan } from '#story/types.ts';

test.each([
  ['01-almaty.pl.md', 'file'],
  ['note.txt', 'file'],
  ['story.JSON', 'story'],
  ['json', 'file'],
])('the file %s is read as a %s', (name, format) => {
  expect(formatOfFile(name)).toBe(format);
});

test.each([
  ['Zamarzło.', 'text'],
  ['---\ntitle: Lód\n---\nZamarzło.', 'file'],
  ['\uFEFF---\r\ntitle: Lód\r\n---\r\nZamarzło.', 'file'],
  ['--- Zamarzło.', 'text'],
  ['{ "version": 1, "title": "Ice" }', 'story'],
  ['{{7*7}} On Monday', 'text'],
  ['', 'text'],
])('a text that begins with %j is read as a %s', (text, format) => {
  expect(formatOfText(text)).toBe(format);
});

const SPAN: TimeSpan = {
  earliest: '2025-02-03T00:00',
  start: '2025-02-03T06:00',
  end: '2025-02-03T12:00',
  latest: '2025-02-04T00:00',
  granularity: 'dayPart',
  approximate: true,
  edtf: '2025-02-03',
};

const at = (local: string) => Date.parse(`${local}Z`);

test('an expression is told in the same words as an event', () => {
  expect(extentOfSpan(SPAN)).toEqual({
    earliest: at('2025-02-03T00:00'),
    start: at('2025-02-03T06:00'),
    end: at('2025-02-03T12:00'),
    latest: at('2025-02-04T00:00'),
    approximate: true,
    bounded: false,
  });
});

test.each(['earliest', 'latest'] as const)('open at %s, it is only a bound', (side) => {
  expect(extentOfSpan({ ...SPAN, [side]: null })).toMatchObject({ [side]: null, bounded: true });
});
