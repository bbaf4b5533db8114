import { expect, test } from 'vitest';
import { findWords } from '#app/edit/find-words.ts';
import { partsOf } from '#app/edit/split-parts.ts';
import { eventOf, report } from '../kit/editable.ts';

const document = (text: string, id = 'd1') => ({ ...report.documents[0]!, id, text });
const TWICE = document('He left. The mayor\nspoke (twice). Then he came; He left.');

test.each([
  ['the first place, when nothing else is known', 'He left', '', 0],
  ['the place before which the same stands', 'He left', 'Then he came; ', 48],
  ['whatever the space between', ' mayor  spoke ', '', 13],
  ['signs that mean something in a pattern', 'spoke (twice).', '', 19],
] as const)('selected words are found: %s', (_why, words, before, start) => {
  expect(findWords([TWICE], words, before)?.start).toBe(start);
});

test.each([
  ['nothing', '  '],
  ['words that are not there', 'She left'],
])('%s is found nowhere', (_why, words) => {
  expect(findWords([TWICE], words)).toBeNull();
});

test('words may be of any document', () => {
  expect(findWords([TWICE, document('She left.', 'd2')], 'She left')).toEqual({
    ...{ document: 'd2', start: 0, end: 8 },
  });
});

test('of an event told once, the end can be split off from any word but the first', () => {
  expect(partsOf(eventOf(report, 'ugasili ogień'), report).map(({ text }) => text)).toEqual([
    'ugasili ogień we wtorek rano',
    'ogień we wtorek rano',
    'we wtorek rano',
    'wtorek rano',
    'rano',
  ]);
});
