import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { entryOf, keptShape, type Entry, type KeptStory } from './kept-story.ts';

/** What the storage can't do: nothing more fits, or the browser allows none. */
export type StorageFault = 'full' | 'blocked';

/** Where the reader's own stories are kept. Every call may reject; `faultOf` says what that means. */
export interface Library {
  readonly list: () => Promise<readonly Entry[]>;
  /** As it was stored, whatever it is; undefined when there is none. */
  readonly raw: (id: string) => Promise<unknown>;
  /**
   * Stores a story, one revision on.
   *
   * @returns false when another tab has stored another revision since; nothing is stored then
   */
  readonly put: (story: KeptStory) => Promise<boolean>;
  /** Stores what was taken out, exactly as it was. */
  readonly restore: (id: string, found: unknown) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

interface Schema extends DBSchema {
  stories: { key: string; value: unknown };
}

const STORE = 'stories';

/** What a rejected call of a library means to the reader. */
export function faultOf(error: unknown): StorageFault {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

/** Reads a story that was stored; null when there is none. @throws StoryError when it is damaged */
export async function load(library: Library, id: string): Promise<KeptStory | null> {
  const found = await library.raw(id);
  return found === undefined ? null : keptShape(found, '');
}

const revisionOf = (found: unknown) =>
  typeof found === 'object' && found !== null && 'revision' in found ? found.revision : null;

/** The stories in this browser's IndexedDB; it is opened with the first call. */
export function browserLibrary(): Library {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const open = () => {
    opened ??= openDB<Schema>('dateline', 1, {
      upgrade(database) {
        database.createObjectStore(STORE);
      },
      terminated() {
        opened = null;
      },
    });
    return opened;
  };
  return {
    async list() {
      const transaction = (await open()).transaction(STORE);
      const [ids, found] = await Promise.all([
        transaction.store.getAllKeys(),
        transaction.store.getAll(),
      ]);
      const entries = ids.map((id, at) => entryOf(id, found[at]));
      return entries.toSorted((a, b) => b.changed - a.changed);
    },
    raw: async (id) => (await open()).get(STORE, id),
    async put(story) {
      const transaction = (await open()).transaction(STORE, 'readwrite');
      const found = await transaction.store.get(story.id);
      const isMine = found === undefined || revisionOf(found) === story.revision;
      if (isMine) await transaction.store.put({ ...story, revision: story.revision + 1 }, story.id);
      await transaction.done;
      return isMine;
    },
    async restore(id, found) {
      await (await open()).put(STORE, found, id);
    },
    async remove(id) {
      await (await open()).delete(STORE, id);
    },
  };
}
