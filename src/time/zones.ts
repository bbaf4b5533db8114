import { tzOffset } from '@date-fns/tz';
import { DAY, MINUTE } from './calendar.ts';
import type { Instant } from './types.ts';

/** Minutes east of Greenwich in an IANA zone at a real instant. */
function offsetAt(zone: string, real: Instant): number {
  return tzOffset(zone, new Date(real)) * MINUTE;
}

/** Names that the runtime has known before: asking it takes longer than reading a sentence. */
const knownZones = new Set<string>();

/** Whether the runtime knows this IANA zone name. */
export function isTimeZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  const isNamed = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone);
  if (!isNamed || Number.isNaN(tzOffset(zone, new Date(0)))) return false;
  if (knownZones.size < MOST_ZONES) knownZones.add(zone);
  return true;
}

/** There are some 600 names; case makes more of them. */
const MOST_ZONES = 1000;

/**
 * The real instant of a wall-clock time in a zone. A time that occurs twice (clocks set back) is the
 * earlier one; a time that is skipped (clocks set forward) moves ahead by the gap, as Temporal's
 * 'compatible' does.
 */
export function wallToInstant(wall: Instant, zone: string): Instant {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const fits = [wall - before, wall - after].filter((real) => real + offsetAt(zone, real) === wall);
  return fits.length > 0 ? Math.min(...fits) : wall - before;
}

/** The wall-clock time that clocks of a zone show at a real instant. */
function instantToWall(real: Instant, zone: string): Instant {
  return real + offsetAt(zone, real);
}

/** A zone as a text names it: minutes east of Greenwich, or an IANA name ("czasu polskiego"). */
export type NamedZone = number | string;

/** The same moment on the clocks of `target`, for a wall-clock time told in another zone. */
export function rezone(wall: Instant, from: NamedZone, target: string): Instant {
  const real = typeof from === 'number' ? wall - from * MINUTE : wallToInstant(wall, from);
  return instantToWall(real, target);
}
