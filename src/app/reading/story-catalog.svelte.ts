import type { FetchStatus } from '#app/opened.ts';
import { fetchStoryList, type StoryEntry } from './story-list.ts';

/** The stories that the server offers. */
export class StoryCatalog {
  #stories: readonly StoryEntry[] = $state.raw([]);
  #status: FetchStatus = $state('loading');

  get stories(): readonly StoryEntry[] {
    return this.#stories;
  }

  get status(): FetchStatus {
    return this.#status;
  }

  /** Fetches the list; when it can't be had, the status says so. */
  async fetch(): Promise<void> {
    this.#status = 'loading';
    try {
      this.#stories = await fetchStoryList();
      this.#status = 'ready';
    } catch {
      this.#status = 'failed';
    }
  }
}
