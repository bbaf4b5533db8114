import { DAY, HOUR, MINUTE } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import { utcDay, utcHour, utcMinute, utcMonth, utcYear } from 'd3';
import type { TimeInterval } from 'd3';
import { crowding } from './crowding.ts';
import { gapsOf } from './gaps.ts';
import { weighed } from './scale.ts';
import { withSplits } from './splits.ts';
import type { Extent, Piece } from './types.ts';

/** Shorter pauses are never left out: an axis of news shows its nights. */
const SHORTEST_BREAK = 12 * HOUR;

/** Up to this length a reader expects days to stand side by side; leaving one out costs more. */
const SHORT_PAUSE = 36 * HOUR;
const SHORT_PAUSE_COST = 3;

/** More than a day that one event fills may be drawn small. */
const SHORTEST_CELL = 36 * HOUR;

/** More would read as noise; the rest of the axis stays to scale. */
const MOST_FOLDS = 12;

/**
 * What folds cost the reader: they must make the chart this much less crowded (see `crowding`). Each
 * costs more than the one before: an axis of many pieces no longer shows proportions.
 */
const FOLD_COST = 0.05;
const EACH_MORE = 0.006;

interface Gap {
  readonly start: Instant;
  readonly end: Instant;
  readonly kind: 'cell' | 'break';
}

/** Of very many events a share tells how they lie. */
const MOST_SAMPLES = 1000;

/**
 * Divides the time of a story into stretches drawn to scale, stretches drawn small because one long
 * event fills them, and stretches left out because nothing begins or ends in them. Of all ways to
 * fold the longest gaps (none, one, two …) it takes the one that crowds the labels least; where the
 * events are spread evenly that is a single stretch. The stretches follow each other without a gap
 * and contain all extents and reports.
 */
export function piecesOf(
  extents: readonly Extent[],
  reports: readonly Instant[],
): readonly Piece[] {
  const { start, end } = wholeOf(extents, reports);
  if (start >= end) return [];
  const gaps = gapsOf(extents, reports, { start, end });
  const stride = Math.ceil(extents.length / MOST_SAMPLES);
  const sample = stride > 1 ? extents.filter((_, i) => i % stride === 0) : extents;
  const asides = stride > 1 ? (pieces: Piece[]) => pieces : withAsides;
  const folds = foldable(gaps, { start, end }, extents);
  let best = weighed(rounded([{ start, end, kind: 'scale' }]), sample);
  let least = crowding(best, sample);
  for (let count = 1; count <= Math.min(folds.length, MOST_FOLDS); count++) {
    const folded = folds.slice(0, count).sort((a, b) => a.start - b.start);
    const pieces = weighed(rounded(asides(around(folded, start, end), extents)), sample);
    const score = crowding(pieces, sample) + costOf(folded);
    if (score < least) {
      best = pieces;
      least = score;
    }
  }
  return stride > 1 ? best : withSplits(best, extents, startOfUnit);
}

/** The start of the calendar unit that suits a stretch of this length. */
function startOfUnit(t: Instant, length: number): Instant {
  return roundingUnit(Math.abs(length)).floor(new Date(t)).getTime();
}

function wholeOf(extents: readonly Extent[], reports: readonly Instant[]): Interval {
  let start = Infinity;
  let end = -Infinity;
  for (const extent of extents) {
    start = Math.min(start, extent.start, extent.earliest ?? extent.start);
    end = Math.max(end, extent.end, extent.latest ?? extent.end);
  }
  return { start: Math.min(start, ...reports), end: Math.max(end, ...reports) };
}

function costOf(folded: readonly Gap[]): number {
  const short = folded.filter(({ start, end }) => end - start < SHORT_PAUSE).length;
  const count = folded.length + (SHORT_PAUSE_COST - 1) * short;
  return FOLD_COST * count + EACH_MORE * count ** 2;
}

/** The gaps that may be folded, longest first. */
function foldable(gaps: readonly Interval[], whole: Interval, extents: readonly Extent[]): Gap[] {
  return gaps
    .filter(({ start, end }) => end - start >= SHORTEST_BREAK)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, 2 * MOST_FOLDS)
    .map((gap) => ({
      ...gap,
      kind: isFilled(gap, extents) ? ('cell' as const) : ('break' as const),
    }))
    .filter(({ kind, start, end }) =>
      kind === 'cell'
        ? end - start >= SHORTEST_CELL
        : // A break has something on both sides, more than the line of a report.
          start !== whole.start && end !== whole.end,
    );
}

/** True when an event begins or ends at the edge of a gap and goes on through it. */
function isFilled(gap: Interval, extents: readonly Extent[]): boolean {
  return extents.some(
    ({ start, end }) =>
      (start === gap.start && end >= gap.end) || (end === gap.end && start <= gap.start),
  );
}

/** The folded gaps in their order, and between them what stays to scale. */
function around(folded: readonly Gap[], start: Instant, end: Instant): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const gap of folded) {
    if (gap.start > from) pieces.push({ start: from, end: gap.start, kind: 'scale' });
    pieces.push(gap);
    from = gap.end;
  }
  return end > from ? [...pieces, { start: from, end, kind: 'scale' }] : pieces;
}

/** Whole days that hold nothing but one event are drawn small, beside stretches that hold more. */
function withAsides(pieces: readonly Piece[], extents: readonly Extent[]): Piece[] {
  return pieces.map((piece) => {
    if (piece.kind !== 'scale' || piece.start % DAY !== 0 || piece.end % DAY !== 0) return piece;
    const lies = ({ start, end }: Extent) =>
      (start >= piece.start && start < piece.end) || (end > piece.start && end <= piece.end);
    const alone = extents.length > 2 && extents.filter(lies).length === 1;
    return alone ? { ...piece, kind: 'cell' } : piece;
  });
}

/** The calendar unit to which a stretch of this length is rounded outwards. */
function roundingUnit(length: number): TimeInterval {
  if (length > 6 * 365 * DAY) return utcYear;
  if (length > 120 * DAY) return utcMonth;
  if (length > 2 * DAY) return utcDay;
  if (length > 12 * HOUR) return utcHour.every(6) ?? utcHour;
  if (length > 3 * HOUR) return utcHour;
  return utcMinute.every(15) ?? utcMinute;
}

/** Widens the stretches that are drawn to scale to round times, into the breaks beside them. */
function rounded(pieces: readonly Piece[]): Piece[] {
  const out = pieces.map((piece) => ({ ...piece }));
  out.forEach((piece, i) => {
    if (piece.kind !== 'scale') return;
    const before = out[i - 1];
    const after = out[i + 1];
    const { start, end } = widened(piece);
    if (!before) piece.start = start;
    else if (before.kind === 'break') piece.start = before.end = limited(before, start, 'end');
    if (!after) piece.end = end;
    else if (after.kind === 'break') piece.end = after.start = limited(after, end, 'start');
  });
  return out;
}

function widened({ start, end }: Piece): { start: Instant; end: Instant } {
  const length = end - start;
  const unit = roundingUnit(length);
  const air = length < 3 * HOUR ? Math.max(5 * MINUTE, length * 0.04) : 0;
  return {
    start: unit.floor(new Date(start - air)).getTime(),
    end: unit.ceil(new Date(end + air)).getTime(),
  };
}

/** A stretch may take at most a third of a break on each side. */
function limited(gap: Piece, wanted: Instant, side: 'start' | 'end'): Instant {
  const third = (gap.end - gap.start) / 3;
  return side === 'end' ? Math.max(wanted, gap.end - third) : Math.min(wanted, gap.start + third);
}
