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
import type { CalendarFields, Meaning, Pick } from '#timex/types.ts';
import { afterWord, endsSense, isAttributive, isNameLike, normAt, wordSet } from './context.ts';
import { hyphen, ordinal, writtenYear } from './numbers.ts';

export const calendar = (fields: CalendarFields, which: Pick = 'tense'): Meaning => ({
  kind: 'calendar',
  fields,
  pick: which,
});

/** A date as it stands in its sentence: by itself, or before the noun that it tells from others. */
export const calendarAt = (
  fields: CalendarFields,
  { cursor, from, next }: { cursor: Cursor; from: number; next: number },
): Meaning =>
  isAttributive(cursor, from, next)
    ? { kind: 'calendar', fields, pick: 'tense', attributive: true }
    : calendar(fields);

/** "that spring", "the following March": counted from the time the text speaks of. */
export const fromReference = (fields: CalendarFields, which: Pick): Meaning => ({
  kind: 'calendar',
  fields,
  pick: which,
  from: 'reference',
});

const fourDigits = digits(1000, 2999, 4, 4);

/** A year beside a month or a day, where nothing else can stand. */
export const year: Item<number> = oneOf<number>(fourDigits, writtenYear);

/** Two-digit years as people write them now: 00 to 69 in this century. */
export const twoDigitYear = (n: number): number => (n < 70 ? 2000 + n : 1900 + n);

const DOTTED_E = opt(seq([word('e'), tight(word('.'))], () => true));
const isEra = (cursor: Cursor, last: number) =>
  isCapitalised(cursor, last) || normAt(cursor, last) === '.';

export const BC: Item<true> = oneOf<true>(
  seq([word('bc', 'bce')], (_, { cursor, from }) => (isEra(cursor, from) ? true : null)),
  seq([word('b'), tight(word('.')), word('c'), tight(word('.')), DOTTED_E], () => true as const),
);
const AD: Item<true> = oneOf<true>(
  seq([word('ad', 'ce')], (_, { cursor, from }) => (isEra(cursor, from) ? true : null)),
  seq([word('a'), tight(word('.')), word('d'), tight(word('.'))], () => true as const),
);

const anyYear = oneOf<number>(
  digits(1, 9999),
  seq([digits(1, 99), tight(word(',')), tight(digits(0, 999, 3, 3))], ([a, , b]) => a * 1000 + b),
);

/** "44 BC", "AD 79"; astronomical counting has a year 0, so 44 BC is -43. */
const eraYear: Item<number> = oneOf<number>(
  seq([anyYear, BC], ([value]) => 1 - value),
  seq([anyYear, AD], ([value]) => value),
  seq([AD, digits(1, 2999)], ([, value]) => value),
);

/** "this year", "last year" after a month or a day. */
const yearShift: Item<number> = seq(
  [opt(word('of')), word('last', 'this', 'next'), word('year', "year's")],
  ([, which]) => (which === 'last' ? -1 : which === 'next' ? 1 : 0),
);

/** The year after a month, a day or a season. */
export const yearPart: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([opt(word(',', 'of')), opt(word('calendar')), oneOf(year, eraYear)], ([, , value]) => ({
    year: value,
  })),
  seq([word("'", '’', '‘'), tight(digits(0, 99, 2, 2))], ([, n]) => ({ year: twoDigitYear(n) })),
  seq([opt(word(',')), yearShift], ([, shift]) => ({ yearShift: shift })),
);

/** "that year", "of the same year": the one the text speaks of. */
export const thatYear: Item<true> = seq(
  [opt(word('of')), oneOf<unknown>(word('that'), phrase('the same')), word('year')],
  () => true as const,
);

/** What stands before a number that is no year: a vehicle, a flight, a place in a list, a price. */
const NAMED_BY = wordSet(
  'flight route highway road boeing airbus no number nos room channel article section page pages windows office unit bus $ £ € # ¥ model suite apartment apt box code level extension ext almost over than least some exactly at only another every all up',
);

/** What stands after a number that counts. */
const COUNTED = wordSet(
  'people men women troops soldiers officers police workers employees jobs homes houses cars miles mile meters metres feet foot inches yards km kilometers kilometres pounds dollars euros shares points tons tonnes barrels votes voters students children patients cases deaths acres hectares square km² hours minutes days weeks months years times per percent % pct hp calories degrees words seats members delegates guests protesters demonstrators refugees migrants million billion thousand copies units block blocks bc ad bce ce c p x local gmt',
);

