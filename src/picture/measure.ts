import type { Measure } from '#layout/types.ts';
import { ADVANCES, RANGES } from './advances.ts';

/** Width of a letter that the font has not and another font will draw: that of a capital. */
const UNKNOWN = 650;

/** Marks that stand on the letter before, and codes without a form of their own. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/**
 * Width of text in CSS pixels, by the advance widths of the font itself: the same with a browser and
 * without. Letters that are set closer together (kerning) make the text at most a little narrower.
 */
export const measureText: Measure = (text, { size, weight }) => {
  let width = 0;
  for (const letter of text) width += advance(letter, weight) ?? foreign(letter);
  return (width * size) / 1000;
};

/** Whether the font has all letters of a text. */
export function hasLetters(text: string): boolean {
  for (const letter of text)
    if (advance(letter, 400) === null && !NO_WIDTH.test(letter)) return false;
  return true;
}

const foreign = (letter: string) => (NO_WIDTH.test(letter) ? 0 : UNKNOWN);

/** In thousandths of the type size; null where the font has no such letter. */
function advance(letter: string, weight: 400 | 600 | 700): number | null {
  const code = letter.codePointAt(0) ?? 0;
  const range = RANGES.findIndex(([first, last]) => code >= first && code <= last);
  const [first = 0] = RANGES[range] ?? [];
  const at = 2 * (code - first);
  const digits = ADVANCES[weight][range]?.slice(at, at + 2) ?? '--';
  return digits === '--' ? null : Number.parseInt(digits, 36);
}
