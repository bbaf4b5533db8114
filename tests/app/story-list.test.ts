import { expect, test } from 'vitest';
import { readStoryList } from '#app/reading/story-list.ts';

test('entries without id or title are left out, other fields are not needed', () => {
  const stories = [
    { id: 'a', title: 'A', language: 'pl' },
    { id: 'b', title: 'B' },
    { id: 'c' },
    { title: 'D' },
    null,
    'e',
  ];
  expect(readStoryList({ stories })).toEqual([
    { id: 'a', title: 'A', language: 'pl' },
    { id: 'b', title: 'B', language: '' },
  ]);
});

test.each([null, [], {}, { stories: {} }, 'stories'])('%j is no list of stories', (value) => {
  expect(() => readStoryList(value)).toThrow('not a list of stories');
});
