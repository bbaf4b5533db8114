import { forms } from '#lang/forms.ts';
import {
  digits,
  lex,
  notAhead,
  oneOf,
  opt,
  seq,
  shared,
  tight,
  word,
  type Item,
} from '#timex/pattern.ts';
import type { CalendarFields } from '#timex/types.ts';
import { pick } from './adjectives.ts';
import { ordinal } from './numbers.ts';

/** Months: genitive as it stands after a day, and the other cases. */
const CASES: readonly (readonly [genitive: string, others: string])[] = [
  ['січня', 'січень січню січні січнем'],
  ['лютого', 'лютий лютому лютим'],
  ['березня', 'березень березню березні березнем'],
  ['квітня', 'квітень квітню квітні квітнем'],
  ['травня', 'травень травню травні травнем'],
  ['червня', 'червень червню червні червнем'],
  ['липня', 'липень липню липні липнем'],
  ['серпня', 'серпень серпню серпні серпнем'],
  ['вересня', 'вересень вересню вересні вереснем'],
  ['жовтня', 'жовтень жовтню жовтні жовтнем'],
  ['листопада', 'листопад листопаду листопаді листопадом'],
  ['грудня', 'грудень грудню грудні груднем'],
];

const GENITIVE = forms<number>(...CASES.map(([form], index) => [index + 1, form] as const));
export const MONTHS = forms<number>(
  ...CASES.map(([genitive, others], index) => [index + 1, `${genitive} ${others}`] as const),
);

/** "року", "р.", "2024-го". */
const yearNoun = oneOf<unknown>(
  word('рік', 'року', 'році', 'роком'),
  seq([word('р'), tight(word('.'))], () => true),
  seq(
    [tight(word('-')), tight(word('го', 'й', 'му', 'ому')), opt(word('року', 'рік', 'році'))],
    () => true,
  ),
);

const fourDigits = digits(1000, 2999, 4, 4);

/** A year with its noun, which alone makes a year of four digits: "2024 року". */
export const namedYear: Item<number> = seq([fourDigits, yearNoun], ([value]) => value);

/** "торік", "цьогоріч", "минулого року": a year told from the document's. */
export const yearShift: Item<number> = oneOf<number>(
  lex(forms<number>([-2, 'позаторік'], [-1, 'торік'], [0, 'цьогоріч'])),
  seq(
    [pick, word('року', 'рік', 'році')],
    ([which]) => ({ last: -1, this: 0, next: 1, tense: 0 })[which],
  ),
);

export const yearPart: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([oneOf(namedYear, fourDigits)], ([year]) => ({ year })),
  seq([yearShift], ([shift]) => ({ yearShift: shift })),
);

/** "5", "5-го", "п'ятого". */
export const dayNumber: Item<number> = oneOf<number>(
  digits(1, 31, 2),
  seq([digits(1, 31, 2), tight(word('-')), tight(word('го', 'е', 'ого'))], ([n]) => n),
  seq([ordinal], ([n]) => (n <= 31 ? n : null)),
);

const separator = tight(word('.', '/'));
const notMore = notAhead(tight(oneOf<unknown>(digits(0, 9999), word('/', ':'))));

const numeric: Item<CalendarFields> = oneOf<CalendarFields>(
  seq(
    [
      digits(1, 31, 2),
      separator,
      tight(digits(1, 12, 2)),
      separator,
      tight(fourDigits),
      notMore,
      opt(yearNoun),
    ],
    ([day, a, month, b, year]) => (a === b ? { day, month, year } : null),
  ),
  seq(
    [
      fourDigits,
      tight(word('-')),
      tight(digits(1, 12, 2, 2)),
      tight(word('-')),
      tight(digits(1, 31, 2, 2)),
    ],
    ([year, , month, , day]) => ({ day, month, year }),
  ),
);

/** "5 березня 2024 року", "12.03.2024". */
export const date: Item<CalendarFields> = shared(
  oneOf<CalendarFields>(
    seq([dayNumber, lex(GENITIVE), opt(yearPart)], ([day, month, rest]) => ({
      day,
      month,
      ...rest,
    })),
    numeric,
  ),
);
