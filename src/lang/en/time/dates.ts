import {
  digits,
  notAhead,
  oneOf,
  opt,
  seq,
  shared,
  tight,
  where,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { CalendarFields, Meaning } from '#timex/types.ts';
import { afterWord, ahead, countsNothing, isAttributive, normAt, wordSet } from './context.ts';
import { month } from './months.ts';
import { figureOrdinal, ordinal } from './numbers.ts';
import { calendar, calendarAt, thatYear, twoDigitYear, yearPart } from './years.ts';

/** "5", "5th", "the fifth". */
export const dayNumber: Item<number> = oneOf<number>(
  digits(1, 31, 2),
  seq([opt(word('the')), ordinal], ([, n]) => (n <= 31 ? n : null)),
);

/** After the day: neither "5.3" nor "5,000" nor "5%" nor a clock's "5:30". */
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
const fourDigits = digits(1000, 2999, 4, 4);
const twoDigits = (min: number, max: number) => digits(min, max, 2, 2);

/** Month first, as Americans write; where that can't be, or with dots, day first if that can be. */
function monthFirst(a: number, b: number, separator: string): CalendarFields | null {
  const dayFirst = (separator === '.' && b <= 12) || a > 12;
  const [value, day] = dayFirst ? [b, a] : [a, b];
  return value <= 12 && day <= 31 ? { month: value, day } : null;
}

/** "5/1/2022", "5.1.2022", "5/1/22", "2022-01-05". */
const numeric: Item<CalendarFields> = oneOf<CalendarFields>(
  seq(
    [digits(1, 31, 2), SEPARATOR, tight(digits(1, 31, 2)), SEPARATOR, tight(fourDigits), notMore],
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
      tight(twoDigits(0, 99)),
      notMore,
    ],
    ([a, , b, , value]) => {
      const fields = monthFirst(a, b, '/');
      return fields && { ...fields, year: twoDigitYear(value) };
    },
  ),
  seq(
    [
      fourDigits,
      tight(word('-', '/')),
      tight(digits(1, 12, 2)),
      tight(word('-', '/')),
      tight(digits(1, 31, 2)),
      notAhead(tight(digits(0, 9999))),
    ],
    ([value, , m, , day]) => ({ month: m, day, year: value }),
  ),
);

/** A date with its month. */
export const date: Item<CalendarFields> = shared(oneOf<CalendarFields>(written, numeric));

const BEFORE_DAY = wordSet('on by until till since from before after of to through for');

/** "the 25th and the 27th": matches nothing, behind the first of two. */
const afterOther = where(
  (cursor, at) =>
    /^(?:and|or|,)$/.test(normAt(cursor, at - 1)) &&
    /^(?:st|nd|rd|th)$/.test(normAt(cursor, at - 2)) &&
    normAt(cursor, at - 4) === 'the',
);

/** "the 5th" as a day of the month: nothing that it could be the fifth of follows. */
const dayOfMonth: Item<Meaning> = seq(
  [oneOf<null>(afterWord(BEFORE_DAY), afterOther), word('the'), figureOrdinal],
  ([, , day], { cursor, next }) =>
    day <= 31 && countsNothing(cursor, next) && normAt(cursor, next) !== 'in'
      ? calendar({ day })
      : null,
);

const AND = word('and', '&');

/** "5" in "5 and 6 January": its month is told with the second day. */
const firstOfPair: Item<Meaning> = seq(
  [digits(1, 31, 2), ahead(AND)],
  ([day], { cursor, next }) => {
    if (cursor.tokens[next + 1]?.kind !== 'number') return null;
    const second = date.match(cursor, next + 1).at(-1)?.value;
    return second?.day !== undefined && second.day > day && second.month !== undefined
      ? calendar({ ...second, day })
      : null;
  },
);

/** How many tokens before a further day of a list its month may stand ("Jan. 3, 10, 17 and 24"). */
const LIST_REACH = 12;

/** The month before a list of days, and the day before the one that begins here; null outside of a list. */
function monthOfList(cursor: Cursor, from: number): { value: number; day: number } | null {
  const before = cursor.tokens[from - 2];
  const day = before?.kind === 'number' ? Number(before.norm) : 0;
  if (day < 1 || day > 31) return null;
  for (let at = from - 3; at >= Math.max(0, from - LIST_REACH); at -= 1) {
    const [found] = month.match(cursor, at);
    if (found) return { value: found.value, day };
    if (cursor.tokens[at]?.kind !== 'number' && !/^[,.&]$|^and$/.test(normAt(cursor, at)))
      return null;
  }
  return null;
}

/** Whether a list of days goes on here, or ends: "3 | , 10 and 17", "3 | and 8". */
const goesOn = (cursor: Cursor, at: number): boolean =>
  /^(,|and|&)$/.test(normAt(cursor, at)) && cursor.tokens[at + 1]?.kind === 'number';

/** "6" in "January 5 and 6", "3" and "8" in "Dec. 1, 3 and 8": their month is told with the first. */
const furtherDay: Item<Meaning> = seq(
  [afterWord(wordSet('and & ,')), digits(1, 31, 2), DAY_ENDS, opt(yearPart)],
  ([, day, , rest], { cursor, from, next }) => {
    const first = monthOfList(cursor, from);
    if (!first || day <= first.day) return null;
    // "On March 4, 5 people died": behind a comma only a list that goes on has days.
    const listed = normAt(cursor, from - 1) === ',' ? goesOn(cursor, from + 1) : true;
    return listed && countsNothing(cursor, next)
      ? calendar({ month: first.value, day, ...rest })
      : null;
  },
);

/** Dates without their weekday. */
export const aDate: Item<Meaning> = oneOf<Meaning>(
  // The article of "the Nov. 1 deadline" is the noun's.
  seq(
    [word('the'), date, opt(thatYear), notAhead(yearPart)],
    ([, fields, that], { cursor, from, next }) =>
      isAttributive(cursor, from + 1, next) ? null : calendar(fields, that ? 'this' : 'tense'),
  ),
  seq([date], ([fields], place) => calendarAt(fields, place)),
  seq([date, thatYear], ([fields]) => calendar(fields, 'this')),
  dayOfMonth,
  firstOfPair,
  furtherDay,
);
