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

function fromReference({ interval, granularity }: Reference): StepData {
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

type YearFields = Pick<CalendarFields, 'year' | 'yearShift' | 'yearOn'>;

/** What a count starts from: a time told before, else the document. */
export const originOf = (
  reference: Reference | null,
  cx: Context,
): Pick<Located, 'anchor' | 'steps'> =>
  reference
    ? { anchor: reference.id, steps: [fromReference(reference)] }
    : { anchor: 'created', steps: [fromCreated(cx)] };

/** What a year that the words tell is counted from; nothing when they tell it in full. */
export function yearOrigin(
  { year, yearOn }: YearFields,
  cx: Context,
): Pick<Located, 'anchor' | 'steps'> {
  if (year !== undefined) return { anchor: null, steps: [] };
  return originOf(yearOn === undefined ? null : cx.narrative.time, cx);
}

/** The year that the words tell: in full, from the document's or from that of the time told before. */
export function statedYear(fields: YearFields, cx: Context): number | null {
  if (fields.year !== undefined) return fields.year;
  if (fields.yearOn !== undefined)
    return fieldsOf(cx.narrative.time?.nominal ?? cx.created.at).year + fields.yearOn;
  if (fields.yearShift !== undefined) return fieldsOf(cx.created.at).year + fields.yearShift;
  return null;
}
