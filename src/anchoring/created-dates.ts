import { realDay } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { CalendarFields, Meaning, TimexMention } from '#timex/types.ts';
import type { BlockTimes } from './anchor.ts';

/** A date that a text names, with the block it stands in. */
export interface DateMention {
  readonly mention: TimexMention;
  readonly fields: CalendarFields;
  readonly minutes: number | null;
  readonly times: BlockTimes;
}

function fieldsIn(meaning: Meaning): CalendarFields | null {
  if (meaning.kind === 'calendar') return meaning.fields;
  if ((meaning.kind === 'clock' || meaning.kind === 'part') && meaning.day)
    return fieldsIn(meaning.day);
  return 'of' in meaning ? fieldsIn(meaning.of) : null;
}

/** Minutes since midnight that a meaning tells, or null. */
export function minutesIn(meaning: Meaning): number | null {
  if (meaning.kind === 'clock') return meaning.minutes;
  return meaning.kind === 'around' || meaning.kind === 'near' ? minutesIn(meaning.of) : null;
}

/** All dates of a text, in its order. */
export function datesOf(blocks: readonly BlockTimes[]): DateMention[] {
  return blocks.flatMap((times) =>
    times.mentions.flatMap((mention) => {
      const fields = fieldsIn(mention.meaning);
      return fields ? [{ mention, fields, minutes: minutesIn(mention.meaning), times }] : [];
    }),
  );
}

/** The calendar day that fields name in full. */
export function dayOf({ year, month, day }: CalendarFields): Instant | null {
  return year === undefined || month === undefined || day === undefined
    ? null
    : realDay(year, month, day);
}

/** Weekdays (1 to 7) that stand alone, without last or next. */
export function weekdaysIn(meaning: Meaning): number[] {
  if (meaning.kind === 'weekday') return meaning.pick === 'tense' ? [meaning.weekday] : [];
  if ((meaning.kind === 'clock' || meaning.kind === 'part') && meaning.day)
    return weekdaysIn(meaning.day);
  if (meaning.kind === 'range') return weekdaysIn(meaning.from);
  return 'of' in meaning ? weekdaysIn(meaning.of) : [];
}
