import { formatOfText } from '#app/reading/format.ts';
import type { Job, ReadingOptions } from '#app/reading/protocol.ts';
import { startHistory, type EditHistory } from '#edits/history.ts';
import { readingOf } from '#edits/reading.ts';
import { textLength } from '#edits/reports.ts';
import { historyShape } from '#edits/keep.ts';
import { object, text } from '#story/check.ts';
import { findZone } from './time-zones.ts';

/** The reader's own text, with all that they corrected. */
export interface Draft {
  readonly text: string;
  /** IANA name, as long as no edit says another; '' for none. */
  readonly zone: string;
  readonly history: EditHistory;
}

/** @throws StoryError that says what is wrong with a stored draft */
export const draftShape = object<Draft>({ text, zone: text, history: historyShape });

/** A draft without a text, in this zone. */
export function emptyDraft(zone: string): Draft {
  return { text: '', zone, history: startHistory() };
}

/** True when there is something to read. */
export function hasText(draft: Draft): boolean {
  return /\S/u.test(draft.text);
}

/** How much text is to be kept, in UTF-16 code units: with reports, also those that undo would bring back. */
export function lengthOf({ text, history }: Draft): number {
  return text.length + textLength(history);
}

/** What a worker is to read of a draft; null when there is nothing. A story that nobody corrected tells its edits itself. */
export function jobOf(draft: Draft): Job | null {
  if (!hasText(draft)) return null;
  const { text, history } = draft;
  const isUntouched = history.edits.length === 0 && history.done.length === 0;
  return {
    content: text,
    format: formatOfText(text),
    options: readingOptions(draft),
    ...(!isUntouched && { correction: readingOf(history.edits) }),
  };
}

/** What the parser is told about a draft beside its edits; a zone that this browser does not know is left out. */
export function readingOptions(draft: Draft): ReadingOptions {
  const timeZone = findZone(draft.zone);
  return timeZone === null ? {} : { timeZone };
}
