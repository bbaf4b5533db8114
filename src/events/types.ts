import type { Speaker } from '#anchoring/speakers.ts';
import type { Created, Timex } from '#anchoring/types.ts';
import type { Clause } from '#clauses/types.ts';
import type { AttributionMention } from '#sources/types.ts';
import type { Block, Sentence, Span } from '#text/types.ts';
import type { Granularity, Interval } from '#time/types.ts';
import type { EventGrammar } from './grammar.ts';

/** Where an event lies: inside `interval`; an open side says that it may go on beyond it. */
export interface EventTime {
  readonly interval: Interval;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly granularity: Granularity;
  readonly approximate: boolean;
}

/** How the time is known; `story` adds 'edited'. */
export type EventBasis = 'stated' | 'carried' | 'relative' | 'bounded';

export type EventStatus = 'asserted' | 'hedged' | 'planned' | 'negated';

/** A number with what it counts: "748 … rannych". A range, "about" and "dozens" have two bounds; `max` is null for "at least". */
export interface QuantityDraft extends Span {
  /** Id of the document. */
  readonly document: string;
  /** 'killed', 'injured', 'detained', 'evacuated', 'money' … or 'count' for the rest. */
  readonly kind: string;
  readonly min: number;
  readonly max: number | null;
  /** Currency or unit of measure as written; null for things that are counted. */
  readonly unit: string | null;
  /** What is counted, in the text's words. */
  readonly of: string;
}

/** One step of why an event has its time, as data; `explain` puts it into words. */
export type EventStep =
  /** An expression in the event's own clause says when. */
  | { readonly code: 'event-stated'; readonly expression: string }
  /** The time told before in the same report goes on. */
  | { readonly code: 'event-carried'; readonly expression: string | null }
  /** The time comes from another clause ("when a bus overturned on Monday"). */
  | { readonly code: 'event-relative'; readonly expression: string | null; readonly words: Span }
  /** Nothing says when: from the day before the report to the end of its day. */
  | { readonly code: 'event-bounded'; readonly of: 'document' | 'post' | 'entry' }
  /** A plan, and nothing says when: not before it is told of. */
  | { readonly code: 'event-ahead' };

/** One place that tells an event. */
export interface EventMention extends Span {
  /** Id of the document. */
  readonly document: string;
  /** The verb group that tells it. */
  readonly head: Span;
}

/** An attribution by its place among those of its document. */
export interface Said {
  readonly document: string;
  readonly index: number;
}

/** An event before it gets an id and its times are written out. */
export interface EventDraft {
  /** First the fullest telling, then the others in the order of documents and text. */
  readonly mentions: readonly EventMention[];
  /** One line, at most about 90 characters. */
  readonly label: string;
  /** The whole content of the clause, without who says so. */
  readonly full: string;
  readonly language: string;
  readonly when: EventTime;
  readonly basis: EventBasis;
  readonly status: EventStatus;
  /** Ids of the expressions that give the time. */
  readonly expressions: readonly string[];
  readonly attributions: readonly Said[];
  readonly quantities: readonly QuantityDraft[];
  readonly why: readonly EventStep[];
}

/** A block with its clauses, as `parse` hands it on; `grammar` is null in a language without a pack. */
export interface EventBlock {
  readonly block: Block;
  readonly sentences: readonly {
    readonly sentence: Sentence;
    readonly clauses: readonly Clause[];
  }[];
  readonly grammar: EventGrammar | null;
  readonly speaker: Speaker;
}

/** One telling in a conflict: of which event, by whom, and what differs. */
export interface VersionDraft {
  readonly event: EventDraft;
  readonly mention: EventMention;
  /** Empty: the paper itself says so. */
  readonly attributions: readonly Said[];
  readonly quantity: QuantityDraft | null;
  readonly when: EventTime | null;
}

/** Tellings of one happening that contradict each other. */
export interface ConflictDraft {
  readonly kind: 'quantity' | 'time';
  readonly versions: readonly VersionDraft[];
}

/** What a story's documents tell together. */
export interface ToldEvents {
  readonly events: readonly EventDraft[];
  readonly conflicts: readonly ConflictDraft[];
}

/** One document as `events` reads it. */
export interface EventInput {
  /** Its id. */
  readonly document: string;
  readonly text: string;
  readonly blocks: readonly EventBlock[];
  /** All expressions of the document, in text order. */
  readonly timexes: readonly Timex[];
  readonly attributions: readonly AttributionMention[];
  readonly created: Created;
}
