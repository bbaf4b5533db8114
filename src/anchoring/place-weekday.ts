import { DAY, startOfDay, weekdayOf } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import type { Meaning, Pick } from '#timex/types.ts';
import type { Context, Placed } from './context.ts';
import type { Preference } from './types.ts';
import { located, sideOf, wordsOf } from './located.ts';
import { fromCreated, today } from './moments.ts';

/** A narrative is of another time when its days lie further than this from the creation time. */
const OTHER_TIME = 8 * DAY;

function weekdayFrom(base: Instant, weekday: number, which: Pick, side: Preference): Instant {
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  const nearest = base + (ahead <= 3 ? ahead : ahead - 7) * DAY;
  switch (which) {
    case 'last':
      return base + (ahead === 0 ? -7 : ahead - 7) * DAY;
    case 'next':
      return base + (ahead === 0 ? 7 : ahead) * DAY;
    case 'this':
      // "this Tuesday" is the one that is nearest, or still to come.
      return side === 'future' ? base + ahead * DAY : nearest;
    case 'tense':
      if (side === 'nearest') return nearest;
      return side === 'future' ? base + ahead * DAY : base + (ahead === 0 ? 0 : ahead - 7) * DAY;
  }
}

/** The reference day when the narrative is in another time than the document's, else null. */
function otherTime(cx: Context): Instant | null {
  const { time, day } = cx.narrative;
  if (!time || day === null || cx.tense === 'future' || !(time.stated || cx.history)) return null;
  // What was done long ago is told now ("…, an inquest heard on Monday").
  if (cx.framed === true && !cx.history) return null;
  const dayLevel =
    time.granularity === 'day' || time.granularity === 'dayPart' || time.granularity === 'minute';
  return dayLevel && today(cx) - day > OTHER_TIME ? day : null;
}

/**
 * The days around which the report tells a plan that lies further ahead than a week: "opens on Friday,
 * 4 July … on Saturday the pupils will play". Else null.
 */
function plannedTime(cx: Context): Instant | null {
  const { time } = cx.narrative;
  // A count of weeks names no days; what is told in the present may be of the report's own week.
  if (!time || cx.tense !== 'future' || time.granularity === 'week') return null;
  // "Uwagi można składać do piątku": what may be done until then is going on already.
  if (cx.bounded === true && cx.lasts !== true) return null;
  const { start, end } = time.interval;
  return start - today(cx) > OTHER_TIME && end - start <= 7 * DAY ? startOfDay(start) : null;
}

/**
 * "The storm grew on Thursday and was expected to arrive on Friday": what was to come then is counted
 * from the day that the paragraph has told. Null where it has told none.
 */
function foreseenFrom({ foreseen, tense, narrative: { day, fresh } }: Context): Instant | null {
  return foreseen === true && tense === 'past' && fresh ? day : null;
}

/** The day of a story that the weekday is the next after, else null. */
function storyDay({ pick, from }: Extract<Meaning, { kind: 'weekday' }>, cx: Context) {
  return pick === 'tense' || from === 'reference' ? (otherTime(cx) ?? foreseenFrom(cx)) : null;
}

/** The weekday among the days of a plan that lies ahead, else null. */
function plannedAround(
  { weekday, pick }: Extract<Meaning, { kind: 'weekday' }>,
  cx: Context,
): Instant | null {
  const plan = pick === 'tense' ? plannedTime(cx) : null;
  return plan === null ? null : weekdayFrom(plan, weekday, 'tense', 'nearest');
}

/** The weekday as many times away as the words tell, from the first one found. */
function distant(
  { pick, times = 1, notTomorrow }: Extract<Meaning, { kind: 'weekday' }>,
  first: Instant,
  base: Instant,
): Instant {
  const direction = pick === 'last' ? -1 : 1;
  const skipped = notTomorrow && first - base === DAY ? 1 : 0;
  return first + direction * (times - 1 + skipped) * 7 * DAY;
}

export function placeWeekday(meaning: Extract<Meaning, { kind: 'weekday' }>, cx: Context): Placed {
  const { weekday, pick } = meaning;
  const story = storyDay(meaning, cx);
  const reference = cx.narrative.time;
  const told = cx.narrative.back ?? cx.narrative.day;
  if (meaning.from === 'reference' && told !== null && reference) {
    const start = weekdayFrom(told, weekday, pick, 'nearest');
    const interval = { start, end: start + DAY };
    return located(interval, 'day', reference.id, [
      { code: 'from-reference', interval: reference.interval, granularity: reference.granularity },
      {
        code: 'weekday',
        words: wordsOf(meaning),
        weekday,
        pick: pick === 'tense' ? 'this' : pick,
        interval,
      },
    ]);
  }
  const other =
    story === null ? plannedAround(meaning, cx) : weekdayFrom(story, weekday, 'tense', 'future');
  if (other !== null && reference) {
    const interval = { start: other, end: other + DAY };
    return located(interval, 'day', reference.id, [
      { code: 'from-reference', interval: reference.interval, granularity: reference.granularity },
      { code: 'weekday', words: wordsOf(meaning), weekday, pick: 'future', interval },
    ]);
  }
  const side = sideOf(cx);
  const start = distant(meaning, weekdayFrom(today(cx), weekday, pick, side), today(cx));
  const interval = { start, end: start + DAY };
  return located(interval, 'day', 'created', [
    fromCreated(cx),
    {
      code: 'weekday',
      words: wordsOf(meaning),
      weekday,
      pick: pick === 'tense' ? (start > today(cx) ? 'future' : 'past') : pick,
      interval,
    },
  ]);
}
