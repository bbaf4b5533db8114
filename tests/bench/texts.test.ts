import { expect, test } from 'vitest';
import { table } from './measure.ts';
import { textKinds } from './texts.ts';

const ARTICLES = ['Pożar wybuchł wczoraj.', 'The mayor resigned on Friday.'];
const kinds = textKinds(ARTICLES);

test.each(kinds)('$name: the text has the length asked for and is always the same', ({ make }) => {
  expect([0, 1, 9, 10_000].map((length) => make(length).length)).toEqual([0, 1, 9, 10_000]);
  expect(make(5000)).toBe(make(5000));
});

test('the texts are what their names say', () => {
  const begin = Object.fromEntries(kinds.map(({ name, make }) => [name, make(60)]));
  expect(begin).toMatchObject({
    news: 'Pożar wybuchł wczoraj.\n\nThe mayor resigned on Friday.\n\nPożar',
    'one paragraph': 'Pożar wybuchł wczoraj. The mayor resigned on Friday. Pożar w',
  });
  expect(begin['one sentence']).toMatch(
    /^Pożar wybuchł wczoraj The mayor resigned on Friday Pożar/,
  );
  expect(begin['only digits']).toMatch(/^[\d.,:/ -]+$/);
  expect(begin['only commas']).toMatch(/^(, )+$/);
  expect(begin['one word']).toMatch(/^\p{L}+$/u);
});

test('a table has columns as wide as their widest cell', () => {
  expect(
    table(
      ['text', 'kB'],
      [
        ['a', '1.0'],
        ['longer', '100.0'],
      ],
    ).split('\n'),
  ).toEqual(['text       kB', '──────  ─────', 'a         1.0', 'longer  100.0']);
});
