import { DAY, fieldsOf, startOfDay } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';

/** How the days of a story are called: by their dates, or counted from the first one. */
export interface CalendarWords {
  /** BCP 47 tag for Intl. */
  readonly locale: string;
  readonly calendar: 'dated' | 'relative';
  readonly dayOne: Instant;
  /** "day 2". */
  readonly day: (n: number) => string;
}

type Options = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Options): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hourCycle: 'h23', ...options });
  formats.set(key, made);
  return made;
}

/** Years before 1 need their era, others never say it. */
const era = (t: Instant): Options => (fieldsOf(t).year < 1 ? { era: 'short' } : {});

/** What has been put into words: Intl takes long, and every frame of a movement asks for the same days. */
const said = new WeakMap<Options, Map<string, string>>();
const MOST_SAID = 5000;

function once(options: Options, key: string, say: () => string): string {
  const known = said.get(options) ?? new Map<string, string>();
  const found = known.get(key);
  if (found !== undefined) return found;
  const words = say();
  if (known.size >= MOST_SAID) known.clear();
  said.set(options, known.set(key, words));
  return words;
}

/** Intl puts a comma after the weekday in some languages ("środa, 5 stycznia"); headings have none. */
function joined(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map(({ type, value }, i) =>
      type === 'literal' && parts[i - 1]?.type === 'weekday' ? value.replace(',', '') : value,
    )
    .join('');
}

/** The day of `t`; `options` name no clock time. */
function written(t: Instant, locale: string, options: Options): string {
  return once(options, `${locale} ${String(Math.floor(t / DAY))}`, () =>
    joined(format(locale, { ...options, ...era(t) }).formatToParts(t)),
  );
}

const CLOCK: Options = { hour: '2-digit', minute: '2-digit' };

/** '18:05'. */
export function clockWords(t: Instant, locale: string): string {
  const minute = Math.floor((t - startOfDay(t)) / 60_000);
  return once(CLOCK, `${locale} ${String(minute)}`, () => format(locale, CLOCK).format(t));
}

/** '06', the hour alone, where minutes would only be zeros. */
export function hourWords(t: Instant): string {
  return String(Math.floor((((t % DAY) + DAY) % DAY) / 3_600_000)).padStart(2, '0');
}

const dayNumber = (t: Instant, words: CalendarWords) => Math.floor((t - words.dayOne) / DAY) + 1;

const DAY_NAMES: readonly Options[] = [
  { weekday: 'long', day: 'numeric', month: 'long' },
  { weekday: 'short', day: 'numeric', month: 'long' },
  { weekday: 'short', day: 'numeric', month: 'short' },
];
const WHOLE_DAY: Options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };

/** Names of the day of `t`, longest first; `year` adds it to the long ones. */
export function dayNames(t: Instant, words: CalendarWords, year: boolean): string[] {
  const { locale, calendar } = words;
  if (calendar === 'relative') return [words.day(dayNumber(t, words)), String(dayNumber(t, words))];
  const forms = year ? [WHOLE_DAY, ...DAY_NAMES] : DAY_NAMES;
  return forms.map((options) => written(t, locale, options));
}

/** Names of a day that need its year, longest first: '12 sie 2017', '2017'. */
export function datedDay(t: Instant, { locale }: CalendarWords): string[] {
  return [DAYS.dated, YEAR].map((options) => written(t, locale, options));
}

/** The shortest name of a day that still says its month: '5 sty'; far away '12 sie 2017'. */
export function shortDay(t: Instant, { locale }: CalendarWords, year: boolean): string {
  return written(t, locale, year ? DAYS.dated : DAYS.short);
}

/** Names of the month of `t`, longest first. */
export function monthNames(t: Instant, words: CalendarWords): string[] {
  return [MONTH, SHORT_MONTH, DAYS.months].map((options) => written(t, words.locale, options));
}

export function yearName(t: Instant, words: CalendarWords): string {
  return written(t, words.locale, YEAR);
}

const DAY_ALONE: Options = { day: 'numeric' };
const LONG_MONTH: Options = { month: 'long' };

/** Label of a day tick: 'śr. 5', or '5', or the number of the day where there are no dates. */
export function dayTick(t: Instant, words: CalendarWords, weekday: boolean): string {
  if (words.calendar === 'relative') return String(dayNumber(t, words));
  return written(t, words.locale, weekday ? DAYS.days : DAY_ALONE);
}

/** Label of a month tick: 'sty', or 'styczeń'. */
export function monthTick(t: Instant, words: CalendarWords, long: boolean): string {
  return written(t, words.locale, long ? LONG_MONTH : DAYS.months);
}

type RangeUnit = 'minute' | 'day' | 'month' | 'year';

