import type { SafeStorage } from '#app/storage.ts';
import type { Journal } from './journal.ts';
import { calledAs, type KeptStory } from './kept-story.ts';
import { faultOf, type Library, type StorageFault } from './library.ts';
import type { OtherTabs } from './other-tabs.ts';

/** A journal older than this is of a tab that is gone, in milliseconds. */
export const LEFT_BEHIND = 5_000;

/** What the reader has to be told about how their story is kept. */
export type KeepNotice =
  | { readonly kind: StorageFault }
  /** Two tabs changed it at once: what is open is a copy now, the other version has the old id. */
  | { readonly kind: 'forked'; readonly other: string }
  /** Another tab changed it, and this one has taken that over. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'damaged'; readonly id: string };

/** What the reader's own stories are kept with. */
export interface Keeping {
  readonly library: Library;
  readonly journal: Journal;
  /** `sessionStorage`. */
  readonly tab: SafeStorage;
  readonly tabs: OtherTabs;
  /** Zone of a new text, until the reader chooses another. */
  readonly zone: string;
  readonly now: () => number;
  /** An id that nothing has yet. */
  readonly newId: () => string;
}

/** The same story beside the one of this id, which another tab has gone on with. */
export function copyOf(story: KeptStory, { newId }: Keeping): KeptStory {
  return { ...story, ...{ id: newId(), name: `${calledAs(story)} (2)`, revision: 0 } };
}

/**
 * Puts into the library what a tab left behind in the journal; beside what is there, if that went on.
 *
 * @returns why it could not; then it stays in the journal
 */
export async function recover(keeping: Keeping, id: string): Promise<StorageFault | null> {
  const { library, journal } = keeping;
  const story = journal.read(id);
  if (!story) return null;
  try {
    if (!(await library.put(story))) await library.put(copyOf(story, keeping));
    journal.clear(id);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** Ids of what tabs left behind that are surely gone. */
export function leftBehind({ journal, now }: Keeping): readonly string[] {
  return journal.ids().filter((id) => {
    const story = journal.read(id);
    return story !== null && now() - story.changed > LEFT_BEHIND;
  });
}
