import { collect } from '#text/lists.ts';
import { DAY, instantOf, startOfDay, weekdayOf } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { Span } from '#text/types.ts';
import type { BlockTimes } from './anchor.ts';
import { datesOf, dayOf, minutesIn, weekdaysIn, type DateMention } from './created-dates.ts';
import { ownDate } from './created-in-text.ts';
import { yearDistances, yearFor, type YearEvidence } from './created-year.ts';
import type { Created } from './types.ts';

type CreatedBasis = 'given' | 'metadata' | 'dateline' | 'stamp' | 'post' | 'date' | 'unknown';

/** The creation time of a document with what it was read from. */
export interface CreatedReading {
  readonly created: Created;
  readonly basis: CreatedBasis;
  readonly evidence: readonly Span[];
  /** 0 to 1; an ordering of kinds of evidence, not a measured frequency. */
  readonly confidence: number;
  /** Weekday (1 to 7) that the text names and that agrees with the date, where one does. */
  readonly agreeingWeekday: number | null;
}

/** Weekdays that stand alone in the report's own voice; reports name their own day most of all. */
function bareWeekdays(blocks: readonly BlockTimes[]): number[] {
  return blocks
    .filter(({ block }) => block.kind !== 'post')
    .flatMap(({ mentions }) => collect(mentions, ({ meaning }) => weekdaysIn(meaning)));
}

const created = (day: Instant, minutes: number | null): Created => ({
  at: minutes === null ? day : day + minutes * 60_000,
  precision: minutes === null ? 'day' : 'minute',
  assumed: false,
});

/** A clock stamp that stands by itself ("Aktualizacja: 18:40") makes a known day exact. */
function stampMinutes(blocks: readonly BlockTimes[]): number | null {
  const clocks = blocks
    .filter(({ block }) => block.kind === 'stamp')
    .flatMap(({ mentions }) => mentions.map(({ meaning }) => minutesIn(meaning)))
    .filter((minutes) => minutes !== null);
  return clocks.at(-1) ?? null;
}

const CONFIDENCE: Readonly<Record<CreatedBasis, number>> = {
  given: 1,
  metadata: 0.98,
  dateline: 0.95,
  stamp: 0.95,
  post: 0.6,
  date: 0.5,
  unknown: 0,
};

function reading(
  day: Instant,
  minutes: number | null,
  basis: CreatedBasis,
  evidence: readonly Span[],
  weekdays: readonly number[],
  yearGuessed = false,
): CreatedReading {
  const weekday = weekdayOf(day);
  const agrees = weekdays.includes(weekday);
  const confidence =
    CONFIDENCE[basis] + (agrees && CONFIDENCE[basis] < 0.9 ? 0.25 : 0) - (yearGuessed ? 0.2 : 0);
  return {
    created: created(day, minutes),
    basis,
    evidence,
    confidence: Math.round(confidence * 100) / 100,
    agreeingWeekday: agrees ? weekday : null,
  };
}

/** Lines that say when the text was written: datelines and stamps, with or without a year. */
function fromLine(
  dates: readonly DateMention[],
  evidence: YearEvidence,
  minutes: number | null,
): CreatedReading | null {
  const lines = dates.filter(
    ({ times: { block }, fields }) =>
      (block.kind === 'dateline' || block.kind === 'stamp') && fields.day !== undefined,
  );
  for (const { fields, mention, times, minutes: clock } of lines) {
    const stated = dayOf(fields);
    const day = stated ?? yearFor(fields, evidence);
    const basis = times.block.kind === 'stamp' ? 'stamp' : 'dateline';
    if (day !== null)
      return reading(day, clock ?? minutes, basis, [mention], evidence.weekdays, stated === null);
  }
  return null;
}

function fromPost(
  dates: readonly DateMention[],
  evidence: YearEvidence,
  minutes: number | null,
): CreatedReading | null {
  const signed = dates.filter(({ times: { block }, mention }) => {
    const line = block.signature?.dateLine;
    return line !== undefined && line !== null && mention.start >= line.start;
  });
  const posts = signed.flatMap(({ fields, mention }) => {
    const day = dayOf(fields);
    return day === null ? [] : [{ day, mention }];
  });
  const newest = posts.toSorted((a, b) => b.day - a.day)[0];
  return newest ? reading(newest.day, minutes, 'post', [newest.mention], evidence.weekdays) : null;
}

/** A full date in the text itself. */
function fromDate(
  dates: readonly DateMention[],
  evidence: YearEvidence,
  minutes: number | null,
  blocks: readonly BlockTimes[],
): CreatedReading | null {
  const found = ownDate(dates, evidence.weekdays, blocks);
  if (!found) return null;
  const weekdays = [...evidence.weekdays, ...(found.weekday === null ? [] : [found.weekday])];
  return reading(found.day, minutes, 'date', [found.mention], weekdays);
}

/** A stand-in for a creation time that nothing tells: a week in which the text's last weekday is the day. */
function unknown(weekdays: readonly number[]): CreatedReading {
  const monday = instantOf(2001, 1, 1);
  const at = monday + ((weekdays.at(-1) ?? 1) - 1) * DAY;
  return {
    created: { at, precision: 'day', assumed: true },
    basis: 'unknown',
    evidence: [],
    confidence: 0,
    agreeingWeekday: null,
  };
}

/**
 * Finds out when a document was written: from what its sender says, else from a dateline or stamp, a
 * signed post, a full date in the text; each with the words it was read from. Nothing is invented: a
 * text without evidence has the basis 'unknown' and an assumed day that views must not show.
 */
export function readCreated(
  blocks: readonly BlockTimes[],
  told: { readonly created: Created; readonly basis: 'given' | 'metadata' } | null,
): CreatedReading {
  const weekdays = bareWeekdays(blocks);
  const minutes = stampMinutes(blocks);
  if (told) {
    const { at, precision } = told.created;
    const exact =
      precision === 'day' && minutes !== null ? created(startOfDay(at), minutes) : told.created;
    return { ...reading(startOfDay(at), null, told.basis, [], weekdays), created: exact };
  }
  const dates = datesOf(blocks);
  const evidence: YearEvidence = {
    years: dates.flatMap(({ fields }) => fields.year ?? []),
    distances: yearDistances(blocks),
    posts: dates.flatMap(({ fields, times }) =>
      times.block.kind === 'post' ? (dayOf(fields) ?? []) : [],
    ),
    weekdays,
    days: dates.flatMap(({ fields }) => dayOf(fields) ?? []),
  };
  return (
    fromLine(dates, evidence, minutes) ??
    fromPost(dates, evidence, minutes) ??
    fromDate(dates, evidence, minutes, blocks) ??
    unknown(weekdays)
  );
}
