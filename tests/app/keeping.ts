import { DraftStore } from '#app/compose/draft-store.svelte.ts';
import { journalIn } from '#app/keep/journal.ts';
import { entryOf } from '#app/keep/kept-story.ts';
import type { Library } from '#app/keep/library.ts';
import { safeStorage, type SafeStorage } from '#app/storage.ts';

/** A storage in memory; `full` is true when nothing more goes in. */
function memoryStorage(): SafeStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const storage = safeStorage(
    () =>
      ({
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value),
        removeItem: (key: string) => kept.delete(key),
        key: (at: number) => [...kept.keys()][at] ?? null,
        get length() {
          return kept.size;
        },
      }) as unknown as Storage,
  );
  return { ...storage, kept };
}

/** A library in memory, which several tabs may share. */
function memoryLibrary(kept = new Map<string, unknown>()): Library & {
  readonly kept: Map<string, unknown>;
  fault: string | null;
} {
  const library = {
    kept,
    fault: null as string | null,
    list: () => Promise.resolve([...kept].map(([id, found]) => entryOf(id, found))),
    raw: (id: string) => Promise.resolve(kept.get(id)),
    put(story: { readonly id: string; readonly revision: number }) {
      if (library.fault) return Promise.reject(new DOMException('', library.fault));
      const found = kept.get(story.id) as { revision: number } | undefined;
      const isMine = found === undefined || found.revision === story.revision;
      if (isMine) kept.set(story.id, structuredClone({ ...story, revision: story.revision + 1 }));
      return Promise.resolve(isMine);
    },
    restore: (id: string, found: unknown) => Promise.resolve(void kept.set(id, found)),
    remove: (id: string) => Promise.resolve(void kept.delete(id)),
  };
  return library;
}

/** What all tabs of a browser share. */
export function browser() {
  const library = memoryLibrary();
  const local = memoryStorage();
  const heard: ((stored: { id: string; revision: number }) => void)[] = [];
  let ids = 0;
  let time = 1_000_000;
  return {
    library,
    local,
    /** Lets time pass for what looks at the clock, in milliseconds. */
    wait: (ms: number) => (time += ms),
    /** A tab with its own session storage; a reload is another tab with the same one. */
    tab: (tab: SafeStorage = memoryStorage()) => {
      const own: (typeof heard)[number][] = [];
      const drafts = new DraftStore({
        library,
        journal: journalIn(local),
        tab,
        tabs: {
          tell: (stored) => {
            for (const hear of heard) if (!own.includes(hear)) hear(stored);
          },
          listen: (hear) => {
            own.push(hear);
            heard.push(hear);
          },
        },
        zone: 'Europe/Warsaw',
        now: () => time,
        newId: () => `own${String((ids += 1))}`,
      });
      return { drafts, session: tab };
    },
  };
}
