import { forms } from '#lang/forms.ts';
import {
  digits,
  isCapitalised,
  lex,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  shared,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { CalendarFields, From, Meaning, Pick } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { normAt, opensSentence, wordSet } from './context.ts';
import { month, MONTHS, narrativePick, pick, year, yearPart } from './days.ts';
import { hyphen, ordinal, writtenYear } from './numbers.ts';
import { CALENDAR_UNITS } from './units.ts';

const calendar = (fields: CalendarFields, which: Pick = 'tense'): Meaning => ({
  kind: 'calendar',
  fields,
  pick: which,
});

const ofUnit = (unit: Granularity, shift: number, from: From): Meaning => ({
  kind: 'unit',
  unit,
  shift,
  from,
});

const BEFORE_TIME = wordSet(
  'in since by until till from before after during through throughout around about of to early late mid last next this and or between for as - – ( over',
);

/** Months that are also first names or other words need more than a capital. */
const NAME_LIKE = wordSet('april may june august march');

function isMonth(cursor: Cursor, at: number): boolean {
  const norm = normAt(cursor, at);
  const before = normAt(cursor, at - 1);
  if (!NAME_LIKE.has(norm.replace(/'s$/, ''))) return true;
  if (!isCapitalised(cursor, at)) return false;
  if (/^(may|march)/.test(norm) || opensSentence(cursor, at)) {
    if (!BEFORE_TIME.has(before)) return false;
  }
  // "April Dunning", "Theresa May"
  const named = isCapitalised(cursor, at - 1) && !BEFORE_TIME.has(before);
  const surnamed = isCapitalised(cursor, at + 1) && !BEFORE_TIME.has(before);
  return !named && !surnamed;
}

const loneMonth: Item<number> = seq([lex(MONTHS)], ([value], { cursor, from }) =>
  isMonth(cursor, from) ? value : null,
);

const shortMonth: Item<number> = seq([month], ([value], { cursor, from }) =>
  MONTHS.has(normAt(cursor, from)) || !BEFORE_TIME.has(normAt(cursor, from - 1)) ? null : value,
);

const aMonth: Item<Meaning> = oneOf<Meaning>(
  seq([oneOf(loneMonth, shortMonth)], ([value]) => calendar({ month: value })),
  seq([month, yearPart], ([value, rest]) => calendar({ month: value, ...rest })),
  seq([pick, month], ([which, value]) => calendar({ month: value }, which)),
  seq([narrativePick, month], ([which, value]) => calendar({ month: value }, which)),
  seq([phrase('the month of'), month, opt(yearPart)], ([, value, rest]) =>
    calendar({ month: value, ...rest }),
  ),
  // "2018-05", with both parts written out
  seq(
    [
      digits(1900, 2099, 4, 4),
      tight(word('-')),
      tight(digits(1, 12, 2, 2)),
      notAhead(tight(oneOf<unknown>(word('-'), digits(0, 9999)))),
    ],
    ([value, , m], { cursor, from }) =>
      normAt(cursor, from + 2).startsWith('0') ? calendar({ year: value, month: m }) : null,
  ),
);

/** What stands before a number that is no year: a vehicle, a flight, a place in a list. */
const NOT_YEAR_BEFORE = wordSet(
  'flight route highway road boeing airbus no number nos room channel article section page pages windows office unit bus $ £ € # ¥ model suite apartment apt box code level nearly almost over about than least some around exactly only another every all least',
);
/** What stands after a number that counts. */
const COUNTED = wordSet(
  'people men women troops soldiers officers police workers employees jobs homes houses cars miles mile meters metres feet foot inches yards km kilometers kilometres pounds dollars euros shares points tons tonnes barrels votes voters students children patients cases deaths acres hectares square km² hours minutes days weeks months years times per percent % pct hp calories degrees words seats members delegates guests protesters demonstrators refugees migrants million billion thousand copies units bc ad bce ce c p x',
);
const YEAR_BEFORE = wordSet(
  'in since by until till from before after during of to through throughout around about early late mid and between circa ( - – year',
);

function isYear(cursor: Cursor, from: number, next: number, value: number): boolean {
  const { tokens } = cursor;
  const before = normAt(cursor, from - 1);
  const after = tokens[next];
  const touching =
    tokens[from]?.spaceBefore === false &&
    /^[.,:/+@#$£€*=-]$/.test(before) &&
    tokens[from - 1]?.spaceBefore === false;
  if (touching || NOT_YEAR_BEFORE.has(before)) return false;
  if (after && !after.spaceBefore && /^[:/%°@]$/.test(after.norm)) return false;
  if (after && !after.spaceBefore && /^[.,-]$/.test(after.norm)) {
    const more = tokens[next + 1];
    if (more?.kind === 'number' && !more.spaceBefore)
      return after.norm === '-' && more.norm.length !== 3;
  }
  if (after && COUNTED.has(after.norm)) return false;
  if (value >= 1900 && value <= 2099)
    return (
      YEAR_BEFORE.has(before) ||
      !isCapitalised(cursor, from - 1) ||
      opensSentence(cursor, from - 1) ||
      /^(the|in|fiscal)$/.test(before) ||
      /^(,|\))$/.test(before)
    );
  return (
    value >= 1100 &&
    value < 2200 &&
    /^(in|since|until|circa|year|from|before|after|between|of)$/.test(before) &&
    (after === undefined ||
      after.kind === 'mark' ||
      /^(and|to|when|until|the|a|by|he|she|it|they|in|at|as|after|but|with|that|was|were|for|on)$/.test(
        after.norm,
      ))
  );
}

const bareYear: Item<number> = seq([digits(1000, 2999, 4, 4)], ([value], { cursor, from, next }) =>
  isYear(cursor, from, next, value) ? value : null,
);

const BC = oneOf<unknown>(
  word('bc', 'bce'),
  seq(
    [
      word('b'),
      tight(word('.')),
      word('c'),
      tight(word('.')),
      opt(seq([word('e'), tight(word('.'))], () => true)),
    ],
    () => true,
  ),
);
const AD = oneOf<unknown>(
  word('ad', 'ce'),
  seq([word('a'), tight(word('.')), word('d'), tight(word('.'))], () => true),
);

const anyYear = oneOf<number>(
  digits(1, 9999),
  seq([digits(1, 99), tight(word(',')), tight(digits(0, 999, 3, 3))], ([a, , b]) => a * 1000 + b),
);

const aYear: Item<Meaning> = oneOf<Meaning>(
  seq([bareYear], ([value]) => calendar({ year: value })),
  seq([writtenYear], ([value], { cursor, from, next }) =>
    next - from > 1 && YEAR_BEFORE.has(normAt(cursor, from - 1)) && normAt(cursor, from) !== 'two'
      ? calendar({ year: value })
      : null,
  ),
  seq([opt(word('the')), word('year'), year], ([, , value]) => calendar({ year: value })),
  // Astronomical counting has a year 0, so 44 BC is -43.
  seq([anyYear, BC], ([value], { cursor, next }) =>
    isCapitalised(cursor, next - 1) || normAt(cursor, next - 1) === '.'
      ? calendar({ year: 1 - value })
      : null,
  ),
  seq([anyYear, AD], ([value], { cursor, next }) =>
    isCapitalised(cursor, next - 1) || normAt(cursor, next - 1) === '.'
      ? calendar({ year: value })
      : null,
  ),
  seq([AD, digits(1, 2999)], ([, value], { cursor, from }) =>
    isCapitalised(cursor, from) && normAt(cursor, from) !== 'ce' ? calendar({ year: value }) : null,
  ),
);

const FISCAL = oneOf<unknown>(
  word('fiscal'),
  seq([word('financial'), opt(word('year'))], () => true),
  phrase('fiscal year'),
);

const fiscalYear: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('the')), FISCAL, opt(word('year')), year], ([, , , value]) =>
    calendar({ year: value }),
  ),
  seq([word('fy'), digits(1900, 2099, 4, 4)], ([, value]) => calendar({ year: value })),
  seq(
    [
      opt(word('the')),
      opt(word('current', 'latest', 'full')),
      word('fiscal', 'financial'),
      word('year'),
    ],
    () => ofUnit('year', 0, 'reference'),
  ),
  seq([pick, word('fiscal', 'financial'), word('year')], ([which]) =>
    ofUnit('year', SHIFTS[which], 'created'),
  ),
);

