import type { Block, Span } from './types.ts';

/** Share of its letters that a shouted text has in capitals; headlines and initials stay below it. */
const SHOUTED = 0.9;
/** Fewer letters are a name or an abbreviation. */
const FEWEST = 40;

/**
 * A text that is in capitals throughout, as wires once sent them, in small letters but for the first of
 * each sentence, so that capitals mean names and beginnings no more than they do there; any other text
 * as it is. Offsets stay.
 */
export function withoutShouting(text: string, blocks: readonly Block[]): string {
  if (!isShouted(text)) return text;
  const openings = blocks.flatMap(({ sentences }) => sentences.flatMap(openingOf));
  let quiet = '';
  let from = 0;
  for (const at of openings) {
    quiet += lowered(text.slice(from, at)) + text.charAt(at);
    from = at + 1;
  }
  return quiet + lowered(text.slice(from));
}

function isShouted(text: string): boolean {
  // Nearly every text has a small letter at its beginning, so that no other look is needed.
  if (/\p{Ll}{3}/u.test(text.slice(0, FEWEST))) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= FEWEST && capitals >= SHOUTED * (capitals + small);
}

const openingOf = ({ tokens }: Block['sentences'][number]): readonly Span['start'][] => {
  const first = tokens.find(({ kind }) => kind === 'word');
  return first ? [first.start] : [];
};

/** Small letters, one for each; the few capitals that would become two characters stay. */
const lowered = (line: string): string =>
  line.replace(/\p{Lu}+/gu, (letters) => {
    const small = letters.toLowerCase();
    return small.length === letters.length ? small : letters;
  });
