import {
  digits,
  lex,
  oneOf,
  opt,
  seq,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { CalendarFields, Meaning } from '#timex/types.ts';
import { adjectives, HARD_ENDINGS, pick, SHIFTS, SOFT_ENDINGS } from './adjectives.ts';
import { COUNTED, COUNTED_ENDING, standsAlone } from './bare-hours.ts';
import { calendar, date, dayNumber, MONTHS, NOMINATIVE, year, yearPart } from './dates.ts';
import { ordinalTens, roman } from './numbers.ts';
import { withoutYear, yearWord } from './numeric-dates.ts';
import { SHORT_WEEKDAYS } from './weekdays.ts';
import { anyOf } from './word-lists.ts';
import { BEFORE_OUR_ERA } from './years.ts';

/** Dashes as they are typed, and as scanning and typesetting leave them. */
export const dash = word('–', '—', '-', '‑', '−', '‒', '―', '~', '--');

const month = lex(MONTHS);

const isCounted = (norm: string) => COUNTED.test(norm) || COUNTED_ENDING.test(norm);

const between = (from: CalendarFields, to: CalendarFields): Meaning => ({
  kind: 'range',
  from: calendar(from),
  to: calendar(to),
});

/** "7–9 lutego", "od 7 do 9 lutego", "12–14.05.2024": one month for two days. */
const days: Item<Meaning> = oneOf<Meaning>(
  seq(
    [
      opt(anyOf('od między pomiędzy')),
      dayNumber,
      oneOf(dash, word('do', 'a')),
      dayNumber,
      month,
      opt(yearPart),
    ],
    ([, first, , last, which, rest]) =>
      between({ day: first, month: which, ...rest }, { day: last, month: which, ...rest }),
  ),
  // "Lipiec 13-15", as a calendar of events has it.
  seq(
    [lex(MONTHS), digits(1, 31, 2), word('do'), digits(1, 31, 2), opt(yearPart)],
    ([which, first, , last, rest], { cursor, next }) =>
      first < last && !isCounted(cursor.tokens[next]?.norm ?? '')
        ? between({ day: first, month: which, ...rest }, { day: last, month: which, ...rest })
        : null,
  ),
  seq(
    [lex(NOMINATIVE), digits(1, 31, 2), tight(dash), tight(digits(1, 31, 2)), opt(yearPart)],
    ([which, first, , last, rest], { cursor, next }) =>
      first < last && standsAlone(cursor, next)
        ? between({ day: first, month: which, ...rest }, { day: last, month: which, ...rest })
        : null,
  ),
  seq([dayNumber, dash, date], ([first, , last]) => between({ ...last, day: first }, last)),
);

const YEARS = anyOf('lata lat latach latami');
const LATEST = 2100;
const inOrder = (first: number, last: number) => first < last && last <= LATEST;

/** "94" in "1987-94", "23" in "2022/23". */
const completed = (first: number, last: number) => Math.floor(first / 100) * 100 + last;

const firstYear = digits(1000, LATEST, 4, 4);
const shortYear = digits(0, 99, 2, 2);

/** Months in which years of schools begin: Education Law, art. 94; Higher Education Law, art. 66. */
const TERMS = new Map([
  ...adjectives<number>(HARD_ENDINGS, [9, 'szkoln']),
  ...adjectives<number>(SOFT_ENDINGS, [10, 'akademick']),
]);
/** "Rok szkolny 2026/27 rozpoczął się": in the nominative it is what is told of, and only its number a time. */
const YEAR = word('roku', 'rokiem');

/** "rok szkolny 2026/2027", "w minionym roku akademickim". */
const schoolYear: Item<Meaning> = oneOf<Meaning>(
  seq(
    [
      YEAR,
      lex(TERMS),
      firstYear,
      tight(oneOf<unknown>(word('/'), dash)),
      tight(oneOf(digits(1000, LATEST, 4, 4), shortYear)),
    ],
    ([, begins, first, , last]) =>
      last === first + 1 || last === (first + 1) % 100
        ? { kind: 'schoolYear', begins, year: first, shift: 0 }
        : null,
  ),
  seq([pick, YEAR, lex(TERMS)], ([which, , begins]): Meaning => ({
    kind: 'schoolYear',
    begins,
    shift: SHIFTS[which],
  })),
);

/** The years of "sezon 2025/26", or of "rok szkolny 2025/26" as schools count. */
function fromTo(year: number, { tokens }: Cursor, from: number): Meaning {
  const begins = TERMS.get(tokens[from - 1]?.norm ?? '');
  return begins === undefined || tokens[from - 2]?.norm !== 'rok'
    ? between({ year }, { year: year + 1 })
    : { kind: 'schoolYear', begins, year, shift: 0 };
}

/** "1914–1918", "lata 1987-94", "sezon 2022/23", "między 1990 a 2006 rokiem". */
const years: Item<Meaning> = oneOf<Meaning>(
  seq([opt(YEARS), firstYear, dash, year], ([, first, , last]) =>
    inOrder(first, last) ? between({ year: first }, { year: last }) : null,
  ),
  seq([YEARS, firstYear, dash, shortYear], ([, first, , last]) =>
    inOrder(first, completed(first, last))
      ? between({ year: first }, { year: completed(first, last) })
      : null,
  ),
  // "lata 509–27 p.n.e.", "od 509 do 27 r. p.n.e.": before our era years count down.
  seq(
    [
      opt(oneOf<unknown>(YEARS, word('od'))),
      digits(1, 2999, 4, 1),
      oneOf<unknown>(dash, word('do')),
      digits(1, 2999, 4, 1),
      opt(yearWord),
      BEFORE_OUR_ERA,
    ],
    ([, first, , last]) => (first > last ? between({ year: 1 - first }, { year: 1 - last }) : null),
  ),
  // "(2005-06)"
  seq([firstYear, tight(dash), tight(shortYear)], ([first, , last], { cursor, from, next }) => {
    const alone = cursor.tokens[from - 1]?.norm === '(' && cursor.tokens[next]?.norm === ')';
    const end = completed(first, last);
    return alone && inOrder(first, end) ? between({ year: first }, { year: end }) : null;
  }),
  // Seasons of sports run into the next year.
  seq(
    [firstYear, tight(word('/')), tight(oneOf(digits(1000, LATEST, 4, 4), shortYear))],
    ([first, , last], { cursor, from }) =>
      last === first + 1 || last === (first + 1) % 100 ? fromTo(first, cursor, from) : null,
  ),
  seq([anyOf('między pomiędzy'), firstYear, word('a', 'i'), year], ([, first, , last]) =>
    inOrder(first, last) ? between({ year: first }, { year: last }) : null,
  ),
);

const turnOf = (from: CalendarFields, to: CalendarFields): Meaning => ({
  kind: 'range',
  from: { kind: 'edge', edge: 'END', of: calendar(from) },
  to: { kind: 'edge', edge: 'START', of: calendar(to) },
});

const TURN = seq([opt(word('na')), anyOf('przełomie przełom przełomu')], () => true);
const AND = anyOf('i oraz a');
const CENTURY = oneOf<unknown>(
  word('wieku', 'stulecia'),
  seq([word('w'), tight(word('.'))], () => true),
);
const tens: Item<number> = oneOf<number>(
  seq([digits(10, 90, 2, 2), opt(tight(word('.')))], ([n]) => n),
  ordinalTens,
);

/** "na przełomie lipca i sierpnia": from the end of one to the beginning of the next. */
const turn: Item<Meaning> = oneOf<Meaning>(
  seq([TURN, month, AND, month, opt(yearPart)], ([, first, , second, rest]) =>
    turnOf({ month: first, ...rest }, { month: second, ...rest }),
  ),
  seq([TURN, word('roku')], () => turnOf({ month: 12 }, { month: 1 })),
  seq([TURN, firstYear, AND, year], ([, first, , second]) =>
    turnOf({ year: first }, { year: second }),
  ),
  seq([TURN, roman, AND, roman, CENTURY], ([, first, , second]) =>
    turnOf({ century: first - 1 }, { century: second - 1 }),
  ),
  seq([TURN, roman, AND, roman, CENTURY, BEFORE_OUR_ERA], ([, first, , second]) =>
    turnOf({ century: -Math.max(first, second) }, { century: -Math.min(first, second) }),
  ),
  seq([TURN, YEARS, tens, AND, tens], ([, , first, , second]) =>
    turnOf({ decade: 190 + first / 10 }, { decade: 190 + second / 10 }),
  ),
);

/** "IX–X w.", "od XV do XVII wieku". */
const centuries: Item<Meaning> = seq(
  [opt(word('od')), roman, oneOf<unknown>(dash, word('do')), roman, CENTURY],
  ([, first, , last]) =>
    first < last ? between({ century: first - 1 }, { century: last - 1 }) : null,
);

const MOST_HOURS = 24;

/** "od 10.06 do 30.06": no clock tells more than 24 hours. */
const withoutYears: Item<Meaning> = seq(
  [opt(word('od')), withoutYear, oneOf<unknown>(dash, word('do')), withoutYear],
  ([, first, , last]) =>
    Math.max(first.day ?? 0, last.day ?? 0) > MOST_HOURS ? between(first, last) : null,
);

const shortWeekday = seq([lex(SHORT_WEEKDAYS), tight(word('.'))], ([weekday]): Meaning => ({
  kind: 'weekday',
  weekday,
  pick: 'tense',
}));

/** "pon.–pt.", "wt.-sob." */
const weekdays: Item<Meaning> = seq(
  [shortWeekday, dash, shortWeekday],
  ([from, , to]): Meaning => ({ kind: 'range', from, to }),
);

/** Ranges whose halves share a word, and turns of two periods. */
export const ranges: Item<Meaning> = oneOf<Meaning>(
  days,
  weekdays,
  withoutYears,
  years,
  schoolYear,
  centuries,
  turn,
);
