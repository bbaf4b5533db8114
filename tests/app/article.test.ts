import { expect, test } from 'vitest';
import { articleOf, chunkAt, placeAt } from '#app/article/article.ts';
import { storyOf } from './story-of.ts';

const story = storyOf({ events: 2, expressions: 2 });
const article = articleOf(story, story.documents[0]!);

const PLACES: readonly (readonly [string, number, { times: string[]; events: string[] }])[] = [
  ['the first character of a clause', 0, { times: [], events: ['e1'] }],
  ['the first character of an expression', 3, { times: ['t1'], events: ['e1'] }],
  ['the last character of an expression', 8, { times: ['t1'], events: ['e1'] }],
  ['the space after it', 9, { times: [], events: ['e1'] }],
  ['the full stop after the clause', 18, { times: [], events: [] }],
  ['the next clause', 20, { times: [], events: ['e2'] }],
  ['beyond the text', 1_000, { times: [], events: [] }],
];

test.each(PLACES)('what lies at %s', (_what, at, place) => {
  expect(placeAt(article, at)).toEqual(place);
});

test('a mark is found in its chunk, however long the article', () => {
  const long = storyOf({ events: 5_000, expressions: 5_000 });
  const { chunks, ...rest } = articleOf(long, long.documents[0]!);
  const at = 4_000 * 20 + 3;
  const chunk = chunks[chunkAt({ chunks, ...rest }, at)]!;
  expect(chunk.start <= at && at < chunk.end).toBe(true);
  expect(placeAt({ chunks, ...rest }, at)).toEqual({ times: ['t4001'], events: ['e4001'] });
});

test('a mark over the border of two units is drawn in both', () => {
  const text = 'ice '.repeat(2_000);
  const document = { ...story.documents[0]!, text, blocks: [] };
  const [event] = story.events;
  const wide = { ...event!, mentions: [{ document: 'd1', start: 3_990, end: 4_010 }] };
  const { chunks, marks } = articleOf({ ...story, expressions: [], events: [wide] }, document);
  const ids = chunks
    .flatMap(({ units }) => units)
    .map((unit) => marks.get(unit)?.map(({ id }) => id));
  expect(ids).toEqual([['e1'], ['e1']]);
});

// A quadratic step would make it sixty-four times the cost; the bound leaves room for a busy machine.
test('eight times the events cost nowhere near sixty-four times as much', () => {
  const cost = (events: number) => {
    const long = storyOf({ events, expressions: events });
    const before = process.cpuUsage();
    articleOf(long, long.documents[0]!);
    return process.cpuUsage(before).user;
  };
  cost(10_000);
  expect(cost(80_000) / Math.max(cost(10_000), 10_000)).toBeLessThan(32);
});
