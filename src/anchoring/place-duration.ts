import { offset } from '#time/calendar.ts';
import { durationValue } from '#time/timex-value.ts';
import type { Interval } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import type { Context, Placed } from './context.ts';
import { wordsOf } from './located.ts';
import { createdEnd, fromCreated, today } from './moments.ts';
import { isClockUnit, lengthFrom, modOf, placeOffset } from './place-relative.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;

type Duration = Extract<Meaning, { kind: 'duration' }>;

/** Where a length of time lies, when it ends at or starts from the creation time. */
function spanOf({ span, lead, amount, unit }: Duration, cx: Context): Interval | null {
  // "the last 0 hours" takes up no time.
  if (amount.max <= 0) return null;
  const start = cx.created.precision === 'minute' ? cx.created.at : today(cx);
  if (span === 'next') return { start, end: offset(start, Math.ceil(amount.max), unit) };
  const within = lead === 'within' && !isClockUnit(unit) && cx.tense !== 'future';
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
  return { start: time.nominal, end: offset(time.nominal, Math.ceil(amount.max), unit) };
}

export function placeDuration(meaning: Duration, cx: Context): Placed {
  const { amount, unit, lead } = meaning;
  const interval = spanOf(meaning, cx);
  const mod: ReturnType<typeof modOf> = lead === 'up-to' ? { mod: 'EQUAL_OR_LESS' } : modOf(amount);
  return {
    type: 'DURATION',
    value: durationValue(amount.value, unit),
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
    return placeDuration(
      { kind: 'duration', amount, unit, span: null, ...(words && { words }) },
      cx,
    );
  return placeOffset(
    { kind: 'offset', amount, unit, direction: 1, from: 'created', ...(words && { words }) },
    cx,
    place,
  );
}
