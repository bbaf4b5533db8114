import type { Instant, Interval } from '#time/types.ts';
import { scaleUtc } from 'd3';
import type { Extent, Piece } from './types.ts';

export interface PlacedPiece extends Piece {
  readonly x0: number;
  readonly x1: number;
}

/** Time to pixels, in pieces each with its own measure; grows everywhere, so it can be turned round. */
export interface TimeScale {
  readonly pieces: readonly PlacedPiece[];
  readonly domain: Interval;
  readonly range: readonly [number, number];
  readonly x: (t: Instant) => number;
  readonly t: (x: number) => Instant;
}

/** A cell wide enough, as it gets by zooming, is drawn like any other stretch. */
const TICKED_CELL = 170;

/** True for stretches with ticks and nights of their own. */
export function isTicked({ kind, x0, x1 }: PlacedPiece): boolean {
  return kind === 'scale' || (kind === 'cell' && x1 - x0 >= TICKED_CELL);
}

export interface ScaleOptions {
  readonly pieces: readonly Piece[];
  readonly range: readonly [number, number];
  /** Stretches in which many of these begin or end get more room. */
  readonly events: readonly Extent[];
  /** Part of the whole to show; without it, everything. */
  readonly domain?: Interval | undefined;
}

const BREAK_WIDTH = 26;
const CELL_WIDTH = 92;
const LEAST_SCALE_WIDTH = 84;

/** Breaks and cells together never take more than this share of the width. */
const MOST_FOLDED = 0.5;

/** Makes the scale of a timeline; without pieces, that of an empty minute. */
export function timeScale({ pieces, range, events, domain }: ScaleOptions): TimeScale {
  const whole = pieces.length > 0 ? pieces : [{ start: 0, end: 60_000, kind: 'scale' as const }];
  const widths = widthsOf(whole, range[1] - range[0], events);
  const shown = domain ? clipped(whole, widths, domain) : { pieces: whole, widths };
  // Who looks into a break sees its time to scale.
  const inside = shown.pieces.every(({ kind }) => kind === 'break');
  const seen = inside ? shown.pieces.map(asScale) : shown.pieces;
  return scaleOf(placed(seen, shown.widths, range), range);
}

const asScale = (piece: Piece): Piece => ({ ...piece, kind: 'scale' });

function widthsOf(pieces: readonly Piece[], width: number, events: readonly Extent[]): number[] {
  const fixed = pieces.map(({ kind }) =>
    kind === 'break' ? BREAK_WIDTH : kind === 'cell' ? CELL_WIDTH : 0,
  );
  const folded = sum(fixed);
  const shrink = Math.min(1, (width * MOST_FOLDED) / Math.max(1, folded));
  const free = width - folded * shrink;
  const weights = pieces.map((piece) => (piece.kind === 'scale' ? weightOf(piece, events) : 0));
  const least = Math.min(LEAST_SCALE_WIDTH, free / Math.max(1, pieces.length));
  const shares = shared(weights, free, least);
  // Without a stretch to scale, what is left goes to all alike.
  const spread = sum(weights) === 0 ? free / pieces.length : 0;
  return pieces.map((_, i) => (fixed[i] ?? 0) * shrink + (shares[i] ?? 0) + spread);
}

/**
 * Room is given by how much happens, far less by how long it takes: an afternoon with ten events
 * beside a year with two gets more than half.
 */
function weightOf({ start, end }: Piece, events: readonly Extent[]): number {
  const inside = (t: number) => t >= start && t <= end;
  const count = events.filter((e) => inside(e.start) || inside(e.end)).length;
  return Math.sqrt(1 + count) * (end - start) ** 0.25;
}

/** Divides `total` by weight; whoever has any weight gets at least `least`. */
function shared(weights: readonly number[], total: number, least: number): number[] {
  const poor = new Set<number>();
  for (;;) {
    const rest = total - poor.size * least;
    const rich = sum(weights.filter((_, i) => !poor.has(i)));
    const width = (w: number) => (rich > 0 ? (rest * w) / rich : 0);
    const next = weights.findIndex((w, i) => w > 0 && !poor.has(i) && width(w) < least);
    if (next === -1) return weights.map((w, i) => (w === 0 ? 0 : poor.has(i) ? least : width(w)));
    poor.add(next);
  }
}

/** What of the pieces lies in a domain; breaks keep their width, the rest shares what is left. */
function clipped(pieces: readonly Piece[], widths: readonly number[], domain: Interval) {
  const out: Piece[] = [];
  const outWidths: number[] = [];
  pieces.forEach((piece, i) => {
    const start = i === 0 ? domain.start : Math.max(piece.start, domain.start);
    const end = i === pieces.length - 1 ? domain.end : Math.min(piece.end, domain.end);
    if (end <= start) return;
    out.push({ start, end, kind: piece.kind });
    outWidths.push(((widths[i] ?? 0) * (end - start)) / (piece.end - piece.start));
  });
  if (out.length === 0) return { pieces: [{ ...domain, kind: 'scale' as const }], widths: [1] };
  return { pieces: out, widths: outWidths };
}

function placed(
  pieces: readonly Piece[],
  widths: readonly number[],
  [left, right]: readonly [number, number],
): PlacedPiece[] {
  const breaks = pieces.map(({ kind }, i) =>
    kind === 'break' ? Math.min(BREAK_WIDTH, widths[i] ?? 0) : 0,
  );
  const rest = sum(widths.map((w, i) => (pieces[i]?.kind === 'break' ? 0 : w)));
  const stretch = rest > 0 ? (right - left - sum(breaks)) / rest : 0;
  let x = left;
  return pieces.map((piece, i) => {
    const x0 = x;
    x += piece.kind === 'break' ? (breaks[i] ?? 0) : (widths[i] ?? 0) * stretch;
    return { ...piece, x0, x1: x };
  });
}

function scaleOf(pieces: readonly PlacedPiece[], range: readonly [number, number]): TimeScale {
  const knots = [...pieces.map(({ start }) => start), pieces.at(-1)?.end ?? 0];
  const places = [...pieces.map(({ x0 }) => x0), pieces.at(-1)?.x1 ?? 0];
  // A scale of two knots goes on beyond them at the same measure; so do the ends of this one.
  const scale = scaleUtc<number>(knots, places);
  return {
    pieces,
    domain: { start: knots[0] ?? 0, end: knots.at(-1) ?? 0 },
    range,
    x: (t) => scale(t),
    t: (x) => scale.invert(x).getTime(),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
