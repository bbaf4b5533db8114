import { DAY, fieldsOf, floor, offset, startOfDay, weekdayOf } from '#time/calendar.ts';
import { formatClock } from '#time/local.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { InterfaceLanguage } from '#story/types.ts';

/**
 * Names of days and months as explanations need them. Written out rather than asked of Intl, whose
 * commas differ between versions: the same story must read the same everywhere.
 */
interface CalendarWords {
  readonly weekdays: readonly string[];
  /** As they stand after a day: "5 stycznia". */
  readonly ofMonth: readonly string[];
  /** As they stand alone: "styczeń 2022". */
  readonly months: readonly string[];
  readonly bc: string;
  /** A year or years that stand alone: "rok 2022", "lata 1990–1999". */
  readonly year: string;
  readonly years: string;
}

const words = (list: string) => list.split(' ');
const ENGLISH_MONTHS = words(
  'January February March April May June July August September October November December',
);

const CALENDAR: Readonly<Record<InterfaceLanguage, CalendarWords>> = {
  pl: {
    weekdays: words('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
    ofMonth: words(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
    months: words(
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    ),
    bc: 'p.n.e.',
    year: 'rok ',
    years: 'lata ',
  },
  en: {
    weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    ofMonth: ENGLISH_MONTHS,
    months: ENGLISH_MONTHS,
    bc: 'BC',
    year: '',
    years: '',
  },
};

function yearWords(t: Instant, language: InterfaceLanguage): string {
  const { year } = fieldsOf(t);
  return year > 0 ? String(year) : `${1 - year} ${CALENDAR[language].bc}`;
}

function monthWords(t: Instant, language: InterfaceLanguage): string {
  return `${CALENDAR[language].months[fieldsOf(t).month - 1] ?? ''} ${yearWords(t, language)}`;
}

function dayAndMonth(t: Instant, language: InterfaceLanguage): string {
  const { weekdays, ofMonth } = CALENDAR[language];
  const { month, day } = fieldsOf(t);
  return `${weekdays[weekdayOf(t) - 1] ?? ''} ${day} ${ofMonth[month - 1] ?? ''}`;
}

const fullDay = (t: Instant, language: InterfaceLanguage) =>
  `${dayAndMonth(t, language)} ${yearWords(t, language)}`;

/**
 * How days are told in a story: with their dates, or, when no creation time is known, by their
 * distance from the day of the report (`origin`).
 */
export interface DayNames {
  readonly language: InterfaceLanguage;
  readonly origin: Instant | null;
}

const PLURALS: Readonly<Record<InterfaceLanguage, Intl.PluralRules>> = {
  pl: new Intl.PluralRules('pl'),
  en: new Intl.PluralRules('en'),
};

/** Picks the plural form of a word; Polish has one, few, many. */
export function plural(
  language: InterfaceLanguage,
  n: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>,
): string {
  return forms[PLURALS[language].select(n)] ?? forms.other ?? '';
}

function distance(days: number, language: InterfaceLanguage): string {
  if (days === 0) return language === 'pl' ? 'dzień relacji' : 'the day of the report';
  const n = Math.abs(days);
  if (language === 'en')
    return `${n === 1 ? 'the day' : `${n} days`} ${days < 0 ? 'before' : 'after'} the report`;
  return `${n === 1 ? 'dzień' : `${n} dni`} ${days < 0 ? 'przed relacją' : 'po relacji'}`;
}

/** A day in words: "środa 5 stycznia 2022", "Wednesday 5 January 2022". */
export function dayWords(t: Instant, { language, origin }: DayNames): string {
  if (origin !== null)
    return distance(Math.round((startOfDay(t) - startOfDay(origin)) / DAY), language);
  return fullDay(t, language);
}

const begins = (unit: Granularity) => (t: Instant) => floor(t, unit) === t;
const sameYear = (a: Instant, b: Instant) => fieldsOf(a).year === fieldsOf(b).year;

/** Whole years or months in words, null when the interval is made of neither. */
function unitsInWords({ start, end }: Interval, language: InterfaceLanguage): string | null {
  const { year, years, months } = CALENDAR[language];
  const last = end - 1;
  if ([start, end].every(begins('year')))
    return sameYear(start, last)
      ? year + yearWords(start, language)
      : `${years}${yearWords(start, language)}–${yearWords(last, language)}`;
  if (![start, end].every(begins('month'))) return null;
  if (offset(start, 1, 'month') === end) return monthWords(start, language);
  return sameYear(start, last)
    ? `${months[fieldsOf(start).month - 1] ?? ''}–${monthWords(last, language)}`
    : `${monthWords(start, language)} – ${monthWords(last, language)}`;
}

/** Whole days in words: of one year, the year is told once. */
function daysInWords({ start, end }: Interval, names: DayNames): string {
  const last = dayWords(end - DAY, names);
  if (end - start <= DAY) return last;
  const short = names.origin === null && sameYear(start, end - DAY);
  return `${short ? dayAndMonth(start, names.language) : dayWords(start, names)} – ${last}`;
}

/** An interval in words, as short as it can be told. */
export function intervalWords(interval: Interval, names: DayNames): string {
  const { start, end } = interval;
  const { language, origin } = names;
  const units = origin === null ? unitsInWords(interval, language) : null;
  if (units !== null) return units;
  if (start % DAY === 0 && end % DAY === 0) return daysInWords(interval, names);
  const sameDay = startOfDay(start) === startOfDay(end - 1);
  if (sameDay) return `${dayWords(start, names)}, ${hourWords(interval)}`;
  // A day that is over ends at 24:00, not on the next one.
  const last =
    end % DAY === 0 ? ([end - DAY, '24:00'] as const) : ([end, formatClock(end)] as const);
  return `${dayWords(start, names)}, ${formatClock(start)} – ${dayWords(last[0], names)}, ${last[1]}`;
}

/** The hours of an interval alone: "12:00–18:00". */
export function hourWords({ start, end }: Interval): string {
  return end - start <= 60_000
    ? formatClock(start)
    : `${formatClock(start)}–${end % DAY === 0 ? '24:00' : formatClock(end)}`;
}
