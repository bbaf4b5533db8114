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
import {
  afterWord,
  ahead,
  countsNothing,
  isNameLike,
  normAt,
  opensSentence,
  wordSet,
} from './context.ts';
import { holiday } from './holidays.ts';
import { figureOrdinal, ordinal, writtenYear } from './numbers.ts';

/** Months in full, with their possessives. */
export const MONTHS = forms<number>(
  [1, "january january's"],
  [2, "february february's"],
  [3, "march march's"],
  [4, "april april's"],
  [5, "may may's"],
  [6, "june june's"],
  [7, "july july's"],
  [8, "august august's"],
  [9, "september september's"],
  [10, "october october's"],
  [11, "november november's"],
  [12, "december december's"],
);

const SHORT_MONTHS = forms<number>(
  [1, 'jan'],
  [2, 'feb'],
  [3, 'mar'],
  [4, 'apr'],
  [6, 'jun'],
  [7, 'jul'],
  [8, 'aug'],
  [9, 'sept sep'],
  [10, 'oct'],
  [11, 'nov'],
  [12, 'dec'],
);

export const WEEKDAYS = forms<number>(
  [1, "monday monday's"],
  [2, "tuesday tuesday's"],
  [3, "wednesday wednesday's"],
  [4, "thursday thursday's"],
  [5, "friday friday's"],
  [6, "saturday saturday's"],
  [7, "sunday sunday's"],
);

const SHORT_WEEKDAYS = forms<number>(
  [1, 'mon'],
  [2, 'tue tues'],
  [3, 'wed weds'],
  [4, 'thu thur thurs'],
  [5, 'fri'],
  [6, 'sat'],
  [7, 'sun'],
);

const DOT = opt(tight(word('.')));

/** A month where only a month can stand: beside the number of a day or a year. */
export const month: Item<number> = shared(
  oneOf<number>(
    seq([lex(MONTHS)], ([value], { cursor, from }) =>
      // "march" and "may" are verbs in lower case.
      isCapitalised(cursor, from) || !/^(march|may|august)$/.test(normAt(cursor, from))
        ? value
        : null,
    ),
    seq([lex(SHORT_MONTHS), DOT], ([value, dot], { cursor, from }) =>
      isCapitalised(cursor, from) || dot !== null ? value : null,
    ),
  ),
);

/** "last", "next": which one of many, with the article that goes with it. */
export const pick: Item<Pick> = oneOf<Pick>(
  lex(
    new Map<string, Pick>([
      ['last', 'last'],
      ['next', 'next'],
      ['this', 'this'],
      ['past', 'last'],
      ['coming', 'next'],
    ]),
  ),
  seq([word('this', 'the'), word('coming', 'upcoming')], () => 'next' as const),
  seq([word('this', 'the'), word('past')], () => 'last' as const),
);

/** "the following", "the previous", "that": counted from the time the text speaks of. */
export const narrativePick: Item<Pick> = oneOf<Pick>(
  seq([opt(word('the')), word('following')], () => 'next' as const),
  seq([word('the'), word('next')], () => 'next' as const),
  seq([opt(word('the')), word('previous', 'preceding')], () => 'last' as const),
  seq([opt(phrase('the')), word('same')], () => 'this' as const),
  seq([word('that'), opt(word('same'))], () => 'this' as const),
);

const RELATIVE_DAYS = forms<number>(
  [0, "today today's"],
  [-1, "yesterday yesterday's"],
  [1, "tomorrow tomorrow's"],
);

const unitDay = (shift: number, from: From): Meaning => ({
  kind: 'unit',
  unit: 'day',
  shift,
  from,
});

/** "USA Today", "the Today programme" are titles. */
const isTitle = (cursor: Cursor, from: number) =>
  isNameLike(cursor, from) &&
  (isCapitalised(cursor, from - 1) ||
    /^(programme|program|show|newspaper|host|presenter)$/.test(normAt(cursor, from + 1)));

const relativeDay: Item<Meaning> = oneOf<Meaning>(
  seq([lex(RELATIVE_DAYS)], ([shift], { cursor, from }) =>
    isTitle(cursor, from) ? null : unitDay(shift, 'created'),
  ),
  seq([opt(word('the')), phrase('day before yesterday')], () => unitDay(-2, 'created')),
  seq([opt(word('the')), phrase('day after tomorrow')], () => unitDay(2, 'created')),
);

/** What a day "before" or "after" must not run on into: "the day after the vote" hangs on the vote. */
const narrativeDay: Item<Meaning> = oneOf<Meaning>(
  seq([narrativePick, word('day', "day's")], ([which]) =>
    unitDay({ last: -1, this: 0, next: 1, tense: 0 }[which], 'reference'),
  ),
  seq([word('the', 'a'), word('day'), word('before', 'earlier')], () => unitDay(-1, 'reference')),
  seq([word('the'), word('day'), word('after')], () => unitDay(1, 'reference')),
);