const SEASONS = forms<number>(
  [0, "winter winter's wintertime"],
  [1, "spring spring's springtime"],
  [2, "summer summer's summertime"],
  [3, "autumn autumn's fall fall's"],
);
/** Seasons that are plain nouns or verbs as well. */
const BARE_SEASON = wordSet(
  'in this last next by since until early late mid during of through throughout that before after over',
);

const season: Item<Meaning> = oneOf<Meaning>(
  seq([lex(SEASONS), opt(word('of')), yearPart], ([value, , rest]) =>
    calendar({ season: value, ...rest }),
  ),
  seq(
    [word('the'), lex(SEASONS), opt(seq([opt(word('of')), yearPart], ([, rest]) => rest))],
    ([, value, rest], { cursor, from, next }) =>
      rest !== null ||
      (!/^(of|in|from|for|off)$/.test(normAt(cursor, next)) &&
        (normAt(cursor, from + 1) !== 'fall' ||
          /^(in|by|during|of|over|until|through|late|early)$/.test(normAt(cursor, from - 1))))
        ? calendar({ season: value, ...rest })
        : null,
  ),
  seq([pick, lex(SEASONS)], ([which, value]) => calendar({ season: value }, which)),
  seq([narrativePick, lex(SEASONS)], ([which, value]) => calendar({ season: value }, which)),
  seq([lex(SEASONS)], ([value], { cursor, from, next }) =>
    BARE_SEASON.has(normAt(cursor, from - 1)) &&
    !isCapitalised(cursor, from) &&
    !/^(fall|spring)/.test(normAt(cursor, from)) &&
    normAt(cursor, next) !== '-'
      ? calendar({ season: value })
      : null,
  ),
);

