import { forms } from '#lang/forms.ts';
import {
  lex,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  shared,
  tight,
  word,
  type Item,
} from '#timex/pattern.ts';
import type { Amount } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { ahead, continued, normAt } from './context.ts';
import { amount, exactly, hyphen, plainNumber, precision, soleAmount } from './numbers.ts';

/** A unit as a noun: a fortnight is two weeks. */
interface Noun {
  readonly unit: Granularity;
  readonly times: number;
}

const noun = (unit: Granularity, times = 1): Noun => ({ unit, times });

const SINGULAR = forms<Noun>(
  [noun('minute'), "minute minute's min"],
  [noun('hour'), "hour hour's hr"],
  [noun('day'), "day day's night night's"],
  [noun('week'), "week week's"],
  [noun('week', 2), "fortnight fortnight's"],
  [noun('weekend'), 'weekend'],
  [noun('month'), "month month's"],
  [noun('year'), "year year's yr"],
  [noun('decade'), "decade decade's"],
  [noun('century'), 'century'],
  [noun('century', 10), 'millennium'],
);

const PLURAL = forms<Noun>(
  [noun('second'), 'seconds secs'],
  [noun('minute'), 'minutes mins'],
  [noun('hour'), 'hours hrs'],
  [noun('day'), 'days nights'],
  [noun('week'), 'weeks'],
  [noun('week', 2), 'fortnights'],
  [noun('weekend'), 'weekends'],
  [noun('month'), 'months'],
  [noun('year'), 'years yrs'],
  [noun('decade'), 'decades'],
  [noun('century'), 'centuries'],
  [noun('century', 10), 'millennia'],
);

/** Units of the calendar as they stand after "last", "this", "the": "week", "quarter's". */
export const CALENDAR_UNITS = forms<Granularity>(
  ['week', "week week's"],
  ['weekend', "weekend weekend's"],
  ['month', "month month's"],
  ['quarter', "quarter quarter's qtr"],
  ['year', "year year's yr"],
  ['decade', "decade decade's"],
  ['century', "century century's"],
);

/** A number of units, as "two weeks", "half an hour" say. */
export interface Length {
  readonly amount: Amount;
  readonly unit: Granularity;
}

const FINER: Readonly<Partial<Record<Granularity, { unit: Granularity; times: number }>>> = {
  minute: { unit: 'second', times: 60 },
  hour: { unit: 'minute', times: 60 },
  day: { unit: 'hour', times: 24 },
  week: { unit: 'day', times: 7 },
  year: { unit: 'month', times: 12 },
  decade: { unit: 'year', times: 10 },
  century: { unit: 'year', times: 100 },
};

const scaled = (count: Amount, times: number): Amount =>
  times === 1
    ? count
    : {
        ...count,
        value: count.value === null ? null : count.value * times,
        min: count.min * times,
        max: count.max * times,
      };

/** Broken numbers in the next finer unit, where that is whole ("a year and a half": 18 months). */
function whole(count: Amount, { unit, times }: Noun): Length {
  const total = scaled(count, times);
  const finer = FINER[unit];
  if (total.value === null || Number.isInteger(total.value) || !finer)
    return { amount: total, unit };
  const n = scaled(total, finer.times);
  return Number.isInteger(n.value) ? { amount: n, unit: finer.unit } : { amount: total, unit };
}

const QUALIFIER = opt(
  word(
    'more',
    'full',
    'whole',
    'long',
    'straight',
    'consecutive',
    'successive',
    'additional',
    'further',
    'extra',
    'trading',
    'business',
    'working',
    'calendar',
    'short',
    'entire',
    'solid',
    'other',
  ),
);

/** What would make an age or a fraction of the length before it. */
const NO_AGE = notAhead(
  oneOf<unknown>(
    word('old', 'olds', 'aged'),
    seq([hyphen, tight(word('old', 'olds'))], () => true),
    phrase('of age'),
  ),
);

/** Units that are other words alone: "a second", "a quarter". */
const FINE = forms<Noun>([noun('second'), 'second'], [noun('quarter'), 'quarter']);

type Finish = (count: Amount) => Length | null;

/** "weeks" after its number, as a word of its own. */
const apart: Item<Finish> = oneOf<Finish>(
  seq(
    [QUALIFIER, oneOf(lex(PLURAL), lex(SINGULAR)), NO_AGE],
    ([, one]): Finish =>
      (count) =>
        whole(count, one),
  ),
  // "two quarters", but not "three quarters of the voters"
  seq(
    [QUALIFIER, word('quarters'), notAhead(word('of'))],
    (): Finish => (count) => (count.value === 3 ? null : { amount: count, unit: 'quarter' }),
  ),
);

