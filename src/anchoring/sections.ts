import { startOfDay } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { Block, Span } from '#text/types.ts';
import type { Meaning } from '#timex/types.ts';
import type { Created } from './types.ts';

/** One date at the head of a paper is its own; from two on they part a diary or a look into old papers. */
const LEAST = 2;

/** Share of a heading that its date must fill: "16 sierpnia 1919 r.", "Monday, 4 March". */
const FILLED = 2 / 3;

/** Whether a time is all, or nearly all, that a heading says. */
export const fills = (heading: Span, { start, end }: Span): boolean =>
  end - start >= FILLED * (heading.end - heading.start);

/**
 * Whether a block is a heading that is nothing but a day of the calendar.
 *
 * @param first the first time expression in it
 */
export function isDayHeading(
  block: Block,
  first: (Span & { readonly meaning: Meaning }) | undefined,
): boolean {
  if (!first || first.start < block.start || first.end > block.end) return false;
  const { meaning } = first;
  return (
    (block.kind === 'heading' || block.kind === 'stamp') &&
    meaning.kind === 'calendar' &&
    meaning.fields.day !== undefined &&
    fills(block, first)
  );
}

/**
 * From when the parts of a diary, a chronicle or a page of old papers speak: paragraphs under a heading
 * that is only a date tell from that day ("August 16, 1919 | … took first prize last Saturday").
 *
 * @param dayOf the day that a block names if it is such a heading, else null
 * @returns the moment of each block below such a heading; empty where fewer than two are followed by text
 */
export function sectionMoments(
  blocks: readonly Block[],
  dayOf: (block: Block) => Instant | null,
  { at }: Created,
): ReadonlyMap<Block, Created> {
  const moments = new Map<Block, Created>();
  const days = new Set<Instant>();
  let section: Created | null = null;
  for (const block of blocks) {
    const day = dayOf(block);
    if (day !== null || block.kind === 'heading')
      section =
        day !== null && day < startOfDay(at) ? { at: day, precision: 'day', assumed: false } : null;
    else if (section !== null && block.kind === 'paragraph') {
      days.add(section.at);
      moments.set(block, section);
    }
  }
  return days.size < LEAST ? new Map() : moments;
}
