import { describe, expect, test } from 'vitest';
import { harmTable } from '../../scripts/score/mutated-table.mjs';
import { MUTATIONS, spanBack, storyBack } from '../../scripts/score/mutations.mjs';
import { readGold } from '../kit/read-gold.ts';

const TEXT = 'Wójt: „to mgła” – rzekł we wtorek.\n\nPożar zgasł. Nikt nie ucierpiał.';

/** The changed text, and what the words in it stand for in the original. */
function change(name: string, words: string) {
  const mutated = MUTATIONS[name]!.apply(TEXT);
  const start = mutated.text.indexOf(words);
  const back = spanBack(mutated, { start, end: start + words.length });
  return start < 0 ? mutated.text : TEXT.slice(back.start, back.end);
}

test.each([
  ['no diacritics', 'mgla', 'mgła'],
  ['no diacritics', 'Pozar zgasl', 'Pożar zgasł'],
  ['NBSP for spaces', 'Nikt\u00a0nie', 'Nikt nie'],
  ['doubled spaces', 'we  wtorek', 'we wtorek'],
  ['straight quotes', '"to mgła"', '„to mgła”'],
  ['dashes and quotes of a scan', ",,to mgła'' -", '„to mgła” –'],
  ['upper case', 'WE WTOREK', 'we wtorek'],
  ['source of a web page', '</p>\n\n<p class="text">Pożar', '\n\nPożar'],
  ['RTL words and emoji put in', 'Pożar zgasł', 'Pożar zgasł'],
  ['paragraphs swapped', 'Pożar zgasł', 'Pożar zgasł'],
])('%s: “%s” stands for “%s”', (name, written, original) => {
  expect(change(name, written)).toBe(original);
});

test('paragraphs change places, and a half is cut off', () => {
  expect(MUTATIONS['paragraphs swapped']!.apply('a\n\nb\n\nc').text).toBe('b\n\na\n\nc');
  expect(MUTATIONS['cut in the middle']!.apply('abcdef')).toMatchObject({ text: 'abc', kept: 3 });
});

describe.each(Object.keys(MUTATIONS))('%s', (name) => {
  test.each(readGold().map((gold) => [gold.id, gold] as const))(
    'knows every place of %s',
    (_, gold) => {
      const { text, starts, ends } = MUTATIONS[name]!.apply(gold.text);
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      expect(starts.every((start, k) => start <= ends[k]!)).toBe(true);
    },
  );
});

test('a story goes back to the places of the original', () => {
  const mutated = MUTATIONS['doubled spaces']!.apply('we wtorek rano');
  const story = {
    expressions: [{ start: 0, end: 10 }],
    events: [{ mentions: [{ start: 4, end: 16 }] }],
  };
  expect(storyBack(mutated, story)).toEqual({
    expressions: [{ start: 0, end: 9 }],
    events: [{ mentions: [{ start: 3, end: 14 }] }],
  });
});

test('the table has a row for each mutation and a column for each figure and language', () => {
  const figures = {
    'expression F1, relaxed span and value': 97.26,
    'expression interval exact % (of placed)': 90,
    'event recall %': 100,
  };
  expect(
    harmTable({ unchanged: { pl: figures } })
      .split('\n')
      .at(-1)
      ?.split(/ *\| */),
  ).toEqual(['', 'unchanged', '–', '97.3', '–', '90.0', '–', '100.0', '']);
});
