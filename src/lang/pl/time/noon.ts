import { isCapitalised, word, type Cursor } from '#timex/pattern.ts';

export const NOON = word('południe', 'poludnie', 'południa', 'poludnia', 'południem', 'poludniem');
export const MIDNIGHT = word('północ', 'północy', 'północą', 'polnoc', 'polnocy', 'polnoca');

const OF_TIME = /^(w|o|po|przed|do|od|około|koło|samo|tuż|krótko|dziś|jutro|wczoraj)$/;

/** "południe" and "północ" are also the south and the north ("na północy kraju", "na południe od"). */
export function isDirection(cursor: Cursor, from: number, next: number): boolean {
  const { tokens } = cursor;
  const before = tokens[from - 1]?.norm ?? '';
  const after = tokens[next]?.norm ?? '';
  return (
    /^(na|z|ze|ku)$/.test(before) ||
    /^(kraju|polski|miasta|europy|od|regionu|województwa)$/.test(after) ||
    // "nawiedziło południe Peru": whose south it is stands behind, and no preposition of time before.
    (isCapitalised(cursor, next) && !OF_TIME.test(before) && from > 0)
  );
}
