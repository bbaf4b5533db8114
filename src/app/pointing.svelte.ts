import { keptIn, litEvents, litTimes, type Target } from './target.ts';
import type { StoryIndex } from './story-index.ts';

/**
 * What the reader points at (with pointer or keyboard, gone when they go on) and what they keep (by
 * click, tap or Enter). Text and timeline light up what is shown; what is pointed at goes before
 * what is kept.
 */
export class Pointing {
  #pointed = $state.raw<Target | null>(null);
  #selected = $state.raw<Target | null>(null);
  #index = $state.raw<StoryIndex | null>(null);

  readonly shown = $derived(this.#pointed ?? this.#selected);

  /** Events to light up: the one shown, and all that have their time from the expression shown. */
  readonly litEvents = $derived.by(() => litEvents(this.#index, this.shown));

  /** Expressions to light up: the one shown, or those that give the shown event its time. */
  readonly litTimes = $derived.by(() => litTimes(this.#index, this.shown));

  get selected(): Target | null {
    return this.#selected;
  }

  /** Takes up another reading; what is selected stays where the new story has it too. */
  follow(index: StoryIndex | null): void {
    this.#index = index;
    this.#pointed = null;
    this.#selected = index && this.#selected && keptIn(index, this.#selected);
  }

  point(target: Target | null): void {
    this.#pointed = target;
  }

  select(target: Target | null): void {
    this.#selected = target;
    this.#pointed = null;
  }
}
