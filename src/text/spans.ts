import type { Span } from './types.ts';

/** From the start of the first to the end of the last; null when there is none. */
export function spanOf(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
