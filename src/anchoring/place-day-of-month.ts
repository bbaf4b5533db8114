import { DAY, fieldsOf, floor, offset, realDay, startOfDay } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import type { Context, Placed, Reference } from './context.ts';
import { located, sideOf, wordsOf } from './located.ts';
import { createdEnd, fromCreated, today, typeOf } from './moments.ts';

/** A week or a month of this many days before the writing is of another time. */
const LONG_AGO = 60 * DAY;

/**
 * The time that the paragraph named last, or the one before in a story of another time, when it tells a
 * month and the telling goes on in the past.
 */
function monthTold({ narrative: { time, fresh }, tense, created }: Context): Reference | null {
  if (!time || tense === 'future') return null;
  const goesOn = fresh || (time.stated && created.at - time.nominal > LONG_AGO);
  const tells = typeOf(time.granularity) === 'TIME' || /^(day|week|month)$/.test(time.granularity);
  return goesOn && tells ? time : null;
}

/** "In May 1453 … on the 29th": the next such day of the story. */
function inToldMonth(day: number, time: Reference, meaning: Meaning): Placed | null {
  const from = time.granularity === 'month' ? time.interval.start : startOfDay(time.nominal);
  const month = floor(from, 'month');
  const start = [0, 1, 2]
    .map((shift) => fieldsOf(offset(month, shift, 'month')))
    .flatMap(({ year, month: m }) => realDay(year, m, day) ?? [])
    .find((at) => at >= from);
  if (start === undefined) return null;
  const interval = { start, end: start + DAY };
  const { interval: near, granularity } = time;
  return located(interval, 'day', time.id, [
    { code: 'from-reference', interval: near, granularity },
    { code: 'year-chosen', words: wordsOf(meaning), side: 'nearest', lacks: 'month', interval },
  ]);
}

/** "the 5th": a day whose month is the one that the tense points at. */
export function placeDayOfMonth(
  meaning: Extract<Meaning, { kind: 'calendar' }>,
  cx: Context,
): Placed | null {
  const { day } = meaning.fields;
  if (day === undefined) return null;
  const side = sideOf(cx);
  const told = monthTold(cx);
  if (told) return inToldMonth(day, told, meaning);
  const month = floor(today(cx), 'month');
  const distance = (start: Instant) => Math.abs(start - today(cx));
  const fits = (start: Instant) =>
    side === 'nearest' || (side === 'future' ? start >= today(cx) : start < createdEnd(cx.created));
  const start = [-2, -1, 0, 1, 2]
    .map((shift) => fieldsOf(offset(month, shift, 'month')))
    .flatMap(({ year, month: m }) => realDay(year, m, day) ?? [])
    .toSorted((a, b) => distance(a) - distance(b))
    .find(fits);
  if (start === undefined) return null;
  const interval = { start, end: start + DAY };
  return located(interval, 'day', 'created', [
    fromCreated(cx),
    { code: 'year-chosen', words: wordsOf(meaning), side, lacks: 'month', interval },
  ]);
}
