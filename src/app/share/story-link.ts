import type { Edit } from '#story/edit-types.ts';
import { editShape } from '#story/edit-shape.ts';
import { list, object, oneOf, text } from '#story/check.ts';
import { pack, unpack } from '#story/packed.ts';

/** All that makes a story of a reader's own: the same text, zone and edits give the same story. */
export interface SharedStory {
  /** A text, or the JSON of a story without one. */
  readonly text: string;
  /** IANA name, as long as no edit says another; '' for none. */
  readonly zone: string;
  readonly edits: readonly Edit[];
}

const FORM = 'dateline-1';

const shape = object<SharedStory & { readonly form: typeof FORM }>({
  form: oneOf([FORM]),
  text,
  zone: text,
  edits: list(editShape),
});

const START = '#story=';

/** True when the fragment of an address ('#…') carries a story. */
export const carriesStory = (fragment: string) => fragment.startsWith(START);

/**
 * The fragment of an address that carries a story; browsers send a fragment to no server.
 *
 * @throws RangeError when the story is too large for an address
 */
export async function writeFragment({ text, zone, edits }: SharedStory): Promise<string> {
  return START + (await pack(JSON.stringify({ form: FORM, text, zone, edits })));
}

/**
 * The story that a fragment carries.
 *
 * @throws RangeError, SyntaxError or StoryError when it is no such story, or only a part of one
 */
export async function readFragment(fragment: string): Promise<SharedStory> {
  const found: unknown = JSON.parse(await unpack(fragment.slice(START.length)));
  const { text, zone, edits } = shape(found, '');
  return { text, zone, edits };
}
