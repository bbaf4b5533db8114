import type { SafeStorage } from '#app/storage.ts';
import { keptShape, type KeptStory } from './kept-story.ts';

const PREFIX = 'dateline.unsaved.';

/** Longer texts would make each key slow to type; they are written only when the page goes, in UTF-16 code units. */
export const SHORT = 100_000;

/**
 * What was typed and is not in the library yet, written at once: storing takes a moment, in which the tab
 * may be closed or killed.
 */
export interface Journal {
  /** False when it did not fit. */
  readonly write: (story: KeptStory) => boolean;
  readonly clear: (id: string) => void;
  /** What was left behind under an id; null when nothing, or nothing that can be read. */
  readonly read: (id: string) => KeptStory | null;
  /** Ids of all that was left behind. */
  readonly ids: () => readonly string[];
}

export function journalIn(storage: SafeStorage): Journal {
  return {
    write: (story) => storage.write(PREFIX + story.id, JSON.stringify(story)),
    clear(id) {
      storage.write(PREFIX + id, null);
    },
    read(id) {
      const text = storage.read(PREFIX + id);
      if (text === null) return null;
      try {
        return keptShape(JSON.parse(text), '');
      } catch {
        return null;
      }
    },
    ids: () =>
      storage
        .keys()
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length)),
  };
}
