import { startOfDay } from '#time/calendar.ts';
import type { Meaning, TimexMention } from '#timex/types.ts';
import type { BlockTimes } from './anchor.ts';
import { isLocated, type Context, type Narrative, type Placed, type Reference } from './context.ts';
import { nominalOf, today } from './moments.ts';
import { place } from './place.ts';
import { weekdayIn } from './range-of-weekdays.ts';

/** Whether the words count from the time told last ("the next day", "that evening"). */
function isCounted(meaning: Meaning): boolean {
  if ('from' in meaning && meaning.kind !== 'range' && meaning.kind !== 'night')
    return meaning.from === 'reference';
  if ((meaning.kind === 'part' || meaning.kind === 'clock') && meaning.day)
    return isCounted(meaning.day);
  return 'of' in meaning && isCounted(meaning.of);
}

/** The context of somebody who speaks at a time. */
const spokenAt = (cx: Context, { nominal, granularity }: Reference): Context => ({
  ...cx,
  created: {
    at: granularity === 'minute' ? nominal : startOfDay(nominal),
    precision: granularity === 'minute' ? 'minute' : 'day',
    assumed: false,
  },
});

/** What was counted from the moment of the words is told as counted from the time that names it. */
function countedFrom(placed: Placed | null, { id, interval, granularity }: Reference) {
  if (placed?.anchor !== 'created') return placed;
  const steps = placed.steps.map((step) =>
    step.code === 'from-created'
      ? { code: 'from-reference' as const, interval, granularity }
      : step,
  );
  return { ...placed, anchor: id, steps };
}

/**
 * Puts what somebody is quoted to say on the calendar. In direct speech days are counted from when it was said
 * ("We saw smoke yesterday," he said on Tuesday). In reported speech so are those that are counted from a time
 * told ("said on Sunday that talks would resume the next day") and the days of the week of what had been or was
 * still to come then.
 *
 * @param said when it was said, on a day before that of the report
 */
function placeSaid(meaning: Meaning, cx: Context, said: Reference, direct: boolean): Placed | null {
  if (direct) return countedFrom(place(meaning, spokenAt(cx, said)), said);
  if (isCounted(meaning) && cx.narrative.inSentence === null) {
    const day = startOfDay(said.nominal);
    const narrative = { ...cx.narrative, time: said, day, back: null, fresh: true };
    return place(meaning, { ...cx, narrative });
  }
  const ofThen = cx.tense === 'past' || cx.foreseen === true;
  if (ofThen && !cx.history && weekdayIn(meaning) !== null)
    return countedFrom(place(meaning, spokenAt(cx, said)), said);
  return place(meaning, cx);
}

/** The time that a document has told last, in the paper's words or another's. */
export interface LastTold {
  time: Reference | null;
}

/** Keeps the time that a sentence has just told. */
export function remember(told: LastTold, { inSentence }: Narrative): void {
  told.time = inSentence ?? told.time;
}

/** A mention with its id. */
interface Named {
  readonly mention: TimexMention;
  readonly id: string;
}

const DAYS = /^(day|dayPart|minute|hour)$/;

/** When something was said, as the frame around it tells, if that was on a day before that of the report. */
function saidOn(times: BlockTimes, { mention: frame, id }: Named, cx: Context): Reference | null {
  const tense = times.tenseAt(frame.start);
  const placed = place(frame.meaning, { ...cx, tense, framed: true, foreseen: false });
  if (!isLocated(placed) || !DAYS.test(placed.granularity)) return null;
  const { interval, granularity } = placed;
  if (cx.created.assumed || interval.start >= today(cx)) return null;
  return { id, interval, nominal: nominalOf(placed), granularity, stated: false };
}

/**
 * "… on 4 January and he put the phone down," she told the court. Three days later he confessed": where the paper's own
 * words have named no time in the paragraph, what is counted follows the time told last, by whomever.
 */
function following(meaning: Meaning, cx: Context, last: Reference | null): Context {
  const { narrative, tense, created } = cx;
  if (!last || narrative.fresh || narrative.time?.id === last.id || !isCounted(meaning)) return cx;
  if (tense !== 'past' || last.interval.start >= created.at) return cx;
  const day = startOfDay(last.nominal);
  return { ...cx, narrative: { ...narrative, time: last, day, back: null, fresh: true } };
}

/** Places the mentions of a block, those in what somebody is quoted to say as they were said. */
export function placer(times: BlockTimes, mentions: readonly Named[], told: LastTold) {
  return (mention: TimexMention, here: Context, direct: boolean): Placed | null => {
    const cx = following(mention.meaning, here, told.time);
    const frame = times.framedBy(mention.start);
    const named = frame && frame !== mention && mentions.find((other) => other.mention === frame);
    const said = named ? saidOn(times, named, cx) : null;
    return said ? placeSaid(mention.meaning, cx, said, direct) : place(mention.meaning, cx);
  };
}
