import type { Edit, EventRef, ReportEdit } from '#story/edit-types.ts';
import type { Id } from '#story/types.ts';
import { allEdits, exchange, type EditHistory } from './history.ts';

/** Longer numbers are names: one more than such a number may be the same number. */
const numberOf = (document: Id) => Number(/^r(\d{1,15})$/.exec(document)?.[1] ?? 0);

const isReport = (edit: Edit): edit is ReportEdit => edit.kind === 'report';

/** The reports that were added, in the order in which they were; of two texts of one, the later. */
export function reportsOf(edits: readonly Edit[]): readonly ReportEdit[] {
  const reports = new Map(edits.filter(isReport).map((edit) => [edit.document, edit]));
  return [...reports.values()].toSorted((a, b) => numberOf(a.document) - numberOf(b.document));
}

/**
 * An id for a report that is to be added. None is given twice, also not that of a report that was
 * removed, so that what was corrected in one is never done to another.
 *
 * @param documents ids that the story has beside those of its edits
 */
export function nextReportId(history: EditHistory, documents: readonly Id[]): Id {
  const known = [
    ...allEdits(history)
      .filter(isReport)
      .map((edit) => edit.document),
    ...documents,
  ];
  return `r${String(Math.max(0, ...known.map(numberOf)) + 1)}`;
}

/** How many UTF-16 code units of text a history holds, with all that can be undone. */
export function textLength(history: EditHistory): number {
  return allEdits(history)
    .filter(isReport)
    .reduce((sum, { text }) => sum + text.length, 0);
}

const isOf = (document: Id, ref: EventRef) => ref.place?.document === document;

/** True when an edit has its place in a document. */
function isAbout(edit: Edit, document: Id): boolean {
  if ('document' in edit) return edit.document === document;
  if (edit.kind === 'add') return edit.place.document === document;
  const isInto = edit.kind === 'merge' && isOf(document, edit.into);
  return isInto || ('event' in edit && isOf(document, edit.event));
}

/**
 * Takes a document out of the story with all that was corrected in it, in one step.
 *
 * @param name what the document is called
 */
export function withoutReport(history: EditHistory, document: Id, name: string): EditHistory {
  const about = history.edits.filter((edit) => isAbout(edit, document)).map(({ id }) => id);
  const isAdded = history.edits.some((edit) => isReport(edit) && edit.document === document);
  return exchange(history, about, isAdded ? null : { kind: 'remove-report', document, name });
}