/** Names with a weekday in them: papers, a football club, days with a name of their own. */
const TITLES = wordSet(
  'times telegraph mirror mail express post herald sun people star sport tribune review independent world business magazine journal observer record mass school service league',
);
const NAMED_DAYS = wordSet(
  'sheffield black bloody super cyber manic giving ash palm shrove maundy holy',
);

function isPaper(cursor: Cursor, next: number): boolean {
  return TITLES.has(normAt(cursor, next)) && isCapitalised(cursor, next);
}

const isNamedDay = (cursor: Cursor, from: number) =>
  NAMED_DAYS.has(normAt(cursor, from - 1)) && isCapitalised(cursor, from - 1);

const weekdayName: Item<number> = shared(
  oneOf<number>(
    seq([lex(WEEKDAYS)], ([value], { cursor, from, next }) =>
      isPaper(cursor, next) || isNamedDay(cursor, from) ? null : value,
    ),
    seq([lex(SHORT_WEEKDAYS), tight(word('.'))], ([value], { cursor, from }) =>
      isCapitalised(cursor, from) &&
      (normAt(cursor, from) !== 'sun' || !opensSentence(cursor, from))
        ? value
        : null,
    ),
  ),
);

/** Short names without a dot stand only before a date: "Thu 7 Mar". */
const datedWeekday: Item<number> = oneOf<number>(
  weekdayName,
  seq([lex(SHORT_WEEKDAYS)], ([value], { cursor, from }) =>
    isCapitalised(cursor, from) ? value : null,
  ),
);

const onWeekday = (weekday: number, which: Pick, from?: From): Meaning => ({
  kind: 'weekday',
  weekday,
  pick: which,
  ...(from && { from }),
});

const WEEK_SHIFTS: Readonly<Record<Pick, number>> = { last: -1, this: 0, next: 1, tense: 0 };

const weekday: Item<Meaning> = oneOf<Meaning>(
  seq([weekdayName], ([value]) => onWeekday(value, 'tense')),
  seq([pick, weekdayName], ([which, value]) => onWeekday(value, which)),
  seq([narrativePick, weekdayName], ([which, value]) => onWeekday(value, which, 'reference')),
  seq([weekdayName, word('last', 'next', 'past')], ([value, side]) =>
    onWeekday(value, side === 'next' ? 'next' : 'last'),
  ),
  seq([word('the'), weekdayName, word('before', 'after')], ([, value, side]) =>
    onWeekday(value, side === 'after' ? 'next' : 'last', 'reference'),
  ),
  // "Friday of last week", "Monday next week"
  seq([weekdayName, opt(word('of')), pick, word('week')], ([value, , which]): Meaning => ({
    kind: 'nth',
    nth: 1,
    unit: 'day',
    weekday: value,
    of: { kind: 'unit', unit: 'week', shift: WEEK_SHIFTS[which], from: 'created' },
  })),
);

/** What a four-digit number is when it counts, or is the name of a thing. */
const yearNumber = digits(1000, 2999, 4, 4);

/** A year beside a month or a day, where nothing else can stand. */
export const year: Item<number> = oneOf<number>(yearNumber, writtenYear);

/** "this year", "last year" after a month or a day. */
export const yearShift: Item<number> = seq(
  [opt(word('of')), word('last', 'this', 'next'), word('year', "year's")],
  ([, which]) => (which === 'last' ? -1 : which === 'next' ? 1 : 0),
);

export const yearPart: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([opt(word(',', 'of')), year], ([, value]) => ({ year: value })),
  seq([word("'", '’', '‘'), tight(digits(0, 99, 2, 2))], ([, n]) => ({ year: twoDigitYear(n) })),
  seq([opt(word(',')), yearShift], ([, shift]) => ({ yearShift: shift })),
);

/** Two-digit years as people write them now: 00 to 69 in this century. */
export function twoDigitYear(n: number): number {
  return n < 70 ? 2000 + n : 1900 + n;
}

/** "5", "5th", "fifth". */
export const dayNumber: Item<number> = oneOf<number>(
  digits(1, 31, 2),
  seq([opt(word('the')), ordinal], ([, n]) => (n <= 31 ? n : null)),
);

/** After the day: neither "5-4" nor "5.3" nor "5,000" nor "5%", nor a clock of its own. */
const DAY_ENDS = notAhead(
  oneOf<unknown>(
    seq([tight(word(',', '.', ':', '/')), tight(digits(0, 9999))], () => true),
    tight(word('%')),
  ),
);

