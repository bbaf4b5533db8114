import { forms } from '#lang/forms.ts';
import {
  digits,
  isCapitalised,
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
import type { CalendarFields, Meaning } from '#timex/types.ts';
import { following, pick, same, SHIFTS } from './adjectives.ts';
import { isDateName } from './date-names.ts';
import { numeric, spaced, withoutYear, yearWord } from './numeric-dates.ts';
import { ordinal, plainNumber, roman, yearInWords } from './numbers.ts';
import { anyOf } from './word-lists.ts';

/** What fields of a date mean. */
export const calendar = (fields: CalendarFields): Meaning => ({
  kind: 'calendar',
  fields,
  pick: 'tense',
});

/** Genitives come first in each row: dates take them ("5 stycznia"). */
export const MONTHS = forms<number>(
  [1, 'stycznia styczeń styczniu styczniem styczniowi'],
  [2, 'lutego luty lutym lutemu'],
  [3, 'marca marzec marcu marcem'],
  [4, 'kwietnia kwiecień kwietniu kwietniem'],
  [5, 'maja maj maju majem'],
  [6, 'czerwca czerwiec czerwcu czerwcem'],
  [7, 'lipca lipiec lipcu lipcem'],
  [8, 'sierpnia sierpień sierpniu sierpniem'],
  [9, 'września wrzesień wrześniu wrześniem'],
  // "paździer-" with ź is often typed with a ż or without the sign.
  [
    10,
    'października październik październiku październikiem pażdziernika pażdziernik pażdzierniku paźdźiernika',
  ],
  [11, 'listopada listopad listopadzie listopadem'],
  [12, 'grudnia grudzień grudniu grudniem'],
);

const GENITIVE = forms<number>(
  [1, 'stycznia stycz'],
  [2, 'lutego'],
  [3, 'marca'],
  [4, 'kwietnia'],
  [5, 'maja'],
  [6, 'czerwca'],
  [7, 'lipca'],
  [8, 'sierpnia'],
  [9, 'września'],
  [10, 'października pażdziernika paźdźiernika'],
  [11, 'listopada'],
  [12, 'grudnia'],
);

export const NOMINATIVE = forms<number>(
  [1, 'styczeń'],
  [2, 'luty'],
  [3, 'marzec'],
  [4, 'kwiecień'],
  [5, 'maj'],
  [6, 'czerwiec'],
  [7, 'lipiec'],
  [8, 'sierpień'],
  [9, 'wrzesień'],
  [10, 'październik'],
  [11, 'listopad'],
  [12, 'grudzień'],
);

const SHORT_MONTHS = forms<number>(
  [1, 'sty'],
  [2, 'lut'],
  [3, 'mar'],
  [4, 'kwi'],
  [5, 'maj'],
  [6, 'cze'],
  [7, 'lip'],
  [8, 'sie'],
  [9, 'wrz'],
  [10, 'paź'],
  [11, 'lis'],
  [12, 'gru'],
);

/** A year of four digits or in words, with or without its "r."; "r." may be typed without the space. */
export const year: Item<number> = oneOf<number>(
  seq([digits(1000, 2999, 4, 4), opt(yearWord)], ([value]) => value),
  seq([yearInWords, yearWord], ([value]) => value),
);

/** "ub." before "r.", "roku", "miesiąca". */
const LAST_SHORT = seq([word('ub'), tight(word('.'))], () => true);

/** "br.", "ub.r.", "ubiegłego roku": a year told from the document's. */
export const yearShift: Item<number> = oneOf<number>(
  seq([word('br'), opt(tight(word('.')))], () => 0),
  seq([word('b'), tight(word('.')), word('r'), tight(word('.'))], () => 0),
  seq([LAST_SHORT, word('r'), opt(tight(word('.')))], () => -1),
  seq([LAST_SHORT, word('roku')], () => -1),
  seq([pick, word('roku')], ([which]) => SHIFTS[which]),
  // "roku ubiegłego", as officials write
  seq([word('roku'), pick], ([, which]) => (which === 'this' ? null : SHIFTS[which])),
);

/** "bm.", "ub.m.", "tego miesiąca": a month told from the document's. */
const monthShift: Item<number> = oneOf<number>(
  seq([word('bm'), opt(tight(word('.')))], () => 0),
  seq([word('b'), tight(word('.')), word('m'), tight(word('.'))], () => 0),
  seq([LAST_SHORT, word('m'), opt(tight(word('.')))], () => -1),
  seq([LAST_SHORT, anyOf('miesiąca')], () => -1),
  seq([pick, anyOf('miesiąca')], ([which]) => SHIFTS[which]),
);

/** "następnego roku", "tego samego roku", "tamtego roku": counted from the year told before. */
const yearOn: Item<number> = oneOf<number>(
  seq([following, word('roku')], ([shift]) => shift),
  seq([oneOf<unknown>(same, word('tamtego', 'owego')), word('roku')], () => 0),
);

/** "rok temu", "dwa lata temu", "przed rokiem": beside a month or a date, a year counted from the document's. */
export const yearsAgo: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([word('rok'), word('temu')], () => ({ yearShift: -1 })),
  seq([word('przed'), word('rokiem')], () => ({ yearShift: -1 })),
  seq([plainNumber, word('lata', 'lat'), word('temu')], ([n]) => ({ yearShift: -n })),
);

