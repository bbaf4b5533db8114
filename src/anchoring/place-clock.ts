import { DAY, HOUR, MINUTE, startOfDay } from '#time/calendar.ts';
import { formatDay, formatLocal } from '#time/local.ts';
import { rezone, type NamedZone } from '#time/zones.ts';
import type { Instant } from '#time/types.ts';
import type { DayPart, Meaning, Pick } from '#timex/types.ts';
import { isLocated, type Context, type Located, type Placed } from './context.ts';
import { DAY_MINUTES, narrativeDay, type DayChoice } from './day-in-mind.ts';
import {
  afterReference,
  halfByTense,
  insidePart,
  isAmiss,
  isEvening,
  isFree,
  likelyHalf,
  minutesWithin,
  nearestHalf,
} from './half-of-day.ts';
import { createdEnd, fromCreated, minuteAt, today } from './moments.ts';
import { toldSide, wordsOf } from './located.ts';

type Place = (meaning: Meaning, cx: Context) => Placed | null;

/** The night that ended on the day the voice speaks; one that has just begun is "tonight". */
const lastNight = (cx: Context): Instant => today(cx) - DAY;

/** The latest night that had begun when the voice speaks. */
function nightBegun(cx: Context): Instant {
  const begun = cx.created.precision === 'minute' && cx.created.at - today(cx) >= 21 * HOUR;
  return begun ? today(cx) : lastNight(cx);
}

/** "tonight", said after midnight, is the night that is going on, unless the one to come is asked for. */
function thisNight(cx: Context): Instant {
  const day = today(cx);
  if (cx.prefer === 'future') return day;
  return cx.created.precision === 'minute' && cx.created.at - day < 6 * HOUR ? day - DAY : day;
}

/** A night told by a report of the same day, with no other day in mind, is the one just over. */
function isNightJustOver(part: DayPart, cx: Context): boolean {
  const { day } = cx.narrative;
  return part.code === 'NI' && toldSide(cx) !== 'future' && (day === null || day === today(cx));
}

/** "Today in the night", told as past, is the night that ended or goes on today. */
function isNightOfToday(day: Meaning, part: DayPart, { tense }: Context): boolean {
  const isToday = day.kind === 'unit' && day.unit === 'day' && day.shift === 0;
  return isToday && day.from === 'created' && part.code === 'NI' && tense === 'past';
}

/** "W nocy" before dawn of a day is the night that began on the day before. */
const BEFORE_DAWN = 6 * HOUR;

/** "that night", told of an hour before dawn: the night which that hour belongs to. */
function nightOfReference({ code }: DayPart, { narrative }: Context): DayChoice | null {
  const { clock: time, day } = narrative;
  if (code !== 'NI' || !time || startOfDay(time.nominal) !== day) return null;
  const midnight = startOfDay(time.nominal);
  if (time.nominal - midnight >= BEFORE_DAWN) return null;
  const { id, interval, granularity } = time;
  return {
    day: midnight - DAY,
    anchor: id,
    steps: [{ code: 'from-reference', interval, granularity }],
  };
}

/** "Rain will spread on Thursday, turning to snow overnight": a day to come that the sentence has named. */
const dayAhead = (cx: Context): Instant | null =>
  cx.narrative.inSentence && (cx.narrative.day ?? 0) > today(cx) ? cx.narrative.day : null;

/** The day of "last night", "this evening", "next morning"; "overnight" is the night just over or the one to come. */
function pickedDay(pick: Pick, { code }: DayPart, cx: Context): Instant {
  const isNight = code === 'NI';
  if (pick === 'this') return isNight ? thisNight(cx) : today(cx);
  if (pick === 'next') return isNight ? today(cx) : today(cx) + DAY;
  if (pick === 'tense' && toldSide(cx) === 'future')
    return dayAhead(cx) ?? (isNight ? thisNight(cx) : today(cx));
  return lastNight(cx);
}

function dayOfPart(
  meaning: Extract<Meaning, { kind: 'part' }>,
  cx: Context,
  place: Place,
): DayChoice | null {
  const { part, day, pick } = meaning;
  const words = wordsOf(meaning);
  if (day) {
    const placed = place(day, cx);
    if (!isLocated(placed)) return null;
    const { anchor, steps } = placed;
    const at = isNightOfToday(day, part, cx) ? nightBegun(cx) : startOfDay(placed.interval.start);
    return { day: at, anchor, steps };
  }
  const counted = (at: Instant): DayChoice => ({
    day: at,
    anchor: 'created',
    steps: [fromCreated(cx)],
  });
  if (pick) return counted(pickedDay(pick, part, cx));
  const night = meaning.same ? nightOfReference(part, cx) : null;
  if (night) return night;
  if (isNightJustOver(part, cx)) return counted(nightBegun(cx));
  return narrativeDay(cx, part.from, words, { untilMinute: part.to });
}

export function placePart(
  meaning: Extract<Meaning, { kind: 'part' }>,
  cx: Context,
  place: Place,
): Placed | null {
  const { part } = meaning;
  const choice = dayOfPart(meaning, cx, place);
  if (!choice) return null;
  const interval = { start: choice.day + part.from * MINUTE, end: choice.day + part.to * MINUTE };
  return {
    type: 'TIME',
    value: `${formatDay(choice.day)}T${part.code}`,
    ...(part.mod && { mod: part.mod }),
    interval,
    granularity: 'dayPart',
    anchor: choice.anchor,
    steps: [...choice.steps, { code: 'day-part', words: wordsOf(meaning), interval }],
  };
}

type Clock = Extract<Meaning, { kind: 'clock' }>;

