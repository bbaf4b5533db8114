import { forms } from '#lang/forms.ts';
import {
  isCapitalised,
  lex,
  notAhead,
  oneOf,
  opt,
  seq,
  shared,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { durationValue } from '#time/timex-value.ts';
import { briefClock, clock } from './clock.ts';
import { normAt, wordSet } from './context.ts';
import { isNameLike } from './context.ts';
import { plainNumber } from './numbers.ts';
import { length } from './units.ts';

const every = (value: string, freq?: string): Meaning => ({
  kind: 'set',
  value,
  quant: 'EVERY',
  ...(freq && { freq }),
});

const ADVERBS = forms<string>(
  ['PT1H', 'hourly'],
  ['P1D', 'daily everyday'],
  ['XXXX-XX-XXTNI', 'nightly'],
  ['P1W', 'weekly'],
  ['P2W', 'biweekly fortnightly'],
  ['P1M', 'monthly'],
  ['P1Q', 'quarterly'],
  ['P6M', 'biannually'],
  ['P1Y', 'annually yearly'],
);

/** "Daily Mail", "Newsweekly": titles. */
const isTitle = (cursor: Cursor, from: number) =>
  isNameLike(cursor, from) || (isCapitalised(cursor, from) && isCapitalised(cursor, from + 1));

const PAPERS = wordSet('daily weekly monthly quarterly fortnightly biweekly');
/** What a paper does, and marks after its name. */
const AFTER_PAPER = wordSet(
  '. , ; : ) ” " said says wrote writes reported reports quoted quotes published publishes cited cites citing revealed claimed claims has had was is that on in',
);
/** The name of a paper has at most so many words. */
const PAPER_WORDS = 4;

/** "the daily De Stem wrote", "told the weekly": the noun, a paper by how often it comes out. */
function isPaper(cursor: Cursor, from: number, next: number): boolean {
  if (!PAPERS.has(normAt(cursor, from)) || !isDefinite(cursor, from - 1)) return false;
  let end = next;
  while (end < next + PAPER_WORDS && isCapitalised(cursor, end)) end += 1;
  const isEnd = end >= cursor.tokens.length || AFTER_PAPER.has(normAt(cursor, end));
  return isEnd && (end > next || cursor.tokens[end]?.kind === 'word');
}

/** An article, or the adjective of a country: "the daily", "German daily Bild". */
const isDefinite = (cursor: Cursor, at: number) =>
  /^(a|the|its|another|tabloid|newspaper|based)$/.test(normAt(cursor, at)) ||
  isCapitalised(cursor, at);

/** "a quarterly dividend", "its first quarterly loss": a kind of figure, no repetition. */
const isKind = (cursor: Cursor, from: number, next: number) =>
  normAt(cursor, from) === 'quarterly' &&
  cursor.tokens[next]?.kind === 'word' &&
  !AFTER_ADVERB.has(normAt(cursor, next));
const AFTER_ADVERB = wordSet(
  'in on at by for from to with and or but until since through over under as if when while after before because',
);

const UNITS = forms<Granularity>(
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
);

const WEEKDAYS = forms<number>(
  ...'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index) => [index + 1, name] as const),
);
const WEEKDAY_PLURALS = forms<number>(
  ...'mondays tuesdays wednesdays thursdays fridays saturdays sundays'
    .split(' ')
    .map((name, index) => [index + 1, name] as const),
);
const PARTS = forms<string>(
  ['MO', 'morning mornings'],
  ['AF', 'afternoon afternoons'],
  ['EV', 'evening evenings'],
  ['NI', 'night nights'],
);
const PART_PLURALS = forms<string>(
  ['MO', 'mornings'],
  ['AF', 'afternoons'],
  ['EV', 'evenings'],
  ['NI', 'nights'],
);
const SEASONS = forms<string>(
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn fall'],
  ['WI', 'winter'],
);
const MONTHS = forms<string>(
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [String(index + 1).padStart(2, '0'), name] as const),
);

const EACH = word('every', 'each');
const onWeekday = (n: number) => `XXXX-WXX-${String(n)}`;

const eachUnit: Item<Meaning> = oneOf<Meaning>(
  seq([EACH, lex(UNITS)], ([, unit]) => every(durationValue(1, unit))),
  seq([word('every'), length], ([, { amount, unit }]) => every(durationValue(amount.value, unit))),
  seq([word('every'), word('other', 'second', 'third', 'fourth'), lex(UNITS)], ([, nth, unit]) =>
    every(durationValue({ other: 2, second: 2, third: 3, fourth: 4 }[nth] ?? 2, unit)),
  ),
  seq(
    [
      word('every'),
      word('few', 'couple'),
      opt(word('of')),
      word('minutes', 'hours', 'days', 'weeks', 'months', 'years'),
    ],
    ([, , , noun]) => every(durationValue(null, UNITS.get(noun.slice(0, -1)) ?? 'day')),
  ),
  seq([EACH, lex(WEEKDAYS), opt(lex(PARTS))], ([, n, part]) =>
    every(onWeekday(n) + (part === null ? '' : `T${part}`)),
  ),
  seq([word('every'), word('other', 'second'), lex(WEEKDAYS)], ([, , n]) => every(onWeekday(n))),
  seq([EACH, word('morning', 'afternoon', 'evening', 'night')], ([, part]) =>
    every(`XXXX-XX-XXT${PARTS.get(part) ?? 'NI'}`),
  ),
  seq([EACH, word('weekend')], () => every('XXXX-WXX-WE')),
  seq([EACH, lex(SEASONS)], ([, season]) => every(`XXXX-${season}`)),
  seq([EACH, lex(MONTHS)], ([, month]) => every(`XXXX-${month}`)),
);

