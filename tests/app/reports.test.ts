import { beforeEach, describe, expect, test, vi } from 'vitest';
import { baseOf } from '#app/reading/base-story.ts';
import { Explorer } from '#app/explorer.svelte.ts';
import { correctedTexts } from '#app/reading/corrected-texts.ts';
import type { ReadReply, ReadRequest } from '#app/reading/protocol.ts';
import { splitStory } from '#app/reading/story-parts.ts';
import { sharedStoryOf } from '#app/share/sharing.svelte.ts';
import { readingOf } from '#edits/reading.ts';
import { parseDocuments } from '#parse/parse-story.ts';
import { browser } from './keeping.ts';

/** A worker that reads at once. */
function worker() {
  const self = {
    onmessage: null as ((event: { data: ReadReply }) => void) | null,
    onmessageerror: null,
    onerror: null,
    postMessage({ id, content, correction }: ReadRequest) {
      const texts = correctedTexts([{ text: content }], correction ?? readingOf([]));
      const { story, fixed } = baseOf(parseDocuments(texts));
      for (const part of splitStory(story)) self.onmessage?.({ data: { id, part, fixed } });
    },
    terminate: () => undefined,
  };
  return self;
}

const MONDAY = 'A fire broke out in the harbour of Rudawa on Monday 10 February 2025.';
const RADIO = `---
publisher: "Radio"
created: "2025-02-12T08:00"
---

The fire in the harbour of Rudawa was put out on Tuesday.`;

let kept: ReturnType<typeof browser>;
let explorer: Explorer;

beforeEach(() => {
  vi.useFakeTimers();
  kept = browser();
  explorer = new Explorer(kept.tab().drafts, worker);
  explorer.takeText(MONDAY);
});

const documents = () => explorer.index?.story.documents.map(({ id, publisher }) => [id, publisher]);

test('a whole report that is pasted brings outlet and date, and is seen', () => {
  explorer.reports.write();
  explorer.reports.take(RADIO);
  expect(documents()).toEqual([
    ['d1', undefined],
    ['r1', 'Radio'],
  ]);
  expect([explorer.reports.current, explorer.reports.writing]).toEqual(['r1', null]);
  expect(explorer.index?.story.documents[1]?.created).toMatchObject({
    value: '2025-02-12T08:00',
    basis: 'metadata',
  });
});

test('a report that is typed is one step to undo', () => {
  explorer.reports.write();
  for (const text of ['On', 'On Tuesday', 'On Tuesday ice fell.']) explorer.reports.type(text);
  expect([explorer.reports.text, documents()?.length]).toEqual(['On Tuesday ice fell.', 2]);
  explorer.editor.undo();
  expect(documents()?.length).toBe(1);
  explorer.editor.redo();
  expect(explorer.index?.story.documents[1]?.text).toBe('On Tuesday ice fell.');
});

test('a report that is left without a text is none', () => {
  explorer.reports.write();
  explorer.reports.type('x');
  explorer.reports.type(' ');
  explorer.reports.finish();
  expect(documents()?.length).toBe(1);
});

test('several reports of one file are added one by one', () => {
  explorer.reports.write();
  explorer.reports.take(`${RADIO}\n\n---\npublisher: TV\n---\nThe mayor visited it on Sunday.`);
  expect(documents()?.map(([, publisher]) => publisher)).toEqual([undefined, 'Radio', 'TV']);
});

test.each([
  ['a story', '{"version":1,"title":""}', 'a.json'],
  ['a table of events', 'date,event\n2024-03-12,Flood\n', 'a.csv'],
])('%s is no report, and nothing changes', async (_what, source, name) => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  explorer.reports.write();
  await explorer.intake.takeSource(source, name);
  expect(explorer.intake.fault).toMatchObject({ failure: 'no-report', name });
  expect(documents()?.length).toBe(1);
  vi.unstubAllGlobals();
});

describe('with a second report', () => {
  beforeEach(() => {
    explorer.reports.take(RADIO);
  });

  test('the first is removed, and comes back', () => {
    explorer.reports.remove('d1', 'Text 1');
    expect([documents(), explorer.reports.current]).toEqual([[['r1', 'Radio']], 'r1']);
    explorer.editor.undo();
    expect(documents()?.length).toBe(2);
  });

  test('the text of the first goes on being changed', () => {
    explorer.changeDraft({ text: `${MONDAY} The mayor came on Friday.` });
    expect(explorer.index?.story.documents.map(({ text }) => text.length)).toEqual([
      MONDAY.length + 26,
      57,
    ]);
  });

  test('a link and the library carry both', async () => {
    const { text, zone, edits } = sharedStoryOf(explorer);
    const other = new Explorer(browser().tab().drafts, worker);
    other.takeText(text, zone, edits);
    expect(other.index?.story).toEqual(explorer.index?.story);
    await explorer.drafts.store();
    const again = new Explorer(kept.tab().drafts, worker);
    await again.openOwn(explorer.drafts.id);
    expect(again.index?.story).toEqual(explorer.index?.story);
  });
});
