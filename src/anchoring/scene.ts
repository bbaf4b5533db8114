import { tokenAt } from '#text/lists.ts';
import { firstFrom } from '#text/search.ts';
import type { Block } from '#text/types.ts';

/** Marks after which a sentence begins anew. */
const ANEW = /^[;:–—]$/;

/** Tells, for offsets in text order, whether at most one word stands before them in their sentence, or since it began anew. */
export function sceneFinder({ sentences }: Block): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while ((sentences[index + 1]?.start ?? Infinity) <= offset) index += 1;
    const tokens = sentences[index]?.tokens ?? [];
    const at = firstFrom(tokens, offset);
    const begins = (first: number) =>
      first === 0 || ANEW.test(tokenAt(tokens, first - 1)?.norm ?? '');
    return tokens[at]?.start === offset && (begins(at) || begins(at - 1));
  };
}
