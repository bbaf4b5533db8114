import { DAY, fieldsOf, weekdayOf } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { Meaning, TimexMention } from '#timex/types.ts';
import type { BlockTimes } from './anchor.ts';
import { dayOf, weekdaysIn, type DateMention } from './created-dates.ts';

interface DatedMention {
  readonly day: Instant;
  readonly mention: TimexMention;
}

/**
 * The day that a story which begins on `day` has come to: later in the text, weekdays told as past
 * can only be days after it ("on Monday 10 February … on Tuesday morning").
 */
function reachedFrom({ day, mention }: DatedMention, blocks: readonly BlockTimes[]): Instant {
  const later = blocks.flatMap(({ block, mentions, tenseAt }) =>
    block.kind === 'post'
      ? []
      : mentions
          .filter(({ start }) => start > mention.end && tenseAt(start) === 'past')
          .flatMap(({ meaning }) => weekdaysIn(meaning)),
  );
  const ahead = later
    .map((weekday) => (weekday - weekdayOf(day) + 7) % 7)
    .filter((days) => days <= FOLLOW_UP);
  return day + Math.max(0, ...ahead) * DAY;
}

/**
 * A test for days which the text outlives: it tells as past what lies years or months after them, so
 * that it was not written on such a day ("born on Sunday, 4 March 1951 … closed in 2011", "twenty
 * years later").
 */
function outlived(
  dates: readonly DateMention[],
  blocks: readonly BlockTimes[],
): (day: Instant) => boolean {
  const past = dates.filter(({ times, mention }) => tellsPast(times, mention));
  const year = past.reduce(
    (latest, { fields }) => Math.max(latest, fields.year ?? latest),
    -Infinity,
  );
  const last = past.reduce(
    (latest, { fields }) => Math.max(latest, dayOf(fields) ?? latest),
    -Infinity,
  );
  const jumps = blocks.some((times) =>
    times.mentions.some((mention) => isYearsLater(mention) && tellsPast(times, mention)),
  );
  return (day) => jumps || year > fieldsOf(day).year || last > day + FOLLOW_UP * DAY;
}

const tellsPast = ({ tenseAt }: BlockTimes, { start }: TimexMention) => tenseAt(start) === 'past';

const isYearsLater = ({ meaning }: TimexMention) =>
  meaning.kind === 'offset' &&
  meaning.from === 'reference' &&
  meaning.direction === 1 &&
  (meaning.unit === 'year' || meaning.unit === 'decade');

/** Whether a time is counted from the day of writing ("yesterday", "last Thursday", "two weeks ago", a bare weekday). */
function countsFromWriting(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return meaning.from !== 'reference';
    case 'unit':
    case 'offset':
      return meaning.from === 'created';
    case 'clock':
    case 'part':
      return meaning.day !== null && countsFromWriting(meaning.day);
    case 'range':
    case 'night':
      return countsFromWriting(meaning.from);
    default:
      return 'of' in meaning && countsFromWriting(meaning.of);
  }
}

/** Blocks at the top of a paper that may be its head. */
const HEAD = 3;

/** Whether a date ends a line and opens it, or comes after a mark in it ("Press release: 14 September 2021"). */
function closesLine({ block }: BlockTimes, { start, end }: TimexMention): boolean {
  const [sentence, more] = block.sentences;
  if (!sentence || more) return false;
  const { tokens } = sentence;
  const before = tokens.findLast((token) => token.end <= start);
  const closes = !tokens.some((token) => token.start >= end && token.kind !== 'mark');
  return closes && (before === undefined || before.kind === 'mark');
}

/** The full date in the head of a paper that counts other times from its day of writing; null when there is none. */
function headDate(
  dates: readonly DateMention[],
  blocks: readonly BlockTimes[],
): DatedMention | null {
  const top = blocks.slice(0, HEAD);
  const head = dates.find(
    ({ times, mention, fields }) =>
      dayOf(fields) !== null && top.includes(times) && closesLine(times, mention),
  );
  const day = head && dayOf(head.fields);
  const counts = () =>
    blocks.some(({ mentions }) => mentions.some(({ meaning }) => countsFromWriting(meaning)));
  return head && day != null && counts() ? { day, mention: head.mention } : null;
}

/** Reports of what has gone on for longer name their own date. */
const FOLLOW_UP = 3;

/**
 * A full date in the text itself: one in its head; one with its weekday first, as news names its own days
 * so; else one whose weekday the text names elsewhere. Null when there is none, or the text goes on for long after it.
 *
 * @param weekdays those that the report names in its own voice
 */
export function ownDate(
  dates: readonly DateMention[],
  weekdays: readonly number[],
  blocks: readonly BlockTimes[],
): (DatedMention & { readonly weekday: number | null }) | null {
  const isOutlived = outlived(dates, blocks);
  const head = headDate(dates, blocks);
  if (head && !isOutlived(head.day)) return { ...head, weekday: null };
  const latest = dates
    .flatMap(({ fields, mention }) => {
      const day = dayOf(fields);
      return day === null ? [] : [{ day, weekday: fields.weekday ?? null, mention }];
    })
    .filter(({ day }) => !isOutlived(day))
    .toSorted((a, b) => b.day - a.day);
  const named = latest.find(({ weekday }) => weekday !== null);
  if (named) return { ...named, day: reachedFrom(named, blocks) };
  return latest.find(({ day }) => weekdays.includes(weekdayOf(day))) ?? null;
}
