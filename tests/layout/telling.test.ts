import { expect, test } from 'vitest';
import { tellingOf } from '#layout/telling.ts';
import { timelineData } from '#layout/data.ts';
import { parseDocuments } from '#parse/parse-story.ts';

interface Case {
  readonly title: string;
  readonly texts: readonly string[];
  /** Labels in the order of telling. */
  readonly told: readonly string[];
  readonly returns: number;
  readonly breaks?: readonly number[];
}

function read(texts: readonly string[]) {
  const story = parseDocuments(
    texts.map((text) => ({ text, options: { created: '2024-03-14', language: 'en' } })),
  );
  const inTime = timelineData(story).events.map(({ event }) => event.id);
  const telling = tellingOf(story, inTime);
  const labels = story.events
    .toSorted((a, b) => (telling.rank.get(a.id) ?? 0) - (telling.rank.get(b.id) ?? 0))
    .map(({ label }) => label);
  return { telling, labels };
}

test.each<Case>([
  {
    title: 'a chronicle tells as it happened',
    texts: ['The bridge fell on Monday. The mayor resigned on Tuesday.'],
    told: ['The bridge fell', 'The mayor resigned'],
    returns: 0,
  },
  {
    title: 'news begins with the last thing and goes back',
    texts: [
      'The mayor resigned on Wednesday. The bridge fell on Monday. Divers found a car on Tuesday.',
    ],
    told: ['The mayor resigned', 'The bridge fell', 'Divers found a car'],
    returns: 1,
  },
  {
    title: 'a second report begins anew',
    texts: ['The mayor resigned on Wednesday.', 'The bridge fell on Monday.'],
    told: ['The mayor resigned', 'The bridge fell'],
    returns: 1,
    breaks: [2],
  },
  { title: 'no events, no order', texts: ['Hello.'], told: [], returns: 0 },
])('$title', ({ texts, told, returns, breaks = [] }) => {
  const { telling, labels } = read(texts);
  expect(labels).toEqual(told);
  expect(telling).toMatchObject({ count: told.length, returns, breaks });
});

test('an event that no text tells has no place in the telling', () => {
  const { telling } = read(['Hello.']);
  expect(telling.rank.size).toBe(0);
});
