import type { Id, LocalDate, Mention, Status, TimeSpan } from './types.ts';

/**
 * Words of a document with what stands around them, by which they are found again in a changed text
 * (TextQuoteSelector and TextPositionSelector of the W3C Web Annotation model).
 */
export interface TextQuote extends Mention {
  /**
   * The words, `document.text.slice(start, end)` when the edit was made.
   *
   * @minLength 1
   */
  readonly exact: string;
  /** What stood before them, at most 32 characters. */
  readonly prefix: string;
  /** What stood after them, at most 32 characters. */
  readonly suffix: string;
}

/** The event that an edit is about. */
export interface EventRef {
  /** Its id when the edit was made. */
  readonly event: Id;
  /** The clause that tells it; null for an event without a place in a text. */
  readonly place: TextQuote | null;
}

interface Numbered {
  /** 'c1', 'c2' …, in the order in which the edits were made. */
  readonly id: Id;
}

interface OfEvent extends Numbered {
  readonly event: EventRef;
}

/** Another time at which a document was written. */
export interface CreatedEdit extends Numbered {
  readonly kind: 'created';
  readonly document: Id;
  readonly created: LocalDate;
}

/** Another language of a document. */
export interface LanguageEdit extends Numbered {
  readonly kind: 'language';
  readonly document: Id;
  readonly language: string;
}

/** Another time zone of the story, an IANA name. */
export interface TimeZoneEdit extends Numbered {
  readonly kind: 'time-zone';
  readonly timeZone: string;
}

/** Who published a document, in place of what was read of it. */
export interface PublisherEdit extends Numbered {
  readonly kind: 'publisher';
  readonly document: Id;
  /** @minLength 1 */
  readonly publisher: string;
}

/**
 * One more report of the same story, with what is known of it. A later one of the same document has
 * another text. Not in a story file, which has the document itself.
 */
export interface ReportEdit extends Numbered {
  readonly kind: 'report';
  /** 'r1', 'r2' …: never the id of a document that comes with the text itself. */
  readonly document: Id;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly created?: LocalDate;
  readonly language?: string;
}

/** A document that came with the text is left out. Not in a story file, which is without it. */
export interface RemoveReportEdit extends Numbered {
  readonly kind: 'remove-report';
  readonly document: Id;
  /** What it was called. */
  readonly name: string;
}

export interface LabelEdit extends OfEvent {
  readonly kind: 'label';
  readonly label: string;
}

export interface TimeEdit extends OfEvent {
  readonly kind: 'time';
  readonly when: TimeSpan;
  /** As it was typed; empty for a mark that was dragged. */
  readonly words: string;
}

export interface StatusEdit extends OfEvent {
  readonly kind: 'status';
  readonly status: Status;
}

/** Who says so instead; empty: the paper itself. */
export interface SourceEdit extends OfEvent {
  readonly kind: 'source';
  readonly source: string;
}

/** A source by another name, wherever it speaks. */
export interface RenameSourceEdit extends Numbered {
  readonly kind: 'rename-source';
  readonly source: string;
  /** @minLength 1 */
  readonly name: string;
}

/** `event` is the same as `into` and goes up in it. */
export interface MergeEdit extends OfEvent {
  readonly kind: 'merge';
  readonly into: EventRef;
}

/** Some words of an event tell an event of their own. */
export interface SplitEdit extends OfEvent {
  readonly kind: 'split';
  readonly part: TextQuote;
}

/** It is no event, or none for this timeline. */
export interface HideEdit extends OfEvent {
  readonly kind: 'hide';
}

/** An event that was not found: words of the text, and when it was. */
export interface AddEdit extends Numbered {
  readonly kind: 'add';
  readonly place: TextQuote;
  readonly label: string;
  readonly when: TimeSpan;
  /** The time as it was typed. */
  readonly words: string;
}

/** What the editor remarks; empty: nothing. */
export interface NoteEdit extends OfEvent {
  readonly kind: 'note';
  readonly note: string;
}

/** A person's correction, replayed over the parse (`src/edits`). */
export type Edit =
  | CreatedEdit
  | LanguageEdit
  | TimeZoneEdit
  | PublisherEdit
  | ReportEdit
  | RemoveReportEdit
  | LabelEdit
  | TimeEdit
  | StatusEdit
  | SourceEdit
  | RenameSourceEdit
  | MergeEdit
  | SplitEdit
  | HideEdit
  | AddEdit
  | NoteEdit;

/** What of an event a person has changed. */
export type EditMark =
  'label' | 'time' | 'status' | 'source' | 'merged' | 'split' | 'added' | 'note';
