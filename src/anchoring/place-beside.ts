import { DAY, startOfDay, unitAround, weekdayOf } from '#time/calendar.ts';
import { timexValue } from '#time/timex-value.ts';
import type { Instant, Interval } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Placed } from './context.ts';
import { wordsOf } from './located.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;
type Beside = Extract<Meaning, { kind: 'beside' }>;

const WEEK_DAYS = 7;

/** The weekday strictly before or from a moment on. */
function weekdayBeside(at: Instant, weekday: number, side: 1 | -1): Interval {
  const ahead = (weekday - weekdayOf(at) + WEEK_DAYS) % WEEK_DAYS;
  const start = at + (side > 0 || ahead === 0 ? ahead : ahead - WEEK_DAYS) * DAY;
  const from = side < 0 && start >= at ? start - WEEK_DAYS * DAY : start;
  return { start: from, end: from + DAY };
}

/** The whole week or weekend that is over at a moment, or begins at it at the earliest. */
function unitBeside(at: Instant, unit: 'week' | 'weekend', side: 1 | -1): Interval {
  const around = unitAround(at, unit);
  if (side < 0) return around.end <= at ? around : unitAround(at, unit, -1);
  return around.start >= at ? around : unitAround(at, unit, 1);
}

/** "The weekend before All Saints' Day", "the Friday after Easter". */
export function placeBeside(meaning: Beside, cx: Context, place: Place): Placed | null {
  const of = place(meaning.of, cx);
  if (!isLocated(of)) return null;
  const { side, unit, weekday } = meaning;
  const at = startOfDay(side < 0 ? of.interval.start : of.interval.end);
  const interval =
    unit === 'day' ? weekdayBeside(at, weekday ?? 1, side) : unitBeside(at, unit, side);
  return {
    ...of,
    value: timexValue(interval.start, unit),
    interval,
    granularity: unit,
    steps: [...of.steps, { code: 'stated', words: wordsOf(meaning), interval }],
  };
}
