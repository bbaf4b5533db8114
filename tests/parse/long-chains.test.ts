import { expect, test } from 'vitest';
import { parseStory } from '#parse/parse-story.ts';

// What was found to grow with the square of the text, or to run out of stack, reads to its end.
test.each([
  ['numbers that are joined on and on', '-15 '.repeat(30_000), 'pl'],
  ['a clause of nothing but numbers', `Zginęły ${'dziesiątki '.repeat(1_500)} osób.`, 'pl'],
  ['one speaker who is everybody before', 'added '.repeat(5_000), 'en'],
])('%s', (_what, text, language) => {
  expect(parseStory(text, { language, created: '2024-02-29' }).documents[0]?.text).toBe(text);
});