function openHalf(meaning: Clock, cx: Context): { at: Instant; choice: DayChoice } {
  const minutes = meaning.minutes % 720;
  const words = wordsOf(meaning);
  if (cx.created.precision === 'minute' && cx.voice === 'entry') {
    const at = nearestHalf(minutes, cx);
    return { at, choice: { day: startOfDay(at), anchor: 'created', steps: [fromCreated(cx)] } };
  }
  const follows = insidePart(minutes, cx) ?? afterReference(minutes, cx);
  if (follows !== null && !isAmiss(follows, cx)) {
    const choice = narrativeDay(cx, (follows - startOfDay(follows)) / MINUTE, words);
    return { at: follows, choice: { ...choice, day: startOfDay(follows) } };
  }
  if (isFree(cx)) {
    const at = nearestHalf(minutes, cx);
    return { at, choice: { day: startOfDay(at), anchor: 'created', steps: [fromCreated(cx)] } };
  }
  const chosen = halfByTense(meaning.minutes, cx);
  const choice = narrativeDay(cx, chosen, words);
  return { at: choice.day + chosen * MINUTE, choice };
}

/** A clock inside a night that is named ("the night from Saturday to Sunday, around 2"). */
function inside(night: Located, meaning: Clock): Instant {
  const day = startOfDay(night.interval.start);
  const halves = meaning.twelveHour || meaning.minutes <= 720 ? [0, 12, 24] : [0, 24];
  const candidates = halves.map((hours) => day + meaning.minutes * MINUTE + hours * HOUR);
  const { part, minutes } = meaning;
  return (
    candidates.find((t) => t >= night.interval.start && t < night.interval.end) ??
    day + (part ? minutesWithin(minutes, part) : minutes) * MINUTE
  );
}

function clockOnDay(meaning: Clock, day: Located): Instant {
  if (day.granularity === 'dayPart') return inside(day, meaning);
  const { minutes, twelveHour, part } = meaning;
  const known = part ? minutesWithin(minutes, part) : twelveHour ? likelyHalf(minutes) : minutes;
  return startOfDay(day.interval.start) + known * MINUTE;
}

/** A clock on the day that its words name. */
function clockOf(
  meaning: Clock,
  day: Placed | null,
  cx: Context,
): { at: Instant; choice: DayChoice } | null {
  if (!isLocated(day)) return null;
  const told = clockOnDay(meaning, day);
  const ofDay = meaning.name === 'midnight' && day.granularity === 'day';
  const at = ofDay && isAheadMidnight(meaning.minutes, told, cx) ? told - DAY : told;
  return { at, choice: { day: startOfDay(at), anchor: day.anchor, steps: day.steps } };
}

function resolveClock(
  meaning: Clock,
  cx: Context,
  place: Place,
): { at: Instant; choice: DayChoice } | null {
  const { day, part, twelveHour, minutes } = meaning;
  if (day) return clockOf(meaning, place(day, cx), cx);
  const open = twelveHour || (meaning.loose && isEvening(cx));
  if (open && !part) return openHalf(meaning, cx);
  if (meaning.zone !== undefined) return foreignClock(meaning, meaning.zone, cx);
  const known = part ? minutesWithin(minutes, part) : minutes;
  const choice = narrativeDay(cx, known, wordsOf(meaning), { isNight: part?.code === 'NI' });
  const at = choice.day + known * MINUTE;
  return { at: isAheadMidnight(known, at, cx) ? at - DAY : at, choice };
}

/** Midnight opens the next day; told as past it can't lie ahead of the writing. */
const isAheadMidnight = (minutes: number, at: Instant, cx: Context): boolean =>
  minutes >= DAY_MINUTES && toldSide(cx) !== 'future' && at >= createdEnd(cx.created);

/** A clock of another zone has the day on which it falls on the day that the report is speaking of. */
function foreignClock(
  meaning: Clock,
  zone: NamedZone,
  cx: Context,
): { at: Instant; choice: DayChoice } {
  const known = meaning.part ? minutesWithin(meaning.minutes, meaning.part) : meaning.minutes;
  const choice = narrativeDay(cx, known, wordsOf(meaning));
  const days = [choice.day, choice.day - DAY, choice.day + DAY];
  const isThere = (day: Instant) =>
    startOfDay(rezone(day + known * MINUTE, zone, cx.zone)) === choice.day;
  const there = days.find(isThere) ?? choice.day;
  const told = rezone(there + known * MINUTE, zone, cx.zone);
  // What is told as past has been, wherever it was.
  const day = toldSide(cx) === 'past' && told >= createdEnd(cx.created) ? there - DAY : there;
  return { at: day + known * MINUTE, choice: { ...choice, day } };
}

export function placeClock(meaning: Clock, cx: Context, place: Place): Placed | null {
  const resolved = resolveClock(meaning, cx, place);
  if (!resolved) return null;
  const { at, choice } = resolved;
  const words = wordsOf(meaning);
  const there = at + (meaning.behind ?? 0) * MINUTE;
  const local = meaning.zone === undefined ? at : rezone(there, meaning.zone, cx.zone);
  const interval = minuteAt(local);
  const told = meaning.name === 'noon' ? `${formatDay(at)}TMI` : formatLocal(at);
  return {
    type: 'TIME',
    value: told,
    interval,
    nominal: local,
    granularity: 'minute',
    anchor: choice.anchor,
    steps: [
      ...choice.steps,
      { code: 'clock', words, interval: minuteAt(at) },
      ...(meaning.zone === undefined
        ? []
        : [{ code: 'zone' as const, words, interval, zone: cx.zone }]),
    ],
  };
}
