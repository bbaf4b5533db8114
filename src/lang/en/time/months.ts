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
import type { Meaning } from '#timex/types.ts';
import { countsNothing, normAt, opensSentence, wordSet } from './context.ts';
import { ordinal } from './numbers.ts';
import { narrativePick, pick } from './picks.ts';
import { calendar, calendarAt, fromReference, thatYear, yearPart } from './years.ts';

/** Months in full, with their possessives and the slips of hasty hands. */
export const MONTHS = forms<number>(
  [1, "january january's janurary januray"],
  [2, "february february's febuary feburary februrary"],
  [3, "march march's"],
  [4, "april april's"],
  [5, "may may's"],
  [6, "june june's"],
  [7, "july july's"],
  [8, "august august's agust"],
  [9, "september september's septmber septemeber setpember"],
  [10, "october october's ocotber octobre"],
  [11, "november november's novemeber novemebr"],
  [12, "december december's decemeber decmber"],
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

/** "march" and "may" are verbs in lower case, unless a day or a year makes months of them. */
const isDated = (cursor: Cursor, at: number) =>
  /^(of|the)$/.test(normAt(cursor, at - 1)) ||
  ordinal.match(cursor, at + 1).some(({ next }) => cursor.tokens[next]?.kind === 'number') ||
  (cursor.tokens[at + 1]?.kind === 'number' &&
    (countsNothing(cursor, at + 2) || /^(st|nd|rd|th)$/.test(normAt(cursor, at + 2))));

/** A month where only a month can stand: beside the number of a day or a year. */
export const month: Item<number> = shared(
  oneOf<number>(
    seq([lex(MONTHS)], ([value], { cursor, from }) =>
      isCapitalised(cursor, from) ||
      !/^(march|may|august)/.test(normAt(cursor, from)) ||
      isDated(cursor, from)
        ? value
        : null,
    ),
    seq([lex(SHORT_MONTHS), opt(tight(word('.')))], ([value, dot], { cursor, from }) =>
      isCapitalised(cursor, from) || dot !== null ? value : null,
    ),
  ),
);

const BEFORE_MONTH = wordSet(
  'in since by until till from before after during through throughout around about of to early late mid last next this and or between for as - – ( over least',
);

/** Months that are also first names or other words need more than their letters. */
const NAME_LIKE = wordSet('april may june august march');

/** Words before a month that stand before persons as well ("and June Carter"). */
const JOINING = wordSet('and or for as to of between around about');

/** What makes a place or a family of a name ("May Street", "the August Wilson House"). */
const STREETS = wordSet(
  'street st road rd avenue ave lane square court drive close crescent terrace park hill house hospital school college town bay county university hall island river bridge station field fields wilson ford',
);

function isMonth(cursor: Cursor, at: number): boolean {
  const norm = normAt(cursor, at).replace(/'s$/, '');
  if (!NAME_LIKE.has(norm)) return true;
  if (!isCapitalised(cursor, at)) return false;
  if (STREETS.has(normAt(cursor, at + 1)) && isCapitalised(cursor, at + 1)) return false;
  const named = isCapitalised(cursor, at + 1) && JOINING.has(normAt(cursor, at - 1));
  if (BEFORE_MONTH.has(normAt(cursor, at - 1)) && !named) return true;
  // "May said", "March on": a verb or a name may open a sentence.
  if (norm === 'may' || norm === 'march' || opensSentence(cursor, at)) return false;
  return !isCapitalised(cursor, at - 1) && !isCapitalised(cursor, at + 1);
}

const alone: Item<number> = oneOf<number>(
  seq([lex(MONTHS)], ([value], { cursor, from }) => (isMonth(cursor, from) ? value : null)),
  seq([lex(SHORT_MONTHS), opt(tight(word('.')))], ([value], { cursor, from }) =>
    isCapitalised(cursor, from) && BEFORE_MONTH.has(normAt(cursor, from - 1)) ? value : null,
  ),
);

/** A month, with its year where it stands. */
export const aMonth: Item<Meaning> = oneOf<Meaning>(
  seq([alone], ([value], place) => calendarAt({ month: value }, place)),
  seq([month, yearPart], ([value, rest], place) => calendarAt({ month: value, ...rest }, place)),
  seq([month, thatYear], ([value]) => calendar({ month: value }, 'this')),
  seq([pick, month], ([which, value]) =>
    which === 'this' ? calendar({ month: value, yearShift: 0 }) : calendar({ month: value }, which),
  ),
  seq([narrativePick, month], ([which, value]) => fromReference({ month: value }, which)),
  seq([phrase('the month of'), month, opt(yearPart)], ([, value, rest]) =>
    calendar({ month: value, ...rest }),
  ),
  // "2018-05", with both parts written out
  seq(
    [
      digits(1900, 2099, 4, 4),
      tight(word('-')),
      tight(digits(1, 9, 2, 2)),
      notAhead(tight(oneOf<unknown>(word('-'), digits(0, 9999)))),
    ],
    ([value, , m]) => calendar({ month: m, year: value }),
  ),
);
