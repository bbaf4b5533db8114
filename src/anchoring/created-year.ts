import { DAY, offset, realDay, weekdayOf } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { CalendarFields } from '#timex/types.ts';
import type { BlockTimes } from './anchor.ts';

/** "N years ago", "the 10th anniversary": how far back the text counts in years. */
export function yearDistances(blocks: readonly BlockTimes[]): number[] {
  return blocks.flatMap(({ mentions }) =>
    mentions.flatMap(({ meaning }) => {
      const counted = meaning.kind === 'offset' || meaning.kind === 'duration' ? meaning : null;
      return counted?.unit === 'year' && counted.amount.value !== null
        ? [counted.amount.value]
        : [];
    }),
  );
}

/** What speaks for one year or another. */
export interface YearEvidence {
  readonly years: readonly number[];
  readonly distances: readonly number[];
  readonly posts: readonly Instant[];
  readonly weekdays: readonly number[];
  /** Days that the text names in full. */
  readonly days: readonly Instant[];
}

/** What is told within a fortnight of a day is told of it. */
const FORTNIGHT = 14 * DAY;

/** News goes back over the weeks before it and names their days in full. */
const NEARLY = 60 * DAY;

/** "Ten years ago", when a day that the text names lies just so far back: an anniversary. */
function isAnniversary(day: Instant, { days, distances }: YearEvidence): boolean {
  return distances.some((n) =>
    days.some((told) => Math.abs(offset(told, n, 'year') - day) <= FORTNIGHT),
  );
}

/** How well a year fits a dateline that leaves it out. */
function scoreYear(year: number, day: Instant, evidence: YearEvidence): number {
  const { years, distances, posts, weekdays } = evidence;
  const latest = Math.max(...years);
  if (year < latest) return 0;
  const post = posts.some((t) => Math.abs(t - day) <= FORTNIGHT) ? 8 : 0;
  const anniversary = isAnniversary(day, evidence) ? 4 : 0;
  const counted = distances.some((n) => years.includes(year - n)) ? 3 : 0;
  const weekday = weekdays.includes(weekdayOf(day)) ? 2 : 0;
  const near = evidence.days.some((told) => told <= day && day - told <= NEARLY) ? 4 : 0;
  const recent = year === latest ? 2 : year === latest + 1 ? 1 : 0;
  return post + anniversary + counted + near + weekday + recent;
}

/** The day of a dateline without a year, in the year that the rest of the text supports best. */
export function yearFor({ month, day }: CalendarFields, evidence: YearEvidence): Instant | null {
  if (month === undefined || day === undefined || evidence.years.length === 0) return null;
  const { years, distances } = evidence;
  const candidates = new Set([
    ...years,
    ...years.flatMap((year) => [year + 1, ...distances.map((n) => year + n)]),
  ]);
  const scored = [...candidates].flatMap((year) => {
    const at = realDay(year, month, day);
    return at === null ? [] : [{ at, score: scoreYear(year, at, evidence) }];
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.at ?? null;
}
