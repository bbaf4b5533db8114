import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readAddress } from '#app/address.ts';
import { Explorer } from '#app/explorer.svelte.ts';
import { NO_FILTER } from '#app/find/filter.ts';
import { headingOf, stateMessage } from '#app/page-state.ts';
import type { ReadReply, ReadRequest } from '#app/reading/protocol.ts';
import { splitStory } from '#app/reading/story-parts.ts';
import { MESSAGES } from '#i18n/messages.ts';
import type { Story } from '#story/types.ts';
import { browser } from './keeping.ts';
import { storyOf } from './story-of.ts';

const { en } = MESSAGES;

/** What the server has; an error is a connection that fails. */
let files: Record<string, string | Error>;
let requests: ReadRequest[];
let answer: (story: Story) => void;
let kept: ReturnType<typeof browser>;

function open() {
  const worker = {
    onmessage: null as ((event: { data: ReadReply }) => void) | null,
    onmessageerror: null,
    onerror: null,
    postMessage: (request: ReadRequest) => requests.push(request),
    terminate: () => undefined,
  };
  answer = (story) => {
    const { id } = requests.at(-1)!;
    for (const part of splitStory(story)) worker.onmessage?.({ data: { id, part, fixed: false } });
  };
  return new Explorer(kept.tab().drafts, () => worker);
}

const LIST = JSON.stringify({
  stories: [
    { id: 'a.md', title: 'Ice' },
    { id: 'b.json', title: 'Fog' },
  ],
});
const STORY = storyOf({ events: 2, expressions: 2 });

