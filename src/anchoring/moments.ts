import { DAY, fieldsOf, MINUTE, startOfDay } from '#time/calendar.ts';
import { formatLocal } from '#time/local.ts';
import type { Granularity, Instant } from '#time/types.ts';
import type { CalendarFields } from '#timex/types.ts';
import type { Context, Located, Reference } from './context.ts';
import type { Created, StepData } from './types.ts';

/** Start of the day the voice speaks on. */
export function today({ created }: Context): Instant {
  return startOfDay(created.at);
}

/** Where a time that ends at the creation time ends: at the minute, or with the day when only that is known. */
export function createdEnd(created: Created): Instant {
  return created.precision === 'minute' ? created.at : startOfDay(created.at) + DAY;
}

export function fromCreated({ created, voice }: Context): StepData {
  return { code: 'from-created', created, of: voice };
}

export function fromReference({ interval, granularity }: Reference): StepData {
  return { code: 'from-reference', interval, granularity };
}

/** Finer than a day: TIMEX3 type TIME, else DATE. */
export function typeOf(granularity: Granularity): 'TIME' | 'DATE' {
  return granularity === 'second' ||
    granularity === 'minute' ||
    granularity === 'hour' ||
    granularity === 'dayPart'
    ? 'TIME'
    : 'DATE';
}

export const minuteAt = (t: Instant) => ({ start: t, end: t + MINUTE });

/** The moment to count from: the clock under "shortly after 6", else the start. */
export const nominalOf = (located: Located): Instant => located.nominal ?? located.interval.start;

/** TIMEX3 value of a clock that is only a part of a longer time: noon is 12:00 there, not TMI. */
export const clockValue = (of: Located): string =>
  of.granularity === 'minute' && /T([A-Z]|$)/.test(of.value)
    ? formatLocal(nominalOf(of))
    : of.value;

/** The time that "the following year" counts from; null where it is the document's own. */
export const yearReference = ({ yearOn }: CalendarFields, { narrative }: Context) =>
  yearOn === undefined ? null : narrative.time;

/** The year that the words tell: in full, from the document's or from that of the time told before. */
export function statedYear(
  fields: Pick<CalendarFields, 'year' | 'yearShift' | 'yearOn'>,
  cx: Context,
): number | null {
  if (fields.year !== undefined) return fields.year;
  if (fields.yearOn !== undefined)
    return fieldsOf(cx.narrative.time?.nominal ?? cx.created.at).year + fields.yearOn;
  if (fields.yearShift !== undefined) return fieldsOf(cx.created.at).year + fields.yearShift;
  return null;
}
