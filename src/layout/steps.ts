import { DAY, HOUR, MINUTE } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear } from 'd3';
import type { CountableTimeInterval, TimeInterval } from 'd3';
import { clockWords, dayTick, hourWords, monthTick, yearName } from './date-words.ts';
import type { CalendarWords } from './date-words.ts';

/** A distance between ticks: how long it is, where they stand, what they are called. */
export interface Step {
  /** Usual length in milliseconds. */
  readonly length: number;
  readonly interval: TimeInterval;
  readonly label: (t: Instant, words: CalendarWords) => string;
  /** What stands above these ticks. */
  readonly heading: 'day' | 'month' | 'year' | null;
}

/** Every n-th unit; `every` has no answer only for n that is no positive number. */
const each = (unit: CountableTimeInterval, n: number): TimeInterval => unit.every(n) ?? unit;

const clock = (t: Instant, { locale }: CalendarWords) => clockWords(t, locale);

const minutes = (n: number): Step => ({
  length: n * MINUTE,
  interval: each(utcMinute, n),
  label: clock,
  heading: 'day',
});

const hours = (n: number, label: Step['label']): Step => ({
  length: n * HOUR,
  interval: each(utcHour, n),
  label,
  heading: 'day',
});

const years = (n: number): Step => ({
  length: n * 365.25 * DAY,
  interval: each(utcYear, n),
  label: yearName,
  heading: null,
});

/** All steps of the axis, finest first; of two equal ones the first has the longer label. */
export const STEPS: readonly Step[] = [
  ...[1, 5, 10, 15, 30].map(minutes),
  hours(1, clock),
  hours(3, clock),
  ...[6, 12].flatMap((n) => [hours(n, clock), hours(n, hourWords)]),
  { length: DAY, interval: utcDay, label: (t, w) => dayTick(t, w, true), heading: 'month' },
  { length: DAY, interval: utcDay, label: (t, w) => dayTick(t, w, false), heading: 'month' },
  { length: 7 * DAY, interval: utcMonday, label: (t, w) => dayTick(t, w, false), heading: 'month' },
  { length: 30 * DAY, interval: utcMonth, label: (t, w) => monthTick(t, w, true), heading: 'year' },
  {
    length: 30 * DAY,
    interval: utcMonth,
    label: (t, w) => monthTick(t, w, false),
    heading: 'year',
  },
  {
    length: 91 * DAY,
    interval: each(utcMonth, 3),
    label: (t, w) => monthTick(t, w, false),
    heading: 'year',
  },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map(years),
];
