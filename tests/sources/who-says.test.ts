import { describe, expect, test } from 'vitest';
import { saidBy } from '../kit/attributions.ts';
import { ENGLISH } from './who-says.en.ts';
import { POLISH } from './who-says.pl.ts';

/** The words of a clause that an answer is about: all before its last colon. */
const wordsOf = (answer: string) => answer.slice(0, answer.lastIndexOf(': '));

describe.each([
  ['pl', POLISH],
  ['en', ENGLISH],
])('who says what: %s', (language, rows) => {
  test.each(rows)('%s', (_, text, ...answers) => {
    expect(saidBy(text, answers.map(wordsOf), language)).toEqual(answers);
  });
});
