import { DAY, MINUTE } from '#time/calendar.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Placed } from './context.ts';
import { clockValue, typeOf } from './moments.ts';
import { wordsOf } from './located.ts';
import type { StepData } from './types.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;

/** Minutes of the midnight that ends a day. */
const MIDNIGHT = 24 * 60;

/** "just after midnight on Sunday" is still on Sunday: the midnight that opens the day. */
function openingMidnight(of: Meaning): Meaning {
  if (of.kind !== 'clock' || of.name !== 'midnight' || !of.day) return of;
  const { minutes, ...clock } = of;
  return { ...clock, minutes: minutes % MIDNIGHT };
}

/** GUIDE: "just, shortly" is a quarter of an hour; before or after whole days, a few days. */
export function placeNear(
  meaning: Extract<Meaning, { kind: 'near' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const { side, minutes = { min: 0, max: 15 } } = meaning;
  const of = place(side === 'AFTER' ? openingMidnight(meaning.of) : meaning.of, cx);
  if (!isLocated(of)) return of;
  const fine = typeOf(of.granularity) === 'TIME';
  const at =
    side === 'BEFORE'
      ? (of.nominal ?? of.interval.start)
      : (of.nominal ?? (fine ? of.interval.start : of.interval.end));
  const [unit, { min, max }] = fine
    ? ([MINUTE, minutes] as const)
    : ([DAY, { min: 0, max: 3 }] as const);
  const interval =
    side === 'BEFORE'
      ? { start: at - max * unit, end: at - min * unit }
      : { start: at + min * unit, end: at + max * unit };
  const steps: StepData[] = [
    ...of.steps,
    { code: 'near', words: wordsOf(meaning), side, interval },
  ];
  return Object.assign({}, of, { value: clockValue(of), mod: side, interval, nominal: at, steps });
}
