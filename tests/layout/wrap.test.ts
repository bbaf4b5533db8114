import { expect, test } from 'vitest';
import { wrapText } from '#layout/wrap.ts';
import type { Font } from '#layout/types.ts';

const FONT: Font = { size: 10, weight: 400 };

/** Ten pixels a character. */
const measure = (text: string) => text.length * 10;

const set = (text: string, maxWidth: number, maxLines = 3) =>
  wrapText(text, { maxWidth, maxLines, font: FONT, measure }).lines;

test.each<[string, string, number, string[]]>([
  ['a short text is one line', 'jeden dwa', 200, ['jeden dwa']],
  ['lines are about equally long', 'aaaa bbbb cccc dddd', 180, ['aaaa bbbb', 'cccc dddd']],
  ['a word of one letter goes to the next line', 'aaaaa i bbbbb', 80, ['aaaaa', 'i\u00A0bbbbb']],
  ['so do two of them', 'aaaaaa a w bbbbb', 110, ['aaaaaa', 'a\u00A0w\u00A0bbbbb']],
  ['white space of any kind is one space', ' aa\n\tbb  cc ', 200, ['aa bb cc']],
  ['an empty text has no lines', '  ', 200, []],
  [
    'only a word wider than the line is divided',
    'aa bbbbbbbbbbbb',
    50,
    ['aa', 'bbbbb', 'bbbbb', 'bb'],
  ],
  ['letters outside the BMP stay whole', '😀😀😀', 25, ['😀', '😀', '😀']],
])('%s', (_, text, width, lines) => {
  expect(set(text, width, 9)).toEqual(lines);
});

test.each<[string, string, number, number, string[]]>([
  ['what does not fit ends after a word', 'aaa bbb ccc ddd eee', 70, 2, ['aaa bbb', 'ccc…']],
  ['no comma stands before the ellipsis', 'aaa, bbb ccc', 50, 1, ['aaa…']],
])('%s', (_, text, width, lines, expected) => {
  expect(set(text, width, lines)).toEqual(expected);
});

test('a text of a million letters is cut like any other', () => {
  expect(set('x'.repeat(1_000_000), 300, 2)).toHaveLength(2);
  expect(set('abc '.repeat(250_000), 300, 2)).toHaveLength(2);
});
