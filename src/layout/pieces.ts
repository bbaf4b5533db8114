import { DAY, HOUR, MINUTE } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import { utcDay, utcHour, utcMinute, utcMonth, utcYear } from 'd3';
import type { TimeInterval } from 'd3';
import type { Extent, Piece } from './types.ts';

/** Shorter pauses are never left out: a reader expects whole days to stand side by side. */
const SHORTEST_FOLD = 36 * HOUR;

/** A pause of this share of all that is still drawn is folded: it would take the place of the news. */
const DOMINANT = 0.4;

/** Folding goes on while the usual step between two events would be less than a 150th of the axis. */
const MOST_STEPS = 150;
const LONG_PAUSE = 10;

/** More would read as noise; the rest of the axis stays to scale. */
const MOST_FOLDS = 14;

/** Long gaps side by side are the insides of long events: only a far longer one is left out. */
const DOMINANT_AMONG_LONG = 0.75;

interface Range {
  /** Distinct instants at which something begins or ends, ascending. */
  readonly points: readonly Instant[];
  /** Those at which something begins; empty among long gaps. */
  readonly starts: readonly Instant[];
  readonly budget: number;
}

/**
 * Divides the time of a story into stretches drawn to scale, stretches drawn small because one long
 * event fills them, and stretches left out because nothing happens. Without a long pause it is one
 * stretch. The stretches follow each other without a gap and contain all extents and reports.
 */
export function piecesOf(
  extents: readonly Extent[],
  reports: readonly Instant[],
): readonly Piece[] {
  const points = ascending([...extents.flatMap(ends), ...reports]);
  const first = points[0];
  if (first === undefined) return [];
  const starts = ascending(extents.map(({ start }) => start));
  const pieces = divide({ points, starts, budget: MOST_FOLDS }, extents);
  return rounded(pieces.length === 0 ? [{ start: first, end: first, kind: 'scale' }] : pieces);
}

function ends({ earliest, start, end, latest }: Extent): Instant[] {
  return [earliest ?? start, start, end, latest ?? end];
}

function ascending(instants: readonly Instant[]): Instant[] {
  return [...new Set(instants)].sort((a, b) => a - b);
}

function divide(range: Range, extents: readonly Extent[]): Piece[] {
  const { points, budget } = range;
  const start = points[0];
  const end = points.at(-1);
  if (start === undefined || end === undefined || points.length < 2) return [];
  const folded = foldedGaps(range);
  if (folded.size === 0) return [{ start, end, kind: 'scale' }];

  return runs(points.length - 1, folded).flatMap(({ from, to, fold }) => {
    const inside = points.slice(from, to + 1);
    if (fold && to - from === 1) return [foldOf(inside, extents)];
    return divide({ points: inside, starts: [], budget: fold ? budget >> 1 : 0 }, extents);
  });
}

/** Numbers of the gaps to fold; gap i lies between points i and i + 1. */
function foldedGaps({ points, starts, budget }: Range): Set<number> {
  const gaps = points.slice(1).map((t, i) => ({ i, length: t - (points[i] ?? t) }));
  const folded = new Set<number>();
  if (gaps.length < (starts.length > 0 ? 3 : 2)) return folded;
  const share = starts.length > 0 ? DOMINANT : DOMINANT_AMONG_LONG;
  const step = usualStep(starts);
  let rest = (points.at(-1) ?? 0) - (points[0] ?? 0);
  for (const { i, length } of gaps.sort((a, b) => b.length - a.length)) {
    const squeezes = rest > MOST_STEPS * step && length > LONG_PAUSE * step;
    const fits = length < SHORTEST_FOLD || (length < share * rest && !squeezes);
    if (fits || folded.size >= Math.min(budget, gaps.length - 1)) break;
    folded.add(i);
    rest -= length;
  }
  return folded;
}

/** The median pause between two beginnings; infinite when there are too few to speak of. */
function usualStep(starts: readonly Instant[]): number {
  const steps = starts.slice(1).map((t, i) => t - (starts[i] ?? t));
  steps.sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? Infinity;
}

/** Neighbouring gaps that are all folded or all not, as ranges of points. */
function runs(gaps: number, folded: ReadonlySet<number>) {
  const found: { from: number; to: number; fold: boolean }[] = [];
  for (let i = 0; i < gaps; i++) {
    const fold = folded.has(i);
    const last = found.at(-1);
    if (last?.fold === fold) found[found.length - 1] = { ...last, to: i + 1 };
    else found.push({ from: i, to: i + 1, fold });
  }
  return found;
}

/** A folded gap is a cell when a long event begins or ends at its edge and fills it, else a break. */
function foldOf(points: readonly Instant[], extents: readonly Extent[]): Piece {
  const start = points[0] ?? 0;
  const end = points.at(-1) ?? start;
  const filled = extents.some(
    (e) => e.start <= start && e.end >= end && (e.start === start || e.end === end),
  );
  return { start, end, kind: filled ? 'cell' : 'break' };
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
