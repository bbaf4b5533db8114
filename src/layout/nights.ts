import { DAY, HOUR, startOfDay } from '#time/calendar.ts';
import type { Interval } from '#time/types.ts';
import { isTicked } from './scale.ts';
import type { PlacedPiece, TimeScale } from './scale.ts';
import type { Night } from './types.ts';

/** Night of the Unicode CLDR day periods for Polish and English, from 21 to 6 the next day. */
const NIGHT = { from: 21 * HOUR, to: 30 * HOUR };

/** The dark comes and goes over three hours, half of them outside the night. */
const TWILIGHT = 1.5 * HOUR;

/** Nights narrower than this would be a flicker of stripes. */
const LEAST_WIDTH = 14;

/** The nights that an axis shows, each clipped to its stretch, as boxes between `y` and `y + height`. */
export function nightsOf(scale: TimeScale, y: number, height: number): Night[] {
  return scale.pieces.flatMap((piece) => {
    const rate = (piece.x1 - piece.x0) / (piece.end - piece.start);
    if (!isTicked(piece) || (NIGHT.to - NIGHT.from) * rate < LEAST_WIDTH) return [];
    return nightsWithin(piece, y, height);
  });
}

/** The nights of one stretch of time drawn to scale. */
export function nightsWithin(piece: PlacedPiece, y: number, height: number): Night[] {
  const rate = (piece.x1 - piece.x0) / (piece.end - piece.start);
  const x = (t: number) => piece.x0 + (t - piece.start) * rate;
  return nightsBetween(piece).flatMap(({ start, end }) => {
    const x0 = Math.max(piece.x0, x(start));
    const x1 = Math.min(piece.x1, x(end));
    if (x1 <= x0) return [];
    return [{ x: x0, y, width: x1 - x0, height, dusk0: x(start), dawn1: x(end) }];
  });
}

function nightsBetween({ start, end }: Interval): Interval[] {
  const nights: Interval[] = [];
  for (let day = startOfDay(start) - DAY; day < end; day += DAY)
    nights.push({ start: day + NIGHT.from - TWILIGHT, end: day + NIGHT.to + TWILIGHT });
  return nights;
}

/** Where the twilights end and begin, as shares of a night with them: stops of its gradient. */
export const NIGHT_STOPS = {
  dark: (2 * TWILIGHT) / (NIGHT.to - NIGHT.from + 2 * TWILIGHT),
  dawn: 1 - (2 * TWILIGHT) / (NIGHT.to - NIGHT.from + 2 * TWILIGHT),
};
