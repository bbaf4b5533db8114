import type { Granularity } from '#time/types.ts';
import type { NamedZone } from '#time/zones.ts';
import type { Span } from '#text/types.ts';

/**
 * A part of the day, as CLDR day periods draw it. Minutes since midnight of the day it begins on;
 * `to` above 1440 runs into the next day. `code` is TIMEX3's (MO, MI, AF, EV, NI, DT).
 */
export interface DayPart {
  readonly code: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
  readonly from: number;
  readonly to: number;
  readonly mod?: 'START' | 'MID' | 'END';
}

/** A number of units; `value` null is an unknown number ("a few": min 3, max 7). */
export interface Amount {
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** "about ten", "more than a year". */
  readonly mod?: 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS';
  /** The largest of the units that it is told in: the year of "three years and four months", counted in months. */
  readonly largest?: Granularity;
}

/**
 * Which one of the many: 'last' strictly before the anchor, 'next' strictly after it, 'this' the
 * one around it, 'tense' the nearest on the side that the tense of the clause tells.
 */
export type Pick = 'last' | 'this' | 'next' | 'tense';

/** What a relative time is counted from: the creation time, or the time the text named last. */
export type From = 'created' | 'reference';

/** Fields of a date as far as the words give them; the finest one is its granularity. */
export interface CalendarFields {
  /** Leading digits of its years: 18 for 1800 to 1899; −5 is the 5th century BC. */
  readonly century?: number;
  readonly decade?: number;
  /** True for a decade without its century ("lata 30."): with a future verb the one to come. */
  readonly anyCentury?: boolean;
  /** A fiscal year, which ends in the calendar year it is named after. */
  readonly fiscal?: boolean;
  /** Month in which that year begins, where it is another than the default of `anchoring`. */
  readonly fiscalFrom?: number;
  readonly year?: number;
  /** Year counted from the creation time's: "ub.r." −1, "br." 0. */
  readonly yearShift?: number;
  /** True for the part of the year that is reported ("the 1988 quarter"). */
  readonly asReported?: boolean;
  /** Year counted from that of the time told before: "następnego roku" 1, "tego samego roku" 0. */
  readonly yearOn?: number;
  readonly halfYear?: number;
  readonly quarter?: number;
  /** 0 winter, 1 spring, 2 summer, 3 autumn (meteorological). */
  readonly season?: number;
  readonly month?: number;
  /** Month counted from the creation time's: "bm." 0, "ub.m." −1. */
  readonly monthShift?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** Days that move: counted from Easter Sunday, or the nth weekday of a month (−1: the last). */
export type HolidayDate =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  /** The first such weekday from a day on: "the third Sunday of Advent". */
  | {
      readonly month: number;
      readonly day: number;
      readonly weekday: number;
      readonly onOrAfter: true;
    };

/**
 * What the words of a time expression say, before any calendar: a small algebra after the idea of
 * compositional time normalisation (Bethard 2013, SCATE). Only `anchoring` turns it into dates.
 */
export type Meaning = { readonly words?: Span } & (
  | {
      readonly kind: 'calendar';
      readonly fields: CalendarFields;
      readonly pick: Pick;
      /** "the following spring": 'next' and 'last' counted from the time told before. */
      readonly from?: From;
      /** True of a date that is the name of what happened then ("9/11"). */
      readonly aside?: true;
      /** True before the noun that it tells from others ("the May 5 raid"): the verb tells nothing of it. */
      readonly attributive?: true;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly pick: Pick;
      readonly from?: From;
      /** "two Sundays ago": how many of them away; 1 unless told. */
      readonly times?: number;
      /** English "next Wednesday", said on a Tuesday, is not tomorrow. */
      readonly notTomorrow?: true;
    }
  | {
      readonly kind: 'holiday';
      readonly date: HolidayDate;
      readonly days: number;
      readonly pick: Pick;
      /** Another feast of the same name: it is the one near the text, or no time at all ("the holidays"). */
      readonly or?: HolidayDate;
      readonly year?: number;
      readonly yearShift?: number;
      readonly yearOn?: number;
    }
  | {
      readonly kind: 'unit';
      readonly unit: Granularity;
      readonly shift: number;
      /** True of "all week": the one that the day spoken of lies in, whatever else was named since. */
      readonly whole?: true;
      /** A meaning where the words name a day inside the unit ("the week of March 4"). */
      readonly from: From | Meaning;
    }
  | {
      readonly kind: 'part';
      readonly part: DayPart;
      readonly day: Meaning | null;
      readonly pick?: Pick;
      /** "that night": the one that the time told before lies in. */
      readonly same?: true;
    }
  | {
      readonly kind: 'clock';
      /** Minutes since midnight, 24:00 allowed; seconds are dropped. */
      readonly minutes: number;
      /** True when the text leaves open which half of the day ("half past six"). */
      readonly twelveHour: boolean;
      /** True of "10:30", which is as told on a clock of 24 hours; after an evening it is the night's. */
      readonly loose?: true;
      /** 'midnight' opens the next day. */
      readonly name?: 'noon' | 'midnight';
      readonly zone?: NamedZone;
      /** How many minutes its clocks are behind those of `zone`, where another clock beside it tells. */
      readonly behind?: number;
      readonly day: Meaning | null;
      readonly part?: DayPart;
    }
  | {
      readonly kind: 'offset';
      readonly amount: Amount;
      readonly unit: Granularity;
      readonly direction: 1 | -1;
      readonly from: From | Meaning;
      /** The unit that the words name, where it isn't the one they count in ("the same month last year"). */
      readonly arrives?: Granularity;
      /** True when the words themselves compare ("the year-earlier quarter"). */
      readonly compares?: true;
    }
  /** "in two days": later with a future verb, a length of time with a past one. */
  | { readonly kind: 'within'; readonly amount: Amount; readonly unit: Granularity }
  | {
      readonly kind: 'edge';
      readonly edge: 'START' | 'MID' | 'END';
      /** True for "the first half of January": half of the period, not a third. */
      readonly half?: boolean;
      /** True for "earlier today" and "later this month": the unit up to, or from, the creation time. */
      readonly fromNow?: boolean;
      readonly of: Meaning;
    }
  | { readonly kind: 'around'; readonly of: Meaning }
  | {
      readonly kind: 'near';
      readonly side: 'BEFORE' | 'AFTER';
      /** Distance in minutes; "shortly" and "a few minutes" are 0 to 15. */
      readonly minutes?: { readonly min: number; readonly max: number };
      readonly of: Meaning;
    }
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly unit: Granularity;
      readonly weekday?: number;
      readonly of: Meaning;
    }
  /** The nearest such day, week or weekend wholly before or after a day ("the Friday before Christmas"). */
  | {
      readonly kind: 'beside';
      readonly side: 1 | -1;
      readonly unit: 'day' | 'week' | 'weekend';
      readonly weekday?: number;
      readonly of: Meaning;
    }
  /** A year of schools, which begins in a month of its own; `shift` counts from the one of writing. */
  | {
      readonly kind: 'schoolYear';
      readonly begins: number;
      readonly year?: number;
      readonly shift: number;
    }
  /** "the night from Tuesday to Wednesday" */
  | { readonly kind: 'night'; readonly from: Meaning; readonly to: Meaning }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  | {
      readonly kind: 'bound';
      readonly bound: BoundKind;
      /** "at the latest" is part of the expression: TIMEX3 mod ON_OR_BEFORE. */
      readonly atLatest?: boolean;
      /** "at the earliest" is part of the expression: TIMEX3 mod ON_OR_AFTER. */
      readonly atEarliest?: boolean;
      readonly of: Meaning;
    }
  | {
      readonly kind: 'duration';
      readonly amount: Amount;
      readonly unit: Granularity;
      /** 'last': up to the creation time; 'next': from it on; null: a length with no place. */
      readonly span: 'last' | 'next' | null;
      /** "the three months to June": what it ends with. */
      readonly until?: Meaning;
      /** "nine months of 2023": the first or last part of what it belongs to. */
      readonly within?: { readonly edge: 'START' | 'END'; readonly of: Meaning };
      readonly lead?: DurationLead;
    }
  | {
      readonly kind: 'set';
      readonly value: string;
      readonly quant?: 'EACH' | 'EVERY';
      readonly freq?: string;
    }
  | { readonly kind: 'vague'; readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
);

/** What the word before an expression does to its interval ("since Monday", "by Friday"); 'for' what is set. */
export type BoundKind = 'at' | 'for' | 'since' | 'until' | 'by' | 'before' | 'after';

/** A time expression as written, not yet on the calendar. */
export interface TimexMention extends Span {
  readonly meaning: Meaning;
  /** Name of the rule that found it, "pl/date". */
  readonly rule: string;
  /** Start of the preposition before it that is not part of the expression ("since" Monday). */
  readonly lead: number;
}

/** The word before a length of time: "od kilku dni", "within a week", "up to 20 years". */
export type DurationLead = 'since' | 'within' | 'up-to';
