import { DAY, offset, unitAround, weekdayOf } from '#time/calendar.ts';
import { timexValue } from '#time/timex-value.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Placed } from './context.ts';
import { wordsOf } from './located.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;

/** The weekday on which each whole week or weekend begins. */
const BEGINS: Readonly<Partial<Record<Granularity, number>>> = { week: 1, weekend: 6 };
/** How many days of the last one lie behind its first. */
const REST: Readonly<Partial<Record<Granularity, number>>> = { week: 6, weekend: 1 };

/** What is counted: units from the start of the period, or weekdays a week apart. */
interface Count {
  readonly first: Instant;
  readonly last: Instant;
  readonly step: Granularity;
}

function countOf({ start, end }: Interval, unit: Granularity, weekday: number | undefined): Count {
  // Weeks are those that lie in the period whole, so the last one begins a week before its end.
  const day = weekday ?? BEGINS[unit];
  if (day === undefined) return { first: start, last: offset(end, -1, unit), step: unit };
  const until = weekday === undefined ? end - (REST[unit] ?? 0) * DAY : end;
  return {
    first: start + ((day - weekdayOf(start) + 7) % 7) * DAY,
    last: until - (((weekdayOf(until - DAY) - day + 7) % 7) + 1) * DAY,
    step: 'week',
  };
}

/** "The first Sunday in March", "the last day of the year"; null when the period has no such one. */
export function placeNth(
  meaning: Extract<Meaning, { kind: 'nth' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const of = place(meaning.of, cx);
  if (!isLocated(of)) return null;
  const { nth, unit, weekday } = meaning;
  const { start, end } = of.interval;
  const { first, last, step } = countOf(of.interval, unit, weekday);
  const at = nth > 0 ? offset(first, nth - 1, step) : offset(last, nth + 1, step);
  if (at < start || at >= end) return null;
  const found = weekday === undefined ? unit : 'day';
  const interval =
    found === 'weekend' ? unitAround(at, found) : { start: at, end: offset(at, 1, found) };
  return {
    ...of,
    value: timexValue(at, found),
    interval,
    granularity: found,
    steps: [...of.steps, { code: 'stated', words: wordsOf(meaning), interval }],
  };
}
