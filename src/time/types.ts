/**
 * Wall-clock time of the story's zone in milliseconds since 1970-01-01T00:00, counted as if it were
 * UTC. News speaks in the calendar of its own place; real zones come in only where the text names one.
 */
export type Instant = number;

/** Units of the calendar, finest first. `dayPart` is a part of the day (afternoon, night). */
export const GRANULARITIES = [
  'second',
  'minute',
  'hour',
  'dayPart',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'halfYear',
  'year',
  'decade',
  'century',
] as const;

export type Granularity = (typeof GRANULARITIES)[number];

/** Half-open: start included, end excluded. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}
