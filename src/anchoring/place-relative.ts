import { DAY, HOUR, MINUTE, floor, offset, startOfDay, unitAround } from '#time/calendar.ts';
import { formatLocal } from '#time/local.ts';
import { durationValue, FINER, timexValue } from '#time/timex-value.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { Amount, From, Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Placed, type Reference } from './context.ts';
import { createdEnd, fromCreated, minuteAt, nominalOf, today, typeOf } from './moments.ts';
import { endOfRange } from './range-end.ts';
import { lengthFrom, modOf, unplacedLength } from './lengths.ts';
import { toldSide, wordsOf } from './located.ts';
import type { StepData } from './types.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;

type Offset = Extract<Meaning, { kind: 'offset' }>;

interface Base {
  readonly interval: Interval;
  readonly nominal: Instant;
  readonly granularity: Granularity;
  readonly anchor: string | null;
  readonly steps: readonly StepData[];
  /** True when the words name it themselves ("two days after the 5th"). */
  readonly told?: boolean;
  /** True when it is a day of the week or "today", from which weeks arrive at the same day. */
  readonly byName?: boolean;
  /** True when it is the period that another one is compared with. */
  readonly compared?: boolean;
}

function createdBase(cx: Context): Base {
  const { created } = cx;
  const day = startOfDay(created.at);
  return {
    interval:
      created.precision === 'minute' ? minuteAt(created.at) : { start: day, end: day + DAY },
    nominal: created.at,
    granularity: created.precision,
    anchor: 'created',
    steps: [fromCreated(cx)],
  };
}

function referenceBase({ id, interval, nominal, granularity }: Reference): Base {
  return {
    interval,
    nominal,
    granularity,
    anchor: id,
    steps: [{ code: 'from-reference', interval, granularity }],
  };
}

function baseOf(
  { from, unit, direction = -1 }: Pick<Offset, 'from' | 'unit'> & Partial<Offset>,
  cx: Context,
  place: Place,
): Base | null {
  if (typeof from !== 'string') {
    const placed = place(from, cx);
    return isLocated(placed)
      ? {
          ...placed,
          nominal: nominalOf(placed),
          anchor: placed.anchor,
          steps: placed.steps,
          told: true,
          byName: from.kind === 'weekday' || (from.kind === 'unit' && from.unit === 'day'),
        }
      : null;
  }
  const { time, day } = cx.narrative;
  if (from === 'created') return createdBase(cx);
  if (time)
    return {
      ...referenceBase(time),
      nominal: direction > 0 ? endOfRange(time, unit) : time.nominal,
    };
  if (day === null) return createdBase(cx);
  const interval = { start: day, end: day + DAY };
  return { ...createdBase(cx), interval, nominal: day, granularity: 'day' };
}

/** How long ago a period may have begun whose figures a report compares with those of "a year ago". */
const REPORTED = 550 * DAY;

/** "Profit fell to 2 million from 3 million a year ago": a year before the period that is reported. */
function comparedBase(meaning: Offset, cx: Context): Base | null {
  const { unit, from, arrives } = meaning;
  const { period } = cx.narrative;
  if (
    !period ||
    arrives !== undefined ||
    cx.compared !== true ||
    unit !== 'year' ||
    typeof from !== 'string'
  )
    return null;
  const isOther = period.granularity === 'year' || cx.created.at - period.interval.start > REPORTED;
  return from === 'created' && isOther ? null : { ...referenceBase(period), compared: true };
}

/** Weekends: the one just over or going on for the past, the one going on or coming for the future. */
function weekend(cx: Context, shift: number): Interval {
  const here = unitAround(today(cx), 'weekend');
  if (shift > 0) return here.start > today(cx) ? here : unitAround(today(cx), 'weekend', 1);
  const begun = here.start < createdEnd(cx.created);
  if (shift < 0) return here.end <= today(cx) ? here : unitAround(today(cx), 'weekend', -1);
  return toldSide(cx) === 'future' || begun ? here : unitAround(today(cx), 'weekend', -1);
}

