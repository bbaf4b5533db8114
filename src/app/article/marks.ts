import type { Id, Story } from '#story/types.ts';
import { firstEnding } from '#text/search.ts';
import type { Span } from '#text/types.ts';

/** A stretch of a document that is marked: a time expression, or the clause that tells an event. */
export interface Mark extends Span {
  readonly kind: 'time' | 'event';
  readonly id: Id;
}

/** The marks of one document in text order; where two begin together, the longer one first. */
export function marksOf(story: Story, document: Id): Mark[] {
  const marks: Mark[] = [];
  for (const { id, start, end, document: home } of story.expressions) {
    if (home === document) marks.push({ kind: 'time', id, start, end });
  }
  for (const { id, mentions } of story.events) {
    for (const { start, end, document: home } of mentions) {
      if (home === document) marks.push({ kind: 'event', id, start, end });
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Marks by the stretches they touch: for each stretch those that overlap it, in text order. */
export function marksByStretch(
  marks: readonly Mark[],
  stretches: readonly Span[],
): readonly (readonly Mark[])[] {
  const found: Mark[][] = stretches.map(() => []);
  for (const mark of marks) {
    let at = firstEnding(stretches, mark.start);
    for (let next = stretches[at]; next && next.start < mark.end; next = stretches[at]) {
      found[at]?.push(mark);
      at += 1;
    }
  }
  return found;
}
