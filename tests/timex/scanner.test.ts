import { expect, test } from 'vitest';
import { MOST_SHAPES, Scanner } from '#timex/scanner.ts';
import { anyShape, optionalShape, rowShape, wordShape } from '#timex/shape.ts';
import { UNKNOWN_WORD, wordNumber } from '#timex/words.ts';

const one = (form: string) => wordShape([wordNumber(form)]);
const row = (words: string) => rowShape(words.split(' ').map(one));

/** A row of words as the engine numbers them; "?" is a word that no grammar knows. */
const numbered = (words: string) =>
  Int32Array.from(words.split(' ').map((word) => (word === '?' ? UNKNOWN_WORD : wordNumber(word))));

const SHAPES = [
  row('last week'),
  rowShape([optionalShape(one('the')), one('week')]),
  rowShape([one('the'), anyShape([one('week'), row('day before')])]),
  optionalShape(one('often')),
];
const scanner = new Scanner(SHAPES);

test.each([
  { words: 'last week', fit: [0, 3], why: 'a row of two words' },
  { words: 'week', fit: [1, 3], why: 'an optional word is left out' },
  { words: 'the week', fit: [1, 2, 3], why: 'two shapes fit the same words' },
  { words: 'the day before', fit: [2, 3], why: 'one of several ways to go on' },
  { words: 'the day', fit: [3], why: 'the words end too early' },
  { words: 'last ? week', fit: [3], why: 'no shape passes an unknown word' },
  { words: 'last week ?', fit: [0, 3], why: 'what follows a match does not count' },
  { words: '?', fit: [3], why: 'what may be empty fits anywhere' },
])('$words: $why', ({ words, fit }) => {
  const bits = scanner.scan(numbered(words), 0);
  expect(SHAPES.flatMap((_, index) => (bits & (1 << index) ? [index] : []))).toEqual(fit);
});

test('words before the place do not count', () => {
  expect(scanner.scan(numbered('the week'), 1)).toBe(scanner.scan(numbered('week'), 0));
});

test('a scanner that has forgotten its states still tells the same', () => {
  const words = Array.from({ length: 150 }, (_, index) => `word-${index}`);
  const any = anyShape(words.map(one));
  const pair = new Scanner([rowShape([any, any])]);
  const fits = (a: string, b: string) => pair.scan(numbered(`${a} ${b}`), 0);
  for (const a of words) for (const b of words) expect(fits(a, b)).toBe(1);
  expect(fits('word-0', '?')).toBe(0);
});

test('more shapes than an integer has bits are refused', () => {
  const shapes = Array.from({ length: MOST_SHAPES + 1 }, () => one('week'));
  expect(() => new Scanner(shapes)).toThrow(RangeError);
});
