import type { Words } from './types.ts';
import { isCapital, isTight, norm } from './words.ts';

/** Where the run of capitalised words that starts at `at` ends, hyphens inside included. */
export function nameEnd(words: Words, at: number, last: number): number {
  let end = at;
  while (end < last) {
    if (isCapital(words, end)) end += 1;
    else if (norm(words, end) === '-' && isTight(words, end) && isCapital(words, end + 1)) end += 2;
    else break;
  }
  return Math.min(end, last);
}
