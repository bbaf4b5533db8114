import { instantOf } from '#layout/extents.ts';
import type { Extent } from '#layout/types.ts';
import type { LocalDateTime, TimeSpan } from '#story/types.ts';

const orNull = (local: LocalDateTime | null) => (local === null ? null : instantOf(local));

/**
 * Where a time expression lies, in instants, so that it can be told in the same words as an event.
 * Open on a side, it is only a bound: "before Friday".
 */
export function extentOfSpan({ earliest, start, end, latest, approximate }: TimeSpan): Extent {
  return {
    earliest: orNull(earliest),
    start: instantOf(start),
    end: instantOf(end),
    latest: orNull(latest),
    approximate,
    bounded: earliest === null || latest === null,
  };
}
