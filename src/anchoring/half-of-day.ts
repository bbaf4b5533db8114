import { DAY, HOUR, MINUTE, startOfDay } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { DayPart } from '#timex/types.ts';
import type { Context } from './context.ts';
import { toldSide } from './located.ts';
import { today } from './moments.ts';

/** Since midnight, when an evening begins. */
export const EVENING = 18 * HOUR;

/** The hour that the part of the day asks for: "5 po południu" is 17, "10 w nocy" 22, "2 w nocy" 2. */
export function minutesWithin(minutes: number, part: DayPart): number {
  if (minutes >= 12 * 60)
    return part.code === 'NI' && minutes < 13 * 60 ? minutes - 12 * 60 : minutes;
  const afternoon =
    part.code === 'AF' || part.code === 'EV' || (part.code === 'NI' && minutes >= 6 * 60);
  return afternoon ? minutes + 12 * 60 : minutes;
}

/** Without anything to go by, hours 1 to 5 are the afternoon's and 6 to 12 the morning's. */
export const likelyHalf = (minutes: number) => (minutes < 6 * 60 ? minutes + 12 * 60 : minutes);

/** "half past one" in a log: the nearest before the entry, or after it with a future verb. */
export function nearestHalf(minutes: number, cx: Context): Instant {
  const first = today(cx) - DAY + minutes * MINUTE;
  const candidates = [0, 1, 2, 3, 4, 5].map((half) => first + half * 12 * HOUR);
  const ahead = candidates.find((t) => t >= cx.created.at) ?? first;
  const behind = candidates.findLast((t) => t <= cx.created.at) ?? first;
  const side = toldSide(cx);
  if (side === 'nearest') return ahead - cx.created.at < cx.created.at - behind ? ahead : behind;
  return side === 'future' ? ahead : behind;
}

/** Whether nothing in the text says on which side a clock lies, so that the caller's wish decides. */
export const isFree = ({ tense, prefer, created, narrative }: Context): boolean =>
  prefer !== null &&
  tense !== 'past' &&
  tense !== 'future' &&
  created.precision === 'minute' &&
  narrative.day === null;

/** The clock inside the part of the day in mind ("in the small hours … at ten past three"), before others lead on. */
export function insidePart(minutes: number, { narrative }: Context): Instant | null {
  const { part, day, clock } = narrative;
  if (!part || (clock !== null && clock.granularity !== 'dayPart')) return null;
  const { start, end } = part.interval;
  const first = startOfDay(start);
  if (first !== day) return null;
  return (
    [0, 12, 24]
      .map((hours) => first + minutes * MINUTE + hours * HOUR)
      .find((t) => t >= start && t < end) ?? null
  );
}

/**
 * Whether a clock lies ahead of the minute of writing though its verb is past, or, on the report's own
 * day, behind it though its verb is future. What only ends then ("by 10 o'clock") may lie ahead.
 */
export function isAmiss(at: Instant, cx: Context): boolean {
  const { created, bounded } = cx;
  if (created.precision !== 'minute' || bounded === true) return false;
  const side = toldSide(cx);
  if (side === 'past') return at > created.at;
  return side === 'future' && startOfDay(at) === today(cx) && at < created.at;
}

/** The half of the day that is likely, unless only the other one agrees with the tense. */
export function halfByTense(minutes: number, cx: Context): number {
  const likely = likelyHalf(minutes);
  const other = (likely + 12 * 60) % (24 * 60);
  const day = cx.narrative.day ?? today(cx);
  const [one, two] = [likely, other].map((chosen) => isAmiss(day + chosen * MINUTE, cx));
  return one && !two ? other : likely;
}

/** The next such clock after the time told before it, in the same paragraph. */
export function afterReference(minutes: number, cx: Context): Instant | null {
  const { time, fresh } = cx.narrative;
  // A clock leads on into the next paragraph, a part of the day does not.
  const leads = time?.granularity === 'minute' || (fresh && time?.granularity === 'dayPart');
  if (!time || !leads) return null;
  const day = startOfDay(time.nominal);
  return (
    [0, 12, 24]
      .map((hours) => day + minutes * MINUTE + hours * HOUR)
      .find((t) => t >= time.nominal) ?? null
  );
}

/** Whether the report has come to an evening or a night, of which "10:30" then tells. */
export function isEvening({ narrative: { time, fresh }, voice, tense }: Context): boolean {
  if (!time || !fresh || voice === 'entry' || tense === 'future') return false;
  const part = time.granularity === 'dayPart' || time.granularity === 'minute';
  return part && time.nominal - startOfDay(time.nominal) >= EVENING;
}
