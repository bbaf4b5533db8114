import type { AttributionMention } from '#sources/types.ts';
import type { Span } from '#text/types.ts';
import { lastAt } from '#text/search.ts';
import type { TimexMention } from '#timex/types.ts';

interface Saying extends Span {
  readonly content: readonly Span[];
}

/** The frames of a document's attributions ("police said on Thursday") with what each holds, in text order. */
export function sayingsOf(attributions: readonly AttributionMention[]): readonly Saying[] {
  return attributions
    .flatMap(({ frame, content }) => frame.map(({ start, end }) => ({ start, end, content })))
    .toSorted((a, b) => a.start - b.start);
}

/**
 * Tells which mention of a block says when the words around an offset were said; null where none does.
 *
 * @param sayings of the document, in text order
 */
export function saidWhen(
  sayings: readonly Saying[],
  mentions: readonly TimexMention[],
): (offset: number) => TimexMention | null {
  const told: { readonly mention: TimexMention; readonly content: readonly Span[] }[] = [];
  for (const mention of mentions) {
    const saying = sayings[lastAt(sayings, mention.start)];
    if (saying && mention.start < saying.end) told.push({ mention, content: saying.content });
  }
  if (told.length === 0) return () => null;
  return (offset) =>
    told.find(({ content }) => content.some(({ start, end }) => start <= offset && offset < end))
      ?.mention ?? null;
}
