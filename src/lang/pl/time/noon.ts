import { word, type Cursor } from '#timex/pattern.ts';

export const NOON = word('południe', 'poludnie', 'południa', 'poludnia', 'południem', 'poludniem');
export const MIDNIGHT = word('północ', 'północy', 'północą', 'polnoc', 'polnocy', 'polnoca');

/** "południe" and "północ" are also the south and the north ("na północy kraju", "na południe od"). */
export function isDirection({ tokens }: Cursor, from: number, next: number): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  const after = tokens[next]?.norm ?? '';
  return (
    /^(na|z|ze|ku)$/.test(before) ||
    /^(kraju|polski|miasta|europy|od|regionu|województwa)$/.test(after)
  );
}
