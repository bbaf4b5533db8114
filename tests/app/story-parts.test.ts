import { expect, test } from 'vitest';
import { joinParts, splitStory } from '#app/reading/story-parts.ts';
import { storyOf } from './story-of.ts';

const STORY = storyOf({ events: 5, expressions: 12 });

test.each([1, 2, 5, 12, 100])('parts of %i make the same story', (size) => {
  expect(joinParts([...splitStory(STORY, size)])).toEqual(STORY);
});

test('no part is longer than told, and only the last says so', () => {
  const parts = [...splitStory(STORY, 5)];
  expect(
    parts.map(({ expressions, events, last }) => [expressions.length, events.length, last]),
  ).toEqual([
    [5, 5, false],
    [5, 0, false],
    [2, 0, true],
  ]);
});

test('an empty story is one part', () => {
  const empty = storyOf({ events: 0, expressions: 0 });
  expect(joinParts([...splitStory(empty)])).toEqual(empty);
});

test('parts without the first are no story', () => {
  expect(() => joinParts([...splitStory(STORY, 5)].slice(1))).toThrow(RangeError);
});