const QUARTER = word('quarter', "quarter's");
const between = opt(hyphen);
const THE = opt(oneOf<unknown>(word('the', 'its', 'their', 'our'), phrase("the company's")));

const quarterNumber: Item<number> = seq([ordinal, between, QUARTER], ([n]) => (n <= 4 ? n : null));

const quarterYear: Item<CalendarFields> = oneOf<CalendarFields>(
  yearPart,
  seq([word('of'), opt(word('fiscal')), year], ([, , value]) => ({ year: value })),
);
const ownYear: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([year, opt(word("'s"))], ([value]) => ({ year: value })),
  seq([word('last', 'this', 'next'), word("year's")], ([which]) => ({
    yearShift: which === 'last' ? -1 : which === 'next' ? 1 : 0,
  })),
);

const partOfYear: Item<Meaning> = oneOf<Meaning>(
  seq([THE, opt(word('fiscal')), between, quarterNumber, opt(quarterYear)], ([, , , n, rest]) =>
    calendar({ quarter: n, ...rest }),
  ),
  seq(
    [opt(word('the')), opt(word('fiscal')), ownYear, opt(word('fiscal')), quarterNumber],
    ([, , rest, , n]) => calendar({ quarter: n, ...rest }),
  ),
  seq([oneOf(word('q1', 'q2', 'q3', 'q4')), opt(quarterYear)], ([name, rest]) =>
    calendar({ quarter: Number(name.slice(1)), ...rest }),
  ),
  seq(
    [
      word('q'),
      tight(digits(1, 4, 1)),
      opt(
        oneOf(
          quarterYear,
          seq([word('fy'), year], ([, value]) => ({ year: value })),
        ),
      ),
    ],
    ([, n, rest], { cursor, from }) =>
      isCapitalised(cursor, from) ? calendar({ quarter: n, ...rest }) : null,
  ),
  seq([digits(1, 4, 1), tight(word('q')), opt(quarterYear)], ([n, , rest]) =>
    calendar({ quarter: n, ...rest }),
  ),
  seq([word('h'), tight(digits(1, 2, 1)), year], ([, n, value]) =>
    calendar({ halfYear: n, year: value }),
  ),
  seq(
    [
      opt(word('the')),
      word('first', 'second', 'last', 'latter'),
      between,
      word('half'),
      word('of'),
      oneOf<CalendarFields>(
        seq([year], ([value]) => ({ year: value })),
        yearPart,
      ),
    ],
    ([, which, , , , rest]) => calendar({ halfYear: which === 'first' ? 1 : 2, ...rest }),
  ),
  seq(
    [word('the'), word('first', 'second'), word('half'), word('of'), word('the'), word('year')],
    ([, which]) => calendar({ halfYear: which === 'first' ? 1 : 2 }),
  ),
  // "the year-earlier quarter", "the 1988 period"
  seq(
    [
      opt(word('the')),
      opt(word('comparable', 'same')),
      word('year'),
      hyphen,
      word('earlier', 'ago'),
      opt(ordinal),
      word('quarter', 'period', 'month', 'half', 'nine'),
    ],
    ([, , , , , n, unit]): Meaning =>
      n !== null && unit === 'quarter' && n <= 4
        ? calendar({ quarter: n, yearShift: -1 })
        : {
            kind: 'offset',
            amount: { value: 1, min: 1, max: 1 },
            unit: 'year',
            direction: -1,
            from: 'reference',
          },
  ),
  seq([opt(word('the')), word('year'), hyphen, word('earlier', 'ago')], (): Meaning => ({
    kind: 'offset',
    amount: { value: 1, min: 1, max: 1 },
    unit: 'year',
    direction: -1,
    from: 'reference',
  })),
  seq([word('the'), year, word('period', 'quarter')], ([, value]) => calendar({ year: value })),
);

