import { DAY, HOUR, MINUTE, startOfDay } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { Context, Reference } from './context.ts';
import { EVENING } from './half-of-day.ts';
import { createdEnd, fromCreated, today, typeOf } from './moments.ts';
import { toldSide } from './located.ts';
import type { StepData } from './types.ts';

/** The day that a time without one belongs to. */
export interface DayChoice {
  readonly day: Instant;
  readonly anchor: string | null;
  readonly steps: readonly StepData[];
}

const MORNING_UNTIL = 9 * 60;
const NOON = 12 * HOUR;
/** CLDR day periods: the night is from 21 to 6. */
const NIGHT = 21 * HOUR;
const MORNING = 6 * HOUR;
export const DAY_MINUTES = DAY / MINUTE;

/** The day in mind; what is told as past goes on from the last day that has come, not from one that the text looked ahead to. */
const dayToldOf = (cx: Context): Instant | null => {
  const { told, back } = cx.narrative;
  const day = (cx.backstory === true ? back : null) ?? cx.narrative.day;
  return day !== null && toldSide(cx) === 'past' && day > today(cx) ? told : day;
};

/**
 * The day that a part of the day or a clock without a day belongs to: the one the report is speaking
 * of, moved on when an evening is followed by a morning; with a known minute of writing, the day
 * before when the time would otherwise lie ahead of a past verb.
 *
 * @param fromMinute minutes since midnight at which the time begins
 * @param options minutes since midnight at which it is over; whether the words call it night
 */
export function narrativeDay(
  cx: Context,
  fromMinute: number,
  words: { start: number; end: number },
  { untilMinute = fromMinute, isNight = false } = {},
): DayChoice {
  const { day, time } = cx.narrative;
  const base = dayToldOf(cx) ?? today(cx);
  const choice = (chosen: Instant, why: 'narrative' | 'created' | 'moved-on'): DayChoice => ({
    day: chosen,
    anchor: why === 'created' || !time ? 'created' : time.id,
    steps: [
      ...(why === 'created' ? [fromCreated(cx)] : []),
      { code: 'day-of-reference', words, day: chosen, why },
    ],
  });
  const at = base + fromMinute * MINUTE;
  if (fromMinute < DAY_MINUTES && goesOn(cx, at, isNight)) return choice(base + DAY, 'moved-on');
  // A day that the paragraph names holds, though the clock lies ahead ("before the 11pm deadline").
  if (!cx.narrative.dayNamed && liesAhead(cx, at))
    return choice(base - DAY, day === null ? 'created' : 'narrative');
  if (liesBehind(cx, base + untilMinute * MINUTE)) return choice(base + DAY, 'created');
  return choice(base, base === today(cx) ? 'created' : 'narrative');
}

/** The time told last; what had been before it does not follow it. */
const ledFrom = ({ narrative, backstory, bounded, earlier }: Context): Reference | null =>
  // What had been done "by 4 a.m." had been after what is told before.
  earlier === true || (backstory === true && bounded !== true) ? null : narrative.time;

/**
 * Whether a morning follows the evening that was told just before it, or an hour of the night the
 * afternoon. A night is named by the day on which it begins: what comes after it is the day after,
 * in the next paragraph, too.
 */
function movesOn(cx: Context, at: Instant, isNight: boolean): boolean {
  const { created, tense, narrative } = cx;
  const { fresh } = narrative;
  const time = ledFrom(cx);
  if (!time) return false;
  const late = fresh && isLate(time, isNight ? NOON : EVENING);
  const follows =
    (late && isEarly(at)) || (isWholeNight(time) && isByDay(at)) || isSmallHours(cx, time, at);
  // Nothing told as past follows a night that is yet to come.
  const ahead = tense === 'future' || (late && time.interval.end > createdEnd(created));
  return follows && (ahead || at + DAY < createdEnd(created));
}

const goesOn = (cx: Context, at: Instant, isNight: boolean): boolean =>
  movesOn(cx, at, isNight) || isReachedLater(cx, at);

/** "Broke out in the late afternoon and went on until morning": what a time is the end of comes after it. */
function isReachedLater({ bounded, tense, created, narrative }: Context, at: Instant): boolean {
  const { fresh, time } = narrative;
  if (bounded !== true || !fresh || !time || typeOf(time.granularity) !== 'TIME') return false;
  const isOver = startOfDay(time.nominal) === startOfDay(at) && at < time.nominal;
  return isOver && (tense === 'future' || at + DAY < createdEnd(created));
}

const isLate = ({ nominal, interval }: Reference, from: number): boolean =>
  hourOf(nominal) >= from || hourOf(interval.start) >= from;

const hourOf = (t: Instant) => t - startOfDay(t);
const isEarly = (t: Instant) => hourOf(t) < MORNING_UNTIL * MINUTE;

/** What is told to have come before 6 follows a clock late in the evening, in the next paragraph, too. */
const isSmallHours = ({ tense }: Context, { granularity, nominal }: Reference, at: Instant) =>
  tense === 'past' && granularity === 'minute' && hourOf(nominal) >= NIGHT && hourOf(at) < MORNING;

/** Before this the hours are the night's own. */
const DAWN = 3 * HOUR;
const isByDay = (t: Instant) => hourOf(t) >= DAWN && hourOf(t) < EVENING;

/** A night as a whole, with the morning that ends it. */
const isWholeNight = ({ granularity, interval: { start, end } }: Reference): boolean =>
  granularity === 'dayPart' && startOfDay(end) > startOfDay(start) && end > startOfDay(end);

/** Whether a time told as past would lie after the minute of writing. */
function liesAhead(cx: Context, at: Instant): boolean {
  const { created } = cx;
  return toldSide(cx) === 'past' && created.precision === 'minute' && at > created.at;
}

/** Whether a time told as still to come, with no day in mind, would lie before the minute of writing. */
function liesBehind(cx: Context, at: Instant): boolean {
  const { created, narrative } = cx;
  if (narrative.day !== null) return false;
  return toldSide(cx) === 'future' && created.precision === 'minute' && at < created.at;
}
