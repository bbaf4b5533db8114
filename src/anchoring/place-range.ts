import { DAY, MINUTE, startOfDay } from '#time/calendar.ts';
import { formatLocal } from '#time/local.ts';
import type { Instant } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Context, type Located, type Placed } from './context.ts';
import { clockValue, nominalOf, today } from './moments.ts';
import {
  after,
  dayAt,
  INSIDE,
  rangeOfWeekdays,
  weekdayToDate,
  type Ends,
} from './range-of-weekdays.ts';
import { wordsOf } from './located.ts';
import type { StepData } from './types.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;

/** The second half of a range tells what the first leaves out: the year, the month. */
function lending(from: Meaning, to: Meaning): Meaning {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return from;
  const { year, yearShift, month } = to.fields;
  const own = from.fields.month ?? month ?? 1;
  // "November 15 to February 15, 1989" begins the year before.
  const back = own > (month ?? own) ? 1 : 0;
  const missing = {
    ...(year !== undefined && { year: year - back }),
    ...(yearShift !== undefined && { yearShift: yearShift - back }),
    ...(month !== undefined && from.fields.day !== undefined && { month }),
  };
  return { ...from, fields: { ...missing, ...from.fields } };
}

const innerClock = (meaning: Meaning): Extract<Meaning, { kind: 'clock' }> | null =>
  meaning.kind === 'clock' ? meaning : 'of' in meaning ? innerClock(meaning.of) : null;

function clockRange(
  from: Meaning,
  to: Meaning,
  cx: Context,
  place: Place,
): readonly [Located, Located] | null {
  const second = innerClock(to);
  const first = innerClock(from);
  if (!first || !second || (first.day && second.day)) return null;
  if (second.day && !first.day) {
    const start = place({ ...first, twelveHour: false, day: second.day }, cx);
    const end = place(to, cx);
    if (!isLocated(start) || !isLocated(end)) return null;
    // "from 10 p.m. to 6 a.m. on Thursday" begins on Wednesday.
    return [nominalOf(start) < nominalOf(end) ? start : shifted(start, -DAY), end];
  }
  return clocksInTurn(from, first, second, cx, place);
}

type Clock = Extract<Meaning, { kind: 'clock' }>;

/** The first clock where the story stands, the second the next such time after it. */
function clocksInTurn(
  from: Meaning,
  first: Clock,
  second: Clock,
  cx: Context,
  place: Place,
): readonly [Located, Located] | null {
  const whole = beginning(first, second);
  const start = place(from.kind === 'clock' ? whole : from, cx);
  if (!isLocated(start)) return null;
  const day = dayAt(startOfDay(nominalOf(start)));
  const end = place({ ...ending(nominalOf(start), second, isLater(start, whole)), day }, cx);
  if (!isLocated(end)) return null;
  return [start, nominalOf(end) > nominalOf(start) ? end : shifted(end, DAY)];
}

/** A range from midnight begins its day; an open half of the day is the one nearest before the end. */
function beginning(first: Clock, second: Clock): Clock {
  if (first.name === 'midnight') return { ...first, minutes: 0 };
  if (second.part && !first.part && first.twelveHour && first.minutes < second.minutes)
    return { ...first, part: second.part };
  if (!first.twelveHour || second.twelveHour) return first;
  const late = (first.minutes % 720) + 720;
  return { ...first, minutes: late < second.minutes ? late : first.minutes, twelveHour: false };
}

/** Whether "10:30" was taken for the evening's. */
const isLater = (start: Located, { loose, minutes }: Clock): boolean =>
  loose === true && nominalOf(start) !== startOfDay(nominalOf(start)) + minutes * MINUTE;

/** "from 9 to 5": the half of the day that comes first after the start, unless the text names it. */
function ending(start: Instant, second: Clock, later: boolean): Clock {
  if (second.part || !(second.twelveHour || (later && second.loose))) return second;
  const begun = (start - startOfDay(start)) / MINUTE;
  const early = second.minutes % 720;
  const minutes = [early, early + 720].find((at) => at > begun) ?? early;
  return { ...second, minutes, twelveHour: false };
}

function shifted(located: Located, by: number): Located {
  const { start, end } = located.interval;
  const nominal = nominalOf(located) + by;
  return {
    ...located,
    value: located.granularity === 'minute' ? formatLocal(nominal) : located.value,
    interval: { start: start + by, end: end + by },
    nominal,
  };
}

