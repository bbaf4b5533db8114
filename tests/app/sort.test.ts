import { expect, test } from 'vitest';
import { sortEvents, type Sort } from '#app/list/sort.ts';
import type { Source, StoryEvent } from '#story/types.ts';
import { storyOf } from './story-of.ts';

const base = storyOf({ events: 4, expressions: 1 });
const source = (id: string): Source => ({ id, name: id, kind: 'person', mentions: [] });
const said = (...chain: string[]) => ({ document: 'd1', chain, cue: null, hedged: false });
const on = (day: string) => ({ ...base.events[0]!.when, start: `2025-02-${day}T00:00` });
const at = (document: string, start: number) => ({ document, start, end: start + 4 });

const change = (n: number, of: Partial<StoryEvent>): StoryEvent => ({ ...base.events[n]!, ...of });

/** Two reports: the later one begins with what happened first. */
const STORY = {
  ...base,
  documents: [base.documents[0]!, { ...base.documents[0]!, id: 'r1' }],
  sources: [source('s1'), source('s2')],
  events: [
    change(0, { when: on('05'), mentions: [at('d1', 0)], attributions: [said('s1')] }),
    change(1, {
      when: on('03'),
      mentions: [at('d1', 20), at('r1', 0)],
      attributions: [said('s2'), said()],
    }),
    change(2, { when: on('04'), mentions: [at('r1', 20)], attributions: [said('s2', 's1')] }),
    change(3, { when: on('03'), mentions: [], attributions: [] }),
  ],
};

test.each<[Sort, string, readonly unknown[]]>([
  ['time', 'of equals as the story has them', [[null, 'e2', 'e4', 'e3', 'e1']]],
  [
    'telling',
    'each document tells its own; what no text tells comes last',
    [
      ['d1', 'e1', 'e2'],
      ['r1', 'e2', 'e3'],
      [null, 'e4'],
    ],
  ],
  [
    'source',
    'the nearest that speaks, who says most first; the paper itself last',
    [
      ['s2', 'e2', 'e3'],
      ['s1', 'e1'],
      [null, 'e2', 'e4'],
    ],
  ],
])('in order of %s: %s', (sort, _why, groups) => {
  const sorted = sortEvents(STORY, sort);
  expect(sorted.map(({ id, events }) => [id, ...events.map((event) => event.id)])).toEqual(groups);
});

test('a story without events has no groups but that of time', () => {
  const empty = { ...STORY, events: [] };
  expect([sortEvents(empty, 'source'), sortEvents(empty, 'telling')]).toEqual([[], []]);
});
