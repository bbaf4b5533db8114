import { digits, lex, oneOf, opt, seq, tight, word, type Item } from '#timex/pattern.ts';
import type { CalendarFields, Meaning } from '#timex/types.ts';
import { adjectives, HARD_ENDINGS } from './adjectives.ts';
import { calendar } from './dates.ts';
import { ordinal, roman } from './numbers.ts';

/** A year of accounts is the calendar's, unless the company's statute says otherwise (Accounting Act, art. 3.1.9). */
const JANUARY = 1;
/** One that runs into the next year begins in its middle, as far as nothing else is told. */
const JULY = 7;

const FISCAL = lex(adjectives<true>(HARD_ENDINGS, [true, 'obrotow finansow budżetow podatkow']));
const YEAR = word('rok', 'roku', 'rokiem');
const QUARTER = word('kwartał', 'kwartału', 'kwartale', 'kwartałem', 'kw');
const LATEST = 2100;

/** "2022", "2023/24", "2023/2024": named after the year in which it ends. */
const year: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([digits(1900, LATEST, 4, 4)], ([value]) => ({ year: value, fiscalFrom: JANUARY })),
  seq(
    [
      digits(1900, LATEST, 4, 4),
      tight(word('/', '-', '–')),
      tight(oneOf(digits(1900, LATEST, 4, 4), digits(0, 99, 2, 2))),
    ],
    ([first, , last]) =>
      last === first + 1 || last === (first + 1) % 100
        ? { year: first + 1, fiscalFrom: JULY }
        : null,
  ),
);

const named: Item<CalendarFields> = seq([YEAR, FISCAL, year], ([, , fields]) => ({
  ...fields,
  fiscal: true,
}));

/** "rok obrotowy 2023/24", "w II kwartale roku obrotowego 2022/23". */
export const fiscalYear: Item<Meaning> = oneOf<Meaning>(
  seq([named], ([fields]) => calendar(fields)),
  seq([oneOf(ordinal, roman), QUARTER, opt(tight(word('.'))), named], ([quarter, , , fields]) =>
    quarter <= 4 ? calendar({ ...fields, quarter }) : null,
  ),
);