function plainRange(
  from: Meaning,
  to: Meaning,
  cx: Context,
  place: Place,
): readonly [Located, Located] | null {
  const start = place(lending(from, to), cx);
  if (!isLocated(start)) return null;
  const end = place(to, cx);
  if (isLocated(end) && end.interval.end > start.interval.start) return [start, end];
  const later = place(to, { ...after(start, cx), tense: 'future', foreseen: true });
  return isLocated(later) && later.interval.end > start.interval.start ? [start, later] : null;
}

/** "today", "now": an end of the range that is the creation time itself. */
const isPresent = (meaning: Meaning) =>
  meaning.kind === 'unit' && meaning.from === 'created' && meaning.shift === 0;

/** A step of the second half that the first one has not told, about words that stand in the text. */
const isOwn = (step: StepData) =>
  step.code !== 'from-created' && !('words' in step && step.words.start === step.words.end);

const toldEnds = ({ from, to }: Extract<Meaning, { kind: 'range' }>, cx: Context, place: Place) =>
  clockRange(from, to, cx, place) ??
  rangeOfWeekdays(from, to, cx, place) ??
  weekdayToDate(from, to, cx, place) ??
  plainRange(from, to, cx, place);

const isOpenMonth = (meaning: Meaning): meaning is Extract<Meaning, { kind: 'calendar' }> =>
  meaning.kind === 'calendar' &&
  meaning.fields.month !== undefined &&
  meaning.fields.year === undefined &&
  meaning.fields.yearShift === undefined;

/** "Between March and June we lost 40 staff", said in March: of months whose end is to come, those of the year before. */
function withinPast(
  { from, to }: Extract<Meaning, { kind: 'range' }>,
  told: Ends | null,
  cx: Context,
  place: Place,
): Ends | null {
  if (!told || cx.tense !== 'past' || cx.history || cx.foreseen === true) return told;
  if (!isOpenMonth(from) || !isOpenMonth(to)) return told;
  if (told[1].interval.start < today(cx) + DAY) return told;
  const back = <M extends typeof from>(end: M): M => ({
    ...end,
    fields: { ...end.fields, yearShift: -1 },
  });
  return plainRange(back(from), back(to), cx, place) ?? told;
}

function endsOf(
  meaning: Extract<Meaning, { kind: 'range' }>,
  cx: Context,
  place: Place,
): Ends | null {
  const told = withinPast(meaning, toldEnds(meaning, cx, place), cx, place);
  if (!told || !isToBeGoingOn(meaning, told[1], cx)) return told;
  return toldEnds(meaning, { ...cx, tense: 'future' }, place) ?? told;
}

/** What holds "from Wednesday to Friday" is not over when the present tells it. */
function isToBeGoingOn(
  { from, to }: Extract<Meaning, { kind: 'range' }>,
  { interval }: Ends[1],
  { tense, prefer, history, narrative, created }: Context,
): boolean {
  if (tense !== 'present' || prefer !== null || history || narrative.time?.stated) return false;
  const hours = [from, to].every((end) => innerClock(end)?.day === null);
  return !hours && interval.end <= created.at;
}

export function placeRange(
  meaning: Extract<Meaning, { kind: 'range' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const { from, to } = meaning;
  const ends = endsOf(meaning, cx, place);
  if (!ends) return null;
  const [start, end] = ends;
  const last = end.granularity === 'minute' ? nominalOf(end) : end.interval.end;
  const interval = {
    start: nominalOf(start),
    end: last > nominalOf(start) ? last : start.interval.end,
  };
  return {
    type: start.type === 'TIME' || end.type === 'TIME' ? 'TIME' : 'DATE',
    value: `${clockValue(start)}/${clockValue(end)}`,
    interval,
    granularity: start.granularity,
    approximate: start.approximate === true || end.approximate === true,
    anchor: [start.anchor, end.anchor].find((id) => id !== null && id !== INSIDE) ?? null,
    ...(isPresent(from) && { beginPoint: 'created' }),
    ...(isPresent(to) && { endPoint: 'created' }),
    steps: [
      ...start.steps,
      ...end.steps.filter(isOwn),
      { code: 'range', words: wordsOf(meaning), interval },
    ],
  };
}