export function placeUnit(
  meaning: Extract<Meaning, { kind: 'unit' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const { unit, shift, from, whole = false } = meaning;
  const words = wordsOf(meaning);
  const base =
    typeof from === 'string'
      ? unitBase(isOver(unit, cx) ? 'created' : from, whole || unit === 'day', cx)
      : baseOf({ from, unit }, cx, place);
  if (!base) return null;
  const interval =
    unit === 'weekend' && (from === 'created' || (whole && isNow(cx)))
      ? weekend(cx, shift)
      : unitAround(shift > 0 ? endOfRange(base, unit) : base.nominal, unit, shift);
  return {
    type: typeOf(unit),
    value: timexValue(interval.start, unit),
    interval,
    granularity: unit,
    anchor: base.anchor,
    steps: [...base.steps, { code: 'unit', words, unit, shift, interval }],
  };
}

/** Whether the report speaks of its own week. */
const isNow = (cx: Context): boolean =>
  Math.abs((cx.narrative.day ?? today(cx)) - today(cx)) < 7 * DAY;

/** Whether the time told last is to come: what has been "since the start of the week" is not of its week. */
const isToCome = (cx: Context): boolean =>
  toldSide(cx) === 'past' && (cx.narrative.time?.nominal ?? 0) >= createdEnd(cx.created);

/** Whether the unit of the time told last is over, so that the future does not speak of it. */
const isOver = (unit: Granularity, cx: Context): boolean =>
  cx.tense === 'future' &&
  cx.foreseen !== true &&
  cx.narrative.time !== null &&
  unitAround(cx.narrative.time.nominal, unit).end <= cx.created.at;

/** Days, and "all week", count from the day that the report speaks of, other units from the time told last. */
function unitBase(from: From, byDay: boolean, cx: Context): Base {
  const { day, time } = cx.narrative;
  const told =
    from === 'reference' && !isToCome(cx) && !(byDay && day === null && time?.stated !== true);
  const base =
    baseOf({ from: told ? from : 'created', unit: 'day' }, cx, () => null) ?? createdBase(cx);
  return from === 'reference' && byDay && day !== null ? { ...base, nominal: day } : base;
}

export const isClockUnit = (unit: Granularity) => /^(second|minute|hour)$/.test(unit);

/** A vague number of units away: from the fewest to the most of them ("hours later": 3 to 7). */
function vagueOffset(base: Base, amount: Amount, unit: Granularity, direction: 1 | -1): Interval {
  const near = (t: Instant, n: number) => offset(t, direction * n, unit);
  // Days and longer are counted in whole days.
  const { start: first, end: last } = base.interval;
  const [start, end] = isClockUnit(unit) ? [first, last] : [startOfDay(first), endOfDay(last)];
  return direction > 0
    ? { start: near(start, amount.min), end: near(end, amount.max) }
    : { start: near(start, amount.max), end: near(end, amount.min) };
}

const endOfDay = (t: Instant) => startOfDay(t - 1) + DAY;

/** Half units as whole ones of the next finer unit; what even that can't tell is rounded. */
function inWhole(amount: number, unit: Granularity): { amount: number; unit: Granularity } {
  const finer = FINER[unit];
  if (Number.isInteger(amount) || !finer) return { amount: Math.round(amount), unit };
  return { amount: Math.round(amount * finer.times), unit: finer.unit };
}

interface Exact {
  readonly interval: Interval;
  readonly nominal: Instant;
  readonly granularity: Granularity;
}

/** Minutes to the minute, hours ±30 minutes, or as blurred as what they are counted from. */
function clockOffset(base: Base, n: number, unit: Granularity): Exact {
  const t = offset(base.nominal, n, unit);
  if (unit !== 'hour')
    return { interval: minuteAt(floor(t, 'minute')), nominal: t, granularity: 'minute' };
  const { start, end } = base.interval;
  const interval =
    base.granularity === 'minute'
      ? { start: t - 30 * MINUTE, end: t + 30 * MINUTE }
      : { start: start + n * HOUR, end: end + n * HOUR };
  return { interval, nominal: t, granularity: 'hour' };
}

/** What a count of months and longer arrives at: a unit of the calendar. */
function arrivalUnit(base: Base, unit: Granularity): Granularity {
  if (unit === 'year' && isKept(base)) return base.granularity;
  return unit === 'decade' || unit === 'century' ? 'year' : unit;
}

/** "Ten years ago this Tuesday" is a day; a year earlier than a quarter is the same quarter (GUIDE). */
function isKept({ compared, told, granularity }: Base): boolean {
  if (compared || granularity === 'quarter' || granularity === 'halfYear') return true;
  return granularity === 'day' && told === true;
}

/** "Prices were higher in January than a year earlier": than in that January. */
function namedUnit({ arrives, unit }: Offset, base: Base, cx: Context): Granularity | undefined {
  const ofMonth = cx.compared === true && unit === 'year' && base.granularity === 'month';
  return arrives ?? (ofMonth ? 'month' : undefined);
}

/** GUIDE, "Offsets": days the day, weeks ± half a week, months and years the calendar unit. */
function exactOffset(base: Base, n: number, unit: Granularity, named?: Granularity): Exact {
  if (isClockUnit(unit)) return clockOffset(base, n, unit);
  const t = offset(startOfDay(base.nominal), n, unit);
  if (unit === 'week' && (base.byName || named === 'day'))
    return { interval: { start: t, end: t + DAY }, nominal: t, granularity: 'day' };
  if (unit === 'week')
    return { interval: { start: t - 3 * DAY, end: t + 4 * DAY }, nominal: t, granularity: 'week' };
  const granularity = named ?? arrivalUnit(base, unit);
  return { interval: unitAround(t, granularity), nominal: t, granularity };
}

/** "minutes later" counts from the last time of day, though a day was named since. */
function clockBase({ unit, from }: Offset, { narrative: { time, clock } }: Context): Base | null {
  if (from !== 'reference' || (unit !== 'minute' && unit !== 'second')) return null;
  const isDay = time !== null && typeOf(time.granularity) !== 'TIME';
  return isDay && clock ? referenceBase(clock) : null;
}

/**
 * "After seven years he will be back", "three days later he was found", where no time was told before:
 * only how long. From the report on one says "in seven years".
 */
const lacksStart = ({ direction, from }: Offset, base: Base, { tense, prefer }: Context): boolean =>
  direction > 0 &&
  from === 'reference' &&
  base.anchor === 'created' &&
  tense !== null &&
  prefer === null;

export function placeOffset(meaning: Offset, cx: Context, place: Place): Placed | null {
  const { amount, unit, direction } = meaning;
  const base = comparedBase(meaning, cx) ?? clockBase(meaning, cx) ?? baseOf(meaning, cx, place);
  if (!base) return null;
  if (lacksStart(meaning, base, cx)) return unplacedLength(meaning);
  const words = wordsOf(meaning);
  const step = (interval: Interval): StepData => ({
    code: 'offset',
    words,
    amount: amount.value,
    unit,
    direction,
    interval,
  });
  if (amount.value === null) {
    const interval = vagueOffset(base, amount, unit, direction);
    return {
      type: 'DURATION',
      value: durationValue(null, unit),
      interval,
      granularity: isClockUnit(unit) ? 'hour' : unit,
      approximate: true,
      anchor: base.anchor,
      ...lengthFrom(base.anchor, direction),
      steps: [...base.steps, step(interval)],
    };
  }
  const whole = inWhole(amount.value, unit);
  const exact = exactOffset(
    base,
    direction * whole.amount,
    whole.unit,
    namedUnit(meaning, base, cx),
  );
  return {
    type: typeOf(exact.granularity),
    value:
      exact.granularity === 'hour'
        ? formatLocal(exact.nominal)
        : timexValue(exact.nominal, exact.granularity),
    ...modOf(amount),
    ...exact,
    approximate: amount.mod !== undefined || unit === 'hour' || unit === 'week',
    anchor: base.anchor,
    steps: [...base.steps, step(exact.interval)],
  };
}
