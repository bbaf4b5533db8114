import type { AttributionMention, SourceMention } from '#sources/types.ts';
import type { Id, Mention, Source } from '#story/types.ts';

/** Names that differ in case or punctuation only are one source. */
const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The sources of a document and how to find one by how it was named. */
export interface SourceRegister {
  readonly sources: readonly Source[];
  readonly idOf: (mention: SourceMention) => Id | null;
}

/** Gives each distinct source an id, in the order in which the text names them. */
export function registerSources(
  document: Id,
  attributions: readonly AttributionMention[],
): SourceRegister {
  const byKey = new Map<
    string,
    { id: Id; name: string; kind: Source['kind']; mentions: Mention[] }
  >();
  for (const { name, kind, span } of attributions.flatMap(({ chain }) => chain)) {
    const key = keyOf(name);
    if (key === '') continue;
    const known = byKey.get(key) ?? { id: `s${byKey.size + 1}`, name, kind, mentions: [] };
    byKey.set(key, known);
    const told =
      span && known.mentions.some(({ start, end }) => start === span.start && end === span.end);
    if (span && !told) known.mentions.push({ document, start: span.start, end: span.end });
  }
  return {
    sources: [...byKey.values()],
    idOf: ({ name }) => byKey.get(keyOf(name))?.id ?? null,
  };
}
