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
  },
  en: {
    weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    ofMonth: ENGLISH_MONTHS,
    months: ENGLISH_MONTHS,
    bc: 'BC',
  },
};

function yearWords(t: Instant, language: InterfaceLanguage): string {
  const { year } = fieldsOf(t);
  return year > 0 ? String(year) : `${1 - year} ${CALENDAR[language].bc}`;
}

function monthWords(t: Instant, language: InterfaceLanguage): string {
  return `${CALENDAR[language].months[fieldsOf(t).month - 1] ?? ''} ${yearWords(t, language)}`;
}

function fullDay(t: Instant, language: InterfaceLanguage): string {
  const { weekdays, ofMonth } = CALENDAR[language];
  const { month, day } = fieldsOf(t);
  return `${weekdays[weekdayOf(t) - 1] ?? ''} ${day} ${ofMonth[month - 1] ?? ''} ${yearWords(t, language)}`;
}

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
    return `${n} ${n === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} the report`;
  return `${n} ${n === 1 ? 'dzień' : 'dni'} ${days < 0 ? 'przed relacją' : 'po relacji'}`;
}

/** A day in words: "środa 5 stycznia 2022", "Wednesday 5 January 2022". */
export function dayWords(t: Instant, { language, origin }: DayNames): string {
  if (origin !== null)
    return distance(Math.round((startOfDay(t) - startOfDay(origin)) / DAY), language);
  return fullDay(t, language);
}

const covers = ({ start, end }: Interval, unit: Granularity) =>
  floor(start, unit) === start && offset(start, 1, unit) === end;

/** An interval in words, as short as it can be told. */
export function intervalWords(interval: Interval, names: DayNames): string {
  const { start, end } = interval;
  const { language, origin } = names;
  if (covers(interval, 'day')) return dayWords(start, names);
  if (origin === null && covers(interval, 'year')) return yearWords(start, language);
  if (origin === null && covers(interval, 'month')) return monthWords(start, language);
  if (start % DAY === 0 && end % DAY === 0)
    return `${dayWords(start, names)} – ${dayWords(end - DAY, names)}`;
  const sameDay = startOfDay(start) === startOfDay(end - 1);
  if (sameDay && end - start <= 60_000) return `${dayWords(start, names)}, ${formatClock(start)}`;
  const last = end % DAY === 0 ? '24:00' : formatClock(end);
  if (sameDay) return `${dayWords(start, names)}, ${formatClock(start)}–${last}`;
  return `${dayWords(start, names)}, ${formatClock(start)} – ${dayWords(end, names)}, ${formatClock(end)}`;
}

/** The hours of an interval alone: "12:00–18:00". */
export function hourWords({ start, end }: Interval): string {
  return end - start <= 60_000
    ? formatClock(start)
    : `${formatClock(start)}–${end % DAY === 0 ? '24:00' : formatClock(end)}`;
}
