import { expect, test } from 'vitest';
import { choicesOf } from '#app/find/choices.ts';
import { NO_FILTER, PAPER, type Filter } from '#app/find/filter.ts';
import { findEvents, findIn } from '#app/find/find.ts';
import { fold } from '#app/find/fold.ts';
import type { Source, Story, StoryEvent } from '#story/types.ts';
import { storyOf } from './story-of.ts';

test.each([
  ['Łódź', 'lodz', 'the Polish stroke is no accent to Unicode'],
  ['ZAŻÓŁĆ', 'zazolc', 'case and accents'],
  ['e\u0301te\u0301', 'ete', 'accents written apart'],
  ['Straße, Ærø', 'strasse, aero', 'letters that are two'],
  ['„Nie” – « oui »', '"nie" – " oui "', 'quotation marks of all countries'],
  ['don’t\u00a0go\nthere', "don't go there", 'apostrophes, hard spaces and line ends'],
  ['Київ', 'киів', 'signs over the letters of other alphabets'],
])('%j is compared as %j: %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const BASE = storyOf({ events: 3, expressions: 3 });
const [FIRST, SECOND, THIRD] = BASE.events as [StoryEvent, StoryEvent, StoryEvent];

const toldBy = (...chain: string[]) => ({ document: 'd1', chain, cue: null, hedged: false });
const sourceOf = (id: string, name: string): Source => ({ id, name, kind: 'person', mentions: [] });
const time = (start: string, end: string) => ({ ...FIRST.when, start, end });

const STORY: Story = {
  ...BASE,
  sources: [sourceOf('s1', 'Żuk'), sourceOf('s2', 'Abacki'), sourceOf('s3', 'nobody')],
  events: [
    {
      ...FIRST,
      ...{ label: 'Straż ugasiła pożar w Łodzi', full: 'Straż ugasiła pożar w Łodzi po godzinie' },
      attributions: [toldBy('s1', 's2')],
      when: time('2022-01-05T18:00', '2022-01-06T06:00'),
    },
    {
      ...SECOND,
      ...{ label: 'the mayor resigns', status: 'planned', basis: 'carried', note: 'Ask Jürgen' },
      attributions: [toldBy('s2'), toldBy()],
      when: time('2022-01-07T12:00', '2022-01-07T12:00'),
    },
    {
      ...THIRD,
      label: 'snow',
      status: 'hedged',
      when: time('2022-01-01T00:00', '2022-02-01T00:00'),
    },
  ],
};

const FOUND: readonly (readonly [string, Partial<Filter>, readonly string[]])[] = [
  ['nothing asked', {}, ['e1', 'e2', 'e3']],
  ['a word without its accents', { words: 'pozar lodzi' }, ['e1']],
  ['words in another order', { words: 'łodzi STRAŻ' }, ['e1']],
  ['words of which one is not there', { words: 'pożar snow' }, []],
  ['a word of the whole content only', { words: 'godzinie' }, ['e1']],
  ['a word of the text only', { words: 'monday' }, ['e1', 'e2', 'e3']],
  ['a word of a note', { words: 'jurgen' }, ['e2']],
  ['the source quoted by another', { source: 's2' }, ['e1', 'e2']],
  ['the nearest source', { source: 's1' }, ['e1']],
  ['the paper itself, told as such or by nobody else', { source: PAPER }, ['e2', 'e3']],
  ['a source the story does not have', { source: 's9' }, []],
  ['a status', { status: 'planned' }, ['e2']],
  ['a basis', { basis: 'stated' }, ['e1', 'e3']],
  ['all at once', { words: 'mayor', source: 's2', status: 'planned', basis: 'carried' }, ['e2']],
  ['from the day in whose morning it ends', { from: '2022-01-06' }, ['e1', 'e2', 'e3']],
  ['from the day after', { from: '2022-01-07' }, ['e2', 'e3']],
  ['up to the day that it begins in', { to: '2022-01-05' }, ['e1', 'e3']],
  ['up to the day before', { to: '2022-01-04' }, ['e3']],
  ['the day of a moment', { from: '2022-01-07', to: '2022-01-07' }, ['e2', 'e3']],
  ['the day after a month that is over at midnight', { from: '2022-02-01' }, []],
  ['an end before the beginning', { from: '2022-03-01', to: '2022-01-01' }, []],
];

test.each(FOUND)('%s', (_what, filter, ids) => {
  const found = findEvents(STORY, { ...NO_FILTER, ...filter });
  expect(found.map(({ id }) => id)).toEqual(ids);
});

test('a moment at midnight belongs to the day that begins', () => {
  const midnight = { ...SECOND, when: time('2022-01-07T00:00', '2022-01-07T00:00') };
  const on = (day: string) =>
    findEvents({ ...BASE, events: [midnight] }, { ...NO_FILTER, from: day, to: day }).length;
  expect([on('2022-01-06'), on('2022-01-07')]).toEqual([0, 1]);
});

test('a conflict is shown as long as all its sides are', () => {
  const version = (event: string) => ({
    ...{ event, document: 'd1', chain: [] },
    mention: { document: 'd1', start: 0, end: 3 },
  });
  const conflict = {
    ...{ id: 'x1', kind: 'time' as const, of: '' },
    versions: [version('e1'), version('e2')],
  };
  const story = { ...STORY, conflicts: [conflict] };
  const conflictsOf = (filter: Partial<Filter>) =>
    findIn(story, { ...NO_FILTER, ...filter }).conflicts.length;
  expect([conflictsOf({ source: 's2' }), conflictsOf({ source: 's1' })]).toEqual([1, 0]);
});

test('offered is what the events have or is chosen, sources in the order of the alphabet', () => {
  const { sources, statuses, bases, days } = choicesOf(
    STORY,
    { ...NO_FILTER, basis: 'edited' },
    'pl',
  );
  expect(sources.map(({ id }) => id)).toEqual([PAPER, 's2', 's1']);
  expect([statuses, bases, days]).toEqual([
    ['asserted', 'hedged', 'planned'],
    ['stated', 'carried', 'edited'],
    true,
  ]);
});
