import type { EventBlock } from '#layout/types.ts';

/** What a key asks for: another event by its place in the list, or something of the whole. */
export type KeyWish = { readonly index: number } | 'deselect' | 'day' | 'help' | '+' | '-' | '0';

const WISHES: ReadonlyMap<string, KeyWish> = new Map([
  ['Escape', 'deselect'],
  ['d', 'day'],
  ['?', 'help'],
  ['+', '+'],
  ['=', '+'],
  ['-', '-'],
  ['0', '0'],
]);

/**
 * Reads a key pressed on an event; null for those that are nobody's business. Where every source has
 * a lane, up and down go between lanes; else they go along time as left and right do.
 *
 * @param index of the event in `blocks`; an index outside them means: go on beyond what is shown
 */
export function keyWish(
  key: string,
  index: number,
  blocks: readonly EventBlock[],
  lanes: boolean,
): KeyWish | null {
  const across = (direction: -1 | 1) =>
    lanes ? inNextLane(blocks, index, direction) : index + direction;
  switch (key) {
    case 'ArrowRight':
      return { index: index + 1 };
    case 'ArrowLeft':
      return { index: index - 1 };
    case 'ArrowDown':
      return { index: across(1) };
    case 'ArrowUp':
      return { index: across(-1) };
    case 'Home':
      return { index: 0 };
    case 'End':
      return { index: blocks.length - 1 };
    default:
      return WISHES.get(key) ?? null;
  }
}

/** The event of the next lane above or below that lies nearest; the same one where there is none. */
function inNextLane(blocks: readonly EventBlock[], index: number, direction: -1 | 1): number {
  const own = blocks[index];
  if (!own) return index;
  const voices = blocks
    .map(({ voice }) => voice)
    .filter((voice) => (voice - own.voice) * direction > 0);
  if (voices.length === 0) return index;
  const lane = direction === 1 ? Math.min(...voices) : Math.max(...voices);
  let nearest = index;
  let least = Infinity;
  blocks.forEach(({ voice, mark }, i) => {
    const distance = Math.abs(mark.x0 - own.mark.x0);
    if (voice !== lane || distance >= least) return;
    nearest = i;
    least = distance;
  });
  return nearest;
}
