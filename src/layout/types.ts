import type { Id, Status, StoryEvent } from '#story/types.ts';
import type { Instant, Interval } from '#time/types.ts';
import type { Segments } from './clearance.ts';
import type { TimeIndex } from './time-index.ts';
import type { Told } from './voices.ts';

/** Type of a piece of text; the family is the view's business. Size in CSS pixels. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** Width of one line of text in CSS pixels. */
export type Measure = (text: string, font: Font) => number;

/** CSS pixels, origin top left of the drawing, like all lengths of a layout. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands beside a mark, in words of the interface language. */
export interface Caption {
  readonly headline: string;
  /** Who says so, one entry an attribution; `voice` is a number of `TimelineData.voices`. */
  readonly sources: readonly { readonly voice: number; readonly text: string }[];
  /** Word for a status that is not plain ("unconfirmed"), null for asserted events. */
  readonly status: string | null;
  /** The article's own words for the time, with their quotation marks, or that there are none. */
  readonly phrase: string;
  /** That sources agree, or what each says where they differ. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly kind: 'agrees' | 'differs';
  readonly text: string;
}

/** The few words that the layout itself has to place, by the interface language. */
export interface LayoutWords {
  /** BCP 47 tag for Intl. */
  readonly locale: string;
  /** Heading of the n-th day of a story without dates: "day 2". */
  readonly day: (n: number) => string;
  /** Beside the line of the report's own time; the clock time is null when only the day is known. */
  readonly report: (clock: string | null) => string;
  /** Heading above events that are only known to lie before (or after) a moment. */
  readonly before: (when: string) => string;
  readonly after: (when: string) => string;
  /** "and 12 more events" under a list that was cut. */
  readonly more: (count: number) => string;
  /** Name of the paper itself as a source. */
  readonly paper: string;
}

/** Where an event lies on the axis. `null`: open on that side. */
export interface Extent {
  readonly earliest: Instant | null;
  readonly start: Instant;
  readonly end: Instant;
  readonly latest: Instant | null;
  readonly approximate: boolean;
  /** Only known to lie before or after something: no part of it is certain. */
  readonly bounded: boolean;
}

export interface TimelineEvent {
  readonly event: StoryEvent;
  readonly extent: Extent;
  /** Numbers of the voices that tell it, one for each of its `tellingsOf`; the first gives the colour. */
  readonly voices: readonly number[];
  /** Of these, those that do not rest on each other, if there are two or more; else empty. */
  readonly agreed: readonly number[];
}

/** Whose telling a mark shows: the outermost source of a chain, or (number 0) the paper itself. */
export interface Voice {
  /** Null for the paper when the document names no publisher. */
  readonly name: string | null;
  /** How many events it tells. */
  readonly count: number;
}

/** One stretch of the time axis, half-open. `cell`: drawn small; `break`: left out, nothing happens. */
export interface Piece extends Interval {
  readonly kind: 'scale' | 'cell' | 'break';
  /** How much room it needs beside others; without it, as its length says. */
  readonly weight?: number;
}

/** What all layouts of one story share, whatever their width. */
export interface TimelineData {
  readonly calendar: 'dated' | 'relative';
  /** In the order of time. */
  readonly events: readonly TimelineEvent[];
  readonly voices: readonly Voice[];
  /** Who tells an event, by name. */
  readonly told: (event: StoryEvent) => readonly Told[];
  /** Creation times of the documents: the moment that closes them. */
  readonly reports: readonly { readonly at: Instant; readonly exact: boolean }[];
  readonly pieces: readonly Piece[];
  readonly index: TimeIndex;
  /** When events begin, in ascending order, by the colour of the voice that tells them. */
  readonly masses: readonly Float64Array[];
  /** From the first to the last moment of any event. */
  readonly span: Interval;
  /** First day of a story without dates; days are counted from it. */
  readonly dayOne: Instant;
}

type TextRole = 'headline' | 'source' | 'note' | 'status' | Remark['kind'];

/** One line of text; `y` is its baseline, `x` its left edge. */
export interface TextRun {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly font: Font;
  readonly role: TextRole;
  /** Of a source: whose colour it has. */
  readonly voice?: number;
}

/** A sign in front of words: of a source by its voice, or of a remark; x and y are its centre. */
export interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly sign: number | Remark['kind'];
}

export type End = 'closed' | 'fading' | 'bracket' | 'cut';

