import type { Timex } from '#anchoring/types.ts';
import { DAY, startOfDay } from '#time/calendar.ts';
import type { Interval } from '#time/types.ts';
import type { VerbView } from '#events/scene.ts';
import type { EventBasis, EventStep, EventTime } from '#events/types.ts';

/** When an event was, and how that is known. */
export interface Dated {
  readonly when: EventTime;
  readonly basis: EventBasis;
  readonly expressions: readonly string[];
  readonly why: readonly EventStep[];
  /** True when it was carried over from another paragraph. */
  readonly distant?: boolean;
}

/** The time that an expression gives, in an interval that may differ from its own. */
export function timeOf(timex: Timex, interval: Interval): EventTime {
  const { openStart, openEnd, granularity, approximate } = timex;
  return { interval, openStart, openEnd, granularity, approximate };
}

/** Nothing says when: from the day before the report to the end of it; in a post or an entry its day. */
export function boundedTime({ voice }: VerbView): Dated {
  const { kind, created } = voice;
  const day = startOfDay(created.at);
  const start = kind === 'document' ? day - DAY : day;
  return {
    when: {
      interval: { start, end: day + DAY },
      openStart: kind === 'document',
      openEnd: false,
      granularity: 'day',
      approximate: false,
    },
    basis: 'bounded',
    expressions: [],
    why: [{ code: 'event-bounded', of: kind }],
  };
}

/**
 * A plan that nothing dates: from the day of the report on, or from the day before it when somebody
 * speaks of it, who may have spoken then; nothing bounds its end.
 */
export function aheadTime(view: VerbView): Dated {
  const { when } = boundedTime(view);
  const said = view.attributions.length > 0 || view.verb.agreement?.person === 1;
  const start = said ? when.interval.start : startOfDay(view.voice.created.at);
  return {
    when: { ...when, interval: { ...when.interval, start }, openStart: false, openEnd: true },
    basis: 'bounded',
    expressions: [],
    why: [{ code: 'event-ahead' }],
  };
}
