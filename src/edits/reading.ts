import type { Edit, ReportEdit } from '#story/edit-types.ts';
import type { Id, LocalDate } from '#story/types.ts';
import { isTimeZone } from '#time/zones.ts';
import { reportsOf } from './reports.ts';

/** What edits tell the parser of one document. */
interface DocumentCorrection {
  readonly created?: LocalDate;
  readonly language?: string;
  readonly publisher?: string;
}

/** What edits tell the parser. */
export interface Correction {
  readonly timeZone?: string;
  readonly documents: Readonly<Record<Id, DocumentCorrection>>;
  /** Documents beside those of the text, in their order. */
  readonly reports: readonly ReportEdit[];
  /** Documents of the text that are left out. */
  readonly removed: readonly Id[];
}

/**
 * Gathers what edits say of documents and time zone; of two for the same, the later. A zone that is unknown
 * here, as one from a newer machine may be, is left out: no time could be told in it.
 */
export function readingOf(edits: readonly Edit[]): Correction {
  const documents: Record<Id, DocumentCorrection> = {};
  let timeZone: string | undefined;
  for (const edit of edits) {
    if (edit.kind === 'time-zone' && isTimeZone(edit.timeZone)) ({ timeZone } = edit);
    if (edit.kind === 'created')
      documents[edit.document] = { ...documents[edit.document], created: edit.created };
    if (edit.kind === 'language')
      documents[edit.document] = { ...documents[edit.document], language: edit.language };
    if (edit.kind === 'publisher')
      documents[edit.document] = { ...documents[edit.document], publisher: edit.publisher };
  }
  return {
    ...(timeZone !== undefined && { timeZone }),
    documents,
    reports: reportsOf(edits),
    removed: edits.flatMap((edit) => (edit.kind === 'remove-report' ? [edit.document] : [])),
  };
}