const plurals: Item<Meaning> = oneOf<Meaning>(
  seq([lex(WEEKDAY_PLURALS), opt(lex(PARTS))], ([n, part]) =>
    every(onWeekday(n) + (part === null ? '' : `T${part}`)),
  ),
  seq([lex(WEEKDAYS), lex(PART_PLURALS)], ([n, part]) => every(`${onWeekday(n)}T${part}`)),
  seq([lex(PART_PLURALS)], ([part], { cursor, from }) =>
    /^(in|the|most|on|some|winter|summer)$/.test(normAt(cursor, from - 1)) &&
    !isCapitalised(cursor, from)
      ? every(`XXXX-XX-XXT${part}`)
      : null,
  ),
  seq([word('weekdays')], (_, { cursor, from }) =>
    /^(on|most|and|the)$/.test(normAt(cursor, from - 1)) ? every('XXXX-WXX-1/XXXX-WXX-5') : null,
  ),
  seq([word('weekends')], (_, { cursor, from }) =>
    /^(on|at|most|and|the)$/.test(normAt(cursor, from - 1)) ? every('XXXX-WXX-WE') : null,
  ),
);

const TIMES: Readonly<Record<string, string>> = { once: '1X', twice: '2X', thrice: '3X' };
const PER = word('a', 'an', 'per', 'each', 'every');

/** "twice a month", "three times a week". */
const frequency: Item<Meaning> = oneOf<Meaning>(
  seq([word('once', 'twice', 'thrice'), PER, lex(UNITS)], ([times, , unit]) =>
    every(durationValue(1, unit), TIMES[times]),
  ),
  seq(
    [opt(word('a')), word('several', 'many', 'few', 'numerous'), word('times'), PER, lex(UNITS)],
    ([, , , , unit]) => every(durationValue(1, unit)),
  ),
  seq([word('once', 'twice'), word('every'), length], ([times, , { amount, unit }]) =>
    every(durationValue(amount.value, unit), TIMES[times]),
  ),
  seq([plainNumber, word('times'), PER, lex(UNITS)], ([n, , , unit]) =>
    every(durationValue(1, unit), `${String(n)}X`),
  ),
  seq([word('once', 'twice'), word('daily', 'weekly', 'monthly')], ([times, adverb]) =>
    every(ADVERBS.get(adverb) ?? 'P1D', TIMES[times]),
  ),
);

/** What a rate counts: "£90,000 a week", "two million barrels a day", "40% a year". */
const RATED = wordSet(
  '% percent pct million billion thousand trillion hundred barrels tons tonnes dollars pounds euros cents pence people times cases miles km units hours shares flights visitors cars copies meals kilometres kilometers feet gallons litres liters bpd euro yen zlotys rubles roubles each m bn k',
);

/** "a week" after what it counts. */
const rate: Item<Meaning> = seq(
  [
    word('a', 'an', 'per'),
    lex(UNITS),
    notAhead(word('ago', 'earlier', 'later', 'before', 'after', 'from', 'or', 'and', 'old')),
  ],
  ([per, unit], { cursor, from }) => {
    const before = cursor.tokens[from - 1];
    if (!before) return null;
    return per === 'per' || before.kind === 'number' || RATED.has(before.norm)
      ? every(durationValue(1, unit))
      : null;
  },
);

/** The hour of a repeated clock: told, or in the part of the day that repeats; null when it is left open. */
function minutesOf(clock: Extract<Meaning, { kind: 'clock' }>, part: string): number | null {
  if (!clock.twelveHour) return clock.minutes;
  if (part === '') return null;
  return part === 'MO' ? clock.minutes : (clock.minutes % 720) + 720;
}

/** A clock in each of the days that repeat: "5 am every day", "every Monday at 7pm". */
function atClock(set: Meaning, of: Meaning): Meaning | null {
  if (set.kind !== 'set' || of.kind !== 'clock' || of.zone !== undefined) return null;
  const [day = '', part = ''] = (set.value === 'P1D' ? 'XXXX-XX-XX' : set.value).split('T');
  const minutes = /^XXXX-(XX-XX|WXX-\d)$/.test(day) ? minutesOf(of, part) : null;
  if (minutes === null) return null;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((n) =>
    String(n).padStart(2, '0'),
  );
  return { ...set, value: `${day}T${hour}:${minute}` };
}

const repeated: Item<Meaning> = oneOf<Meaning>(
  eachUnit,
  plurals,
  seq([word('daily')], () => every('P1D')),
);

const clocked: Item<Meaning> = oneOf<Meaning>(
  seq([clock, opt(word('on')), repeated], ([of, , set]) => atClock(set, of)),
  seq([repeated, word('at'), oneOf(clock, briefClock)], ([set, , of]) => atClock(set, of)),
);

/** Repeated times. */
export const sets: Item<Meaning> = shared(
  oneOf<Meaning>(
    seq([lex(ADVERBS)], ([value], { cursor, from, next }) =>
      isTitle(cursor, from) || isPaper(cursor, from, next) || isKind(cursor, from, next)
        ? null
        : every(value),
    ),
    eachUnit,
    plurals,
    clocked,
    frequency,
    rate,
  ),
);