/** The coarsest unit whose borders both ends of a half-open interval stand on. */
function unitOfRange({ start, end }: Interval): RangeUnit {
  const [a, b] = [start, end].map((t) => new Date(t));
  if (!a || !b || start % DAY !== 0 || end % DAY !== 0) return 'minute';
  if (a.getUTCDate() !== 1 || b.getUTCDate() !== 1) return 'day';
  return a.getUTCMonth() === 0 && b.getUTCMonth() === 0 ? 'year' : 'month';
}

/** Ways to name a range, from long to short; 'full', 'scope' and 'dated' always have their year. */
export type RangeLength =
  'full' | 'scope' | 'long' | 'dated' | 'datedMonths' | 'days' | 'short' | 'months' | 'year';

const YEAR: Options = { year: 'numeric' };
const MONTH: Options = { month: 'long', year: 'numeric' };
const SHORT_MONTH: Options = { month: 'short', year: 'numeric' };

const alike = (options: Options): Readonly<Record<RangeLength, Options>> => ({
  full: options,
  scope: options,
  long: options,
  dated: options,
  datedMonths: options,
  days: options,
  short: options,
  months: options,
  year: YEAR,
});

const DAYS: Readonly<Record<RangeLength, Options>> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  scope: { day: 'numeric', month: 'long', year: 'numeric' },
  long: { weekday: 'short', day: 'numeric', month: 'long' },
  dated: { day: 'numeric', month: 'short', year: 'numeric' },
  datedMonths: SHORT_MONTH,
  days: { weekday: 'short', day: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  months: { month: 'short' },
  year: YEAR,
};

const RANGE_OPTIONS: Readonly<Record<RangeUnit, Readonly<Record<RangeLength, Options>>>> = {
  year: alike(YEAR),
  month: {
    ...alike(MONTH),
    dated: SHORT_MONTH,
    datedMonths: SHORT_MONTH,
    days: SHORT_MONTH,
    short: SHORT_MONTH,
    months: SHORT_MONTH,
  },
  day: DAYS,
  minute: DAYS,
};

/**
 * A half-open interval in words, its last unit named rather than the end: [3 January, 5 January) is
 * "3–4 stycznia". A single minute is told as a moment.
 */
export function rangeWords(range: Interval, words: CalendarWords, length: RangeLength): string {
  if (words.calendar === 'relative') return relativeWords(range, words);
  const unit = unitOfRange(range);
  const options = RANGE_OPTIONS[unit][length];
  if (unit !== 'minute') return between(range.start, lastOf(range, unit), words.locale, options);
  return clockRangeWords(range, (t) => written(t, words.locale, options), words.locale);
}

/** 'day, 12:00–18:00', with the second day named where it is another; one minute is a moment. */
function clockRangeWords(
  { start, end }: Interval,
  dayOf: (t: Instant) => string,
  locale: string,
): string {
  const from = `${dayOf(start)}, ${clockWords(start, locale)}`;
  if (end - start <= 60_000) return from;
  const last = clockWords(end, locale);
  if (dayOf(end) === dayOf(start)) return `${from}–${last}`;
  // The midnight that ends a day is told as its 24:00.
  if (end % DAY === 0 && dayOf(end - 1) === dayOf(start)) return `${from}–24:00`;
  return `${from} – ${dayOf(end)}, ${last}`;
}

function between(start: Instant, last: Instant, locale: string, options: Options): string {
  if (start >= last) return written(start, locale, options);
  const days = [start, last].map((t) => String(Math.floor(t / DAY))).join();
  return once(options, `${locale} ${days}`, () => {
    const parts = format(locale, { ...options, ...era(start) }).formatRangeToParts(start, last);
    const isLong = parts.some(({ source, value }) => source !== 'shared' && /\s/u.test(value));
    // Some versions of ICU put thin spaces between single words as well.
    const tight = parts.map((part) =>
      part.source === 'shared' && !isLong
        ? { ...part, value: part.value.replace(/\s*–\s*/u, '–') }
        : part,
    );
    return joined(tight);
  });
}

/** First instant of the last unit inside a range. */
function lastOf({ end }: Interval, unit: RangeUnit): Instant {
  const { year, month } = fieldsOf(end);
  if (unit === 'year') return new Date(end).setUTCFullYear(year - 1);
  return unit === 'month' ? new Date(end).setUTCMonth(month - 2) : end - DAY;
}

function relativeWords(range: Interval, words: CalendarWords): string {
  const dayOf = (t: Instant) => words.day(dayNumber(t, words));
  if (unitOfRange(range) === 'minute') return clockRangeWords(range, dayOf, words.locale);
  const first = dayOf(range.start);
  const last = dayOf(range.end - 1);
  return first === last ? first : `${first} – ${last}`;
}
