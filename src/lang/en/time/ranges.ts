import {
  digits,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  tight,
  word,
  type Item,
} from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { dayNumber } from './dates.ts';
import { day } from './days.ts';
import { month } from './months.ts';
import { hyphen } from './numbers.ts';
import { BC, calendar, yearPart } from './years.ts';

/** A dash, or a hyphen that touches the word before it. */
export const dash = oneOf<unknown>(word('–', '—'), hyphen);

const range = (from: Meaning, to: Meaning): Meaning => ({ kind: 'range', from, to });

/** "13", "the 13th", and as some write "the 13": the month follows the second day. */
const aDay: Item<number> = oneOf<number>(
  dayNumber,
  seq([word('the'), digits(1, 31, 2)], ([, n]) => n),
);

/** "May 5-7", "5 to 7 May 2020": one month for two days. */
export const dayRange: Item<Meaning> = oneOf<Meaning>(
  seq(
    [
      opt(word('from', 'between')),
      month,
      dayNumber,
      oneOf<unknown>(dash, word('to', 'through', 'until', 'and')),
      dayNumber,
      opt(yearPart),
    ],
    ([opener, value, first, joiner, last, rest]) =>
      first < last && (joiner !== 'and' || opener === 'between')
        ? range(
            calendar({ month: value, day: first, ...rest }),
            calendar({ month: value, day: last, ...rest }),
          )
        : null,
  ),
  seq(
    [
      opt(word('from', 'between')),
      aDay,
      oneOf<unknown>(dash, word('to', 'until', 'and', 'through')),
      aDay,
      opt(word('of')),
      month,
      opt(yearPart),
    ],
    ([opener, first, joiner, last, , value, rest]) =>
      first < last && (joiner !== 'and' || opener === 'between')
        ? range(
            calendar({ month: value, day: first, ...rest }),
            calendar({ month: value, day: last, ...rest }),
          )
        : null,
  ),
);

const fullYear = digits(1000, 2999, 4, 4);
const noNumber = notAhead(
  oneOf<unknown>(
    seq([tight(word('-', '.', ',', '/', ':')), tight(digits(0, 9999))], () => true),
    tight(digits(0, 9999)),
  ),
);

/** "1939–45", "2019-2021". */
export const yearRange: Item<Meaning> = oneOf<Meaning>(
  seq(
    [opt(word('from', 'between')), fullYear, dash, tight(digits(1, 99, 2, 2)), noNumber],
    ([, from, , to]) => {
      const end = Math.floor(from / 100) * 100 + to;
      return from >= 1500 && from < 2100 && end > from && (to > 12 || end === from + 1)
        ? range(calendar({ year: from }), calendar({ year: end }))
        : null;
    },
  ),
  seq([fullYear, tight(word('/')), tight(digits(1, 99, 2, 2)), noNumber], ([from, , to]) =>
    (from + 1) % 100 === to ? range(calendar({ year: from }), calendar({ year: from + 1 })) : null,
  ),
  // "between 240 and 220 BC": the years count down.
  seq(
    [
      word('from', 'between'),
      digits(1, 9999),
      oneOf<unknown>(dash, word('to', 'and', 'until')),
      digits(1, 9999),
      BC,
    ],
    ([, from, , to]) =>
      from > to ? range(calendar({ year: 1 - from }), calendar({ year: 1 - to })) : null,
  ),
  seq([fullYear, dash, fullYear], ([from, , to]) =>
    from < to && from >= 1500 && to < 2100
      ? range(calendar({ year: from }), calendar({ year: to }))
      : null,
  ),
);

const nightOf = (from: Meaning, to: Meaning): Meaning => ({ kind: 'night', from, to });

/** "overnight Tuesday into Wednesday", "the night from Tuesday to Wednesday". */
export const night: Item<Meaning> = oneOf<Meaning>(
  seq(
    [
      oneOf<unknown>(word('overnight'), phrase('the night')),
      opt(word('from', 'between')),
      day,
      word('to', 'into', 'and'),
      day,
    ],
    ([, , from, , to]) => nightOf(from, to),
  ),
  seq([day, word('night'), word('into'), day], ([from, , , to]) => nightOf(from, to)),
  seq([word('overnight'), word('into', 'to'), day], ([, , to]) => nightOf(to, to)),
);
