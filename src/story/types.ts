import type { Granularity } from '#time/types.ts';
import type { BlockKind, Span } from '#text/types.ts';
import type { SourceKind } from '#sources/types.ts';
import type { Edit, EditMark } from './edit-types.ts';

/**
 * Wall-clock time of the story's zone, 'YYYY-MM-DDTHH:mm' (years before 0 and after 9999 as ISO 8601
 * expanded, '-000043-03-15T00:00').
 *
 * @pattern ^(\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d$
 */
export type LocalDateTime = string;

/**
 * 'YYYY-MM-DD', or with the time of day 'YYYY-MM-DDTHH:mm'.
 *
 * @pattern ^(\d{4}|[+-]\d{6})-\d\d-\d\d(T\d\d:\d\d)?$
 */
export type LocalDate = string;

/**
 * Ids carry their kind and are stable for the same text: 'd1', 's2'; what lies in one document
 * names it: 'd1-t3', 'd2-e120' (where its verb stands).
 *
 * @minLength 1
 */
export type Id = string;

/** Languages the explanations are written in. */
export type InterfaceLanguage = 'pl' | 'en';

/**
 * Where something lies on the calendar. The inner interval [start, end) is where the text puts it;
 * the outer one [earliest, latest) is where it may lie at most. `null` on a side: open, nothing in
 * the text bounds that side ("before Friday", an event that is only known to precede its report).
 */
export interface TimeSpan {
  readonly earliest: LocalDateTime | null;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  readonly latest: LocalDateTime | null;
  readonly granularity: Granularity;
  /** True for "around", "about": the bounds are soft. */
  readonly approximate: boolean;
  /** ISO 8601-2 (EDTF) of the inner interval with its open sides and its uncertainty. */
  readonly edtf: string;
}

/** One step of an explanation, in words, in every interface language. */
export interface Step {
  /** Name of the kind of step, for programs: 'weekday-before', 'day-part', 'creation-from-post' … */
  readonly code: string;
  readonly text: Readonly<Record<InterfaceLanguage, string>>;
}

export type CreatedBasis =
  'given' | 'metadata' | 'dateline' | 'stamp' | 'post' | 'date' | 'unknown';

export interface Created {
  /** Day or minute the document was written, in the story's zone; null when nothing tells. */
  readonly value: LocalDate | null;
  readonly basis: CreatedBasis;
  /** Where in the text it was read. */
  readonly evidence: readonly Span[];
  /**
   * 0 to 1.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
  readonly why: readonly Step[];
}

export interface StoryBlock extends Span {
  readonly kind: BlockKind;
  readonly language: string;
  /** Who speaks, for a post or a quotation with a known author. */
  readonly source?: Id;
}

export interface StoryDocument {
  readonly id: Id;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly text: string;
  readonly blocks: readonly StoryBlock[];
  readonly language: string;
  readonly created: Created;
}

/** TIMEX3 `type`. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`. */
export type TimexMod =
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
  | 'APPROX';

/**
 * A time expression with the attributes of TIMEX3 (TimeML 1.2.1) by their own names. Where TIMEX3 refers to
 * another expression by its id, so does the story; 'created' is the document's creation time, the `t0` of
 * a TimeML file.
 */
export interface TimeExpression extends Span {
  readonly id: Id;
  readonly document: Id;
  /** `document.text.slice(start, end)`. */
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 `value`: '2022-01-05TAF', 'P2D', 'XXXX-WXX-5'. */
  readonly value: string;
  readonly mod?: TimexMod;
  /** Null for durations and sets with no place of their own, and for what could not be placed. */
  readonly when: TimeSpan | null;
  /** What its value was counted from: 'created', another expression's id, or null for what stands by itself. */
  readonly anchorTimeID: Id | null;
  /** For a length of time or a range: what it begins with, 'created' or an expression's id; absent when not told. */
  readonly beginPoint?: Id;
  /** For a length of time or a range: what it ends with, 'created' or an expression's id; absent when not told. */
  readonly endPoint?: Id;
  readonly why: readonly Step[];
}

