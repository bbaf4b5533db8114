import type { Granularity, Instant, Interval } from '#time/types.ts';
import type { Span } from '#text/types.ts';
import type { TimexMention } from '#timex/types.ts';

/** The moment a document speaks from. `precision` 'day' when only the day is known. */
export interface Created {
  readonly at: Instant;
  readonly precision: 'day' | 'minute';
  /** True when nothing tells the date and `at` only stands in for it. */
  readonly assumed: boolean;
}

/** Where a time lies that can lie before and ahead, as far as no tense tells. */
export type Preference = 'past' | 'future' | 'nearest';

/** One step of an explanation as data; `explain` puts it into words. */
export type StepData =
  | { readonly code: 'stated'; readonly words: Span; readonly interval: Interval }
  | {
      readonly code: 'from-created';
      readonly created: Created;
      readonly of: 'document' | 'post' | 'entry';
    }
  | {
      readonly code: 'from-reference';
      readonly interval: Interval;
      readonly granularity: Granularity;
    }
  | {
      readonly code: 'weekday';
      readonly words: Span;
      readonly weekday: number;
      readonly pick: 'past' | 'future' | 'last' | 'next' | 'this';
      readonly interval: Interval;
    }
  | {
      readonly code: 'year-chosen';
      readonly words: Span;
      readonly side: 'past' | 'future' | 'nearest';
      /** What the words leave out, where it is not the year: "the 5th". */
      readonly lacks?: 'month';
      readonly interval: Interval;
    }
  | {
      readonly code: 'unit';
      readonly words: Span;
      readonly unit: Granularity;
      readonly shift: number;
      readonly interval: Interval;
    }
  | { readonly code: 'day-part'; readonly words: Span; readonly interval: Interval }
  | {
      readonly code: 'day-of-reference';
      readonly words: Span;
      readonly day: Instant;
      readonly why: 'narrative' | 'created' | 'moved-on';
    }
  | { readonly code: 'clock'; readonly words: Span; readonly interval: Interval }
  | {
      readonly code: 'zone';
      readonly words: Span;
      readonly interval: Interval;
      readonly zone: string;
    }
  | {
      readonly code: 'offset';
      readonly words: Span;
      readonly amount: number | null;
      readonly unit: Granularity;
      readonly direction: 1 | -1;
      readonly interval: Interval;
    }
  | {
      readonly code: 'edge';
      readonly words: Span;
      readonly edge: 'START' | 'MID' | 'END';
      /** True where the time of writing cuts it: "earlier today", "later this month". */
      readonly fromNow?: boolean;
      readonly interval: Interval;
    }
  | { readonly code: 'around'; readonly words: Span; readonly interval: Interval }
  | {
      readonly code: 'near';
      readonly words: Span;
      readonly side: 'BEFORE' | 'AFTER';
      readonly interval: Interval;
    }
  | {
      readonly code: 'bound';
      readonly words: Span;
      readonly bound: 'since' | 'until' | 'by' | 'before' | 'after';
      readonly interval: Interval;
    }
  | { readonly code: 'range'; readonly words: Span; readonly interval: Interval }
  | { readonly code: 'holiday'; readonly words: Span; readonly interval: Interval }
  | { readonly code: 'duration'; readonly words: Span; readonly interval: Interval | null }
  | { readonly code: 'set'; readonly words: Span }
  | { readonly code: 'vague'; readonly words: Span }
  | { readonly code: 'unplaced'; readonly words: Span };

/** A time expression on the calendar. */
export interface Timex extends Span {
  /** 't1', 't2' … in text order, with the document's prefix. */
  readonly id: string;
  readonly mention: TimexMention;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** True when something is only compared with this time ("than a year ago"). */
  readonly compared: boolean;
  /** TIMEX3 value. */
  readonly value: string;
  readonly mod?:
    | 'BEFORE'
    | 'AFTER'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE'
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
    | undefined;
  /** Null when it has no place on the calendar of its own (durations, sets, "recently"). */
  readonly interval: Interval | null;
  /**
   * For a length of time without a place of its own ("within a quarter of an hour"): where it lies
   * when it is counted from the time told before it. For the event, not for the expression.
   */
  readonly span: Interval | null;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly granularity: Granularity;
  readonly approximate: boolean;
  /** True when weekday and date contradict each other; the date was taken. */
  readonly contradiction: boolean;
  /** 'created', the id of the expression it was counted from, or null. */
  readonly anchor: string | null;
  /** Of a length of time or a range: what it begins and ends with where that is told, named as `anchor` is. */
  readonly beginPoint?: string | undefined;
  readonly endPoint?: string | undefined;
  readonly steps: readonly StepData[];
}
