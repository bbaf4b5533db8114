import { digits, notAhead, oneOf, opt, seq, tight, word, type Item } from '#timex/pattern.ts';
import type { CalendarFields } from '#timex/types.ts';

/** "r.", "roku" behind the figures of a year. */
export const yearWord = oneOf<unknown>(
  seq([word('r'), opt(tight(word('.')))], () => true),
  word('roku', 'rok', 'rokiem'),
);

const separator = tight(word('.', '/', '-'));
const notMore = notAhead(
  tight(
    oneOf<unknown>(
      digits(0, 9999),
      seq([word('.', ',', ':', '/'), tight(digits(0, 9999))], () => true),
      // A dash may lead on to the day on which a range ends.
      seq([word('-'), tight(digits(0, 9999)), notAhead(tight(word('.')))], () => true),
    ),
  ),
);

const twoDigitYear = (n: number) => (n < 70 ? 2000 + n : 1900 + n);

/** "12.03.2024", "5/01/22", "2024-03-12". */
export const numeric: Item<CalendarFields> = oneOf<CalendarFields>(
  seq(
    [
      digits(1, 31, 2),
      separator,
      tight(digits(1, 12, 2)),
      separator,
      tight(digits(1000, 2999, 4, 4)),
      notMore,
      opt(yearWord),
    ],
    ([day, a, month, b, value]) => (a === b ? { day, month, year: value } : null),
  ),
  seq(
    [
      digits(1, 31, 2, 2),
      separator,
      tight(digits(1, 12, 2, 2)),
      separator,
      tight(digits(0, 99, 2, 2)),
      notMore,
      opt(yearWord),
    ],
    ([day, a, month, b, value]) =>
      a === b && a !== '-' ? { day, month, year: twoDigitYear(value) } : null,
  ),
  seq(
    [
      digits(1000, 2999, 4, 4),
      tight(word('-')),
      tight(digits(1, 12, 2)),
      tight(word('-')),
      tight(digits(1, 31, 2)),
      notMore,
    ],
    ([value, , month, , day]) => ({ day, month, year: value }),
  ),
);

/** "28. 02. 2024", "28 . 02 . 2024": as scanned and hastily typed text has it. */
export const spaced: Item<CalendarFields> = seq(
  [
    digits(1, 31, 2),
    word('.'),
    digits(1, 12, 2, 2),
    word('.'),
    digits(1900, 2099, 4, 4),
    opt(yearWord),
  ],
  ([day, , month, , value]) => ({ day, month, year: value }),
);

/** "31.01. br." */
export const withoutYear: Item<CalendarFields> = seq(
  [digits(1, 31, 2), tight(word('.')), tight(digits(1, 12, 2, 2)), notMore],
  ([day, , month]) => ({ day, month }),
);
