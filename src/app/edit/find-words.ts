import type { Mention, StoryDocument } from '#story/types.ts';

/** How much of what stands before the words helps to tell places apart, in UTF-16 code units. */
const CONTEXT = 40;

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const plain = (text: string) => text.replace(/\s+/gu, ' ');

/** How many characters two texts have in common, from their ends backwards. */
function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

/**
 * Finds words that a reader selected or typed, whatever the space between them.
 *
 * @param before what stands before them where they were selected; '' when that is not known
 * @returns the place where most of what is before agrees, else the first; null when there is none
 */
export function findWords(
  documents: readonly StoryDocument[],
  words: string,
  before = '',
): Mention | null {
  const parts = words.trim().split(/\s+/u);
  if (parts[0] === '') return null;
  const pattern = new RegExp(parts.map(escaped).join('\\s+'), 'gu');
  let best: { readonly place: Mention; readonly score: number } | null = null;
  for (const { id, text } of documents) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const score = commonEnd(
        plain(before),
        plain(text.slice(Math.max(0, index - CONTEXT), index)),
      );
      const place = { document: id, start: index, end: index + found.length };
      if (best === null || score > best.score) best = { place, score };
    }
  }
  return best?.place ?? null;
}
