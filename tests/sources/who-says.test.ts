import { describe, expect, test } from 'vitest';
import { saidBy } from '../kit/attributions.ts';
import { ENGLISH_SPEAKERS } from './speakers.en.ts';
import { POLISH_SPEAKERS } from './speakers.pl.ts';
import { ENGLISH } from './who-says.en.ts';
import { POLISH } from './who-says.pl.ts';

/** The words of a clause that an answer is about: all before its last colon. */
const wordsOf = (answer: string) => answer.slice(0, answer.lastIndexOf(': '));

describe.each([
  ['pl', [...POLISH, ...POLISH_SPEAKERS]],
  ['en', [...ENGLISH, ...ENGLISH_SPEAKERS]],
])('who says what: %s', (language, rows) => {
  test.each(rows)('%s', (_, text, ...answers) => {
    expect(saidBy(text, answers.map(wordsOf), language)).toEqual(answers);
  });
});