/** A stretch of a document. For an event: the clause that tells it. */
export interface Mention extends Span {
  readonly document: Id;
}

export interface Source {
  readonly id: Id;
  /** Base form without article or title: 'urzędnicy miejscy w Ałmaty', 'Reuters'. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly mentions: readonly Mention[];
}

export interface Attribution {
  /** The document that attributes. */
  readonly document: Id;
  /** Sources, nearest to the event first: eyewitnesses, then the agency that quotes them. */
  readonly chain: readonly Id[];
  /** The words that attribute ("poinformowali", "according to"). */
  readonly cue: Mention | null;
  readonly hedged: boolean;
}

/** How the time of an event is known. */
export type Basis = 'stated' | 'carried' | 'relative' | 'bounded' | 'edited';

export type Status = 'asserted' | 'hedged' | 'planned' | 'negated';

export interface Quantity {
  /** 'killed', 'injured', 'detained', 'money' … */
  readonly kind: string;
  readonly min: number;
  readonly max: number | null;
  readonly unit: string | null;
  /** What is counted, in the text's words. */
  readonly of: string;
  readonly mention: Mention;
}

export interface StoryEvent {
  readonly id: Id;
  /** One line, at most about 90 characters, never cut inside a word. */
  readonly label: string;
  /** The whole content, where the label had to be shortened. */
  readonly full: string;
  readonly language: string;
  readonly when: TimeSpan;
  readonly basis: Basis;
  readonly status: Status;
  /** Expressions that give its time. */
  readonly expressions: readonly Id[];
  readonly attributions: readonly Attribution[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly why: readonly Step[];
  /** What of it a person has changed, each once; absent when nothing. */
  readonly edited?: readonly EditMark[];
  /** An editor's remark. */
  readonly note?: string;
}

/** What one source makes of something that another tells differently. */
export interface Version {
  readonly event: Id;
  /** The clause that tells it. */
  readonly mention: Mention;
  /** `mention.document`. */
  readonly document: Id;
  /** Who says so, nearest to the event first; empty: the paper itself. */
  readonly chain: readonly Id[];
  /** For a conflict of quantities, and only there. */
  readonly quantity?: Quantity;
  /** For a conflict of times, and only there. */
  readonly when?: TimeSpan;
}

/**
 * Sources contradict each other: other numbers of the same, or another time of the same event. It
 * belongs to the story, because its sides may be mentions of one event or several events.
 */
export interface Conflict {
  readonly id: Id;
  readonly kind: 'quantity' | 'time';
  /** What is counted, in the words of the first version ("ofiar śmiertelnych"); '' for times. */
  readonly of: string;
  /** At least two, no two of the same document and chain. */
  readonly versions: readonly Version[];
}

/** Something in the article that the reader should look at. */
export interface Problem {
  readonly code:
    | 'no-time'
    | 'no-created'
    | 'unread-language'
    | 'unresolved'
    | 'contradiction'
    | 'impossible-date';
  readonly document: Id;
  readonly span: Span | null;
  readonly text: Readonly<Record<InterfaceLanguage, string>>;
}

/**
 * A whole timeline as plain JSON; `static/story.schema.json` describes the same.
 *
 * `calendar` says what the dates mean. 'dated': real dates. 'relative': no creation time could be
 * found, so days are counted from a stand-in and only their distances are true; views must show
 * "day 1, day 2", never the stand-in's dates.
 */
export interface Story {
  readonly version: 1;
  readonly title: string;
  readonly language: string;
  /** IANA name; 'UTC' when unknown. */
  readonly timeZone: string;
  readonly calendar: 'dated' | 'relative';
  readonly documents: readonly StoryDocument[];
  readonly expressions: readonly TimeExpression[];
  readonly sources: readonly Source[];
  readonly events: readonly StoryEvent[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly Problem[];
  /** Corrections that were made, in order; the events are as corrected. */
  readonly edits: readonly Edit[];
}
