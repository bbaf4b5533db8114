import type { DraftStore } from '#app/compose/draft-store.svelte.ts';
import { keptShape, type Entry } from './kept-story.ts';
import { faultOf, type Library, type StorageFault } from './library.ts';

/** The list of the reader's own stories, and what can be done with each. */
export class Shelf {
  #entries: readonly Entry[] = $state.raw([]);
  #fault: StorageFault | null = $state(null);
  #removed: { readonly entry: Entry; readonly found: unknown } | null = $state.raw(null);
  readonly #library: Library;
  readonly #drafts: DraftStore;

  constructor(library: Library, drafts: DraftStore) {
    this.#library = library;
    this.#drafts = drafts;
  }

  /** Latest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get fault(): StorageFault | null {
    return this.#fault;
  }

  /** What was deleted last and can be brought back. */
  get removed(): Entry | null {
    return this.#removed?.entry ?? null;
  }

  /** Reads the list anew. */
  async refresh(): Promise<void> {
    await this.#try(async () => {
      await this.#drafts.store();
      this.#entries = await this.#library.list();
    });
  }

  async rename(id: string, name: string): Promise<void> {
    await this.#try(async () => {
      if (id === this.#drafts.id) this.#drafts.rename(name);
      else await this.#library.put({ ...keptShape(await this.#library.raw(id), ''), name });
    });
    await this.refresh();
  }

  async remove(entry: Entry): Promise<void> {
    await this.#try(async () => {
      await this.#drafts.store();
      const found = await this.#library.raw(entry.id);
      await this.#library.remove(entry.id);
      this.#removed = { entry, found };
    });
    await this.refresh();
  }

  /** Brings back what was deleted last. */
  async undoRemove(): Promise<void> {
    const removed = this.#removed;
    if (!removed) return;
    await this.#try(async () => {
      await this.#library.restore(removed.entry.id, removed.found);
      this.#removed = null;
    });
    await this.refresh();
  }

  /** A story as it was stored, as the text of a file; for what can't be opened any more. */
  async fileOf(id: string): Promise<string> {
    return JSON.stringify(await this.#library.raw(id), null, 1);
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.#fault = null;
    } catch (error) {
      this.#fault = faultOf(error);
    }
  }
}
