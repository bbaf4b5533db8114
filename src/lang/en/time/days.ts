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
  ahead,
  continued,
  endsSense,
  isNameLike,
  isPossessive,
  normAt,
  opensSentence,
} from './context.ts';
import { aDate, date } from './dates.ts';
import { holiday } from './holidays.ts';
import { isDayName } from './day-names.ts';
import { figureOrdinal, plainNumber } from './numbers.ts';
import { narrativePick, pick, SHIFTS } from './picks.ts';
import { calendar } from './years.ts';

export const WEEKDAYS = forms<number>(
  [1, "monday monday's"],
  [2, "tuesday tuesday's teusday tuesady"],
  [3, "wednesday wednesday's wendesday wensday wednsday wedensday"],
  [4, "thursday thursday's thrusday thursady"],
  [5, "friday friday's firday"],
  [6, "saturday saturday's saterday saturady"],
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

const RELATIVE_DAYS = forms<number>(
  [0, "today today's todays"],
  [-1, "yesterday yesterday's yesteday yesturday yesterdays"],
  [1, "tomorrow tomorrow's tommorow tommorrow tomorow tomorrows"],
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

/** "the same day", "the day after": counted from the day that the text speaks of. */
const narrativeDay: Item<Meaning> = oneOf<Meaning>(
  seq([narrativePick, word('day', "day's"), notAhead(word('-'))], ([which]) =>
    unitDay(SHIFTS[which], 'reference'),
  ),
  seq(
    [word('the', 'a'), word('day'), word('before', 'earlier')],
    ([article, , side], { cursor, next }) =>
      // "a day before the vote" is a length, counted from the vote
      article === 'a' && side === 'before' && cursor.tokens[next]?.kind === 'word'
        ? null
        : unitDay(-1, 'reference'),
  ),
  seq([word('the'), word('day'), word('after', 'following')], (_, { cursor, from }) =>
    // "sixty years to the day after the last barge left"
    normAt(cursor, from - 1) === 'to' ? null : unitDay(1, 'reference'),
  ),
  seq([phrase('the day')], (_, { cursor, from }) =>
    // "later in the day", "by the end of the day"
    /^(in|of)$/.test(normAt(cursor, from - 1)) &&
    /^(later|late|earlier|early|end|rest|start|course|middle)$/.test(normAt(cursor, from - 2))
      ? unitDay(0, 'reference')
      : null,
  ),
);

const weekdayName: Item<number> = shared(
  oneOf<number>(
    seq([lex(WEEKDAYS)], ([value], { cursor, from, next }) =>
      isDayName(cursor, from, next) ? null : value,
    ),
    seq([lex(SHORT_WEEKDAYS), tight(word('.'))], ([value], { cursor, from }) =>
      isCapitalised(cursor, from) && (value < 6 || !opensSentence(cursor, from)) ? value : null,
    ),
  ),
);

/** Short names without a dot stand only before a date ("Thu 7 Mar"); "Saturday's 13th stage" counts stages. */
const datedWeekday: Item<number> = oneOf<number>(
  seq([weekdayName], ([value], { cursor, from }) => (isPossessive(cursor, from) ? null : value)),
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

const WEEKDAY_PLURALS = forms<number>(
  ...[...'monday tuesday wednesday thursday friday saturday sunday'.split(' ').entries()].map(
    ([index, name]) => [index + 1, `${name}s`] as const,
  ),
);

const timesAway = (weekday: number, which: Pick, times: number): Meaning => ({
  kind: 'weekday',
  weekday,
  pick: which,
  times,
});

/** "the Friday before last", "two Sundays ago", "three Fridays from now". */
const countedWeekdays: readonly Item<Meaning>[] = [
  seq([opt(word('the')), weekdayName, phrase('before last')], ([, value]) =>
    timesAway(value, 'last', 2),
  ),
  seq([opt(word('the')), weekdayName, phrase('after next')], ([, value]) =>
    timesAway(value, 'next', 2),
  ),
  seq([plainNumber, lex(WEEKDAY_PLURALS), word('ago')], ([n, value]) =>
    Number.isInteger(n) ? timesAway(value, 'last', n) : null,
  ),
  seq(
    [
      plainNumber,
      lex(WEEKDAY_PLURALS),
      oneOf<unknown>(phrase('from now'), word('hence'), phrase('from today')),
    ],
    ([n, value]) => (Number.isInteger(n) ? timesAway(value, 'next', n) : null),
  ),
  // British "Friday week": a week after the coming one.
  seq([weekdayName, word('week'), notAhead(word('of', 'in', "'s"))], ([value], { cursor, next }) =>
    endsSense(cursor, next) ? timesAway(value, 'next', 2) : null,
  ),
];

/** "Thu at 8 am", "Fri 7:30": short names before a clock. */
const clockAhead = ahead(
  oneOf<unknown>(
    seq([word('at', '@'), digits(0, 23, 2)], () => true),
    seq(
      [digits(0, 23, 2), oneOf<unknown>(tight(word(':')), word('am', 'pm', 'a', 'p'))],
      () => true,
    ),
  ),
);

/** "on a Friday": which one is left open; not so beside its date ("May 3, a Friday"). */
const isAnyDay = (cursor: Cursor, from: number, next: number) =>
  /^an?$/.test(normAt(cursor, from - 1)) &&
  normAt(cursor, from - 2) !== ',' &&
  endsSense(cursor, next);

const weekday: Item<Meaning> = oneOf<Meaning>(
  seq([weekdayName], ([value], { cursor, from, next }) =>
    isAnyDay(cursor, from, next) ? null : onWeekday(value, 'tense'),
  ),
  seq([lex(SHORT_WEEKDAYS), clockAhead], ([value], { cursor, from }) =>
    isCapitalised(cursor, from) ? onWeekday(value, 'tense') : null,
  ),
  seq([pick, weekdayName], ([which, value], { cursor, from }): Meaning => ({
    kind: 'weekday',
    weekday: value,
    pick: which,
    ...(normAt(cursor, from) === 'next' && { notTomorrow: true }),
  })),
  // "on the Tuesday": the one about the day that the text speaks of
  seq([word('the'), weekdayName], ([, value], { cursor, from, next }) =>
    endsSense(cursor, next) && !isPossessive(cursor, from + 1)
      ? onWeekday(value, 'tense', 'reference')
      : null,
  ),
  seq([narrativePick, weekdayName], ([which, value]) => onWeekday(value, which, 'reference')),
  seq([weekdayName, word('last', 'next')], ([value, side], { cursor, next }) =>
    // "Friday last week" goes on.
    /^(week|month|year|night)$/.test(normAt(cursor, next))
      ? null
      : onWeekday(value, side === 'next' ? 'next' : 'last'),
  ),
  seq(
    [
      word('the'),
      weekdayName,
      word('before', 'after', 'following'),
      notAhead(word('last', 'next')),
    ],
    ([, value, side]) => onWeekday(value, side === 'before' ? 'last' : 'next', 'reference'),
  ),
  ...countedWeekdays,
  // "Friday of last week", "Monday next week"
  seq([weekdayName, opt(word('of', 'from')), pick, word('week')], ([value, , which]): Meaning => ({
    kind: 'nth',
    nth: 1,
    unit: 'day',
    weekday: value,
    of: { kind: 'unit', unit: 'week', shift: SHIFTS[which], from: 'created' },
  })),
);

const COMMA = opt(word(','));
type Finish = (fields: CalendarFields) => Meaning;

/** A date with its weekday, which must agree or is reported. */
const withWeekday: Item<Meaning> = oneOf<Meaning>(
  seq([datedWeekday, opt(word(',', 'the')), date], ([value, , fields]) =>
    calendar({ ...fields, weekday: value }),
  ),
  seq([weekdayName, word('('), date, word(')')], ([value, , fields]) =>
    calendar({ ...fields, weekday: value }),
  ),
  continued<CalendarFields, Meaning>(
    date,
    seq(
      [COMMA, word('('), weekdayName, word(')')],
      ([, , weekday]): Finish =>
        (fields) =>
          calendar({ ...fields, weekday }),
    ),
    seq(
      [word(','), weekdayName],
      ([, weekday]): Finish =>
        (fields) =>
          calendar({ ...fields, weekday }),
    ),
  ),
  seq([datedWeekday, COMMA, opt(word('the')), figureOrdinal], ([value, , , day]) =>
    day <= 31 ? calendar({ day, weekday: value }) : null,
  ),
  seq([pick, weekdayName, word(','), date], ([, value, , fields]) =>
    calendar({ ...fields, weekday: value }),
  ),
  seq(
    [lex(RELATIVE_DAYS), word(','), opt(seq([weekdayName, COMMA], ([value]) => value)), date],
    ([, , value, fields]) => calendar({ ...fields, ...(value !== null && { weekday: value }) }),
  ),
  seq([lex(RELATIVE_DAYS), word('('), opt(weekdayName), date, word(')')], ([, , value, fields]) =>
    calendar({ ...fields, ...(value !== null && { weekday: value }) }),
  ),
);

/** A day, however it is named. */
export const day: Item<Meaning> = shared(
  oneOf<Meaning>(relativeDay, narrativeDay, weekday, aDate, withWeekday, holiday),
);