const DECADE_NAMES = forms<number>(
  [2, 'twenties'],
  [3, 'thirties'],
  [4, 'forties'],
  [5, 'fifties'],
  [6, 'sixties'],
  [7, 'seventies'],
  [8, 'eighties'],
  [9, 'nineties'],
);

const tens = digits(0, 90, 2, 2);
const S = tight(word('s', "'s"));
/** "'90s" is the last century's as long as this one has not had them. */
const ofCentury = (n: number): number | null =>
  n % 10 === 0 ? (n <= 20 ? 200 : 190) + n / 10 : null;

/** "1990s", "the '90s", "the nineties". */
const decade: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('the')), digits(1000, 2090, 4, 4), S], ([, value]) =>
    value % 100 === 0 && value < 2000
      ? calendar({ century: value / 100 })
      : value % 10 === 0
        ? calendar({ decade: value / 10 })
        : null,
  ),
  seq([opt(word('the')), word("'", '’', '‘'), tight(tens), S], ([, , n]) => {
    const value = ofCentury(n);
    return value === null ? null : calendar({ decade: value });
  }),
  seq([word('the'), tens, S], ([, n]) => {
    const value = ofCentury(n);
    return value === null ? null : calendar({ decade: value });
  }),
  seq([word('the'), lex(DECADE_NAMES)], ([, n]) => calendar({ decade: (n === 2 ? 200 : 190) + n })),
  seq(
    [opt(word('the')), word('nineteen', 'eighteen'), opt(hyphen), lex(DECADE_NAMES)],
    ([, century, , n]) => calendar({ decade: (century === 'nineteen' ? 190 : 180) + n }),
  ),
);

const CENTURY = word('century', "century's", 'centuries');

const century: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('the')), ordinal, between, CENTURY, BC], ([, n]) => calendar({ century: -n })),
  seq([opt(word('the')), ordinal, between, CENTURY, opt(AD)], ([, n], { cursor, from, next }) =>
    // "a second century" of runs in cricket
    normAt(cursor, from - 1) === 'a' && normAt(cursor, next - 2) === 'second'
      ? null
      : calendar({ century: n - 1 }),
  ),
);

const SHIFTS: Readonly<Record<Pick, number>> = { last: -1, this: 0, next: 1, tense: 0 };

const UNIT_NOUN = lex(CALENDAR_UNITS);
const WEEKENDS = word('weekend', "weekend's");

/** What makes "the year" the name of a prize: "player of the year". */
function isPrize(cursor: Cursor, at: number): boolean {
  if (normAt(cursor, at - 1) !== 'of') return false;
  return !/^(end|beginning|start|rest|half|part|middle|close|course|quarter|remainder|months|days|time|first|month|day|weeks)$/.test(
    normAt(cursor, at - 2),
  );
}

