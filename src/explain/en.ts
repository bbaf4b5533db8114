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

const counted = (n: number, unit: Granularity) => `${n} ${UNITS[unit]}${n === 1 ? '' : 's'}`;

const VOICES = { document: 'the report', post: 'the post', entry: 'this entry' };
const EDGES = { START: 'the beginning', MID: 'the middle', END: 'the end' };

const unitWords = (unit: Granularity, shift: number) => {
  if (shift === 0) return `the same ${UNITS[unit]}`;
  if (shift === 1) return `the next ${UNITS[unit]}`;
  if (shift === -1) return `the ${UNITS[unit]} before`;
  return `${counted(Math.abs(shift), unit)} ${shift < 0 ? 'before' : 'after'}`;
};

/** Explanations in English. */
export const english: Phrasebook = {
  stated: (step, { quote, interval }) => `${quote} is a full date → ${interval(step.interval)}`,
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
      this: `the ${name} of that week`,
    }[pick];
    return `${quote} → ${which} → ${interval(found)}`;
  },
  'year-chosen': ({ side, interval: found }, { quote, interval }) => {
    const which = {
      past: 'the latest one before',
      future: 'the first one after',
      nearest: 'the nearest one',
    }[side];
    return `${quote} names no year → ${which} → ${interval(found)}`;
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
    `on the clocks of the story (${zone}) → ${interval(found)}`,
  offset: ({ amount, unit, direction, interval: found }, { quote, interval }) => {
    const side = direction > 0 ? 'later' : 'earlier';
    const length = amount === null ? `a few ${UNITS[unit]}s` : counted(amount, unit);
    return `${quote} → ${length} ${side} → ${interval(found)}`;
  },
  edge: ({ edge, interval: found }, { quote, interval }) =>
    `${quote} → ${EDGES[edge]} of it → ${interval(found)}`,
  around: ({ interval: found }, { quote, interval }) =>
    `${quote} is approximate → ${interval(found)}`,
  near: ({ side, interval: found }, { quote, interval }) =>
    `${quote} → shortly ${side === 'BEFORE' ? 'before' : 'after'} → ${interval(found)}`,
  bound: ({ bound, interval: found }, { quote, interval }) => {
    const how = {
      since: 'from then on',
      until: 'up to then',
      by: 'by then',
      before: 'before it',
      after: 'after it',
    }[bound];
    return `${quote} → ${how} → ${interval(found)}`;
  },
  range: ({ interval: found }, { quote, interval }) =>
    `${quote} → from one to the other → ${interval(found)}`,
  holiday: ({ interval: found }, { quote, interval }) =>
    `${quote} has a date of its own → ${interval(found)}`,
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
      dateline: `read from the dateline, ${quote} → ${day(at)}`,
      stamp: `read from the line that says when it was written, ${quote} → ${day(at)}`,
      post: `read from the post’s signature, ${quote} → ${day(at)}`,
      date: `read from a date in the text, ${quote} → ${day(at)}`,
      unknown: 'nothing in the text tells when it was written',
    })[basis],
  agrees: (n) => `it agrees with “${weekday(n)}” in the text`,
  quotation: (words) => `“${words}”`,
  'event-stated': (words) => `the sentence says when: ${words}`,
  'event-carried': (words) =>
    words === null
      ? 'the time is taken over from what was told just before'
      : `the time is taken over from what was told just before: ${words}`,
  'event-relative': (words) => `the time follows from another event: ${words}`,
  'event-bounded': (of) =>
    of === 'document'
      ? 'the text does not say when; all that is known is that it happened before the report came out, in the news of that day or the day before'
      : `the text does not say when; it is taken for the day of ${VOICES[of]}`,
};
