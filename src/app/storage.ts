/**
 * Browser storage that may be full, blocked or absent. Nothing here throws: a reader who blocks
 * storage loses the memory of the page, not the page.
 */
export interface SafeStorage {
  /** Null when there is nothing, or nothing may be read. */
  readonly read: (key: string) => string | null;
  /** Stores the text, or forgets the key when it is null. False when it could not. */
  readonly write: (key: string, text: string | null) => boolean;
  /** All keys that are there. */
  readonly keys: () => readonly string[];
}

/**
 * Wraps `localStorage` or `sessionStorage`.
 *
 * @param open returns the storage; a browser that blocks it throws on the mere access
 */
export function safeStorage(open: () => Storage): SafeStorage {
  return {
    read(key) {
      try {
        return open().getItem(key);
      } catch {
        return null;
      }
    },
    write(key, text) {
      try {
        if (text === null) open().removeItem(key);
        else open().setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    keys() {
      try {
        const storage = open();
        return Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter(
          (key) => key !== null,
        );
      } catch {
        return [];
      }
    },
  };
}
