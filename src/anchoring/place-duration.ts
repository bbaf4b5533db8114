import { offset } from '#time/calendar.ts';
import { durationValue } from '#time/timex-value.ts';
import type { Interval } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Placed } from './context.ts';
import { toldSide, wordsOf } from './located.ts';
import { createdEnd, fromCreated, today } from './moments.ts';
import { lengthFrom, modOf } from './lengths.ts';
import { isClockUnit, placeOffset } from './place-relative.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;

type Duration = Extract<Meaning, { kind: 'duration' }>;

/** Where a length of time lies, when it ends at or starts from the creation time. */
function spanOf({ span, lead, amount, unit }: Duration, cx: Context): Interval | null {
  // "the last 0 hours" takes up no time.
  if (amount.max <= 0) return null;
  const start = cx.created.precision === 'minute' ? cx.created.at : today(cx);
  if (span === 'next') return { start, end: offset(start, Math.ceil(amount.max), unit) };
  // "Within five years the alliance crumbled" counts from the story's own time.
  const story = cx.history || cx.narrative.time?.stated === true;
  const within = lead === 'within' && !isClockUnit(unit) && cx.tense !== 'future' && !story;
  const end = createdEnd(cx.created);
  if (span === 'last' || lead === 'since' || within)
    return { start: offset(end, -Math.ceil(amount.max), unit), end };
  return null;
}

/** TIMEX3 `beginPoint` and `endPoint` of a length of time: the end that the words tie it to. */
function pointsOf(
  { span, lead }: Duration,
  interval: Interval | null,
  cx: Context,
): Pick<Placed, 'beginPoint' | 'endPoint'> {
  if (interval) return lengthFrom('created', span === 'next' ? 1 : -1);
  return lead === 'within' ? lengthFrom(cx.narrative.time?.id ?? null, 1) : {};
}

/** A length with no place of its own is counted, for the event, from the time told before it. */
function fromBefore({ amount, unit }: Duration, cx: Context): Interval | null {
  const { time } = cx.narrative;
  if (!time || amount.max <= 0) return null;
  if (toldSide(cx) === 'past' && time.nominal >= createdEnd(cx.created)) return null;
  return { start: time.nominal, end: offset(time.nominal, Math.ceil(amount.max), unit) };
}

/** "the three months to June", "the year ended March 31": as long, up to the end of that month or day. */
function placeUntil(meaning: Duration, until: Meaning, cx: Context, place: Place): Placed | null {
  const { amount, unit } = meaning;
  const last = place(until, cx);
  if (!isLocated(last)) return null;
  const { end } = last.interval;
  const start = offset(end, -Math.ceil(amount.max), unit);
  // What is reported for three months is compared as quarters are.
  const quarter = unit === 'month' && amount.value === 3;
  return {
    type: 'DURATION',
    value: durationValue(amount.value, unit, amount.largest),
    interval: { start, end },
    granularity: quarter ? 'quarter' : unit,
    anchor: last.anchor,
    steps: [...last.steps, { code: 'duration', words: wordsOf(meaning), interval: { start, end } }],
  };
}

/** "nine months of 2023": as long, from the start or up to the end of what it is a part of. */
function placeWithinPeriod(
  meaning: Duration,
  { edge, of }: NonNullable<Duration['within']>,
  cx: Context,
  place: Place,
): Placed | null {
  const { amount, unit } = meaning;
  const period = place(of, cx);
  if (!isLocated(period)) return null;
  const { start, end } = period.interval;
  const count = Math.ceil(amount.max);
  const interval =
    edge === 'START'
      ? { start, end: Math.min(end, offset(start, count, unit)) }
      : { start: Math.max(start, offset(end, -count, unit)), end };
  return {
    ...period,
    type: 'DURATION',
    value: durationValue(amount.value, unit),
    ...modOf(amount),
    interval,
    steps: [...period.steps, { code: 'duration', words: wordsOf(meaning), interval }],
  };
}

export function placeDuration(meaning: Duration, cx: Context, place: Place): Placed {
  const { until, within } = meaning;
  const placed = until
    ? placeUntil(meaning, until, cx, place)
    : within
      ? placeWithinPeriod(meaning, within, cx, place)
      : null;
  return placed ?? placeLength(meaning, cx);
}

function placeLength(meaning: Duration, cx: Context): Placed {
  const { amount, unit, lead } = meaning;
  const interval = spanOf(meaning, cx);
  const mod: ReturnType<typeof modOf> = lead === 'up-to' ? { mod: 'EQUAL_OR_LESS' } : modOf(amount);
  return {
    type: 'DURATION',
    value: durationValue(amount.value, unit, amount.largest),
    ...mod,
    interval,
    span: interval ? null : lead === 'within' ? fromBefore(meaning, cx) : null,
    granularity: unit,
    approximate: amount.value === null || amount.mod !== undefined,
    anchor: interval ? 'created' : null,
    ...pointsOf(meaning, interval, cx),
    steps: [
      ...(interval ? [fromCreated(cx)] : []),
      { code: 'duration', words: wordsOf(meaning), interval },
    ],
    moves: false,
  };
}

/** "in two days": with a past verb a length of time, else a time ahead. */
export function placeWithin(
  meaning: Extract<Meaning, { kind: 'within' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const { amount, unit, words } = meaning;
  if (cx.tense === 'past')
    return placeLength({ kind: 'duration', amount, unit, span: null, ...(words && { words }) }, cx);
  return placeOffset(
    { kind: 'offset', amount, unit, direction: 1, from: 'created', ...(words && { words }) },
    cx,
    place,
  );
}
