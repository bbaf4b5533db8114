import { floor, MINUTE } from '#time/calendar.ts';
import { edtf } from '#time/edtf.ts';
import { kept } from '#time/kept.ts';
import { formatLocal } from '#time/local.ts';
import type { Granularity, Interval } from '#time/types.ts';
import type { TimeSpan } from './types.ts';

/** An interval with what is known of its sides. */
export interface Extent {
  readonly interval: Interval;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly granularity: Granularity;
  readonly approximate: boolean;
  /** True where the text contradicts itself about it. */
  readonly contradiction?: boolean;
}

const local = kept(formatLocal);

/** Writes an extent as the story keeps it; an open side has no outer bound. */
export function timeSpan({
  interval,
  openStart,
  openEnd,
  granularity,
  approximate,
  contradiction = false,
}: Extent): TimeSpan {
  // Stories tell minutes; what lasts seconds takes up the minute around it.
  const start = local(interval.start);
  const end = local(
    Math.max(Math.ceil(interval.end / MINUTE) * MINUTE, floor(interval.start, 'minute') + MINUTE),
  );
  return {
    earliest: openStart ? null : start,
    start,
    end,
    latest: openEnd ? null : end,
    granularity,
    approximate,
    edtf: edtf(interval, { openStart, openEnd, approximate, uncertain: contradiction }),
  };
}
