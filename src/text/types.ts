/** A stretch of the original text: UTF-16 code units, start included, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The smallest piece the stages look at: a run of letters (apostrophes between letters included), a
 * run of digits, or one other visible character. White space is never a token.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, NFC, typographic apostrophes made straight; of marks, the character itself. */
  readonly norm: string;
  /** False when the token touches the one before it ("18" "." "15"). True for the first one. */
  readonly spaceBefore: boolean;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

export type BlockKind = 'paragraph' | 'heading' | 'quotation' | 'post' | 'dateline' | 'stamp';

/** Who signed a post: "— Dana Akhmetova (@danaakh) January 5, 2022". Spans into the text. */
export interface PostSignature extends Span {
  readonly author: Span;
  readonly handle: Span | null;
  /** The rest of the line, where its date stands; the date itself is read by `timex`. */
  readonly dateLine: Span | null;
}

/**
 * A part of the document with one voice and one language. Blocks don't overlap and stand in text
 * order. A paragraph that opens with a dateline ("ALMATY, Jan 6 (Reuters) -") is split into a
 * `dateline` block and a `paragraph` block; a post covers all its paragraphs and its signature; a
 * `stamp` is a line that says when the text was written or updated ("Aktualizacja: 18:40.").
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Code of the pack that reads it ('pl', 'en'), or of no pack ('und') when it is in another language. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly signature?: PostSignature;
}

/** What the author of a file or a page says about the text, outside the text itself. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Local date or date and time, '2022-01-06' or '2022-01-06T18:40'. */
  readonly created?: string;
  readonly timeZone?: string;
  readonly language?: string;
}

export interface DocumentText {
  readonly text: string;
  /** Language of most of the text; 'und' when no pack reads it. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** What `text` needs to know of a language. */
export interface TextLanguage {
  readonly code: string;
  /** Closed-class words (prepositions, conjunctions, pronouns …) that tell this language from others. */
  readonly functionWords: ReadonlySet<string>;
  /** Letters that tell this language from the other packs' ("ąęłżź"); may be empty. */
  readonly letters: string;
  /** Lower-case abbreviations, without their last dot, after which a sentence goes on ("godz", "im"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence ("r", "tys", "p.m"): a capital after them decides. */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Words that open a stamp line, lower case ("aktualizacja", "updated", "posted"). */
  readonly stampWords: ReadonlySet<string>;
  /** Month names and their abbreviations in all forms, lower case, no dots: they mark datelines and ordinals. */
  readonly monthWords: ReadonlySet<string>;
}