export const yearPart: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([year], ([value]) => ({ year: value })),
  seq([yearShift], ([shift]) => ({ yearShift: shift })),
  seq([yearOn], ([shift]) => ({ yearOn: shift })),
);

/** A number that a unit of counting follows is no day of the month ("5 maja" but not "3 Maja 12"). */
export const dayNumber: Item<number> = oneOf<number>(
  digits(1, 31, 2),
  // "7. maja" and "7-go maja" are against the rules of spelling and common in print.
  seq([digits(1, 31, 2), tight(word('.'))], ([n]) => n),
  seq(
    [
      digits(1, 31, 2),
      tight(word('-')),
      tight(word('go', 'ego', 'tego', 'mego', 'ty', 'szy', 'gi', 'ci', 'my', 'sty')),
    ],
    ([n]) => n,
  ),
  seq([ordinal], ([n]) => (n <= 31 ? n : null)),
);

const genitiveMonth: Item<number> = seq([lex(GENITIVE)], ([value], { cursor, from }) =>
  isDateName(cursor, from, value) ? null : value,
);

/** "piętnasty luty": speech puts the month into the nominative; "trzeci maj z rzędu" counts months. */
const spokenDate: Item<CalendarFields> = seq(
  [ordinal, lex(NOMINATIVE), notAhead(anyOf('z od w'))],
  ([day, month], { cursor, from, next }) => {
    const counts = cursor.tokens.slice(from, next - 1).every(({ norm }) => /[yi]$/.test(norm));
    return day <= 31 && counts ? { day, month } : null;
  },
);

const shortMonth: Item<number> = seq(
  [lex(SHORT_MONTHS), opt(tight(word('.')))],
  ([value]) => value,
);

/** "10 luty 2024", "10-tego luty": a slip of many pens. */
const slip: Item<CalendarFields> = seq(
  [dayNumber, lex(NOMINATIVE), opt(yearPart)],
  ([day, month, rest], { cursor, from, next }) => {
    const isFigure = cursor.tokens[from]?.kind === 'number';
    const isNamed = cursor.tokens[next]?.kind === 'word' && isCapitalised(cursor, next - 1);
    return isFigure && !isNamed ? { day, month, ...rest } : null;
  },
);

/** "5 stycznia", with its year where it stands. */
const written: Item<CalendarFields> = oneOf<CalendarFields>(
  spokenDate,
  slip,
  seq([dayNumber, genitiveMonth, opt(oneOf(yearPart, yearsAgo))], ([day, month, rest]) => ({
    day,
    month,
    ...rest,
  })),
  seq([digits(1, 31, 2), shortMonth, year], ([day, month, value]) => ({ day, month, year: value })),
  seq([digits(1, 31, 2), roman, yearPart], ([day, month, rest]) =>
    month <= 12 ? { day, month, ...rest } : null,
  ),
  seq([dayNumber, monthShift], ([day, shift]) => ({ day, monthShift: shift })),
);

/** "2 i 3 stycznia", "12, 13 i 14 maja": days before the last borrow its month. */
const LIST = anyOf('i oraz lub bądź albo czy');
const lastOfList = seq([LIST, dayNumber, genitiveMonth, opt(yearPart)], ([, , month, rest]) => ({
  month,
  ...rest,
}));
const restOfList: Item<CalendarFields> = oneOf<CalendarFields>(
  lastOfList,
  seq([word(','), dayNumber, lastOfList], ([, , rest]) => rest),
  seq([word(','), dayNumber, word(','), dayNumber, lastOfList], ([, , , , rest]) => rest),
);
const borrowing: Item<CalendarFields> = seq([dayNumber], ([day], { cursor, next }) => {
  const [rest] = restOfList.match(cursor, next);
  return rest ? { day, ...rest.value } : null;
});

/** "12.03" where "dnia" or a weekday tells that it is a date. */
export const shortDate: Item<CalendarFields> = seq(
  [withoutYear, opt(tight(word('.')))],
  ([fields]) => fields,
);

export const date: Item<CalendarFields> = shared(
  oneOf<CalendarFields>(
    written,
    numeric,
    spaced,
    borrowing,
    seq([withoutYear, opt(tight(word('.'))), yearShift], ([fields, , shift]) => ({
      ...fields,
      yearShift: shift,
    })),
  ),
);
