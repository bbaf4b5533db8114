import type { Timex } from '#anchoring/types.ts';
import { normAt } from '#clauses/norm.ts';
import { offset, startOfDay } from '#time/calendar.ts';
import { isShort, staysSo } from '#events/activity.ts';
import { boundedTime, timeOf, type Dated } from './dated.ts';
import { classOf } from '#events/verb-class.ts';
import { governingTimes, lengthOf, tokenRange } from '#events/governing.ts';
import type { VerbView } from '#events/scene.ts';
import type { EventTime } from '#events/types.ts';

/** "The fair opened on Tuesday and will last until Sunday": from its own start, if that is told. */
export function goingOn(view: VerbView, own: Dated, told: Dated | null): Dated {
  const before = told?.when.interval;
  const { interval } = own.when;
  if (
    !before ||
    !lasts(view) ||
    interval.start !== view.voice.created.at ||
    before.start >= interval.end
  )
    return own;
  return { ...own, when: { ...own.when, interval: { start: before.start, end: interval.end } } };
}

/** "It will stay shut for 18 months": from what has been told before, else from the report on. */
export function lastingPlan(view: VerbView, told: Dated | null): Dated | null {
  const length = lengthOf(view);
  if (!length) return null;
  if (told && lasts(view)) return carriedTime(view, told);
  const { at } = view.voice.created;
  const bounded = boundedTime(view);
  const from = { ...bounded.when, interval: { start: at, end: at }, openStart: false };
  return { ...bounded, when: lasting(view, from), expressions: [length.id] };
}

/** Says how long something goes on, not when it happens. */
function lasts(view: VerbView): boolean {
  return classOf(view) === 'extent' || staysSo(view);
}

/** "have been sitting for two hours": the perfect of the present reaches up to the report. */
export function untilNow(view: VerbView): Dated | null {
  const { verb, voice } = view;
  const isPerfect = verb.perfect && verb.form !== 'had';
  const length = isPerfect ? (lengthOf(view) ?? lengthWithout(view)) : null;
  if (length?.mention.meaning.kind !== 'duration') return null;
  const { amount, unit } = length.mention.meaning;
  const end = voice.created.precision === 'minute' ? voice.created.at : voice.now;
  const start = offset(voice.created.at, -(amount.value ?? amount.max), unit);
  return {
    when: timeOf(length, { start, end }),
    basis: 'stated',
    expressions: [length.id],
    why: [{ code: 'event-stated', expression: length.id }],
  };
}

/** "has not grown in 48 hours": how long something has not happened. */
function lengthWithout(view: VerbView): Timex | null {
  const { grammar, tokens, verb } = view;
  if (!verb.negated) return null;
  const found = governingTimes(view).find(
    (timex) =>
      timex.type === 'DURATION' &&
      timex.interval === null &&
      grammar.during.has(normAt(tokens, tokenRange(view, timex).first - 1)),
  );
  return found ?? null;
}

/** The time of what was told before, with the length that the clause has of its own. */
export function carriedTime(view: VerbView, before: Dated): Dated {
  const expression = before.expressions[0] ?? null;
  const { when, expressions, distant = false } = before;
  const why: Dated['why'] = [{ code: 'event-carried', expression }];
  return { when: lasting(view, when), basis: 'carried', expressions, why, distant };
}

/** "spędził siedem tygodni", "was shut for six hours": from the time carried over, that long. */
function lasting(view: VerbView, when: EventTime): EventTime {
  const length = lengthOf(view);
  if (length?.mention.meaning.kind !== 'duration') return when;
  const { amount, unit } = length.mention.meaning;
  const whole = !isShort(unit);
  const start = whole ? startOfDay(when.interval.start) : when.interval.start;
  const end = offset(start, amount.value ?? amount.max, unit);
  return { ...when, interval: { start, end }, granularity: whole ? 'day' : when.granularity };
}
