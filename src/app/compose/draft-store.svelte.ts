import type { SafeStorage } from '#app/storage.ts';
import { emptyDraft, hasText, readDraft, writeDraft, type Draft } from './draft.ts';

const KEY = 'dateline.draft';

/** How long typing rests before it is stored, in milliseconds. */
const REST = 400;

/**
 * The reader's own text. It outlives every switch to a story and, where it fits into the storage of
 * the browser tab, a reload.
 */
export class DraftStore {
  #draft: Draft = $state.raw(emptyDraft(''));
  #previous: Draft | null = $state.raw(null);
  #stored = $state(true);
  readonly #storage: SafeStorage;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param zone of a new draft, until the reader chooses another */
  constructor(storage: SafeStorage, zone: string) {
    this.#storage = storage;
    this.#draft = readDraft(storage.read(KEY)) ?? emptyDraft(zone);
  }

  get draft(): Draft {
    return this.#draft;
  }

  get hasText(): boolean {
    return hasText(this.#draft);
  }

  /** False when the text would be lost with the page: it does not fit, or storage is blocked. */
  get stored(): boolean {
    return this.#stored;
  }

  /** True when a text that was cleared or replaced can be brought back. */
  get canRestore(): boolean {
    return this.#previous !== null;
  }

  change(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.store();
    }, REST);
  }

  /** Puts another text in the place of this one, which can be brought back with its edits. */
  replace(text: string, zone = this.#draft.zone): void {
    if (this.hasText) this.#previous = this.#draft;
    this.change({ ...emptyDraft(zone), text });
  }

  /** Brings back the text that was cleared or replaced; the one of now takes its place. */
  restore(): void {
    const draft = this.#previous;
    if (!draft) return;
    this.#previous = this.hasText ? this.#draft : null;
    this.change(draft);
  }

  /** Stores the draft now, for instance because the page is about to go. */
  store(): void {
    clearTimeout(this.#timer);
    if (!this.hasText) {
      this.#storage.write(KEY, null);
      this.#stored = true;
      return;
    }
    this.#stored = this.#storage.write(KEY, writeDraft(this.#draft));
    // Half a text, or the text before, would be worse than none after a reload.
    if (!this.#stored) this.#storage.write(KEY, null);
  }
}
