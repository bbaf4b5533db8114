import { forms } from '#lang/forms.ts';
import {
  isCapitalised,
  lex,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  shared,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { DurationLead, Meaning } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { ahead, isVerbPlace, normAt, wordSet } from './context.ts';
import { aDate } from './dates.ts';
import { aMonth } from './months.ts';
import { exactly, hyphen } from './numbers.ts';
import { length, several, spaced, type Length } from './units.ts';

type Side = 'last' | 'next';

const duration = ({ amount, unit }: Length, span: Side | null = null): Meaning => ({
  kind: 'duration',
  amount,
  unit,
  span,
});

const one = (unit: Granularity, span: Side | null = null): Meaning =>
  duration({ amount: exactly(1), unit }, span);

/** "aged 40", "turning two years old": ages are no times. */
const BEFORE_AGE = wordSet('aged age turned turning');

/** "call it a day" */
const isCalledIt = (cursor: Cursor, from: number) =>
  normAt(cursor, from - 1) === 'it' && /^call/.test(normAt(cursor, from - 2));

/** "on another day": which one, not how long. */
const isOther = (cursor: Cursor, from: number) =>
  normAt(cursor, from) === 'another' && normAt(cursor, from - 1) === 'on';

const OR_SO = opt(phrase('or so'));

const plain: Item<Meaning> = seq(
  [length, OR_SO, notAhead(word('ago'))],
  ([value, loose], { cursor, from }) => {
    if (BEFORE_AGE.has(normAt(cursor, from - 1)) || isCalledIt(cursor, from)) return null;
    if (isOther(cursor, from)) return null;
    return duration(loose ? { ...value, amount: { ...value.amount, mod: 'APPROX' } } : value);
  },
);

const SIDES = forms<Side>(
  ['last', 'last past previous preceding'],
  ['next', 'next coming following'],
);

/** "all week" is a week of the calendar (`periods.ts`), "all day" says how long. */
const LENGTHS = word('minute', 'hour', 'day', 'quarter', 'decade', 'century');
const UNITS = forms<Granularity>(
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
);
const SPANS = forms<Granularity>(
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['decade', 'decade'],
  ['century', 'century'],
);

const measure: Item<Length> = oneOf<Length>(spaced, several);

/** "the past two months", "the last 24 hours", "the coming weeks", "the past year". */
const recent: Item<Meaning> = oneOf<Meaning>(
  // "is expected to last three weeks" says how long.
  seq([opt(word('the', 'these')), lex(SIDES), measure, OR_SO], ([, span, value], place) =>
    span === 'last' && isVerbPlace(place.cursor, place.from) ? null : duration(value, span),
  ),
  seq([opt(word('the')), word('past'), lex(UNITS)], ([, , unit]) => one(unit, 'last')),
  // "last week" is a week of the calendar, "the last hour" is not one of the clock.
  seq([word('the'), word('last'), lex(SPANS), OR_SO], ([, , unit]) => one(unit, 'last')),
  seq([word('the'), word('next'), lex(SPANS), OR_SO], ([, , unit]) => one(unit, 'next')),
  seq([word('the'), several, oneOf(word('ahead'), phrase('to come'))], ([, value]) =>
    duration(value, 'next'),
  ),
);

type Lasting = Extract<Meaning, { kind: 'duration' }>;

/** "the three months", "the year": what figures are reported for. */
const reported: Item<Lasting> = shared(
  oneOf<Lasting>(
    seq([word('the'), spaced], ([, { amount, unit }]) =>
      unit === 'month' || unit === 'week' || unit === 'year'
        ? { kind: 'duration', amount, unit, span: null }
        : null,
    ),
    seq([word('the'), opt(word('full', 'financial')), word('year')], () => ({
      kind: 'duration',
      amount: exactly(1),
      unit: 'year',
      span: null,
    })),
  ),
);
const lastOf: Item<Meaning> = oneOf<Meaning>(aMonth, aDate);
const ENDED: Item<Meaning> = seq(
  [word('ended', 'ending'), opt(word('on', 'in')), lastOf],
  ([, , until]) => until,
);

/** "the nine months", "its first 100 days", "the year ended March 31". */
const definite: Item<Meaning> = oneOf<Meaning>(
  seq([reported, word('to', 'through'), lastOf], ([value, , until]): Meaning => ({
    ...value,
    until,
  })),
  // The day on which it ended is a time of its own.
  seq([reported], ([value], { cursor, next }): Meaning | null => {
    const [ended] = ENDED.match(cursor, next);
    return ended ? { ...value, until: ended.value } : null;
  }),
  seq([word('the', 'these', 'those'), spaced, notAhead(word('ago'))], ([, value]) =>
    duration(value),
  ),
  seq(
    [
      opt(word('the', 'its', 'his', 'her', 'their')),
      word('first', 'final', 'latest', 'opening', 'early'),
      measure,
    ],
    ([, , value]) => duration(value),
  ),
  seq(
    [
      word('the', 'a', 'its'),
      opt(word('fiscal', 'full')),
      word('year'),
      ahead(word('ended', 'ending')),
    ],
    () => one('year'),
  ),
  seq([word('all'), ahead(LENGTHS), lex(UNITS)], ([, , unit], { cursor, from }) =>
    normAt(cursor, from - 1) === 'of' ? null : one(unit),
  ),
);

/** Bare plurals are lengths after a preposition or a verb that lasts: "for months", "took hours". */
const BEFORE_PLURAL = wordSet(
  'for in took take takes taking lasted last lasts within over after spent spend spending of through with by or and waited wait waiting until during',
);

const plurals: Item<Meaning> = seq(
  [several, notAhead(oneOf<unknown>(word('ago'), hyphen))],
  ([value], { cursor, from, next }) =>
    (BEFORE_PLURAL.has(normAt(cursor, from - 1)) && !isCapitalised(cursor, from)) ||
    /^(before|after|into)$/.test(normAt(cursor, next))
      ? duration(value)
      : null,
);

const WHILE = oneOf<unknown>(
  phrase('a while'),
  phrase('a long time'),
  phrase('a short time'),
  phrase('some time'),
);

/** "for a while": a length that the words leave open. */
const openLength: Item<Meaning> = seq([WHILE], (_, { cursor, from }) =>
  /^(for|after|took|take|takes|in)$/.test(normAt(cursor, from - 1))
    ? duration({ amount: { value: null, min: 3, max: 7 }, unit: 'day' })
    : null,
);

/** Lengths of time. */
export const durations: Item<Meaning> = shared(
  oneOf<Meaning>(plain, recent, definite, plurals, openLength),
);

/** "for days" says only how long; "within" places the length on the calendar. */
export const durationLeads: Item<DurationLead> = oneOf<DurationLead>(
  seq([word('within')], () => 'within' as const),
);
