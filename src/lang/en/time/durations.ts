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
  type Item,
} from '#timex/pattern.ts';
import type { DurationLead, Meaning } from '#timex/types.ts';
import { ahead, normAt, wordSet } from './context.ts';
import { hyphen } from './numbers.ts';
import { length, several, spaced, type Length } from './units.ts';

type Side = 'last' | 'next' | null;

const duration = ({ amount, unit }: Length, span: Side = null): Meaning => ({
  kind: 'duration',
  amount,
  unit,
  span,
});

/** "aged 40", "turned two years", "at 12 months old": ages are no times. */
const AGE_BEFORE = wordSet('aged age turned turning');

/** What a length tells when an ago, later or earlier follows; those are offsets. */
const plain: Item<Length> = seq([length, notAhead(word('ago'))], ([value], { cursor, from }) =>
  AGE_BEFORE.has(normAt(cursor, from - 1)) ? null : value,
);

const OR_SO = opt(phrase('or so'));

const SIDES = forms<'last' | 'next'>(
  ['last', 'last past previous preceding'],
  ['next', 'next coming following'],
);

const unitNoun: Item<Length> = oneOf<Length>(
  seq(
    [
      lex(
        forms<Length['unit']>(
          ['hour', 'hour'],
          ['day', 'day'],
          ['week', 'week'],
          ['month', 'month'],
          ['year', 'year'],
          ['decade', 'decade'],
          ['century', 'century'],
          ['quarter', 'quarter'],
          ['minute', 'minute'],
        ),
      ),
    ],
    ([unit]) => ({
      amount: { value: 1, min: 1, max: 1 },
      unit,
    }),
  ),
);

const measure: Item<Length> = oneOf<Length>(spaced, several);

/** "the past two months", "the last 24 hours", "the next few days", "the coming weeks". */
const recent: Item<Meaning> = oneOf<Meaning>(
  seq(
    [opt(word('the', 'these')), lex(SIDES), opt(word('or')), measure, OR_SO],
    ([, span, , value]) => duration(value, span),
  ),
  seq([word('the'), word('past'), unitNoun], ([, , value]) => duration(value, 'last')),
  seq([opt(word('the')), word('past'), unitNoun], ([, , value]) => duration(value, 'last')),
  seq(
    [word('the'), word('last', 'next'), word('hour', 'decade', 'century', 'minute'), OR_SO],
    ([, side, unit]) =>
      duration(
        { amount: { value: 1, min: 1, max: 1 }, unit: unit as Length['unit'] },
        side === 'last' ? 'last' : 'next',
      ),
  ),
  seq([word('the'), several, word('ahead', 'to')], ([, value, ahead], { cursor, next }) =>
    ahead === 'ahead' || normAt(cursor, next) === 'come' ? duration(value, 'next') : null,
  ),
);

/** "the year ended March 31", "the quarter ending in June": a length that the words place. */
const ended: Item<Meaning> = seq(
  [word('the', 'a', 'its'), opt(word('fiscal', 'full')), unitNoun, ahead(word('ended', 'ending'))],
  ([, , value]) => duration(value),
);

/** "the nine months", "the first two years", "its first 100 days". */
const definite: Item<Meaning> = oneOf<Meaning>(
  seq([word('the', 'these', 'those'), spaced, notAhead(word('ago'))], ([, value]) =>
    duration(value),
  ),
  seq(
    [
      opt(word('the', 'its', 'his', 'her', 'their')),
      word('first', 'final', 'latest', 'opening', 'early', 'year-earlier'),
      measure,
    ],
    ([, , value]) => duration(value),
  ),
  seq(
    [word('all', 'whole', 'entire'), word('week', 'month', 'year', 'day', 'summer')],
    ([lead, noun], { cursor, from }) =>
      lead === 'all' && noun !== 'summer' && normAt(cursor, from - 1) !== 'of'
        ? duration({ amount: { value: 1, min: 1, max: 1 }, unit: noun as Length['unit'] })
        : null,
  ),
);

/** Bare plurals are lengths after a preposition or a verb that lasts: "for months", "took hours". */
const BEFORE_PLURAL = wordSet(
  'for in took take takes taking lasted last lasts within over after spent spend spending of through with by or and waited wait waiting until during',
);

const plurals: Item<Meaning> = oneOf<Meaning>(
  seq([several, notAhead(oneOf<unknown>(word('ago'), hyphen))], ([value], { cursor, from }) =>
    BEFORE_PLURAL.has(normAt(cursor, from - 1)) && !isCapitalised(cursor, from)
      ? duration(value)
      : null,
  ),
);

const WHILE = oneOf<unknown>(
  phrase('a while'),
  phrase('a long time'),
  phrase('a short time'),
  phrase('some time'),
);
const openLength: Item<Meaning> = seq([WHILE], (_, { cursor, from }) =>
  /^(for|after|took|take|takes|in)$/.test(normAt(cursor, from - 1))
    ? duration({ amount: { value: null, min: 3, max: 7 }, unit: 'day' })
    : null,
);

/** Lengths of time. */
export const durations: Item<Meaning> = shared(
  oneOf<Meaning>(
    seq([plain, OR_SO], ([value, loose]) =>
      duration(loose ? { ...value, amount: { ...value.amount, mod: 'APPROX' } } : value),
    ),
    recent,
    definite,
    ended,
    plurals,
    openLength,
  ),
);

/** "for days" says how long; "within" and "since" place the length on the calendar. */
export const durationLeads: Item<DurationLead> = oneOf<DurationLead>(
  seq([word('within')], () => 'within' as const),
);
