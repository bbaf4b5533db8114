import type { ReadingOptions } from '#app/reading/protocol.ts';
import { startHistory, type EditHistory } from '#edits/history.ts';
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

/** What the parser is told about a draft beside its edits; a zone that this browser does not know is left out. */
export function readingOptions(draft: Draft): ReadingOptions {
  const timeZone = findZone(draft.zone);
  return timeZone === null ? {} : { timeZone };
}
