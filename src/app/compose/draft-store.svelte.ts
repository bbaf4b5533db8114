import { startHistory } from '#edits/history.ts';
import type { Edit } from '#story/edit-types.ts';
import { SHORT } from '#app/keep/journal.ts';
import {
  copyOf,
  LEFT_BEHIND,
  leftBehind,
  recover,
  type Keeping,
  type KeepNotice,
} from '#app/keep/keeping.ts';
import type { KeptStory } from '#app/keep/kept-story.ts';
import { faultOf, load } from '#app/keep/library.ts';
import { emptyDraft, hasText, lengthOf, type Draft } from './draft.ts';

/** Which story a tab has open, through its reloads. */
const KEY = 'dateline.own';

/** How long typing rests before it is stored, in milliseconds. */
const REST = 400;

/** The reader's own story that is open: kept in the library with every change, a moment after it. */
export class DraftStore {
  #story: KeptStory = $state.raw({
    ...{ id: '', name: '', title: '', revision: 0, changed: 0 },
    draft: emptyDraft(''),
  });
  #previous: KeptStory | null = $state.raw(null);
  #notice: KeepNotice | null = $state.raw(null);
  #stored = $state(true);
  #dirty = false;
  /** Ends when all is stored that was to be. */
  #saving: Promise<void> = Promise.resolve();
  /** Revisions that this tab has stored, by story. */
  readonly #revisions: Record<string, number> = {};
  #touched = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #keeping: Keeping;
  /** Called when another version took the place of the story. */
  onreplaced: () => void = () => undefined;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    this.#story = this.#newStory(emptyDraft(keeping.zone));
    keeping.tabs.listen(({ id, revision }) => void this.#hear(id, revision));
  }

  get draft(): Draft {
    return this.#story.draft;
  }

  get id(): string {
    return this.#story.id;
  }

  /** What the reader calls it; '' when nothing. */
  get name(): string {
    return this.#story.name;
  }

  get hasText(): boolean {
    return hasText(this.#story.draft);
  }

  /** False when the story would be lost with the page: it does not fit, or storage is blocked. */
  get stored(): boolean {
    return this.#stored;
  }

  get notice(): KeepNotice | null {
    return this.#notice;
  }

  /** True when a text that was cleared or replaced can be brought back. */
  get canRestore(): boolean {
    return this.#previous !== null;
  }

  /** Takes up what this tab had open, and what was left behind by tabs that were killed. */
  async start(): Promise<void> {
    const id = this.#keeping.tab.read(KEY);
    if (id !== null) {
      await this.#recover(id);
      if (!this.#touched) await this.open(id);
    }
    setTimeout(() => void this.#recoverOthers(), LEFT_BEHIND);
  }

  /** Opens a story of the library. False when there is none, or it is damaged; then all stays as it is. */
  async open(id: string): Promise<boolean> {
    await this.store();
    try {
      const found = await load(this.#keeping.library, id);
      if (found) this.#enter(found);
      return found !== null;
    } catch (error) {
      const isDamaged = error instanceof Error && error.name === 'StoryError';
      this.#notice = isDamaged ? { kind: 'damaged', id } : { kind: faultOf(error) };
      return false;
    }
  }

  change(change: Partial<Draft>): void {
    this.#set({ draft: { ...this.#story.draft, ...change } });
  }

  /** Gives the story the title that was read in it. */
  entitle(title: string): void {
    if (title !== this.#story.title && this.hasText) this.#set({ title });
  }

  rename(name: string): void {
    this.#set({ name });
  }

  /** Begins another story with this text; the one before stays in the library and can be brought back. */
  replace(text: string, zone = this.#keeping.zone, edits: readonly Edit[] = []): void {
    void this.store();
    if (this.hasText) this.#previous = this.#story;
    this.#enter(this.#newStory({ text, zone, history: startHistory(edits) }));
    if (text !== '') this.#set({});
  }

  /** Brings back the story that was cleared or replaced; the one of now takes its place. */
  restore(): void {
    const story = this.#previous;
    if (!story) return;
    void this.store();
    this.#previous = this.hasText ? this.#story : null;
    this.#enter({ ...story, revision: this.#revisions[story.id] ?? story.revision });
  }

  /** Begins an empty story, because the one that is open was taken out of the library. */
  forget(): void {
    this.#dirty = false;
    this.#keeping.journal.clear(this.#story.id);
    this.#enter(this.#newStory(emptyDraft(this.#keeping.zone)));
  }

  dismiss(): void {
    this.#notice = null;
  }

  /** Stores what is not stored yet. */
  store(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#dirty) return this.#saving;
    const story = this.#story;
    this.#dirty = false;
    this.#saving = this.#saving.then(() => this.#save(story));
    return this.#saving;
  }

  /** Makes all safe because the page is about to go. False when something would be lost. */
  settle(): boolean {
    const isSafe = !this.#dirty || this.#keeping.journal.write(this.#story);
    void this.store();
    return isSafe && this.#stored;
  }

  /** True when something was changed since it was stored last. */
  #isUnsaved(): boolean {
    return this.#dirty;
  }

  #newStory(draft: Draft): KeptStory {
    const id = this.#keeping.newId();
    return { id, name: '', title: '', draft, revision: 0, changed: this.#keeping.now() };
  }

  #enter(story: KeptStory): void {
    this.#dirty = false;
    this.#story = story;
    this.#notice = null;
    this.#keeping.tab.write(KEY, story.id);
  }

  #set(change: Partial<KeptStory>): void {
    this.#touched = true;
    this.#story = { ...this.#story, ...change, changed: this.#keeping.now() };
    const isEmpty = !this.hasText && this.#story.revision === 0;
    if (isEmpty && this.#story.draft.history.done.length === 0) return;
    this.#dirty = true;
    this.#keeping.tab.write(KEY, this.#story.id);
    if (lengthOf(this.draft) <= SHORT) this.#keeping.journal.write(this.#story);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.store(), REST);
  }

  async #save(story: KeptStory): Promise<void> {
    const { library, journal, tabs, now } = this.#keeping;
    const before = Math.max(story.revision, this.#revisions[story.id] ?? 0);
    let isMine: boolean;
    try {
      isMine = await library.put({ ...story, revision: before, changed: now() });
    } catch (error) {
      if (this.#story.id === story.id) this.#dirty = true;
      this.#stored = false;
      this.#notice = { kind: faultOf(error) };
      return;
    }
    if (!this.#stored) this.#notice = null;
    this.#stored = true;
    if (!isMine) {
      await this.#fork(story);
      return;
    }
    const revision = before + 1;
    this.#revisions[story.id] = revision;
    if (this.#story.id === story.id) this.#story = { ...this.#story, revision };
    if (this.#story.id !== story.id || !this.#isUnsaved()) journal.clear(story.id);
    tabs.tell({ id: story.id, revision });
  }

  /** Keeps this version beside the one that another tab has stored. */
  async #fork(story: KeptStory): Promise<void> {
    const isOpen = this.#story.id === story.id;
    const copy = copyOf(isOpen ? this.#story : story, this.#keeping);
    this.#keeping.journal.clear(story.id);
    if (isOpen) {
      this.#enter(copy);
      this.#notice = { kind: 'forked', other: story.id };
    }
    await this.#save(copy);
  }

  /** Another tab has stored a story: where it is this one and nothing was changed here, it is taken over. */
  async #hear(id: string, revision: number): Promise<void> {
    if (id !== this.#story.id || revision <= this.#story.revision || this.#dirty) return;
    const found = await load(this.#keeping.library, id).catch(() => null);
    if (!found || this.#isUnsaved() || id !== this.#story.id) return;
    this.#story = found;
    this.#notice = { kind: 'taken' };
    this.onreplaced();
  }

  async #recover(id: string): Promise<void> {
    const fault = await recover(this.#keeping, id);
    if (fault) this.#notice = { kind: fault };
  }

  async #recoverOthers(): Promise<void> {
    for (const id of leftBehind(this.#keeping)) if (id !== this.#story.id) await this.#recover(id);
  }
}