const written: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([month, dayNumber, DAY_ENDS, opt(yearPart)], ([value, day, , rest]) => ({
    month: value,
    day,
    ...rest,
  })),
  seq([dayNumber, opt(word('of')), month, opt(yearPart)], ([day, , value, rest]) => ({
    month: value,
    day,
    ...rest,
  })),
);

const SEPARATOR = tight(word('/', '.', '-'));
const notMore = notAhead(
  oneOf<unknown>(
    tight(digits(0, 9999)),
    seq([tight(word('.', ',', ':', '/', '-')), tight(digits(0, 9999))], () => true),
  ),
);

/** Month first, as Americans write; where that can't be, or with dots, day first. */
function monthFirst(a: number, b: number, separator: string): CalendarFields | null {
  const dayFirst = separator === '.' || a > 12;
  const [value, day] = dayFirst ? [b, a] : [a, b];
  return value <= 12 && day <= 31 ? { month: value, day } : null;
}

const numeric: Item<CalendarFields> = oneOf<CalendarFields>(
  seq(
    [digits(1, 31, 2), SEPARATOR, tight(digits(1, 31, 2)), SEPARATOR, tight(yearNumber), notMore],
    ([a, first, b, second, value]) => {
      const fields = first === second ? monthFirst(a, b, first) : null;
      return fields && { ...fields, year: value };
    },
  ),
  seq(
    [
      digits(1, 31, 2),
      tight(word('/')),
      tight(digits(1, 31, 2)),
      tight(word('/')),
      tight(digits(0, 99, 2, 2)),
      notMore,
    ],
    ([a, , b, , value]) => {
      const fields = monthFirst(a, b, '/');
      return fields && { ...fields, year: twoDigitYear(value) };
    },
  ),
  seq(
    [
      yearNumber,
      tight(word('-', '/')),
      tight(digits(1, 12, 2, 2)),
      tight(word('-', '/')),
      tight(digits(1, 31, 2, 2)),
    ],
    ([value, , m, , day], { cursor, next }) => {
      const after = cursor.tokens[next];
      return after?.kind === 'number' && !after.spaceBefore ? null : { year: value, month: m, day };
    },
  ),
);

const asDate = (fields: CalendarFields): Meaning => ({ kind: 'calendar', fields, pick: 'tense' });

export const date: Item<CalendarFields> = shared(oneOf<CalendarFields>(written, numeric));

const BEFORE_DAY = wordSet('on by until till since from before after of to the');

/** "the 5th" as a day of the month: nothing that it could be the fifth of follows. */
const dayOfMonth: Item<Meaning> = seq(
  [afterWord(BEFORE_DAY), word('the'), figureOrdinal],
  ([, , day], { cursor, next }) =>
    day <= 31 && countsNothing(cursor, next) && normAt(cursor, next) !== 'in'
      ? asDate({ day })
      : null,
);

/** "5" in "5 and 6 January": its month is told with the second day. */
const dayOfPair: Item<Meaning> = seq(
  [digits(1, 31, 2), ahead(seq([word('and', ',', '&'), date], () => true))],
  ([day], { cursor, next }) => {
    const [second] = date.match(cursor, next + 1);
    const starts = cursor.tokens[next + 1]?.kind === 'number';
    return second && starts && second.value.day !== undefined && second.value.day > day
      ? asDate({ ...second.value, day })
      : null;
  },
);

const dated: Item<Meaning> = oneOf<Meaning>(
  seq([date], ([fields]) => asDate(fields)),
  seq([opt(word('the')), date], ([, fields]) => asDate(fields)),
  seq([datedWeekday, opt(word(',', 'the')), date], ([value, , fields]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([weekdayName, word('('), date, word(')')], ([value, , fields]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([date, opt(word(',')), word('('), weekdayName, word(')')], ([fields, , , value]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([date, word(','), notAhead(pick), ahead(weekdayName), weekdayName], ([fields, , , , value]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([weekdayName, opt(word(',')), opt(word('the')), figureOrdinal], ([value, , , day]) =>
    day <= 31 ? asDate({ day, weekday: value }) : null,
  ),
  // "Sunday, this coming March 8"
  seq([pick, weekdayName, word(','), date], ([, value, , fields]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([lex(RELATIVE_DAYS), word(','), date], ([, , fields]) => asDate(fields)),
  dayOfMonth,
  dayOfPair,
);

/** A day, however it is named. */
export const day: Item<Meaning> = shared(
  oneOf<Meaning>(relativeDay, narrativeDay, weekday, dated, holiday),
);
