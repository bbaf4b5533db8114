import type { Id } from '#story/types.ts';
import type { Span } from '#text/types.ts';
import { firstIndex } from '#text/search.ts';
import type { Mark } from './marks.ts';

/** A stretch of text with the same marks from its first character to its last. */
export interface Segment extends Span {
  readonly text: string;
  /** Time expressions over it. */
  readonly times: readonly Id[];
  /** Events whose clauses are over it, the innermost (shortest) first. */
  readonly events: readonly Id[];
  /** True where a mark begins: a place the keyboard can reach. */
  readonly stop: boolean;
  /** True inside the place that is being shown. */
  readonly spotlit: boolean;
}

/**
 * Slices a stretch of text at every boundary of its marks, so that marks may nest and overlap.
 *
 * @param stretch in UTF-16 code units of `text`
 * @param marks those that touch the stretch
 * @param spotlight a place to be shown, if it is here
 */
export function segmentsOf(
  text: string,
  stretch: Span,
  marks: readonly Mark[],
  spotlight: Span | null,
): Segment[] {
  const bounds = [stretch, ...marks, ...(spotlight ? [spotlight] : [])]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at >= stretch.start && at <= stretch.end)
    .sort((a, b) => a - b);
  const cuts = bounds.filter((at, index) => at !== bounds[index - 1]);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? stretch.end;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      end,
      text: text.slice(start, end),
      times: over.filter(({ kind }) => kind === 'time').map(({ id }) => id),
      events: over
        .filter(({ kind }) => kind === 'event')
        .sort((a, b) => a.end - a.start - (b.end - b.start))
        .map(({ id }) => id),
      stop: over.some((mark) => mark.start === start),
      spotlit: spotlight !== null && spotlight.start <= start && spotlight.end >= end,
    };
  });
}

/** Places the keyboard stops at: where marks begin, in text order, each once. */
export function stopsOf(marks: readonly Mark[]): number[] {
  return marks.map(({ start }) => start).filter((start, at) => start !== marks[at - 1]?.start);
}

/** Keys that move between stops. */
export type StopMove = 'next' | 'previous' | 'first' | 'last';

/**
 * The stop that a key leads to from a place in the text; at either end it stays. Null when there
 * are no stops.
 */
export function moveStop(stops: readonly number[], from: number, move: StopMove): number | null {
  const last = stops.length - 1;
  const next = firstIndex(stops, (stop) => stop > from);
  const previous = firstIndex(stops, (stop) => stop >= from) - 1;
  const index = { next, previous, first: 0, last }[move];
  return stops[Math.min(Math.max(index, 0), last)] ?? null;
}
