import type { Editor } from '#app/edit/editor.svelte.ts';
import { nextReportId, reportsOf } from '#edits/reports.ts';
import type { ReportEdit } from '#story/edit-types.ts';
import type { Id, Story } from '#story/types.ts';
import { readDocuments } from '#text/documents.ts';
import type { FrontMatter } from '#text/front-matter.ts';
import { parseLocal } from '#time/local.ts';

/** A report as its front matter tells of it. */
function reportOf(document: Id, { metadata, body }: FrontMatter): Omit<ReportEdit, 'id'> {
  const { title, publisher, url, created, language } = metadata;
  const isDay = created !== undefined && parseLocal(created) !== null;
  return {
    ...{ kind: 'report', document, text: body.trim() },
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(isDay && { created }),
    ...(language !== undefined && { language }),
  };
}

/** The reports of the story that is open: which one is seen, which one is written, and their coming and going. */
export class Reports {
  #seen: Id | null = $state(null);
  #writing: Id | null = $state(null);
  /** True while the reader goes on typing, which makes one step to undo. */
  #isGoingOn = false;
  readonly #editor: Editor;
  readonly #story: () => Story | null;

  /** @param story the one on the screen */
  constructor(editor: Editor, story: () => Story | null) {
    this.#editor = editor;
    this.#story = story;
  }

  /** The document whose text is seen; null when there is none. */
  readonly current: Id | null = $derived.by(() => {
    const ids = (this.#story()?.documents ?? []).map(({ id }) => id);
    return ids.find((id) => id === this.#seen) ?? ids[0] ?? null;
  });

  /** The report that is being written, which may be in no story yet; null when none is. */
  get writing(): Id | null {
    return this.#writing;
  }

  /** The text of the report that is being written. */
  get text(): string {
    return this.#written?.text ?? '';
  }

  get #written(): ReportEdit | undefined {
    return reportsOf(this.#editor.history.edits).find((one) => one.document === this.#writing);
  }

  /** True for a report that was added: it has a text of its own to change. */
  isAdded(document: Id): boolean {
    return reportsOf(this.#editor.history.edits).some((one) => one.document === document);
  }

  see(document: Id): void {
    this.#seen = document;
  }

  /** Opens the text of a report that was added, or of one that is to be. */
  write(document: Id | null = null): void {
    this.#writing = document ?? this.#nextId();
    this.#isGoingOn = false;
  }

  /** Goes back to the marks. A report without a text is none. */
  finish(): void {
    const written = this.#written;
    if (written?.text.trim() === '') this.#editor.removeReport(written.document, '');
    this.#writing = null;
  }

  /** Forgets what is seen and written, because another story is opened. */
  leave(): void {
    this.#seen = null;
    this.#writing = null;
  }

  /** Takes the text of the report that is written, as it is typed. */
  type(text: string): void {
    const document = this.#writing;
    if (document === null) return;
    this.#editor.do({ ...this.#written, kind: 'report', document, text }, this.#isGoingOn);
    this.#isGoingOn = true;
    this.#seen = document;
  }

  /** Takes a whole report, or several of one file, each with what its front matter tells. */
  take(source: string): void {
    const first = this.#writing ?? this.#nextId();
    const [head, ...others] = readDocuments(source).documents;
    if (head) this.#editor.do(reportOf(first, head));
    for (const other of others) this.#editor.do(reportOf(this.#nextId(), other));
    this.#seen = first;
    this.#writing = null;
  }

  /** @param name what it is called */
  remove(document: Id, name: string): void {
    this.#editor.removeReport(document, name);
  }

  #nextId(): Id {
    const documents = this.#story()?.documents ?? [];
    return nextReportId(
      this.#editor.history,
      documents.map(({ id }) => id),
    );
  }
}
