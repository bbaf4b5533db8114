import type { Address } from '#app/address.ts';
import type { Explorer } from '#app/explorer.svelte.ts';
import { carriesStory, readFragment, type SharedStory } from './story-link.ts';

/** Opens links that carry a whole story, each as a story of the reader's own. */
export class Sharing {
  #notice: 'opened' | 'broken' | null = $state(null);
  readonly #explorer: Explorer;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** What there is to say about the link that was followed. */
  get notice(): 'opened' | 'broken' | null {
    return this.#notice;
  }

  dismiss(): void {
    this.#notice = null;
  }

  /** Starts the explorer with what an address names, or with the story that its fragment carries. */
  async start(address: Address, fragment: string): Promise<void> {
    if (!carriesStory(fragment)) return this.#explorer.start(address);
    const shared = await this.#read(fragment);
    return this.#explorer.start({ ...address, paste: shared !== null }, shared);
  }

  /** Takes up the story of a fragment that the open page has come to. */
  async take(fragment: string): Promise<void> {
    if (!carriesStory(fragment)) return;
    const shared = await this.#read(fragment);
    if (shared) this.#explorer.takeText(shared.text, shared.zone, shared.edits);
  }

  async #read(fragment: string): Promise<SharedStory | null> {
    try {
      const shared = await readFragment(fragment);
      this.#notice = 'opened';
      return shared;
    } catch {
      this.#notice = 'broken';
      return null;
    }
  }
}

/** What is open, as a link carries it: without what was undone or done before. */
export function sharedStoryOf({ open, content, drafts }: Explorer): SharedStory {
  if (open?.kind !== 'draft') return { text: content, zone: '', edits: [] };
  const { text, zone, history } = drafts.draft;
  return { text, zone, edits: history.edits };
}
