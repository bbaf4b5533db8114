import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readAddress } from '#app/address.ts';
import { Explorer } from '#app/explorer.svelte.ts';
import type { ReadRequest } from '#app/reading/protocol.ts';
import { Sharing, sharedStoryOf } from '#app/share/sharing.svelte.ts';
import {
  carriesStory,
  readFragment,
  writeFragment,
  type SharedStory,
} from '#app/share/story-link.ts';
import type { Edit } from '#story/edit-types.ts';
import { pack } from '#story/packed.ts';
import { browser } from './keeping.ts';

const EDITS: readonly Edit[] = [
  { id: 'c1', kind: 'created', document: 'd1', created: '2025-02-14' },
  { id: 'c4', kind: 'note', event: { event: 'd1-e3', place: null }, note: 'zapytać Łucję' },
];

const STORIES: readonly (readonly [string, SharedStory])[] = [
  ['a text with edits', { text: 'W środę zgasło światło.', zone: 'Europe/Warsaw', edits: EDITS }],
  ['a story without a text', { text: '{"version":1}', zone: '', edits: [] }],
];

test.each(STORIES)('%s comes back from a fragment', async (_what, story) => {
  const fragment = await writeFragment(story);
  expect(carriesStory(fragment)).toBe(true);
  expect(await readFragment(fragment)).toEqual(story);
});

const fragmentOf = async (value: unknown) => `#story=${await pack(JSON.stringify(value))}`;
const WHOLE = { form: 'dateline-1', text: 'Ice.', zone: '', edits: [] };

const BROKEN: readonly (readonly [string, () => Promise<string>])[] = [
  ['cut', async () => (await fragmentOf(WHOLE)).slice(0, -9)],
  ['empty', () => Promise.resolve('#story=')],
  ['of text that is no JSON', async () => `#story=${await pack('Ice.')}`],
  ['of another form', () => fragmentOf({ ...WHOLE, form: 'dateline-2' })],
  ['without a text', () => fragmentOf({ ...WHOLE, text: null })],
  ['with an edit that is none', () => fragmentOf({ ...WHOLE, edits: [{ id: 'c1', kind: 'run' }] })],
];

test.each(BROKEN)('a fragment %s is refused', async (_what, fragment) => {
  await expect(readFragment(await fragment())).rejects.toThrow();
});

test.each(['', '#timeline', '#article', '#story'])('%j carries no story', (fragment) => {
  expect(carriesStory(fragment)).toBe(false);
});

let requests: ReadRequest[];
let kept: ReturnType<typeof browser>;

function open() {
  const worker = {
    ...{ onmessage: null, onmessageerror: null, onerror: null },
    postMessage: (request: ReadRequest) => requests.push(request),
    terminate: () => undefined,
  };
  const explorer = new Explorer(kept.tab().drafts, () => worker);
  return { explorer, sharing: new Sharing(explorer) };
}

beforeEach(() => {
  requests = [];
  kept = browser();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"stories":[]}')));
  vi.useFakeTimers();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a link opens as a story of its own beside those that are kept', async () => {
  const first = open();
  first.explorer.takeText('On Monday ice fell.', 'Europe/London', EDITS);
  const fragment = await writeFragment(sharedStoryOf(first.explorer));
  await first.explorer.drafts.store();

  const second = open();
  await second.sharing.start(readAddress('?paste=1&status=hedged&event=e1'), fragment);
  await second.explorer.drafts.store();
  const { drafts, place } = second.explorer;
  expect(drafts.draft).toEqual(first.explorer.drafts.draft);
  expect(drafts.id).not.toBe(first.explorer.drafts.id);
  expect([second.sharing.notice, place.paste, place.filter.status]).toEqual([
    'opened',
    true,
    'hedged',
  ]);
  expect(requests.at(-1)?.correction).toMatchObject({
    documents: { d1: { created: '2025-02-14' } },
  });
  expect([...kept.library.kept.keys()]).toHaveLength(2);
});

test('a link put into an open page leaves the story before it in the library', async () => {
  const { explorer, sharing } = open();
  explorer.takeText('On Monday ice fell.');
  await sharing.take(await writeFragment({ text: 'On Friday.', zone: '', edits: [] }));
  expect(explorer.drafts.draft.text).toBe('On Friday.');
  explorer.restoreText();
  expect(explorer.drafts.draft.text).toBe('On Monday ice fell.');
});

test('a broken link says so and changes nothing', async () => {
  const { explorer, sharing } = open();
  await sharing.start(readAddress('?paste=1'), '#story=q1bKzE');
  expect([sharing.notice, explorer.place.paste, kept.library.kept.size]).toEqual([
    'broken',
    false,
    0,
  ]);
});
