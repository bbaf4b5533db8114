import type { Granularity } from '#time/types.ts';
import type { Phrasebook } from './phrasebook.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekday = (n: number) => WEEKDAYS[n - 1] ?? '';

const UNITS: Readonly<Record<Granularity, string>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  dayPart: 'part of the day',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  season: 'season',
  quarter: 'quarter',
  halfYear: 'half-year',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const PLURALS: Readonly<Partial<Record<Granularity, string>>> = {
  dayPart: 'parts of the day',
  century: 'centuries',
};
const several = (unit: Granularity) => PLURALS[unit] ?? `${UNITS[unit]}s`;

function counted(n: number, unit: Granularity): string {
  if (n === 1) return `${unit === 'hour' ? 'an' : 'a'} ${UNITS[unit]}`;
  return `${n} ${several(unit)}`;
}

const VOICES = { document: 'the report', post: 'the post', entry: 'this entry' };
/** "earlier today", "later this month". */
const NOW = {
  START: 'up to the time of writing',
  MID: 'around the time of writing',
  END: 'from the time of writing on',
};
const EDGES = { START: 'the beginning', MID: 'the middle', END: 'the end' };

const unitWords = (unit: Granularity, shift: number) => {
  if (shift === 0) return `the same ${UNITS[unit]}`;
  if (shift === 1) return `the next ${UNITS[unit]}`;
  if (shift === -1) return `the ${UNITS[unit]} before`;
  return `${counted(Math.abs(shift), unit)} ${shift < 0 ? 'earlier' : 'later'}`;
};

/** Explanations in English. */
export const english: Phrasebook = {
  stated: (step, { quote, interval }) => `${quote} → ${interval(step.interval)}`,
  'from-created': ({ created, of }, { day, hours }) =>
    created.precision === 'minute'
      ? `counted from when ${VOICES[of]} was written, ${day(created.at)}, ${hours({ start: created.at, end: created.at })}`
      : `counted from the day ${VOICES[of]} was written, ${day(created.at)}`,
  'from-reference': (step, { interval }) =>
    `counted from the time told just before, ${interval(step.interval)}`,
  weekday: ({ weekday: n, pick, interval: found }, { quote, interval }) => {
    const name = weekday(n);
    const which = {
      past: `the latest ${name} up to that day`,
      future: `the first ${name} from that day on`,
      last: `the last ${name} before that day`,
      next: `the first ${name} after that day`,
      this: `the nearest ${name}`,
    }[pick];
    return `${quote} → ${which} → ${interval(found)}`;
  },
  'year-chosen': ({ side, lacks, interval: found }, { quote, interval }) => {
    const which = {
      past: 'the latest one',
      future: 'the next one',
      nearest: 'the nearest one',
    }[side];
    return `${quote} names no ${lacks ?? 'year'} → ${which} → ${interval(found)}`;
  },
  unit: ({ unit, shift, interval: found }, { quote, interval }) =>
    `${quote} → ${unitWords(unit, shift)} → ${interval(found)}`,
  'day-part': ({ interval: found }, { quote, interval }) => `${quote} → ${interval(found)}`,
  'day-of-reference': ({ day: at, why }, { quote, day }) => {
    const reason = {
      narrative: 'the day the report is speaking of',
      created: 'no other day was named',
      'moved-on': 'the morning after the evening told before',
    }[why];
    return `${quote} names no day → ${day(at)} (${reason})`;
  },
  clock: ({ interval: found }, { quote, hours }) => `${quote} → ${hours(found)}`,
  zone: ({ interval: found, zone }, { interval }) =>
    `on the clocks of ${zone} → ${interval(found)}`,
  offset: ({ amount, unit, direction, interval: found }, { quote, interval }) => {
    const side = direction > 0 ? 'later' : 'earlier';
    const length = amount === null ? `a few ${several(unit)}` : counted(amount, unit);
    return `${quote} → ${length} ${side} → ${interval(found)}`;
  },
  edge: ({ edge, fromNow, interval: found }, { quote, interval }) =>
    `${quote} → ${fromNow ? NOW[edge] : `${EDGES[edge]} of that period`} → ${interval(found)}`,
  around: ({ interval: found }, { quote, interval }) =>
    `${quote} is approximate → ${interval(found)}`,
  near: ({ side, interval: found }, { quote, interval }) =>
    `${quote} → shortly ${side === 'BEFORE' ? 'before' : 'after'} that moment → ${interval(found)}`,
  bound: ({ bound, interval: found }, { quote, interval }) => {
    const how = {
      since: 'from then on',
      until: 'up to then',
      by: 'by then',
      before: 'before that time',
      after: 'after that time',
    }[bound];
    const open = { before: ' or earlier', after: ' or later' };
    const side = bound === 'before' || bound === 'after' ? open[bound] : '';
    return `${quote} → ${how} → ${interval(found)}${side}`;
  },
  range: ({ interval: found }, { quote, interval }) =>
    `${quote} is a stretch of time → ${interval(found)}`,
  holiday: ({ interval: found }, { quote, interval }) =>
    `${quote} is a known date → ${interval(found)}`,
  duration: ({ interval: found }, { quote, interval }) =>
    found
      ? `${quote} is a length of time → ${interval(found)}`
      : `${quote} is a length of time without a place on the calendar`,
  set: (_, { quote }) => `${quote} repeats, so it has no one place on the calendar`,
  vague: (_, { quote }) => `${quote} does not say exactly when`,
  unplaced: (_, { quote }) => `${quote} could not be put on the calendar`,
  created: (basis, { quote, day }, { at }) =>
    ({
      given: `the date was given: ${day(at)}`,
      metadata: `the date comes with the file: ${day(at)}`,
      dateline: `the date was read from the dateline, ${quote} → ${day(at)}`,
      stamp: `the date was read from the line that says when the text was written, ${quote} → ${day(at)}`,
      post: `the date was read from the signature of a post, ${quote} → ${day(at)}`,
      date: `the date was read from one in the text, ${quote} → ${day(at)}`,
      unknown: 'nothing in the text says when it was written',
    })[basis],
  agrees: (n) => `it agrees with the weekday in the text (${weekday(n)})`,
  quotation: (words) => `“${words}”`,
  'event-stated': (words) => `the sentence says when: ${words}`,
  'event-carried': (words) =>
    words === null
      ? 'the time is taken over from what was told just before'
      : `the time is taken over from what was told just before: ${words}`,
  'event-relative': (words) => `the time follows from another event: ${words}`,
  'event-bounded': (of) =>
    of === 'document'
      ? 'the text does not say when; it was before the report came out, presumably on that day or the day before'
      : `the text does not say when; it is taken for the day of ${VOICES[of]}`,
  'event-ahead': 'the text does not say when it is to be: some time after this was said',
};
