import { forms } from '#lang/forms.ts';
import {
  digits,
  isCapitalised,
  lex,
  oneOf,
  opt,
  phrase,
  seq,
  word,
  tight,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { CalendarFields, From, Meaning } from '#timex/types.ts';
import { countsNothing, isVerbPlace, normAt, wordSet } from './context.ts';
import { hyphen, ordinal } from './numbers.ts';
import { narrativePick, pick } from './picks.ts';
import { calendar, fromReference, thatYear, year, yearPart } from './years.ts';

const SEASONS = forms<number>(
  [0, "winter winter's wintertime"],
  [1, "spring spring's springtime"],
  [2, "summer summer's summertime"],
  [3, "autumn autumn's fall fall's"],
);

const BEFORE_SEASON = wordSet(
  'in this last next by since until early late mid during through throughout that before after over least',
);

/** "the fall of Kabul", "the spring in his step". */
function isOtherNoun(cursor: Cursor, at: number): boolean {
  if (/^(of|from|off)$/.test(normAt(cursor, at + 1))) return true;
  const inside = normAt(cursor, at + 1) === 'in';
  if (inside && /^(his|her|its|their|my|your|our|price|prices)$/.test(normAt(cursor, at + 2)))
    return true;
  const noun = normAt(cursor, at);
  return noun === 'fall' && !BEFORE_SEASON.has(normAt(cursor, at - 2));
}

/** "will fall next year", "to spring this year" */
const isVerb = (cursor: Cursor, at: number): boolean =>
  /^(fall|spring)/.test(normAt(cursor, at)) && isVerbPlace(cursor, at);

const BEFORE_BARE = wordSet('in by until till since before next least early late mid');

/** "until spring", "by fall", with nothing of which it could be the name ("in spring training"). */
const isBareSeason = (cursor: Cursor, from: number, next: number): boolean =>
  BEFORE_BARE.has(normAt(cursor, from - 1)) && countsNothing(cursor, next);

const yearOfEnd: Item<number> = seq(
  [tight(word('-', '–', '/')), tight(digits(0, 2999))],
  ([, last]) => last,
);

export const season: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('the')), lex(SEASONS), yearPart], ([, value, rest], { cursor, from }) =>
    isVerb(cursor, from) ? null : calendar({ season: value, ...rest }),
  ),
  seq([opt(word('the')), lex(SEASONS), thatYear], ([, value]) =>
    calendar({ season: value }, 'this'),
  ),
  seq([word('the'), lex(SEASONS)], ([, value], { cursor, from }) =>
    // "the Winter Gardens", "the Summer Palace" are names.
    isOtherNoun(cursor, from + 1) ||
    (isCapitalised(cursor, from + 1) && isCapitalised(cursor, from + 2))
      ? null
      : calendar({ season: value }),
  ),
  seq([word('all'), lex(SEASONS), opt(word('long'))], ([, value]) => calendar({ season: value })),
  seq([pick, lex(SEASONS)], ([which, value]): Meaning => ({
    kind: 'calendar',
    fields: { season: value },
    pick: which,
    from: 'created',
  })),
  seq([narrativePick, lex(SEASONS)], ([which, value]) => fromReference({ season: value }, which)),
  seq([lex(SEASONS)], ([value], { cursor, from, next }) =>
    BEFORE_SEASON.has(normAt(cursor, from - 1)) &&
    !isCapitalised(cursor, from) &&
    normAt(cursor, next) !== '-' &&
    (!/^(fall|spring)/.test(normAt(cursor, from)) || isBareSeason(cursor, from, next))
      ? calendar({ season: value })
      : null,
  ),
  // "the winter of 1962-63" is named by both its years.
  seq(
    [opt(word('the')), lex(SEASONS), opt(word('of')), digits(1000, 2999, 4, 4), yearOfEnd],
    ([, value, , first, last]) =>
      value === 0 && (last === (first + 1) % 100 || last === first + 1)
        ? calendar({ season: value, year: first })
        : null,
  ),
);

const QUARTER = word('quarter', "quarter's", 'qtr');

/** "third quarter"; with a hyphen it is an adjective, which takes no article of its own. */
const numbered: Item<number> = seq([ordinal, QUARTER], ([n]) => (n <= 4 ? n : null));
const hyphened: Item<number> = seq([ordinal, hyphen, QUARTER], ([n]) => (n <= 4 ? n : null));

const FISCAL: Item<CalendarFields | null> = opt(
  seq([word('fiscal'), opt(hyphen)], () => ({ fiscal: true })),
);

const ofYear: Item<CalendarFields> = oneOf<CalendarFields>(
  yearPart,
  seq([opt(word('of')), word('fiscal'), opt(word('year')), year], ([, , , value]) => ({
    year: value,
    fiscal: true,
  })),
);

