import type { DraftStore } from '#app/compose/draft-store.svelte.ts';
import {
  record,
  redo,
  revert,
  startHistory,
  undo,
  type EditHistory,
  type NewEdit,
} from '#edits/history.ts';
import { readingOf } from '#edits/reading.ts';
import { withoutReport } from '#edits/reports.ts';
import { replay, type Replayed } from '#edits/replay.ts';
import type { Edit } from '#story/edit-types.ts';
import type { Id, Story } from '#story/types.ts';

/** What the editor needs of the page around it. */
export interface EditorPage {
  /** True when what is open is the reader's own, whose edits are kept. */
  readonly isOwn: () => boolean;
  /** Makes what is open the reader's own. */
  readonly adopt: () => void;
  /** Has the text read again, with another date, language or zone. */
  readonly reread: () => void;
  /** Shows a story in place of the one before. */
  readonly show: (story: Story) => void;
}

/** What was done last, for whoever does not see it. */
export interface Deed {
  readonly kind: 'done' | 'undone' | 'redone';
  readonly edits: readonly Edit[];
}

const EMPTY = startHistory();
const NONE: Replayed['outcomes'] = new Map();

/** Corrects the story that is open: keeps the list of edits and replays it over what was read. */
export class Editor {
  #base: Story | null = $state.raw(null);
  #outcomes: Replayed['outcomes'] = $state.raw(NONE);
  #deed: Deed | null = $state.raw(null);
  readonly #drafts: DraftStore;
  readonly #page: EditorPage;

  constructor(drafts: DraftStore, page: EditorPage) {
    this.#drafts = drafts;
    this.#page = page;
  }

  get history(): EditHistory {
    return this.#page.isOwn() ? this.#drafts.draft.history : EMPTY;
  }

  /** The story as it was read, without edits. */
  get base(): Story | null {
    return this.#base;
  }

  /** What became of each edit. */
  get outcomes(): Replayed['outcomes'] {
    return this.#outcomes;
  }

  get deed(): Deed | null {
    return this.#deed;
  }

  get canUndo(): boolean {
    return this.history.done.length > 0;
  }

  get canRedo(): boolean {
    return this.history.undone.length > 0;
  }

  /** Takes a story as it was read, and gives it with all edits done. */
  take(base: Story | null): Story | null {
    this.#base = base;
    if (!base) return null;
    const { edits, done } = this.history;
    const isFirst = edits.length === 0 && done.length === 0 && base.edits.length > 0;
    // A story file brings its list of edits along.
    if (isFirst && this.#page.isOwn()) this.#drafts.change({ history: startHistory(base.edits) });
    const { story, outcomes } = replay(base, isFirst ? base.edits : edits);
    this.#outcomes = outcomes;
    return story;
  }

  /**
   * Does an edit.
   *
   * @param amends true while the reader is still typing what the last step already has a part of; that
   *   step is replaced, so that a date typed digit by digit is one step to undo
   */
  do(edit: NewEdit, amends = false): void {
    if (!this.#page.isOwn()) this.#adopt();
    const last = this.history.done.at(-1)?.in[0]?.edit;
    const before = amends && last?.kind === edit.kind ? undo(this.history) : this.history;
    const after = record(before, edit, this.#outcomes);
    this.#change(after, { kind: 'done', edits: after.edits.slice(-1) });
  }

  /** Takes single edits back. */
  revert(ids: readonly Id[]): void {
    const edits = this.history.edits.filter(({ id }) => ids.includes(id));
    if (edits.length > 0) this.#change(revert(this.history, ids), { kind: 'undone', edits });
  }

  /** Takes a document out of the story, with what was corrected in it. */
  removeReport(document: Id, name: string): void {
    if (!this.#page.isOwn()) this.#adopt();
    const after = withoutReport(this.history, document, name);
    const edit: Edit = { id: '', kind: 'remove-report', document, name };
    this.#change(after, { kind: 'done', edits: [edit] });
  }

  undo(): void {
    const step = this.history.done.at(-1);
    if (!step) return;
    // A step that only took edits out brings them back when it is undone.
    const isReverting = step.in.length === 0;
    const edits = (isReverting ? step.out : step.in).map(({ edit }) => edit);
    this.#change(undo(this.history), { kind: isReverting ? 'redone' : 'undone', edits });
  }

  redo(): void {
    const step = this.history.undone.at(-1);
    if (!step) return;
    const isReverting = step.in.length === 0;
    const edits = (isReverting ? step.out : step.in).map(({ edit }) => edit);
    this.#change(redo(this.history), { kind: isReverting ? 'undone' : 'redone', edits });
  }

  #adopt(): void {
    const edits = this.#base?.edits ?? [];
    this.#page.adopt();
    this.#drafts.change({ history: startHistory(edits) });
  }

  #change(history: EditHistory, deed: Deed): void {
    const before = JSON.stringify(readingOf(this.history.edits));
    this.#drafts.change({ history });
    this.#deed = deed;
    if (JSON.stringify(readingOf(history.edits)) !== before) {
      this.#page.reread();
      return;
    }
    const story = this.take(this.#base);
    if (story) this.#page.show(story);
  }
}
