import type { Id, Story, StoryEvent } from './types.ts';

/** One telling of an event. */
export interface Telling {
  /** Sources, nearest to the event first; empty when the document says so on its own word. */
  readonly chain: readonly Id[];
  /** The document that tells it. */
  readonly document: Id;
}

interface Voiced extends Telling {
  /** Who vouches, nearest to the event first: the chain, and behind it whose document it is. */
  readonly voices: readonly string[];
}

/**
 * The tellings of an event in groups that do not rest on each other: an event with two groups or more
 * is corroborated.
 *
 * A telling rests on another when the source nearest to the event in one of them has a part in the
 * other: outlets that both quote TASS are one group with TASS itself and with its own report. What
 * witnesses and officials told one agency are two. Sources without a name ("witnesses") are taken for
 * the same, since nothing tells them apart. A document that attributes the event to nobody tells it
 * on its own word; documents of one publisher have one word.
 */
export function independentTellings(
  event: StoryEvent,
  story: Pick<Story, 'documents' | 'sources'>,
): readonly (readonly Telling[])[] {
  let groups: readonly (readonly Voiced[])[] = [];
  for (const telling of tellingsOf(event, story)) {
    const joined = groups.filter((group) => group.some((one) => restsOn(one, telling)));
    const others = groups.filter((group) => !joined.includes(group));
    groups = [...others, [...joined.flat(), telling]];
  }
  return groups.map((group) => group.map(({ chain, document }) => ({ chain, document })));
}

function restsOn({ voices: one }: Voiced, { voices: other }: Voiced): boolean {
  return other.includes(one[0] ?? '') || one.includes(other[0] ?? '');
}

/** What is attributed, in the story's order, then what documents say on their own word. */
function tellingsOf(
  { attributions, mentions }: StoryEvent,
  story: Pick<Story, 'documents' | 'sources'>,
): Voiced[] {
  const documents = [...new Set(mentions.map(({ document }) => document))];
  const attributed = attributions.map(({ chain, document }): Voiced => ({
    chain,
    document,
    voices: [...chain, voiceOf(document, story)],
  }));
  const own = documents.filter((id) => !attributed.some(({ document }) => document === id));
  return [
    ...attributed,
    ...own.map((id): Voiced => ({ chain: [], document: id, voices: [voiceOf(id, story)] })),
  ];
}

/** Whose word a document is: the source of its publisher's name, else the publisher, else itself. */
function voiceOf(id: Id, { documents, sources }: Pick<Story, 'documents' | 'sources'>): string {
  const publisher = documents.find((document) => document.id === id)?.publisher?.toLowerCase();
  if (publisher === undefined) return `document ${id}`;
  const source = sources.find(({ name }) => name.toLowerCase() === publisher);
  return source?.id ?? `publisher ${publisher}`;
}