/**
 * The bar of an event: [x0, x1] is where it may lie, [solid0, solid1] where it does; outside the
 * solid part it fades. Ends are closed, fading, closed by a bracket (not after this), or cut by the
 * edge of what is shown.
 */
export interface Mark {
  readonly x0: number;
  readonly x1: number;
  readonly solid0: number;
  readonly solid1: number;
  readonly y: number;
  readonly height: number;
  readonly left: End;
  readonly right: End;
  readonly status: Status;
  readonly bounded: boolean;
}

/** A night: dark between the twilights. The box is clipped, the gradient's ends are not. */
export interface Night extends Box {
  readonly dusk0: number;
  readonly dawn1: number;
}

/** A small picture of a day, week, year … with the mark in it. */
export interface Strip {
  readonly box: Box;
  readonly nights: readonly Night[];
  readonly ticks: readonly number[];
}

export interface EventBlock {
  readonly id: Id;
  readonly event: StoryEvent;
  readonly voice: number;
  /** Voices that tell it independently of each other, two or more; else empty. */
  readonly agreed: readonly number[];
  /** Everything that belongs to it. */
  readonly box: Box;
  /** Its text alone: with the strip of the mark, what is lit up and can be pointed at. */
  readonly text: Box;
  readonly mark: Mark;
  readonly strip: Strip | null;
  readonly runs: readonly TextRun[];
  readonly glyphs: readonly Glyph[];
}

/** Many events in a narrow place, counted instead of named. */
export interface Cluster {
  readonly box: Box;
  readonly count: number;
  readonly interval: Interval;
  readonly text: string;
}

/** Columns of very many events, one list for each colour of a voice; they stand on each other. */
export interface Mass {
  readonly voice: number;
  readonly columns: readonly Box[];
}

export interface Heading {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly font: Font;
  /** A list's heading has a rule below it from x to x + ruled; 0: none. */
  readonly ruled: number;
  /** First instant it stands for. */
  readonly at: Instant;
  /** What of the time it stands over; null where that is no stretch of an axis. */
  readonly interval: Interval | null;
}

export interface Tick {
  readonly x: number;
  /** Empty where the label would not fit. */
  readonly text: string;
  /** Left edge of the label. */
  readonly textX: number;
  readonly width: number;
  /** True at the start of a heading's unit (midnight under day headings). */
  readonly major: boolean;
  /** The line below the tick, without the parts that labels cover. */
  readonly segments: Segments;
}

export interface ReportLine {
  readonly x: number;
  readonly text: string;
  readonly textX: number;
  readonly width: number;
  readonly segments: Segments;
}

/** Where the axis leaves time out or changes its measure. */
export interface BreakMark {
  readonly x: number;
  readonly width: number;
  readonly kind: 'break' | 'cell' | 'change';
  readonly interval: Interval;
  /** Its left and right edge, without the parts that labels cover. */
  readonly edges: readonly [Segments, Segments];
}

/** One shared span over several events that have the same time. */
export interface SharedSpan {
  readonly mark: Mark;
  readonly ids: readonly Id[];
}

export interface Lane {
  readonly voice: number;
  readonly name: string;
  readonly runs: readonly TextRun[];
  readonly y: number;
  readonly height: number;
}

/** How a band of rows was laid out: which row each event had, how wide labels were, how high it was. */
export interface BandMemory {
  readonly rows: ReadonlyMap<Id, number>;
  readonly labelWidth: number;
  readonly height: number;
}

/** How an axis was laid out, for the next frame of a movement to keep to. */
export interface RowMemory {
  readonly density: 'full' | 'compact' | 'crowd';
  readonly bands: ReadonlyMap<string, BandMemory>;
  readonly height: number;
}

/** A whole timeline as geometry. Blocks stand in the order of time. */
export interface TimelineLayout {
  readonly shape: 'horizontal' | 'vertical';
  readonly width: number;
  readonly height: number;
  /** Where time is drawn; in a list, the whole. */
  readonly plot: Box;
  readonly domain: Interval;
  readonly nights: readonly Night[];
  readonly headings: readonly Heading[];
  readonly ticks: readonly Tick[];
  readonly reports: readonly ReportLine[];
  readonly breaks: readonly BreakMark[];
  readonly shared: readonly SharedSpan[];
  readonly lanes: readonly Lane[];
  readonly blocks: readonly EventBlock[];
  readonly clusters: readonly Cluster[];
  readonly masses: readonly Mass[];
  /** A line under a list that shows only its beginning. */
  readonly more: TextRun | null;
  /** Of an axis with marks; else null. */
  readonly rows: RowMemory | null;
}
