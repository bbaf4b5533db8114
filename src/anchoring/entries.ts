import { DAY, MINUTE, startOfDay } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { Block } from '#text/types.ts';
import type { Meaning, TimexMention } from '#timex/types.ts';
import type { Created } from './types.ts';

/** A block of a log or live report, with the clock that it opens with. */
export interface Entry {
  readonly block: Block;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** The day that the heading above the entry names; null when none does. */
  readonly day: Instant | null;
}

const clockOf = (meaning: Meaning): number | null =>
  meaning.kind === 'clock' && !meaning.day && !meaning.twelveHour ? meaning.minutes : null;

/**
 * The clock that opens a block, when it stamps an entry: it stands at the very start and what follows
 * begins like a sentence of its own ("21:12 The governor …", "7:42 a.m.", a line to itself).
 */
export function entryMinutes(
  text: string,
  block: Block,
  first: TimexMention | undefined,
): number | null {
  if (!first || first.start !== block.start || block.kind !== 'paragraph') return null;
  const minutes = clockOf(first.meaning);
  if (minutes === null) return null;
  const rest = text.slice(first.end, Math.min(block.end, first.end + 12));
  return /^\s*($|\n|[–—:.|•-]|[„"“«]?\p{Lu})/u.test(rest) ? minutes : null;
}

const HALF_DAY = 12 * 60;
const WHOLE_DAY = 24 * 60;

/** Whether most entries stand newest first; a step over half a day runs past midnight the other way. */
function isNewestFirst(minutes: readonly number[]): boolean {
  const steps = minutes.slice(1).map((value, index) => {
    const step = value - (minutes[index] ?? value);
    return Math.abs(step) <= HALF_DAY ? step : step - Math.sign(step) * WHOLE_DAY;
  });
  return steps.filter((step) => step < 0).length > steps.length / 2;
}

/**
 * The moment of each entry. Stamps that run past midnight change the day: down in a report that
 * stands newest first, up in one that stands oldest first.
 *
 * @param first the day of the entry next to the creation time
 */
function walk(minutes: readonly number[], first: Instant, newestFirst: boolean): Instant[] {
  let day = first;
  const ordered = newestFirst ? minutes : minutes.toReversed();
  const moments = ordered.map((value, index) => {
    const before = ordered[index - 1];
    if (before !== undefined && value - before > HALF_DAY / 3) day -= DAY;
    return day + value * MINUTE;
  });
  return newestFirst ? moments : moments.toReversed();
}

/** The moments of all entries of a document, in text order; empty when fewer than two are stamped. */
export function entryMoments(
  entries: readonly Entry[],
  created: Created,
): ReadonlyMap<Block, Created> {
  const moments = new Map<Block, Created>();
  if (entries.length < 2) return moments;
  const add = (block: Block, at: Instant) =>
    moments.set(block, { at, precision: 'minute', assumed: created.assumed });
  const loose = entries.filter(({ day }) => day === null);
  for (const day of new Set(entries.map((entry) => entry.day)))
    if (day !== null) for (const { block, at } of underHeading(entries, day)) add(block, at);
  looseMoments(loose, created).forEach((at, index) => {
    const entry = loose[index];
    if (entry) add(entry.block, at);
  });
  return moments;
}

/** Entries under the heading of a day; what comes after midnight is of the next one. */
function underHeading(entries: readonly Entry[], day: Instant) {
  const own = entries.filter((entry) => entry.day === day);
  const newestFirst = isNewestFirst(own.map(({ minutes }) => minutes));
  let late = 0;
  return own.map(({ block, minutes }, index) => {
    const before = own[index - 1]?.minutes ?? minutes;
    if (!newestFirst && before - minutes > HALF_DAY) late += DAY;
    return { block, at: day + late + minutes * MINUTE };
  });
}

/** Entries under no heading count back from the creation time. */
function looseMoments(entries: readonly Entry[], created: Created): Instant[] {
  const minutes = entries.map((entry) => entry.minutes);
  const newestFirst = isNewestFirst(minutes);
  const latest = newestFirst ? minutes[0] : minutes.at(-1);
  const today = startOfDay(created.at);
  const ahead =
    created.precision === 'minute' &&
    latest !== undefined &&
    today + latest * MINUTE > created.at + 60 * MINUTE;
  return walk(minutes, ahead ? today - DAY : today, newestFirst);
}