/** Makes of vehicles, before which a year is the model's ("a 2014 Toyota"). */
const MAKES = wordSet(
  'audi bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford gmc harley honda hyundai jaguar jeep kawasaki kia lexus lincoln mazda mercedes mini mitsubishi nissan opel peugeot pontiac porsche ram renault rover saab seat skoda subaru suzuki tesla toyota vauxhall volkswagen volvo vw yamaha model',
);

const BEFORE_YEAR = wordSet(
  'in since by until till from before after during of to through throughout around about circa early late mid and or between ( – — year the for than , ) -',
);

/** The mark that touches a token on its left; '' where there is a space or a word. */
function markBefore({ tokens }: Cursor, at: number): string {
  const before = tokens[at - 1];
  return before?.kind === 'mark' && tokens[at]?.spaceBefore === false ? before.norm : '';
}

/** "1,990", "555-1990": the number goes on to its left; not so "mid-1990" and "(1990". */
function goesOnBefore(cursor: Cursor, at: number): boolean {
  const mark = markBefore(cursor, at);
  if (!/^[.,:/+@#$£€*=_-]$/.test(mark) || cursor.tokens[at - 1]?.spaceBefore !== false)
    return false;
  return mark !== '-' || cursor.tokens[at - 2]?.kind !== 'word';
}

/** "1990.5", "1990.txt", "1990%", "2021-44871"; not so "1990-95". */
function goesOnAfter({ tokens }: Cursor, next: number): boolean {
  const after = tokens[next];
  const more = tokens[next + 1];
  if (!after || after.spaceBefore) return false;
  if (/^[:/%°@]$/.test(after.norm)) return true;
  if (!more || more.kind === 'mark' || more.spaceBefore) return false;
  return after.norm === '-'
    ? more.kind === 'number' && more.norm.length !== 2 && more.norm.length !== 4
    : /^[.,]$/.test(after.norm);
}

/** A plural after "the 1500" or "of 1500" may be what is counted. */
const isPlural = (norm: string) => norm.endsWith('s') && !/^(was|as|is|has|'s)$/.test(norm);

/** Verbs of having and counting, after which a number before a plural says how many ("runs 2019 stores"). */
const HAVING = wordSet(
  'has have had having run runs ran running operate operates operated operating own owns owned owning employ employs employed employing count counts counted comprise comprises comprised serve serves served sell sells sold supply supplies supplied deliver delivers delivered house houses housed list lists listed manage manages managed total totals totalled totaled exceed exceeds exceeded',
);

/** Whether what stands around a number makes it one of things. */
const isCounted = (before: string, after: string) =>
  COUNTED.has(after) || MAKES.has(after) || (HAVING.has(before) && isPlural(after));

/** Whether what stands before a number makes it another one than a year's, as in "020 7946 2012". */
const isNumbered = (before: string) => NAMED_BY.has(before) || /^\d{3,}$/.test(before);

const STREETS = wordSet(
  'street st avenue ave road rd drive dr boulevard blvd lane ln highway hwy court ct square parkway pkwy terrace way place pl circle row',
);

/** Before the name of a street a number is a house's ("1900 Center St."), but not after "in". */
function isHouse(cursor: Cursor, from: number, next: number): boolean {
  if (/^(in|since|during|until|by)$/.test(normAt(cursor, from - 1))) return false;
  for (let at = next; at < next + 5; at += 1) {
    const initial = normAt(cursor, at) === '.' && cursor.tokens[at]?.spaceBefore === false;
    if (!isCapitalised(cursor, at) && !(initial && at > next)) return false;
    // "the 2012 London Road Race" goes on.
    if (at > next && STREETS.has(normAt(cursor, at))) return !isCapitalised(cursor, at + 1);
  }
  return false;
}

/** Whether a number is only a part of something: of a longer number, or of an address. */
const isPart = (cursor: Cursor, from: number, next: number): boolean =>
  goesOnBefore(cursor, from) || goesOnAfter(cursor, next) || isHouse(cursor, from, next);

/** "1783" is a year where grammar says so; "1990" wherever nothing says it is not. */
function isYear(cursor: Cursor, from: number, next: number, value: number): boolean {
  const before = normAt(cursor, from - 1);
  const after = normAt(cursor, next);
  if (isPart(cursor, from, next) || isNumbered(before) || isCounted(before, after)) return false;
  if (/^(about|around|than|for)$/.test(before)) return endsSense(cursor, next);
  const told = BEFORE_YEAR.has(before);
  if (value >= 1900 && value < 2100) return told || !isNameLike(cursor, from - 1);
  return value >= 1100 && value < 1900 && told && !isPlural(after);
}

const bareYear: Item<number> = seq([fourDigits], ([value], { cursor, from, next }) =>
  isYear(cursor, from, next, value) ? value : null,
);

const spelledYear: Item<number> = seq([writtenYear], ([value], { cursor, from }) => {
  const sure = normAt(cursor, from) === 'nineteen' || normAt(cursor, from) === 'eighteen';
  return sure || BEFORE_YEAR.has(normAt(cursor, from - 1)) ? value : null;
});

const FISCAL = oneOf<unknown>(word('fiscal'), phrase('financial year'), phrase('fiscal year'));

/** "fiscal 2021", "the 2021 financial year", "FY2021". */
const fiscalYear: Item<number> = oneOf<number>(
  seq([opt(word('the')), FISCAL, year], ([, , value]) => value),
  seq([opt(word('the')), year, word('fiscal', 'financial'), word('year')], ([, value]) => value),
  seq([word('fy'), opt(word("'", '’')), digits(1990, 2099, 4, 4)], ([, , value]) => value),
  seq([word('fy'), opt(tight(word("'", '’'))), tight(digits(0, 99, 2, 2))], ([, , n]) =>
    twoDigitYear(n),
  ),
);

/** "in '98": two digits after a preposition of time. */
const shortYear: Item<number> = seq(
  [
    afterWord(wordSet('in of since from until by before after during')),
    word("'", '’', '‘'),
    tight(digits(0, 99, 2, 2)),
    notAhead(tight(word('s', "'s"))),
  ],
  ([, , n]) => twoDigitYear(n),
);

/** A year that stands by itself. */
export const aYear: Item<Meaning> = oneOf<Meaning>(
  seq([shortYear], ([value]) => calendar({ year: value })),
  seq([oneOf(bareYear, spelledYear, eraYear)], ([value]) => calendar({ year: value })),
  seq([fiscalYear], ([value]) => calendar({ year: value, fiscal: true })),
  seq([opt(word('the')), word('year'), oneOf(year, eraYear)], ([, , value]) =>
    calendar({ year: value }),
  ),
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

/** "the '90s" are the last century's; "the '20s" and before are this one's. */
const decadeOf = (n: number): number | null =>
  n % 10 === 0 ? (n <= 20 ? 200 : 190) + n / 10 : null;

const inDecade = (decade: number | null): Meaning | null =>
  decade === null ? null : calendar({ decade });

/** "1990s", "the '90s", "the nineties"; "the 1800s" are a century. */
const decade: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('the')), digits(1000, 2090, 4, 4), S], ([, value]) =>
    value % 100 === 0 && value < 2000
      ? calendar({ century: value / 100 })
      : inDecade(value % 10 === 0 ? value / 10 : null),
  ),
  seq([opt(word('the')), word("'", '’', '‘'), tight(tens), S], ([, , n]) => inDecade(decadeOf(n))),
  seq([word('the'), tens, S], ([, n]) => inDecade(decadeOf(n))),
  // "the mid-90s", "late 80s"
  seq([tens, S], ([n], { cursor, from }) =>
    /^(mid|early|late)$/.test(normAt(cursor, from - (normAt(cursor, from - 1) === '-' ? 2 : 1)))
      ? inDecade(decadeOf(n))
      : null,
  ),
  seq([word('the'), opt(word('roaring')), lex(DECADE_NAMES)], ([, roaring, n]) =>
    inDecade((n === 2 && roaring === null ? 200 : 190) + n),
  ),
  seq(
    [opt(word('the')), word('nineteen', 'eighteen'), opt(hyphen), lex(DECADE_NAMES)],
    ([, first, , n]) => inDecade((first === 'nineteen' ? 190 : 180) + n),
  ),
);

const CENTURY = word('century', "century's", 'centuries');

const century: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('the')), ordinal, opt(hyphen), CENTURY, BC], ([, n]) => calendar({ century: -n })),
  seq([opt(word('the')), ordinal, opt(hyphen), CENTURY, opt(AD)], ([, n], { cursor, from }) =>
    // "a second century" of runs in cricket
    /^(a|his|her)$/.test(normAt(cursor, from - 1)) && n < 10 ? null : calendar({ century: n - 1 }),
  ),
);

/** Years, decades and centuries. */
export const years: Item<Meaning> = shared(oneOf<Meaning>(aYear, decade, century));
