import type { Correction } from '#edits/reading.ts';
import type { WhenOptions, WhenReading } from '#parse/read-when.ts';
import type { Story } from '#story/types.ts';

/** What the reader says about a text; all of it may be left out. */
export interface ReadingOptions {
  /** Local date or date and time the text was written, '2022-01-06' or '2022-01-06T18:40'. */
  readonly created?: string;
  /** IANA name. */
  readonly timeZone?: string;
  /** 'pl' or 'en'; left out, it is found out. */
  readonly language?: string;
}

/** All text, text that may open with front matter, or a story as JSON. */
export type TextFormat = 'text' | 'file' | 'story';

/** A text to be read. */
export interface Job {
  readonly content: string;
  readonly format: TextFormat;
  readonly options: ReadingOptions;
  /** What a person corrected of its documents and zone; left out: what a story file itself says. */
  readonly correction?: Correction;
}

/** A time that was typed, to be read. */
export interface WhenRequest {
  readonly id: number;
  readonly words: string;
  readonly options: WhenOptions;
}

/** How the typed time was read. */
export interface WhenReply {
  readonly id: number;
  readonly reading: WhenReading;
}

/** What the page sends to the worker. */
export interface ReadRequest extends Job {
  readonly id: number;
}

/** A story without its long lists, which follow in portions. */
type StoryHead = Omit<Story, 'expressions' | 'events'>;

/**
 * A portion of a story. A text of 5 MB makes a hundred thousand expressions; as one message the
 * page would stand still while it takes it in, in portions it can draw between them.
 */
export interface StoryPart extends Pick<Story, 'expressions' | 'events'> {
  /** In the first part only. */
  readonly head?: StoryHead;
  readonly last: boolean;
}

/** Why a text could not be read: the file is no story, or the program is at fault. */
export type ReadingFailure = 'bad-story' | 'fault';

/** What the worker answers. */
export type ReadReply =
  | {
      readonly id: number;
      readonly part: StoryPart;
      /** True when it can't be read with another date or another report: it is a file of events. */
      readonly fixed: boolean;
    }
  | { readonly id: number; readonly failure: ReadingFailure; readonly message: string };
