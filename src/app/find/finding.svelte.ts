import type { Pointing } from '#app/pointing.svelte.ts';
import { indexStory, type StoryIndex } from '#app/story-index.ts';
import { findIn } from './find.ts';
import { NO_FILTER, type Filter } from './filter.ts';

/** The filter that is set, and what of the story on the screen it lets through. */
export class Finding {
  #filter: Filter = $state.raw(NO_FILTER);
  readonly #index: () => StoryIndex | null;
  readonly #pointing: Pointing;

  /** The part of the story to show; the story itself when nothing is asked, null when there is none. */
  readonly found = $derived.by(() => this.#find());

  /** @param index gives the story on the screen, read where `$derived` sees it */
  constructor(index: () => StoryIndex | null, pointing: Pointing) {
    this.#index = index;
    this.#pointing = pointing;
  }

  get filter(): Filter {
    return this.#filter;
  }

  /** Sets the filter; an event that it hides does not stay selected. */
  set(filter: Filter): void {
    this.#filter = filter;
    const event = this.#pointing.selected?.event ?? null;
    const { found } = this;
    if (event !== null && found && !found.events.has(event)) this.#pointing.select(null);
  }

  #find(): StoryIndex | null {
    const index = this.#index();
    if (!index) return null;
    const story = findIn(index.story, this.#filter);
    return story === index.story ? index : indexStory(story);
  }
}
