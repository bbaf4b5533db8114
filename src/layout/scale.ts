import type { Instant, Interval } from '#time/types.ts';
import { bisectRight } from 'd3';
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
  /** Part of the whole to show; without it, everything. */
  readonly domain?: Interval | undefined;
}

const BREAK_WIDTH = 26;
const CELL_WIDTH = 92;
const LEAST_SCALE_WIDTH = 84;

/** A break as wide as this, as it gets by zooming, is looked into: it is drawn to scale. */
const OPEN_BREAK = 140;

/** Breaks and cells together never take more than this share of the width. */
const MOST_FOLDED = 0.5;

/**
 * Makes the scale of a timeline; without pieces, that of an empty minute. A part of the whole is the
 * whole made larger and moved, so that dragging moves all marks alike.
 */
export function timeScale({ pieces, range, domain }: ScaleOptions): TimeScale {
  const known = pieces.length > 0 ? pieces : [{ start: 0, end: 60_000, kind: 'scale' as const }];
  const whole = placed(known, widthsOf(known, range[1] - range[0]), range);
  return scaleOf(domain ? clipped(whole, domain, range) : whole, range);
}

function widthsOf(pieces: readonly Piece[], width: number): number[] {
  const fixed = pieces.map(({ kind }) =>
    kind === 'break' ? BREAK_WIDTH : kind === 'cell' ? CELL_WIDTH : 0,
  );
  const folded = sum(fixed);
  const shrink = Math.min(1, (width * MOST_FOLDED) / Math.max(1, folded));
  const free = width - folded * shrink;
  const weights = pieces.map((piece) =>
    piece.kind === 'scale' ? (piece.weight ?? weightOf(piece, 0)) : 0,
  );
  const least = Math.min(LEAST_SCALE_WIDTH, free / Math.max(1, pieces.length));
  const shares = shared(weights, free, least);
  // Without a stretch to scale, what is left goes to all alike.
  const spread = sum(weights) === 0 ? free / pieces.length : 0;
  return pieces.map((_, i) => (fixed[i] ?? 0) * shrink + (shares[i] ?? 0) + spread);
}

/** Tells each stretch how much room it needs, from how many events begin or end in it. */
export function weighed(pieces: readonly Piece[], extents: readonly Extent[]): readonly Piece[] {
  return pieces.map((piece) => {
    const inside = (t: number) => t >= piece.start && t <= piece.end;
    const count = extents.filter(({ start, end }) => inside(start) || inside(end)).length;
    return { ...piece, weight: weightOf(piece, count) };
  });
}

/**
 * Room is given by how much happens, far less by how long it takes: an afternoon with ten events
 * beside a year with two gets more than half.
 */
function weightOf({ start, end }: Interval, count: number): number {
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

function placed(
  pieces: readonly Piece[],
  widths: readonly number[],
  [left]: readonly [number, number],
): PlacedPiece[] {
  let x = left;
  return pieces.map((piece, i) => {
    const x0 = x;
    x += widths[i] ?? 0;
    return { ...piece, x0, x1: x };
  });
}

/** What of the pieces lies in a domain, made as wide as the whole was; its ends go on beyond them. */
function clipped(
  pieces: readonly PlacedPiece[],
  domain: Interval,
  range: readonly [number, number],
): PlacedPiece[] {
  const { x } = scaleOf(pieces, range);
  const x0 = x(domain.start);
  const measure = (range[1] - range[0]) / Math.max(1e-9, x(domain.end) - x0);
  const moved = (t: Instant) => range[0] + (x(t) - x0) * measure;
  return pieces.flatMap((piece, i) => {
    const start = i === 0 ? domain.start : Math.max(piece.start, domain.start);
    const end = i === pieces.length - 1 ? domain.end : Math.min(piece.end, domain.end);
    if (end <= start) return [];
    const wide = (piece.x1 - piece.x0) * measure > OPEN_BREAK;
    const kind = piece.kind === 'break' && wide ? 'scale' : piece.kind;
    return [{ start, end, kind, x0: moved(start), x1: moved(end) }];
  });
}

function scaleOf(pieces: readonly PlacedPiece[], range: readonly [number, number]): TimeScale {
  const knots = [...pieces.map(({ start }) => start), pieces.at(-1)?.end ?? 0];
  const places = [...pieces.map(({ x0 }) => x0), pieces.at(-1)?.x1 ?? 0];
  return {
    pieces,
    domain: { start: knots[0] ?? 0, end: knots.at(-1) ?? 0 },
    range,
    x: (t) => between(knots, places, t),
    t: (x) => between(places, knots, x),
  };
}

/**
 * Where a value lies among `to` if it lies so among `from`; both ascend. What is beyond an end keeps
 * the measure of the stretch there.
 */
function between(from: readonly number[], to: readonly number[], value: number): number {
  const i = bisectRight(from, value, 1, Math.max(1, from.length - 1));
  const start = from[i - 1] ?? 0;
  const length = (from[i] ?? start) - start;
  const place = to[i - 1] ?? 0;
  return length === 0 ? place : place + ((value - start) / length) * ((to[i] ?? place) - place);
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
