import { nameSources } from '#sources/name-sources.ts';
import type { AttributionMention, SourceMention } from '#sources/types.ts';
import type { Id, Source } from '#story/types.ts';

/** The sources of a story and how to find one by how a text has named it. */
export interface SourceRegister {
  readonly sources: readonly Source[];
  readonly idOf: (mention: SourceMention) => Id | null;
}

/** What is attributed in one document of a story. */
interface AttributedDocument {
  readonly id: Id;
  readonly attributions: readonly AttributionMention[];
}

/**
 * Gives each source of a story an id, one to a source however many names and documents it stands in,
 * in the order in which the texts name them.
 */
export function registerSources(documents: readonly AttributedDocument[]): SourceRegister {
  const { sources, indexOf } = nameSources(documents.map(({ attributions }) => attributions));
  const idAt = (index: number): Id => `s${index + 1}`;
  return {
    sources: sources.map(({ name, kind, places }, index) => ({
      id: idAt(index),
      name,
      kind,
      mentions: places.map(({ document, span: { start, end } }) => ({
        document: documents[document]?.id ?? '',
        start,
        end,
      })),
    })),
    idOf: (mention) => {
      const index = indexOf(mention);
      return index < 0 ? null : idAt(index);
    },
  };
}