const ownYear: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([year], ([value]) => ({ year: value })),
  seq([word('last', 'this', 'next'), word("year's")], ([which]) => ({
    yearShift: which === 'last' ? -1 : which === 'next' ? 1 : 0,
  })),
);

const symbol: Item<number> = oneOf<number>(
  seq([word('q'), tight(digits(1, 4, 1))], ([, n], { cursor, from }) =>
    isCapitalised(cursor, from) ? n : null,
  ),
  seq([digits(1, 4, 1), tight(word('q'))], ([n]) => n),
);

/** "the third quarter of 1984", "Q3 2022", "last year's fourth quarter". */
const quarter: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('the')), FISCAL, numbered, opt(ofYear)], ([, kind, n, rest]) =>
    calendar({ quarter: n, ...kind, ...rest }),
  ),
  seq([FISCAL, hyphened, opt(ofYear)], ([kind, n, rest]): Meaning => ({
    kind: 'calendar',
    fields: { quarter: n, ...kind, ...rest },
    pick: 'tense',
    attributive: true,
  })),
  seq([opt(word('the')), FISCAL, ownYear, FISCAL, numbered], ([, first, rest, second, n]) =>
    calendar({ quarter: n, ...first, ...second, ...rest }),
  ),
  seq([symbol, opt(ofYear)], ([n, rest]) => calendar({ quarter: n, ...rest })),
  seq([digits(1990, 2099, 4, 4), tight(symbol)], ([value, n]) =>
    calendar({ quarter: n, year: value }),
  ),
);

const halfNumber: Item<number> = oneOf<number>(
  seq([word('first')], () => 1),
  seq([word('second', 'last', 'latter')], () => 2),
);

const EARNINGS = wordSet(
  'profit profits revenue revenues sales earnings income turnover ebitda dividend shipments deliveries exports imports',
);

/** Whether the sentence tells of results. */
const tellsEarnings = ({ tokens }: Cursor): boolean =>
  tokens.some(({ norm }) => EARNINGS.has(norm));

const half: Item<Meaning> = oneOf<Meaning>(
  seq([word('h'), tight(digits(1, 2, 1)), year], ([, n, value]) =>
    calendar({ halfYear: n, year: value }),
  ),
  seq(
    [opt(word('the')), halfNumber, opt(hyphen), word('half'), word('of'), yearPart],
    ([, n, , , , rest]) => calendar({ halfYear: n, ...rest }),
  ),
  seq([opt(word('the')), halfNumber, phrase('half of the year')], ([, n]) =>
    calendar({ halfYear: n }),
  ),
  // Of a match there is a first half, too: what is earned tells that a year's is meant.
  seq([word('the'), halfNumber, opt(hyphen), word('half')], ([, n], { cursor, next }) =>
    normAt(cursor, next) !== 'of' && tellsEarnings(cursor) ? calendar({ halfYear: n }) : null,
  ),
);

/** A year before what is reported: "earlier" than the time told, "ago" from the document's own. */
const yearBefore = (from: From, arrives?: 'month'): Meaning => ({
  kind: 'offset',
  amount: { value: 1, min: 1, max: 1 },
  unit: 'year',
  direction: -1,
  from,
  compares: true,
  ...(arrives && { arrives }),
});

const HYPHENED: Item<From> = seq([word('year'), hyphen, word('ago', 'earlier')], ([, , which]) =>
  which === 'ago' ? 'created' : 'reference',
);
const AGO: Item<From> = oneOf<From>(
  HYPHENED,
  seq([phrase('year ago')], () => 'created'),
);
const SPAN = oneOf<unknown>(
  word('quarter', 'period', 'month', 'half', 'week'),
  phrase('nine months'),
  phrase('six months'),
);

/** "the year-earlier quarter", "the year-ago third quarter". */
const yearEarlier: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('the')), opt(word('comparable')), AGO, oneOf(numbered, hyphened)], ([, , , n]) =>
    calendar({ quarter: n, yearShift: -1 }),
  ),
  seq([opt(word('the')), opt(word('comparable')), AGO, SPAN], ([, , from]) => yearBefore(from)),
  seq([HYPHENED], ([from]) => yearBefore(from)),
  seq(
    [
      opt(word('the')),
      word('same', 'corresponding', 'comparable'),
      SPAN,
      opt(word('of')),
      oneOf(phrase('last year'), phrase('a year ago'), phrase('a year earlier')),
    ],
    ([, , unit]) => yearBefore('reference', unit === 'month' ? unit : undefined),
  ),
  seq([word('the'), year, word('period', 'quarter')], ([, value]) =>
    calendar({ year: value, asReported: true }),
  ),
);

/** Quarters and halves of a year. */
export const yearParts: Item<Meaning> = oneOf<Meaning>(quarter, half, yearEarlier);
