import { isUpperAt } from './characters.ts';
import type { TextLanguage, Token } from './types.ts';

/** The words of dates and stamps in all languages at once: an English post may stand in a Polish text. */
export interface Vocabulary {
  readonly languages: readonly TextLanguage[];
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly stamps: ReadonlySet<string>;
  readonly markers: ReadonlySet<string>;
}

/** Marks inside a date line: "12:19 PM · Sep 15, 2024", "12.03.2024 (18:40)". */
const DATE_MARKS = ':.,-–—/|()[]·•';
/** "PDT", "CEST", "UTC". */
const LONGEST_ZONE = 5;

export function vocabularyOf(languages: readonly TextLanguage[]): Vocabulary {
  const union = (pick: (language: TextLanguage) => ReadonlySet<string>): ReadonlySet<string> =>
    new Set(languages.flatMap((language) => [...pick(language)]));
  return {
    languages,
    months: union(({ monthWords }) => monthWords),
    weekdays: union(({ weekdayWords }) => weekdayWords),
    particles: union(({ dateParticles }) => dateParticles),
    stamps: union(({ stampWords }) => stampWords),
    markers: union(({ headlineMarkers }) => headlineMarkers),
  };
}

/** True for what may stand in a date or a time of day: numbers, names of days, "o", "at", "·". */
export function isDateToken(vocabulary: Vocabulary, text: string, token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return DATE_MARKS.includes(token.norm);
  return isDateWord(vocabulary, token.norm) || isZone(text, token);
}

function isDateWord({ months, weekdays, particles }: Vocabulary, norm: string): boolean {
  return months.has(norm) || weekdays.has(norm) || particles.has(norm);
}

function isZone(text: string, { start, end, norm }: Token): boolean {
  const isShort = end - start > 1 && end - start <= LONGEST_ZONE;
  return isShort && norm.endsWith('t') && isUpperAt(text, start) && isUpperAt(text, end - 1);
}

/** A day, month and year: "6 stycznia 2022", "Jan 5, 2022", "6.01.2022", "2022-01-06". */
export function hasFullDate({ months }: Vocabulary, tokens: readonly Token[]): boolean {
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const hasYear = numbers.some(({ norm }) => /^(?:1[89]|20)\d\d$/.test(norm));
  const isMonthNamed = tokens.some(({ norm }) => months.has(norm));
  return hasYear && numbers.length >= (isMonthNamed ? 2 : 3);
}

/** A month with a number beside it, or a full date in numbers. */
export function hasDate(vocabulary: Vocabulary, tokens: readonly Token[]): boolean {
  const isMonthNamed = tokens.some(({ norm }) => vocabulary.months.has(norm));
  const hasNumber = tokens.some(({ kind }) => kind === 'number');
  return (isMonthNamed && hasNumber) || hasFullDate(vocabulary, tokens);
}