/** "last week", "next year", "the following month", "the weekend". */
const pickedUnit: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('early', 'just')), pick, UNIT_NOUN], ([early, which, unit]) =>
    early ? null : ofUnit(unit, SHIFTS[which], 'created'),
  ),
  seq([narrativePick, UNIT_NOUN], ([which, unit]) => ofUnit(unit, SHIFTS[which], 'reference')),
  seq([opt(word('the')), word('current'), UNIT_NOUN], ([, , unit]) => ofUnit(unit, 0, 'created')),
  seq(
    [opt(word('the')), word('latest'), word('quarter', 'week', 'month', 'year', 'period')],
    ([, , unit]) =>
      ofUnit(
        unit === 'period' ? 'quarter' : (CALENDAR_UNITS.get(unit) ?? 'quarter'),
        0,
        'reference',
      ),
  ),
  seq([word('the'), UNIT_NOUN, word('before', 'after')], ([, unit, side]) =>
    ofUnit(unit, side === 'before' ? -1 : 1, 'reference'),
  ),
  seq([word('the'), UNIT_NOUN, word('before'), word('last')], ([, unit]) =>
    ofUnit(unit, -2, 'created'),
  ),
  seq([word('the'), UNIT_NOUN, word('after'), word('next')], ([, unit]) =>
    ofUnit(unit, 2, 'created'),
  ),
  seq([word('the'), WEEKENDS], () => ofUnit('weekend', 0, 'created')),
  seq(
    [
      word('the'),
      word('week', 'month', 'quarter', 'year', "week's", "month's", "quarter's", "year's"),
    ],
    ([, noun], { cursor, from, next }) =>
      isPrize(cursor, from) ||
      /^(of|that|when|in|to|\d+)$/.test(normAt(cursor, next)) ||
      cursor.tokens[next]?.kind === 'number'
        ? null
        : ofUnit(CALENDAR_UNITS.get(noun) ?? 'year', 0, 'reference'),
  ),
  seq(
    [
      word('the'),
      word('whole', 'entire', 'full'),
      word('week', 'month', 'year', 'weekend', 'quarter'),
    ],
    ([, , noun]) => ofUnit(CALENDAR_UNITS.get(noun) ?? 'year', 0, 'reference'),
  ),
);

const NTH_UNITS = forms<Granularity>(['week', 'week'], ['weekend', 'weekend'], ['day', 'day']);
const WEEKDAY_NAMES = forms<number>(
  ...'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index) => [index + 1, name] as const),
);
const lastOrNth: Item<number> = oneOf<number>(
  ordinal,
  seq([word('last')], () => -1),
);

/** "the first Monday in May", "the last week of August 2019". */
const nth: Item<Meaning> = oneOf<Meaning>(
  seq(
    [word('the'), lastOrNth, lex(WEEKDAY_NAMES), word('of', 'in'), aMonth],
    ([, n, weekday, , of]): Meaning => ({
      kind: 'nth',
      nth: n,
      unit: 'day',
      weekday,
      of,
    }),
  ),
  seq(
    [word('the'), lastOrNth, lex(NTH_UNITS), word('of', 'in'), aMonth],
    ([, n, unit, , of]): Meaning => ({
      kind: 'nth',
      nth: n,
      unit,
      of,
    }),
  ),
);

/** "year-end", "the year's end", "month's end". */
const ends: Item<Meaning> = oneOf<Meaning>(
  seq(
    [opt(word('the')), word('year', 'month', 'quarter', 'week'), between, word('end')],
    ([, noun]): Meaning => ({
      kind: 'edge',
      edge: 'END',
      of: ofUnit(CALENDAR_UNITS.get(noun) ?? 'year', 0, 'created'),
    }),
  ),
  seq(
    [opt(word('the')), word("year's", "month's", "week's"), word('end')],
    ([, noun]): Meaning => ({
      kind: 'edge',
      edge: 'END',
      of: ofUnit(CALENDAR_UNITS.get(noun) ?? 'year', 0, 'created'),
    }),
  ),
  seq([word('midweek')], (): Meaning => ({
    kind: 'edge',
    edge: 'MID',
    of: ofUnit('week', 0, 'created'),
  })),
  seq([word('midyear')], (): Meaning => ({
    kind: 'edge',
    edge: 'MID',
    of: ofUnit('year', 0, 'created'),
  })),
  seq([word('midsummer')], (): Meaning => ({
    kind: 'edge',
    edge: 'MID',
    of: calendar({ season: 2 }),
  })),
  seq([word('midwinter')], (): Meaning => ({
    kind: 'edge',
    edge: 'MID',
    of: calendar({ season: 0 }),
  })),
);

/** Weeks, months, seasons, years and longer. */
export const period: Item<Meaning> = shared(
  oneOf<Meaning>(
    aMonth,
    aYear,
    fiscalYear,
    season,
    partOfYear,
    decade,
    century,
    pickedUnit,
    nth,
    ends,
  ),
);
