import type { Tense } from '#clauses/types.ts';
import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { Created, Preference, StepData, Timex } from './types.ts';

/** A time the text has named, which later words may count from. */
export interface Reference {
  readonly id: string;
  readonly interval: Interval;
  /** The moment itself where the interval is a blurred one ("shortly after 6": 6:00). */
  readonly nominal: Instant;
  readonly granularity: Granularity;
  /** True when its year is told in the text, or it is counted from such a time. */
  readonly stated: boolean;
  /** True when it opened a sentence and so sets the scene for what follows ("In 1942 the army …"). */
  readonly scene?: boolean;
}

/** Which times the narrative has in mind at a place of the text. */
export interface Narrative {
  /** The day the report is speaking of; null before any day is named. */
  readonly day: Instant | null;
  /** The last day told that had come by the day of writing; null before any is. */
  readonly told: Instant | null;
  /** The last time named, in this paragraph or the one before. */
  readonly time: Reference | null;
  /** The last time whose year the text tells, in this paragraph or any before. */
  readonly stated: Reference | null;
  /** The last quarter, half or whole of a year told that has begun: what figures of a year before compare with. */
  readonly period: Reference | null;
  /** The last part of a day named ("in the small hours of Tuesday"). */
  readonly part: Reference | null;
  /** The last time of day named in this paragraph. */
  readonly clock: Reference | null;
  /** The last time named in this sentence. */
  readonly inSentence: Reference | null;
  /** Whether `time` was named in this paragraph. */
  readonly fresh: boolean;
  /** Whether the story has told hours of that day. */
  readonly hours: boolean;
  /** The day of what had been before the story, where that was told last; else null. */
  readonly back: Instant | null;
  /** Whether this paragraph has named the day in words of its own ("on Tuesday afternoon", "today"). */
  readonly dayNamed: boolean;
}

/** Everything that decides what an expression means at its place. */
export interface Context {
  /** The moment the voice speaks from: of the document, a post, an entry of a log. */
  readonly created: Created;
  readonly voice: 'document' | 'post' | 'entry';
  /** IANA zone of the story. */
  readonly zone: string;
  readonly tense: Tense | null;
  /** The side that the caller asks for where the tense tells none; null asks for none. */
  readonly prefer: Preference | null;
  readonly narrative: Narrative;
  /** True when its clause only says how long something goes on ("will last until Sunday"). */
  readonly lasts?: boolean;
  /** True for a time that something only ends with ("by 10 o'clock"). */
  readonly bounded?: boolean;
  /** True when its clause tells what was still to come then ("would follow in May"). */
  readonly foreseen?: boolean;
  /** True when its clause tells what had been before the story ("had opened at 7 a.m."). */
  readonly backstory?: boolean;
  /** True in a relative clause that may tell what came before ("odnalazł kobietę, która o świcie wyszła"). */
  readonly earlier?: boolean;
  /** True in the words that tell who says something, and when ("police said on Thursday"). */
  readonly framed?: boolean;
  /** True within what somebody is quoted to say. */
  readonly speech?: boolean;
  /** True for a time that something is only compared with. */
  readonly compared?: boolean;
  /** True when most dates of the text are of other years than its own: a feature, a history. */
  readonly history: boolean;
}

/** A meaning put on the calendar; null interval when it has no place of its own. */
export interface Placed {
  readonly type: Timex['type'];
  readonly value: string;
  readonly mod?: NonNullable<Timex['mod']>;
  readonly interval: Interval | null;
  readonly nominal?: Instant;
  readonly span?: Interval | null;
  readonly granularity: Granularity;
  readonly openStart?: boolean;
  readonly openEnd?: boolean;
  readonly approximate?: boolean;
  /** 'created', the id of a reference, or null for what stands by itself. */
  readonly anchor: string | null;
  readonly beginPoint?: string | undefined;
  readonly endPoint?: string | undefined;
  readonly steps: readonly StepData[];
  /** False for times that only bound others and so don't move the narrative on ("since Sunday"). */
  readonly moves?: boolean;
  /** Weekday and date that contradict each other. */
  readonly contradiction?: boolean;
}

/** A placed meaning that has an interval. */
export interface Located extends Placed {
  readonly interval: Interval;
}

export function isLocated(placed: Placed | null): placed is Located {
  return placed?.interval != null;
}
