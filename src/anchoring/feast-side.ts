import type { From, Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Placed } from './context.ts';
import { toldSide } from './located.ts';
import { createdEnd, statedYear } from './moments.ts';

/** A feast of which the words tell neither the year nor which one of them. */
const isAnyFeast = (from: From | Meaning, cx: Context): boolean =>
  typeof from === 'object' &&
  from.kind === 'holiday' &&
  from.pick === 'tense' &&
  statedYear(from, cx) === null;

/**
 * What is counted from a feast lies on the side that the tense tells, on whichever the feast itself lies: "the
 * weekend before Thanksgiving", told as past on its eve, is the one just over.
 *
 * @param placed puts the count on the calendar, as a tense asks
 */
export function besideFeast(
  from: From | Meaning,
  cx: Context,
  placed: (cx: Context) => Placed | null,
): Placed | null {
  const own = placed(cx);
  const side = toldSide(cx);
  if (!isAnyFeast(from, cx) || own?.anchor !== 'created') return own;
  if (side !== 'past' && side !== 'future') return own;
  const other = placed({ ...cx, tense: side === 'past' ? 'future' : 'past' });
  if (!isLocated(other)) return own;
  const { start, end } = other.interval;
  const fits = side === 'past' ? start < createdEnd(cx.created) : end > cx.created.at;
  return fits ? other : own;
}
