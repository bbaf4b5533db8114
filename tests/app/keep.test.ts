import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calledAs, type KeptStory } from '#app/keep/kept-story.ts';
import { Shelf } from '#app/keep/shelf.svelte.ts';
import { browser } from './keeping.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const texts = (kept: ReadonlyMap<string, unknown>) =>
  [...kept.values()].map((story) => (story as KeptStory).draft.text).toSorted();

const rest = () => vi.advanceTimersByTimeAsync(500);

test('what is typed is in the library a moment later, and there after a reload', async () => {
  const { library, tab } = browser();
  const { drafts, session } = tab();
  drafts.change({ text: 'On Monday' });
  await rest();
  expect(texts(library.kept)).toEqual(['On Monday']);
  const again = tab(session).drafts;
  await again.start();
  expect(again.draft).toEqual(drafts.draft);
});

test('nothing is kept of a page on which nothing was written', async () => {
  const { library, tab } = browser();
  tab().drafts.change({ text: '' });
  await rest();
  expect(library.kept.size).toBe(0);
});

test('another text is another story; the one before can be brought back', async () => {
  const { library, tab } = browser();
  const { drafts } = tab();
  drafts.replace('first');
  drafts.replace('second');
  await rest();
  expect(texts(library.kept)).toEqual(['first', 'second']);
  drafts.restore();
  await rest();
  expect(drafts.draft.text).toBe('first');
  drafts.restore();
  expect(drafts.draft.text).toBe('second');
});

test('a tab that is killed before it could store leaves its text in the journal', async () => {
  const { library, local, tab } = browser();
  const { drafts, session } = tab();
  drafts.change({ text: 'On Mon' });
  await rest();
  drafts.change({ text: 'On Monday' });
  vi.clearAllTimers(); // the tab is gone
  expect(texts(library.kept)).toEqual(['On Mon']);
  const again = tab(session).drafts;
  await again.start();
  expect([again.draft.text, local.kept.size]).toEqual(['On Monday', 0]);
});

test('what a killed tab left is found by any other one, once it is sure that the tab is gone', async () => {
  const { library, tab, wait } = browser();
  tab().drafts.change({ text: 'left behind' });
  vi.clearAllTimers();
  wait(60_000);
  await tab().drafts.start();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(texts(library.kept)).toEqual(['left behind']);
});

describe('two tabs with one story', () => {
  async function two() {
    const shared = browser();
    const first = shared.tab().drafts;
    first.change({ text: 'one' });
    await rest();
    const second = shared.tab().drafts;
    await second.open(first.id);
    return { ...shared, first, second };
  }

  test('the one that is idle takes over what the other one stores', async () => {
    const { first, second } = await two();
    const replaced = vi.fn();
    second.onreplaced = replaced;
    first.change({ text: 'one two' });
    await rest();
    expect([second.draft.text, second.notice?.kind]).toEqual(['one two', 'taken']);
    expect(replaced).toHaveBeenCalledOnce();
  });

  test('changed in both at once, both versions are kept, and the later one is told', async () => {
    const { library, first, second } = await two();
    first.change({ text: 'mine' });
    second.change({ text: 'yours' });
    await rest();
    expect(texts(library.kept)).toEqual(['mine', 'yours']);
    const forked = [first, second].find(({ notice }) => notice?.kind === 'forked');
    expect(forked?.name).toBe('one (2)'.replace('one', forked?.draft.text ?? ''));
    expect(first.id).not.toBe(second.id);
  });

  test('the copy is kept on its own from then on', async () => {
    const { library, first, second } = await two();
    first.change({ text: 'mine' });
    second.change({ text: 'yours' });
    await rest();
    first.change({ text: 'mine 2' });
    second.change({ text: 'yours 2' });
    await rest();
    expect(texts(library.kept)).toEqual(['mine 2', 'yours 2']);
  });
});

describe('when it can not be stored', () => {
  test.each([
    ['full', 'QuotaExceededError'],
    ['blocked', 'SecurityError'],
  ])('storage that is %s is told, the text stays, and it is tried again', async (kind, name) => {
    const { library, tab } = browser();
    const { drafts } = tab();
    library.fault = name;
    drafts.change({ text: 'On Monday' });
    await rest();
    expect([drafts.notice?.kind, drafts.stored, drafts.settle()]).toEqual([kind, false, false]);
    library.fault = null;
    drafts.change({ text: 'On Monday ice' });
    await rest();
    expect([drafts.notice, drafts.stored]).toEqual([null, true]);
    expect(texts(library.kept)).toEqual(['On Monday ice']);
  });

  test('a damaged story is set aside: listed as damaged, downloadable, never overwritten', async () => {
    const { library, tab } = browser();
    const { drafts, session } = tab();
    drafts.change({ text: 'On Monday' });
    await rest();
    const damaged = { id: drafts.id, draft: { text: 'On Mon' } };
    library.kept.set(drafts.id, damaged);
    const again = tab(session).drafts;
    await again.start();
    expect([again.notice?.kind, again.hasText]).toEqual(['damaged', false]);
    again.change({ text: 'new' });
    await rest();
    expect(library.kept.get(drafts.id)).toBe(damaged);
    const shelf = new Shelf(library, again);
    await shelf.refresh();
    expect(shelf.entries.map(({ damaged: is }) => is).toSorted()).toEqual([false, true]);
    expect(JSON.parse(await shelf.fileOf(drafts.id))).toEqual(damaged);
  });
});

describe('the list', () => {
  async function shelfOf(text: string) {
    const { library, tab } = browser();
    const { drafts } = tab();
    drafts.change({ text });
    await rest();
    const shelf = new Shelf(library, drafts);
    await shelf.refresh();
    return { drafts, shelf };
  }

  test('a story is called by its first words until it has a title or a name', async () => {
    const { drafts, shelf } = await shelfOf('On Monday  ice fell.');
    const names = () => shelf.entries.map(({ name, title }) => [name, title]);
    expect(names()).toEqual([['', 'On Monday ice fell.']]);
    drafts.entitle('Ice');
    await shelf.rename(drafts.id, 'Winter');
    expect(names()).toEqual([['Winter', 'Ice']]);
  });

  test('a deleted story can be brought back as it was', async () => {
    const { shelf } = await shelfOf('On Monday');
    const before = shelf.entries;
    await shelf.remove(before[0]!);
    expect(shelf.entries).toEqual([]);
    await shelf.undoRemove();
    expect([shelf.entries, shelf.removed]).toEqual([before, null]);
  });

  test('first words are cut short', () => {
    const draft = { text: 'x'.repeat(100), zone: '', history: { edits: [], done: [], undone: [] } };
    const story = { id: 'a', name: '', title: '', draft, revision: 0, changed: 0 };
    expect(calledAs(story)).toHaveLength(60);
  });
});
