import { independentTellings } from '#story/independence.ts';
import type { Attribution, Id, Story, StoryEvent } from '#story/types.ts';
import type { Voice } from './types.ts';

/** Who tells an event, by name. */
export interface Told {
  /** Nearest to the event first; empty: the paper itself. */
  readonly names: readonly string[];
  /** Number of the outermost of them in the list of voices. */
  readonly voice: number;
}

export interface Voices {
  /** Number 0 is the paper itself, the others follow by how much they tell. */
  readonly list: readonly Voice[];
  /** One entry for each of an event's `tellingsOf`, and for each document that says so itself; never empty. */
  readonly told: (event: StoryEvent) => readonly Told[];
  /** Voices of an event's tellings that do not rest on each other, two or more; else empty. */
  readonly agreed: (event: StoryEvent) => readonly number[];
}

/** Colours of voices: the paper has one of its own, the others share seven. */
export const COLOURS = 8;

/** The number of the first voice that has the same colour. */
export function colourOf(voice: number): number {
  return voice === 0 ? 0 : 1 + ((voice - 1) % (COLOURS - 1));
}

/** Key of the paper itself: no source has an empty name. */
const PAPER = '';

/**
 * The attributions of an event that say something of their own: "officials" and "the Guardian" are
 * both said by "officials, via the Guardian". Those that name nobody are left out.
 */
export function tellingsOf({ attributions }: StoryEvent): readonly Attribution[] {
  const named = attributions.filter(({ chain }) => chain.length > 0);
  return named.filter(
    ({ chain }, i) =>
      !named.some(
        (other, j) =>
          (other.chain.length > chain.length || (other.chain.length === chain.length && j < i)) &&
          chain.every((id) => other.chain.includes(id)),
      ),
  );
}

/**
 * The outermost sources of a story's events: who the reader would name if asked "says who?". In a
 * story of several documents that is the paper whose document it is.
 */
export function voicesOf(story: Story): Voices {
  const nameOf = namesOf(story);
  const several = story.documents.length > 1;
  const papers = new Map(
    story.documents.map(({ id, publisher, title }, n) => [id, publisher ?? title ?? `#${n + 1}`]),
  );
  const inWords = (chain: readonly Id[], document: Id | null): readonly string[] => {
    const names = chain.map(nameOf);
    const paper = several && document !== null ? papers.get(document) : undefined;
    const known = names.some((name) => name.toLowerCase() === paper?.toLowerCase());
    return paper === undefined || known ? names : [...names, paper];
  };
  const namesFor = (event: StoryEvent) => {
    const attributed = tellingsOf(event);
    const told = attributed.map(({ chain, document }) => inWords(chain, document));
    const silent = several ? event.mentions.map(({ document }) => document) : [];
    const own = [...new Set(silent)]
      .filter((id) => !attributed.some(({ document }) => document === id))
      .map((id) => inWords([], id));
    const all = [...told, ...own];
    return all.length === 0 ? [[]] : all;
  };

  const { list, numberOf } = counted(story, (event) => namesFor(event).map(keyOf));
  return {
    list,
    told: (event) => namesFor(event).map((names) => ({ names, voice: numberOf(keyOf(names)) })),
    agreed: (event) => {
      const groups = independentTellings(event, story);
      if (groups.length < 2) return [];
      return groups.map(([first]) =>
        numberOf(keyOf(inWords(first?.chain ?? [], first?.document ?? null))),
      );
    },
  };
}

/** "Tass" and "TASS" are one voice. */
const keyOf = (names: readonly string[]) => names.at(-1)?.toLowerCase() ?? PAPER;

/** Names of sources, each as it is written where it comes first. */
function namesOf({ sources }: Story): (id: Id) => string {
  const first = new Map<string, string>();
  const names = new Map<Id, string>();
  for (const { id, name } of sources) {
    const key = name.toLowerCase();
    if (!first.has(key)) first.set(key, name);
    names.set(id, first.get(key) ?? name);
  }
  return (id) => names.get(id) ?? id;
}

/** The voices in the order of how much they tell. */
function counted(story: Story, keysOf: (event: StoryEvent) => readonly string[]) {
  const counts = new Map<string, number>([[PAPER, 0]]);
  for (const event of story.events)
    for (const key of new Set(keysOf(event))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = [...counts].sort(([a, n], [b, m]) => (a === PAPER ? -1 : b === PAPER ? 1 : m - n));
  const numbers = new Map(order.map(([key], index) => [key, index]));
  // Each of several papers is a voice by its name.
  const publisher = story.documents.length > 1 ? null : (story.documents[0]?.publisher ?? null);
  const written = writtenNames(story);
  return {
    list: order.map(([key, count]) => ({
      name: key === PAPER ? publisher : (written.get(key) ?? key),
      count,
    })),
    numberOf: (key: string) => numbers.get(key) ?? 0,
  };
}

function writtenNames({ sources, documents }: Story): ReadonlyMap<string, string> {
  const papers = documents.map(({ publisher, title }, n) => publisher ?? title ?? `#${n + 1}`);
  const all = [...sources.map(({ name }) => name), ...papers];
  return new Map(all.reverse().map((name) => [name.toLowerCase(), name]));
}
