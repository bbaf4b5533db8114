import type { Edit } from '#story/edit-types.ts';
import type { Id, LocalDate } from '#story/types.ts';

/** What edits tell the parser of one document. */
interface DocumentCorrection {
  readonly created?: LocalDate;
  readonly language?: string;
}

/** What edits tell the parser. */
export interface Correction {
  readonly timeZone?: string;
  readonly documents: Readonly<Record<Id, DocumentCorrection>>;
}

/** Gathers dates, languages and time zone from a list of edits; of two for the same, the later. */
export function readingOf(edits: readonly Edit[]): Correction {
  const documents: Record<Id, DocumentCorrection> = {};
  let timeZone: string | undefined;
  for (const edit of edits) {
    if (edit.kind === 'time-zone') ({ timeZone } = edit);
    if (edit.kind === 'created')
      documents[edit.document] = { ...documents[edit.document], created: edit.created };
    if (edit.kind === 'language')
      documents[edit.document] = { ...documents[edit.document], language: edit.language };
  }
  return { ...(timeZone !== undefined && { timeZone }), documents };
}
