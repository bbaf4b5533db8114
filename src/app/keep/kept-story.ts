import { draftShape, type Draft } from '#app/compose/draft.ts';
import { filledText, number, object, text, wholeNumber } from '#story/check.ts';

/** A story of the reader's own as the browser keeps it. */
export interface KeptStory {
  readonly id: string;
  /** What the reader calls it; '' as long as they call it nothing. */
  readonly name: string;
  /** Title as it was read. */
  readonly title: string;
  readonly draft: Draft;
  /** Counts how often it was stored, so that two tabs notice each other. */
  readonly revision: number;
  /** When it was stored, in milliseconds since 1970 (UTC). */
  readonly changed: number;
}

/** @throws StoryError that says what is wrong with a stored story */
export const keptShape = object<KeptStory>({
  id: filledText,
  name: text,
  title: text,
  draft: draftShape,
  revision: wholeNumber(0),
  changed: number,
});

/** What of a stored thing is known, whatever is wrong with the rest. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly changed: number;
  /** True when it can't be opened any more; it can be downloaded as it is. */
  readonly damaged: boolean;
}

/** How long a title is that is made of the first words, in UTF-16 code units. */
const FIRST_WORDS = 60;

/** What a story is called: by the reader, by its title, or by its first words. */
export function calledAs({ name, title, draft }: KeptStory): string {
  const words = draft.text.trim().split(/\s+/u).join(' ').slice(0, FIRST_WORDS);
  return name || title || words;
}

/** The entry of what was found in the storage under an id. */
export function entryOf(id: string, found: unknown): Entry {
  try {
    const story = keptShape(found, '');
    const { name, changed } = story;
    return { id, name, title: calledAs({ ...story, name: '' }), changed, damaged: false };
  } catch {
    return { id, name: '', title: id, changed: 0, damaged: true };
  }
}
