import { DAY, floor, offset, startOfDay } from '#time/calendar.ts';
import { formatClock } from '#time/local.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { InterfaceLanguage } from '#story/types.ts';

type Style = 'day' | 'date' | 'month' | 'year';

const STYLES: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { pl: 'pl', en: 'en-GB' };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: InterfaceLanguage, style: Style, bc: boolean): Intl.DateTimeFormat {
  const key = language + style + String(bc);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    ...STYLES[style],
    ...(bc && { era: 'short' as const }),
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  formatters.set(key, made);
  return made;
}

const FIRST_YEAR = Date.UTC(2000, 0, 1) - 730485 * DAY;

function write(t: Instant, language: InterfaceLanguage, style: Style): string {
  return formatter(language, style, t < FIRST_YEAR).format(t);
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

/** A day in words: "środa, 5 stycznia 2022", "Wednesday 5 January 2022". */
export function dayWords(t: Instant, { language, origin }: DayNames): string {
  if (origin !== null)
    return distance(Math.round((startOfDay(t) - startOfDay(origin)) / DAY), language);
  return write(t, language, 'day');
}

const covers = ({ start, end }: Interval, unit: Granularity) =>
  floor(start, unit) === start && offset(start, 1, unit) === end;

/** An interval in words, as short as it can be told. */
export function intervalWords(interval: Interval, names: DayNames): string {
  const { start, end } = interval;
  const { language, origin } = names;
  if (covers(interval, 'day')) return dayWords(start, names);
  if (origin === null && covers(interval, 'year')) return write(start, language, 'year');
  if (origin === null && covers(interval, 'month')) return write(start, language, 'month');
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
