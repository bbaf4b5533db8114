import type { Mention, Story, StoryEvent } from '#story/types.ts';

/** Words of an event that can become an event of their own. */
interface SplitPart extends Mention {
  readonly text: string;
}

/** Where words begin, but for the first one. */
const WORD = /(?<=\s)(?=\S)/gu;

/** The ends of a clause, from each of its words on. */
function endsOf(clause: Mention, text: string): SplitPart[] {
  const words = text.slice(clause.start, clause.end);
  return [...words.matchAll(WORD)].map(({ index }) => ({
    ...{ document: clause.document, start: clause.start + index, end: clause.end },
    text: words.slice(index),
  }));
}

/** All that can be split off an event: of several clauses each, of its only one the end. */
export function partsOf({ mentions }: StoryEvent, { documents }: Story): readonly SplitPart[] {
  return mentions.flatMap((clause) => {
    const text = documents.find(({ id }) => id === clause.document)?.text ?? '';
    if (mentions.length === 1) return endsOf(clause, text);
    return [{ ...clause, text: text.slice(clause.start, clause.end) }];
  });
}