/** "-week", "-second", "-week-long" after its number: an adjective. */
const attached: Item<Finish> = seq(
  [
    hyphen,
    tight(oneOf(lex(SINGULAR), lex(PLURAL), lex(FINE))),
    NO_AGE,
    opt(seq([hyphen, word('long')], () => true)),
  ],
  ([, one]): Finish =>
    (count) =>
      whole(count, one),
);

/** "two weeks", "the last three quarters". */
export const spaced: Item<Length> = continued(amount, apart);

/** "weeklong", "a day-long". */
const LONG = forms<Noun>(
  [noun('hour'), 'hourlong'],
  [noun('day'), 'daylong'],
  [noun('week'), 'weeklong'],
  [noun('month'), 'monthlong'],
  [noun('year'), 'yearlong'],
  [noun('decade'), 'decadelong'],
);

const lasting: Item<Length> = oneOf<Length>(
  seq([lex(LONG)], ([one]) => whole(exactly(1), one)),
  seq([lex(SINGULAR), hyphen, word('long')], ([one]) => whole(exactly(1), one)),
  seq([lex(PLURAL), hyphen, word('long')], ([one]) => ({
    amount: scaled({ value: null, min: 3, max: 7 }, one.times),
    unit: one.unit,
  })),
);

const counted: Item<Length> = shared(continued(amount, apart, attached));

/** "a night club", "a night out" are no lengths. */
const NIGHT_THINGS = word(
  'club',
  'clubs',
  'shift',
  'out',
  'off',
  'bus',
  'train',
  'watchman',
  'nurse',
);

/** One unit after its article: "a week", "more than an hour", "one long year". */
const single: Item<Length> = shared(
  oneOf<Length>(
    seq(
      [soleAmount, QUALIFIER, lex(SINGULAR), NO_AGE, notAhead(oneOf(hyphen, NIGHT_THINGS))],
      ([count, , one]) => whole(count, one),
    ),
    seq([soleAmount, QUALIFIER, lex(SINGULAR), phrase('and a half')], ([count, , one]) =>
      whole({ ...count, value: 1.5, min: 1.5, max: 1.5 }, one),
    ),
  ),
);

/** "half an hour", "a half hour", "half-hour", "a quarter of an hour". */
const parted: Item<Length> = oneOf<Length>(
  seq([opt(precision), word('half'), word('a', 'an'), lex(SINGULAR)], ([mod, , , one]) =>
    whole({ ...exactly(0.5), ...(mod && { mod }) }, one),
  ),
  seq(
    [
      opt(precision),
      opt(word('a')),
      word('half'),
      opt(hyphen),
      word('hour', 'day', 'century', 'decade'),
    ],
    ([mod, , , , one]) =>
      whole({ ...exactly(0.5), ...(mod && { mod }) }, SINGULAR.get(one) ?? noun('hour')),
  ),
  seq([opt(precision), opt(word('a')), phrase('quarter of an hour')], ([mod]) => ({
    amount: { ...exactly(15), ...(mod && { mod }) },
    unit: 'minute',
  })),
  seq([word('three'), opt(hyphen), phrase('quarters of an hour')], () => ({
    amount: exactly(45),
    unit: 'minute',
  })),
);

/** A bare plural means a few: "hours later", "for months". */
export const several: Item<Length> = seq([lex(PLURAL), NO_AGE], ([one]) => ({
  amount: scaled({ value: null, min: 3, max: 7 }, one.times),
  unit: one.unit,
}));

const unitAhead = ahead(oneOf<unknown>(lex(PLURAL), lex(SINGULAR), word('quarters', 'seconds')));

const JOINT = oneOf<string>(
  word('and', ','),
  seq([phrase(', and')], () => 'and'),
);

/** "an hour and 20 minutes", "two hours, four minutes and 11 seconds", counted in the finest unit. */
const withFiner = (coarser: Item<Length>): Item<Length> =>
  seq(
    [coarser, opt(JOINT), plainNumber, unitAhead, oneOf(lex(PLURAL), lex(SINGULAR))],
    ([first, joint, n, , one], { cursor, next }) => {
      const finer = FINER[first.unit];
      if (!finer || finer.unit !== one.unit || first.amount.value === null) return null;
      // "for ten years, two months after": the second length leads on to the clause.
      if (joint === ',' && /^(before|after)$/.test(normAt(cursor, next))) return null;
      const total = first.amount.value * finer.times + n * one.times;
      const { largest = first.unit } = first.amount;
      const amount = { ...first.amount, value: total, min: total, max: total, largest };
      return { amount, unit: finer.unit };
    },
  );

const pair: Item<Length> = shared(withFiner(oneOf(counted, single)));
const compound: Item<Length> = oneOf<Length>(pair, withFiner(pair));

/** A length of time with its number; a bare plural is left to `several`. */
export const length: Item<Length> = shared(
  oneOf<Length>(counted, single, parted, lasting, compound),
);
