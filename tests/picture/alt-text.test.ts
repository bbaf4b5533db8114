import { expect, test } from 'vitest';
import { layoutPicture } from '#picture/layout.ts';
import type { InterfaceLanguage, Story } from '#story/types.ts';
import { storyOf } from '../kit/sample-stories.ts';

const said = (
  story: Story,
  language: InterfaceLanguage,
  width = 800,
  height: number | null = null,
) =>
  layoutPicture(story, { width, height, theme: 'light', language }).description.replaceAll(
    /\s/gu, // between the days of a range stands a narrow space
    ' ',
  );

const day = (n: number) => `2024-03-${String(n).padStart(2, '0')}`;

const event = (label: string, n: number, chain: readonly string[] = []) => ({
  label,
  start: day(n),
  end: day(n + 1),
  ...(chain.length > 0 && { chain }),
});

const strike = [
  event('Załoga zaczyna strajk', 4, ['związkowcy']),
  event('Brama zostaje zamknięta', 5, ['dyrekcja', 'PAP']),
  event('Strajk się kończy', 7, ['Głos Wielkopolski']),
];

test('in Polish: how many, from when to when, first, last, who says so', () => {
  expect(said(storyOf({ events: strike, language: 'pl' }), 'pl')).toBe(
    'Oś czasu: 3 zdarzenia, 4–7 marca 2024. Zaczyna się od: „Załoga zaczyna strajk” (poniedziałek 4 marca 2024), kończy na: „Strajk się kończy” (czwartek 7 marca 2024). Źródła: związkowcy, PAP i Głos Wielkopolski.',
  );
});

test('in English, with the most important event where that is another one', () => {
  const events = [
    event('The dam broke', 2, ['police']), // told first, as news does
    event('Rain began to fall', 1),
    event('Work on a new dam started', 9),
  ];
  expect(said(storyOf({ events }), 'en')).toBe(
    'Timeline of 3 events, 1–9 March 2024. It begins with “Rain began to fall” (Friday 1 March 2024) and ends with “Work on a new dam started” (Saturday 9 March 2024). Most important: “The dam broke” (Saturday 2 March 2024). Source: police.',
  );
});

test('one event is told once', () => {
  expect(said(storyOf({ events: [event('A fire', 3)] }), 'en')).toBe(
    'Timeline of one event: “A fire” (Sunday 3 March 2024).',
  );
});

test.each<[InterfaceLanguage, RegExp]>([
  ['en', /Sources: a, b, c and 2 others\. The picture shows the \d+ events that matter most\.$/u],
  ['pl', /Źródła: a, b, c i 2 inne\. Na obrazku: \d+ zdarze\p{L}+, te najważniejsze\.$/u],
])('%s: more sources are counted, and what the picture leaves out', (language, end) => {
  const events = Array.from({ length: 25 }, (_, i) =>
    event(`Quite a long sentence about event number ${String(i)}`, i + 1, [
      ...['a', 'b', 'c', 'd', 'e'].slice(i % 5, (i % 5) + 1),
    ]),
  );
  expect(said(storyOf({ events }), language, 400, 250)).toMatch(end);
});

test('days that are only counted have no dates', () => {
  const story = storyOf({ events: strike, calendar: 'relative', created: null });
  expect(said(story, 'en')).toMatch(
    /^Timeline of 3 events, day 1 – day 4\. It begins with .* \(day 1\)/u,
  );
  expect(said(story, 'en')).not.toContain('2024');
});
