import { expect, test } from 'vitest';
import { TIMELINE_MESSAGES } from '#i18n/timeline.ts';
import { timelineData } from '#layout/data.ts';
import type { InterfaceLanguage, Story } from '#story/types.ts';
import { storyWords } from '#view/words.ts';
import { SAMPLES, storyOf } from '../kit/sample-stories.ts';
import type { EventSketch } from '../kit/sample-stories.ts';

const plain = (text: string) => text.replaceAll(/\s/gu, ' ');

function spoken(event: Omit<EventSketch, 'label'>, language: InterfaceLanguage): string {
  const story = storyOf({ created: '2022-01-06', events: [{ label: 'Pożar', ...event }] });
  const data = timelineData(story);
  const words = storyWords(story, data, language);
  return plain(data.events.map(({ event }) => words.spoken(event)).join());
}

const wednesday = { start: '2022-01-05', end: '2022-01-06' };

test.each<[InterfaceLanguage, Omit<EventSketch, 'label'>, string]>([
  ['pl', wednesday, 'środa 5 stycznia 2022. Pożar. Źródło: sama relacja'],
  ['en', wednesday, 'Wednesday 5 January 2022. Pożar. Source: the report itself'],
  [
    'pl',
    { ...wednesday, chain: ['naoczni świadkowie', 'TASS'] },
    'środa 5 stycznia 2022. Pożar. Źródło: naoczni świadkowie, za: TASS',
  ],
  [
    'en',
    { ...wednesday, chain: ['agent', 'Steve March', 'Radio Solent'], status: 'hedged' },
    'Wednesday 5 January 2022. Pożar. Source: agent, via Steve March, via Radio Solent. unconfirmed',
  ],
  [
    'pl',
    { start: '2022-01-05', end: '2022-01-07', earliest: null, basis: 'bounded' },
    'Najpóźniej: czwartek 6 stycznia 2022. Pożar. Źródło: sama relacja',
  ],
  [
    'en',
    { start: '2022-01-05', end: '2022-01-06T12:00', earliest: null, basis: 'bounded' },
    'By Thursday 6 January 2022, 12:00. Pożar. Source: the report itself',
  ],
  [
    'en',
    { start: '2022-01-07', end: '2022-01-08', latest: null, basis: 'bounded', status: 'planned' },
    'Not before Friday 7 January 2022. Pożar. Source: the report itself. planned',
  ],
  [
    'pl',
    { start: '2022-01-05T14:30', end: '2022-01-05T15:30', approximate: true },
    'środa 5 stycznia 2022, 14:30–15:30 (w przybliżeniu). Pożar. Źródło: sama relacja',
  ],
])('%s: %j', (language, event, said) => {
  expect(spoken(event, language)).toBe(said);
});

test('without dates days are counted', () => {
  const story = storyOf({
    calendar: 'relative',
    events: [
      { label: 'Pożar', start: '2000-01-01T21:00', end: '2000-01-02T06:00' },
      { label: 'Areszt', start: '2000-01-03', end: '2000-01-04' },
    ],
  });
  const data = timelineData(story);
  const words = storyWords(story, data, 'pl');
  expect(data.events.map(({ extent }) => words.when(extent))).toEqual([
    'dzień 1, 21:00 – dzień 2, 06:00',
    'dzień 3',
  ]);
  expect(words.scope(data.span)).toBe(TIMELINE_MESSAGES.pl.relativeTime);
});

test('one voice has one number, whatever the case of its name; the paper is number 0', () => {
  const story = storyOf({
    events: [
      { label: 'a', ...wednesday, chain: ['Tass'] },
      { label: 'b', ...wednesday, chain: ['świadek', 'TASS'] },
      { label: 'c', ...wednesday },
      { label: 'd', ...wednesday, chain: ['Reuters'] },
    ],
  });
  const { voices, events } = timelineData(story);
  expect(voices).toEqual([
    { name: null, count: 1 },
    { name: 'Tass', count: 2 },
    { name: 'Reuters', count: 1 },
  ]);
  expect(events.map((item) => item.voices)).toEqual([[1], [1], [0], [2]]);
});

test('of several attributions each keeps its voice, the same words are said once', () => {
  const base = storyOf({
    publisher: 'Gazeta',
    events: [
      { label: 'a', ...wednesday, chain: ['świadek', 'TASS'] },
      { label: 'b', ...wednesday, chain: ['Reuters'] },
    ],
  });
  const [a, b] = base.events;
  const attributions = [...a!.attributions, ...a!.attributions, ...b!.attributions];
  const story: Story = { ...base, events: [{ ...a!, attributions }, b!] };
  const words = storyWords(story, timelineData(story), 'en');
  expect(words.caption(story.events[0]!).sources).toEqual([
    { text: 'świadek, via TASS', voice: 2 },
    { text: 'Reuters', voice: 1 },
  ]);
  expect(words.layout.paper).toBe('Gazeta');
});

test.each<[number, string, string]>([
  [1, '1 zdarzenie', '1 event'],
  [2, '2 zdarzenia', '2 events'],
  [5, '5 zdarzeń', '5 events'],
  [12, '12 zdarzeń', '12 events'],
  [22, '22 zdarzenia', '22 events'],
  [112, '112 zdarzeń', '112 events'],
])('%i', (count, pl, en) => {
  expect([TIMELINE_MESSAGES.pl.events(count), TIMELINE_MESSAGES.en.events(count)]).toEqual([
    pl,
    en,
  ]);
});

test('what sources say alike and otherwise is said beside the event', () => {
  const story = SAMPLES.papers!;
  const data = timelineData(story);
  const remarks = (language: InterfaceLanguage) => {
    const words = storyWords(story, data, language);
    return data.events.map(({ event }) =>
      words.caption(event).remarks.map(({ kind, text }) => `${kind}: ${plain(text)}`),
    );
  };
  expect(remarks('en')).toEqual([
    ['agrees: 2 independent sources'],
    ['differs: otherwise: “Eleven people” – neighbours, via Evening Post'],
    ['differs: otherwise: “Seven people” – the hospital, via Morning News'],
  ]);
  expect(remarks('pl')[0]).toEqual(['agrees: 2 niezależne źródła']);
});

test('in a story of several papers each is a voice of its own', () => {
  const { voices, events } = timelineData(SAMPLES.papers!);
  expect(voices.map(({ name, count }) => [name, count])).toEqual([
    [null, 0],
    ['Morning News', 2],
    ['Evening Post', 2],
  ]);
  expect(events.map(({ agreed }) => agreed)).toEqual([[1, 2], [], []]);
});
