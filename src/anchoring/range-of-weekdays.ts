import { startOfDay } from '#time/calendar.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Located, type Placed } from './context.ts';
import { nominalOf, today } from './moments.ts';
import { toldSide } from './located.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;

/** The two ends of a range, placed. */
export type Ends = readonly [Located, Located];

/** Stands for the other half of the range, which has no id of its own. */
export const INSIDE = 'range';

/** A context in which the time just placed is the last one named. */
export function after(located: Located, cx: Context): Context {
  const { interval, granularity } = located;
  const time = { id: INSIDE, interval, nominal: nominalOf(located), granularity, stated: false };
  return {
    ...cx,
    narrative: {
      ...cx.narrative,
      day: startOfDay(interval.start),
      time,
      fresh: true,
      period: null,
      dayNamed: true,
    },
  };
}

/** A day as words that leave nothing open. */
export function dayAt(day: number): Meaning {
  const date = new Date(day);
  return {
    kind: 'calendar',
    fields: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    pick: 'tense',
  };
}

/** "Od poniedziałku do piątku trwa remont": what the present tells of weekdays holds today, if today is one of them. */
function weekdaysAround(from: Meaning, to: Meaning, cx: Context, place: Place): Ends | null {
  if (cx.tense !== 'present' || from.kind !== 'weekday' || to.kind !== 'weekday') return null;
  if (cx.history || cx.narrative.time?.stated) return null;
  const start = place(from, { ...cx, tense: 'past' });
  if (!isLocated(start)) return null;
  const end = place({ ...to, from: 'reference', pick: 'next' }, after(start, cx));
  return isLocated(end) && end.interval.end > today(cx) ? [start, end] : null;
}

function weekdayRange(from: Meaning, to: Meaning, cx: Context, place: Place): Ends | null {
  if (from.kind !== 'weekday' || (to.kind !== 'weekday' && to.kind !== 'unit')) return null;
  if (toldSide(cx) === 'future') {
    const start = place(from, cx);
    if (!isLocated(start) || to.kind !== 'weekday') return null;
    const end = place({ ...to, from: 'reference', pick: 'next' }, after(start, cx));
    return isLocated(end) ? [start, end] : null;
  }
  const end = place(to, cx);
  if (!isLocated(end)) return null;
  const start = place({ ...from, from: 'reference', pick: 'last' }, after(end, cx));
  return isLocated(start) ? [start, end] : null;
}

/** "from Saturday to Friday 20 February": of weekdays, the last one before the day that has a date. */
export function weekdayToDate(from: Meaning, to: Meaning, cx: Context, place: Place): Ends | null {
  if (from.kind !== 'weekday' || to.kind !== 'calendar') return null;
  if (to.fields.weekday === undefined || to.fields.day === undefined) return null;
  const end = place(to, cx);
  if (!isLocated(end)) return null;
  const start = place({ ...from, from: 'reference', pick: 'last' }, after(end, cx));
  return isLocated(start) ? [start, end] : null;
}

type Weekday = Extract<Meaning, { kind: 'weekday' }>;

/** The day of the week that words name or that their hour or part of the day is of, where they leave open which one. */
export function weekdayIn(meaning: Meaning): Weekday | null {
  if (meaning.kind === 'weekday') return meaning.pick === 'tense' && !meaning.from ? meaning : null;
  if (meaning.kind === 'clock' || meaning.kind === 'part')
    return meaning.day && weekdayIn(meaning.day);
  return 'of' in meaning ? weekdayIn(meaning.of) : null;
}

/** The same hour or part of the day on another day. */
function onDay(meaning: Meaning, day: Meaning): Meaning {
  if (meaning.kind === 'weekday') return day;
  if (meaning.kind === 'clock' || meaning.kind === 'part') return { ...meaning, day };
  return 'of' in meaning ? { ...meaning, of: onDay(meaning.of, day) } : meaning;
}

/** "from 9 p.m. Monday until 5 a.m. Friday": the days as in "from Monday to Friday", then the hours on them. */
function hoursOnWeekdays(from: Meaning, to: Meaning, cx: Context, place: Place): Ends | null {
  const [first, second] = [weekdayIn(from), weekdayIn(to)];
  if (!first || !second || first === from || second === to || first.weekday === second.weekday)
    return null;
  const days = ofWeekdays(first, second, cx, place);
  if (!days) return null;
  const [start, end] = days.map((day, index) => {
    const on = dayAt(startOfDay(day.interval.start));
    const placed = place(onDay(index === 0 ? from : to, on), cx);
    return isLocated(placed)
      ? { ...placed, anchor: day.anchor, steps: [...day.steps, ...placed.steps.slice(-1)] }
      : null;
  });
  return start && end ? [start, end] : null;
}

const ofWeekdays = (from: Meaning, to: Meaning, cx: Context, place: Place): Ends | null =>
  weekdaysAround(from, to, cx, place) ?? weekdayRange(from, to, cx, place);

/** A range between days of the week, or hours on them; null for other ranges. */
export const rangeOfWeekdays = (
  from: Meaning,
  to: Meaning,
  cx: Context,
  place: Place,
): Ends | null => ofWeekdays(from, to, cx, place) ?? hoursOnWeekdays(from, to, cx, place);
