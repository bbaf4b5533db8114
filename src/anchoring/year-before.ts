import type { Interval } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import type { Context } from './context.ts';
import { createdEnd, today } from './moments.ts';

/** "Trains were cancelled in late March", written on 12 March: an edge that is still to come was not told as past. */
export const isStillAhead = ({ start }: Interval, cx: Context): boolean =>
  cx.tense === 'past' && !cx.history && cx.foreseen !== true && start >= createdEnd(cx.created);

/** A month that names no year, in the year before; null for what else is told. */
export function yearBefore(of: Meaning): Meaning | null {
  if (of.kind !== 'calendar' || of.pick !== 'tense') return null;
  const { year, yearShift, month, yearOn } = of.fields;
  if (month === undefined || year !== undefined || yearShift !== undefined || yearOn !== undefined)
    return null;
  return { ...of, fields: { ...of.fields, yearShift: -1 } };
}

/** "Towards the end of the year", told as past early in a year, was the end of the one before. */
export function shiftOf(of: Meaning, cut: Interval, cx: Context): 1 | 0 | -1 {
  if (of.kind !== 'unit' || of.shift !== 0 || of.from !== 'created') return 0;
  if (cx.tense === 'past' && cut.start >= createdEnd(cx.created)) return -1;
  return cx.tense === 'future' && cut.end <= today(cx) ? 1 : 0;
}
