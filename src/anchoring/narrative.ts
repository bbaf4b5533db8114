import { DAY, startOfDay } from '#time/calendar.ts';
import type { Instant, Interval } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import { isLocated, type Located, type Narrative, type Placed, type Reference } from './context.ts';
import { nominalOf, typeOf } from './moments.ts';

/** Before anything is told. */
export const EMPTY: Narrative = {
  day: null,
  told: null,
  time: null,
  stated: null,
  period: null,
  part: null,
  clock: null,
  inSentence: null,
  fresh: false,
  hours: false,
  back: null,
  dayNamed: false,
};

/** Whether a time names its day, rather than take the one that the report speaks of. */
function namesDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'part':
      return meaning.day !== null || meaning.pick !== undefined;
    case 'clock':
      return meaning.day !== null;
    case 'edge':
    case 'around':
    case 'near':
    case 'bound':
      return namesDay(meaning.of);
    default:
      return meaning.kind !== 'offset';
  }
}

/**
 * Whether a time is named for what happened then, so that the telling does not go there: "9/11", and
 * "the May 5 raid" unless it opens its sentence or a history goes there; not "third-quarter profit",
 * which the report is about.
 */
const isAside = (meaning: Meaning, leads: boolean): boolean =>
  meaning.kind === 'calendar'
    ? meaning.aside === true ||
      (meaning.attributive === true && meaning.fields.quarter === undefined && !leads)
    : 'of' in meaning && isAside(meaning.of, leads);

/** "17 November last year": its year is told as surely as by a number. */
function tellsYear(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
      return (meaning.fields.yearShift ?? 0) !== 0;
    case 'part':
    case 'clock':
      return meaning.day !== null && tellsYear(meaning.day);
    default:
      return 'of' in meaning && tellsYear(meaning.of);
  }
}

/** "would be elected in 1976": a look ahead at another year, from which the telling comes back. */
const isForeseen = ({ granularity }: Placed, foreseen: boolean): boolean =>
  foreseen && /^(year|decade|century)$/.test(granularity);

/** Whether it is a unit of time that figures are reported for, and has begun. */
const isReported = ({ granularity, interval }: Reference, now: Instant) =>
  /^(quarter|halfYear|year)$/.test(granularity) && interval.start <= now;

/** The day that a time brings the telling to, if it is as short; "until 9 on Sunday" to its end. */
function dayOf(meaning: Meaning, { start, end }: Interval, nominal: Instant): Instant | null {
  if (meaning.kind === 'bound' && meaning.bound === 'until') return startOfDay(nominal);
  return end - start <= 2 * DAY ? startOfDay(start) : null;
}

/** Whether a time stands by itself, or counts from one whose year is told. */
const isStated = (anchor: string | null, { time }: Narrative): boolean =>
  anchor === null || (anchor !== 'created' && time?.stated === true);

/** How a time was told. */
interface Telling {
  readonly meaning: Meaning;
  readonly id: string;
  /** Whether it opens its sentence. */
  readonly scene: boolean;
  readonly history: boolean;
  /** Whether it was still to come then ("would follow in May"). */
  readonly foreseen: boolean;
  /** Whether it had been before the story ("had left the day before"). */
  readonly backstory: boolean;
  /** The creation time. */
  readonly now: Instant;
}

/** Whether the telling goes to a time, rather than only bounds or repeats something with it. */
const leadsOn = (
  placed: Placed | null,
  { meaning, scene, history, foreseen, backstory }: Telling,
): placed is Located =>
  isLocated(placed) &&
  placed.moves !== false &&
  placed.type !== 'SET' &&
  !isAside(meaning, scene || history) &&
  !isForeseen(placed, foreseen) &&
  // What is counted back from the story's own time tells what came before; the story goes on from there.
  !(backstory && placed.anchor !== null && placed.anchor !== 'created');

type DayInMind = Pick<Narrative, 'day' | 'hours' | 'back' | 'dayNamed'>;

/**
 * Which day hours told next are of. "The match kicked off at 1.30pm … Rovers had lost there on 7 December. Their
 * striker limped off at 2.30pm": those of the story's own day, where it has told hours; what is counted ("the same
 * day") is counted from the day before it.
 */
function dayInMind(
  narrative: Narrative,
  day: Instant | null,
  isHour: boolean,
  { meaning, backstory }: Telling,
): DayInMind {
  const { hours, dayNamed } = narrative;
  if (backstory && isBack(narrative, day))
    return { day: narrative.day, hours, back: day, dayNamed };
  return {
    day: day ?? narrative.day,
    hours: isHour || (hours && day === narrative.day),
    back: backstory ? narrative.back : null,
    dayNamed: dayNamed || (day !== null && namesDay(meaning)),
  };
}

/** Whether a day lies before that of a story that has told its hours. */
const isBack = (story: Narrative, day: Instant | null): boolean =>
  story.hours && story.day !== null && day !== null && day < story.day;

/** The narrative after a time was named in it. */
export function movedOn(narrative: Narrative, placed: Placed | null, telling: Telling): Narrative {
  if (!leadsOn(placed, telling)) return narrative;
  const { meaning, id, scene, now } = telling;
  const { interval, granularity, anchor: from } = placed;
  const stated = isStated(from, narrative) || tellsYear(meaning);
  const nominal = nominalOf(placed);
  const isHour = typeOf(granularity) === 'TIME';
  const time: Reference = { id, interval, nominal, granularity, stated, scene };
  const inMind = dayInMind(narrative, dayOf(meaning, interval, nominal), isHour, telling);
  return {
    day: inMind.day,
    told: inMind.day !== null && inMind.day <= startOfDay(now) ? inMind.day : narrative.told,
    time,
    stated: stated ? time : narrative.stated,
    period: isReported(time, now) ? time : narrative.period,
    part: granularity === 'dayPart' ? time : narrative.part,
    clock: isHour ? time : narrative.clock,
    inSentence: time,
    fresh: true,
    hours: inMind.hours,
    back: inMind.back,
    dayNamed: inMind.dayNamed,
  };
}

/** What a new sentence starts from. */
export const nextSentence = (before: Narrative): Narrative => ({
  day: before.day,
  told: before.told,
  time: before.time,
  stated: before.stated,
  period: before.period,
  part: before.part,
  clock: before.clock,
  inSentence: null,
  fresh: before.fresh,
  hours: before.hours,
  back: before.back,
  dayNamed: before.dayNamed,
});

const NEAR = 2 * DAY;

/**
 * What a new paragraph starts from. When somebody who is quoted went back further than yesterday, and
 * the paragraph began near the document's own day, the report does not follow them there.
 */
export function nextParagraph(
  before: Narrative,
  after: Narrative,
  today: Instant,
  quoted: boolean,
): Narrative {
  const told = quoted && isExcursion(before, after, today) ? before : after;
  return { ...told, clock: null, inSentence: null, fresh: false, dayNamed: false };
}

/** Whether somebody went back further than yesterday from near the document's own day. */
function isExcursion(before: Narrative, after: Narrative, today: Instant): boolean {
  const told = before.time?.stated === true ? before.time.nominal : today;
  const from = before.day ?? told;
  return Math.abs(from - today) < NEAR && after.day !== null && from - after.day > DAY;
}

/** Where the paper goes on after direct speech: where it stood before, when the speech went back. */
export const afterSpeech = (before: Narrative, after: Narrative, today: Instant): Narrative =>
  isExcursion(before, after, today) ? before : after;