beforeEach(() => {
  files = { 'stories/index.json': LIST, 'stories/a.md': 'On Monday', 'stories/b.json': '{}' };
  requests = [];
  kept = browser();
  vi.stubGlobal('fetch', (url: string) => {
    const file = files[url];
    if (file instanceof Error) return Promise.reject(file);
    return Promise.resolve(new Response(file ?? null, { status: file === undefined ? 404 : 200 }));
  });
  vi.useFakeTimers();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const said = (explorer: Explorer) => stateMessage(explorer, en)?.text ?? null;

test('it opens on the first story', async () => {
  const explorer = open();
  await explorer.start(readAddress(''));
  expect(requests.map(({ content, format }) => [content, format])).toEqual([['On Monday', 'file']]);
  expect([headingOf(explorer, en), said(explorer)]).toEqual(['Ice', en.reading]);
  answer(STORY);
  expect([explorer.index?.story, said(explorer)]).toEqual([STORY, null]);
});

test('an address selects its event when the story is there', async () => {
  const explorer = open();
  await explorer.start(readAddress('?story=a.md&event=e2'));
  answer(STORY);
  expect(explorer.place).toEqual({
    story: 'a.md',
    paste: false,
    event: 'e2',
    time: null,
    view: 'timeline',
    sort: 'time',
    filter: NO_FILTER,
  });
});

test('an event that the story does not have is forgotten', async () => {
  const explorer = open();
  await explorer.start(readAddress('?story=a.md&event=e9'));
  answer(STORY);
  expect(explorer.place).toEqual({
    story: 'a.md',
    paste: false,
    event: null,
    time: null,
    view: 'timeline',
    sort: 'time',
    filter: NO_FILTER,
  });
});

test('a story file is read as a story', async () => {
  const explorer = open();
  await explorer.start(readAddress('?story=b.json'));
  expect(requests.map(({ format }) => format)).toEqual(['story']);
});

test('of two stories chosen quickly only the second is read', async () => {
  const explorer = open();
  await explorer.start(readAddress(''));
  answer(STORY);
  await Promise.all([explorer.openStory('b.json'), explorer.openStory('a.md')]);
  expect(requests.map(({ content }) => content)).toEqual(['On Monday', 'On Monday']);
  expect(explorer.place.story).toBe('a.md');
});

const MISSING: readonly (readonly [string, Record<string, string | Error>, string, string])[] = [
  ['no list', { 'stories/index.json': new Error('offline') }, '', en.listFailed],
  ['an empty list', { 'stories/index.json': '{"stories":[]}' }, '', en.noStories],
  ['a list that is none', { 'stories/index.json': '[]' }, '', en.listFailed],
  ['no such story', {}, '?story=c.md', en.storyMissing],
  ['a story that cannot be had', { 'stories/a.md': new Error('offline') }, '', en.storyFailed],
];

test.each(MISSING)('%s: the page says so', async (_what, change, search, text) => {
  Object.assign(files, change);
  const explorer = open();
  await explorer.start(readAddress(search));
  expect([explorer.index, said(explorer)]).toEqual([null, text]);
});

test('an own text is read with what is known of it, and read again when that changes', () => {
  const explorer = open();
  explorer.openDraft();
  expect([explorer.writing, said(explorer)]).toEqual([true, en.emptyText]);
  explorer.changeDraft({ text: 'On Monday ice fell.' });
  answer(STORY);
  explorer.editor.do({ kind: 'created', document: 'd1', created: '2025-02-03' });
  const options = { timeZone: 'Europe/Warsaw' };
  const correction = { documents: { d1: { created: '2025-02-03' } } };
  expect(requests).toMatchObject([
    { format: 'text', options },
    { format: 'text', options, correction },
  ]);
});

test('a pasted text is shown with its marks as soon as it is read', () => {
  const explorer = open();
  explorer.openDraft();
  explorer.takeText('On Monday ice fell.');
  expect(explorer.writing).toBe(true);
  answer(STORY);
  expect(explorer.writing).toBe(false);
  explorer.compose();
  expect(explorer.writing).toBe(true);
});

test('an own text outlives stories and clearing', async () => {
  const explorer = open();
  explorer.takeText('On Monday ice fell.');
  await explorer.openStory('a.md');
  explorer.openDraft();
  explorer.takeText('');
  explorer.restoreText();
  expect(explorer.drafts.draft.text).toBe('On Monday ice fell.');
});

test('a text over the limit is refused before it is read', () => {
  const explorer = open();
  explorer.takeText('x'.repeat(20_000_001));
  expect([requests.length, said(explorer)]).toEqual([0, en.tooLarge(20_000_001, 20_000_000)]);
});

test.each([
  ['a foreign text', { language: 'und' }, en.foreign],
  ['a text without times', { expressions: [] }, en.noTime],
  ['a text without events', {}, en.noEvents],
])('%s has an answer', (_what, change, text) => {
  const explorer = open();
  explorer.takeText('Ice.');
  answer({ ...STORY, events: [], ...change });
  expect(said(explorer)).toBe(text);
});

test('choosing what is selected lets go of it', () => {
  const explorer = open();
  explorer.takeText('On Monday');
  answer(STORY);
  const target = { time: 't1', event: 'e1', others: [], side: 'text' } as const;
  explorer.toggle(target);
  expect(explorer.place).toMatchObject({ event: 'e1', time: 't1', view: 'timeline' });
  explorer.toggle({ ...target, side: 'timeline' });
  expect(explorer.place).toMatchObject({ event: null, time: null, view: 'timeline' });
});

test('a filter in the address shows a part of the story, and goes when another is opened', async () => {
  const explorer = open();
  await explorer.start(readAddress('?story=a.md&find=fog&status=asserted'));
  const [ice, fog] = STORY.events;
  answer({ ...STORY, events: [ice!, { ...fog!, label: 'fog came' }] });
  const shown = () => [...explorer.finding.found!.events.keys()];
  expect([shown(), explorer.index?.events.size]).toEqual([['e2'], 2]);
  expect([...explorer.finding.found!.times.keys()]).toEqual(['t2']);
  await explorer.openStory('b.json');
  expect(explorer.finding.filter).toEqual(NO_FILTER);
});

test('going back to another filter of the open story reads nothing again', async () => {
  const explorer = open();
  await explorer.start(readAddress('?story=a.md&find=fog'));
  answer(STORY);
  await explorer.goTo(readAddress('?story=a.md&event=e2'));
  expect([requests.length, explorer.place.event]).toEqual([1, 'e2']);
  expect(explorer.finding.found).toBe(explorer.index);
});

test('an event that the filter hides does not stay selected', async () => {
  const explorer = open();
  await explorer.start(readAddress('?story=a.md&event=e1'));
  answer(STORY);
  explorer.finding.set({ ...NO_FILTER, words: 'ice' });
  expect(explorer.place.event).toBe('e1');
  explorer.finding.set({ ...NO_FILTER, words: 'snow' });
  expect(explorer.place.event).toBe(null);
});
