import type { StoryEvent } from '#story/types.ts';
import type { Interval } from '#time/types.ts';
import type { CalendarWords } from './date-words.ts';
import type { LabelStyle } from './label.ts';
import type { Caption, LayoutWords, Measure, RowMemory, TimelineData } from './types.ts';

export interface LayoutOptions {
  /** Of the whole drawing, CSS pixels; less than 200 is drawn as 200. */
  readonly width: number;
  /** 'auto': horizontal from 720 pixels on. */
  readonly shape: 'horizontal' | 'vertical' | 'auto';
  readonly measure: Measure;
  readonly words: LayoutWords;
  readonly caption: (event: StoryEvent) => Caption;
  /** Part of the time to show (horizontal only); without it, all of the story. */
  readonly domain?: Interval | undefined;
  /** Rows in the order of time, or a lane for each source. */
  readonly grouping: 'time' | 'source';
  /** Room for the whole drawing, CSS pixels: labels are drawn shorter where that makes it fit. */
  readonly height?: number | undefined;
  /** How many events a list shows at most; without it, 300. */
  readonly listed?: number | undefined;
  /** What was drawn a moment ago, while the reader moves the axis: events keep the rows they have. */
  readonly steady?: RowMemory | undefined;
  /** The reader's text size divided by the usual 16 pixels. */
  readonly textScale: number;
}

/** From this width on the timeline lies on its side. */
const HORIZONTAL_FROM = 720;

/** Beyond this many marks an axis shows counts and a list ends: SVG stays quick up to here. */
export const MOST_MARKS = 300;

/** Of more events than this an axis names the most told ones, all others are marks alone. */
export const MOST_LABELS = 60;

/** Who says so and the article's words stand below each headline, or there are headlines alone. */
export type Density = 'full' | 'compact';

export function shapeFor({ shape, width, textScale }: LayoutOptions): 'horizontal' | 'vertical' {
  if (shape !== 'auto') return shape;
  return width >= HORIZONTAL_FROM * Math.max(1, textScale) ? 'horizontal' : 'vertical';
}

/** How days are called in this layout. */
export function calendarWords(data: TimelineData, { words }: LayoutOptions): CalendarWords {
  return { ...words, calendar: data.calendar, dayOne: data.dayOne };
}

/** The year that goes without saying: the report's, else that of the last event. */
export function mainYear({ reports, events }: TimelineData): number {
  const report = reports.at(-1);
  const t = report ? report.at - 1 : (events.at(-1)?.extent.start ?? 0);
  return new Date(t).getUTCFullYear();
}

/** A label of 90 characters takes two or three; this is for double type size on a phone. */
const MOST_LINES = 8;

/** Type of the labels on an axis. */
export function axisLabelStyle({ measure, textScale: k }: LayoutOptions): LabelStyle {
  return {
    headline: { size: 14.5 * k, weight: 600 },
    source: { size: 12.5 * k, weight: 600 },
    note: { size: 12.5 * k, weight: 400 },
    headlineLeading: 18 * k,
    noteLeading: 16 * k,
    noteGap: 16 * k,
    maxLines: MOST_LINES,
    measure,
    notes: true,
  };
}

/** Type of headlines that stand alone. */
export function compactLabelStyle({ measure, textScale: k }: LayoutOptions): LabelStyle {
  return {
    headline: { size: 13 * k, weight: 600 },
    source: { size: 12 * k, weight: 600 },
    note: { size: 12 * k, weight: 400 },
    headlineLeading: 16 * k,
    noteLeading: 16 * k,
    noteGap: 16 * k,
    maxLines: MOST_LINES,
    measure,
    notes: false,
  };
}

/** Type of the rows of a list: larger, it is read on a phone. */
export function listLabelStyle({ measure, textScale: k }: LayoutOptions): LabelStyle {
  return {
    headline: { size: 16.5 * k, weight: 600 },
    source: { size: 13.5 * k, weight: 600 },
    note: { size: 13.5 * k, weight: 400 },
    headlineLeading: 21 * k,
    noteLeading: 18 * k,
    noteGap: 20 * k,
    maxLines: MOST_LINES,
    measure,
    notes: true,
  };
}
