/** A stretch of the original text: UTF-16 code units, start included, end excluded. */
export interface Span {
  /**
   * @asType integer
   * @minimum 0
   */
  readonly start: number;
  /**
   * @asType integer
   * @minimum 1
   */
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
  /** The time of day that opens an entry of a log or live blog ("21:05 –", "7:42 a.m. —", "05:52 BST"). */
  readonly clock?: Span;
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

/** What `text` needs to know of a language. All words lower case. */
export interface TextLanguage {
  readonly code: string;
  /** Closed-class words (prepositions, conjunctions, pronouns …) that tell this language from others. */
  readonly functionWords: ReadonlySet<string>;
  /** Letters that tell this language from the other packs' ("ąęłżź"); may be empty. */
  readonly letters: string;
  /**
   * A word (lower case) as it is written, of one in a text that was typed without those letters ("srode" → "środę");
   * what cannot be told stays as it is. `before` is the norm of the token before it, '' at the beginning. Null for
   * a language that is written without such letters.
   */
  readonly withLetters: ((word: string, before: string) => string) | null;
  /**
   * Abbreviations, without their last dot, after which a sentence goes on ("godz", "im"). One that is
   * in `closingAbbreviations` too goes on except after a number ("min. Nowak", but "po 5 min. Potem").
   */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence ("r", "tys", "p.m"): a capital after them decides. */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Abbreviations only before a number ("no. 5", "art. 7", "Jan. 19"); else the dot ends a sentence. */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** Words that go on after a closing abbreviation though they have a capital ("3 p.m. Friday", "5 tys. USD"). */
  readonly continuations: ReadonlySet<string>;
  /** Endings of capitalised names that are counted ("14 tys. Ukraińców"); may be empty. */
  readonly countedEndings: readonly string[];
  /** Beginnings of the names that an ordinal number with a dot belongs to ("2. Dywizja"); may be empty. */
  readonly numberedNames: readonly string[];
  /**
   * True when a surname is often cut to its first letter ("zatrzymano Marka W. Sąd …"): a capital
   * after "Name X." then opens a sentence, unless the name is one of `middleInitialNames`.
   */
  readonly surnameInitials: boolean;
  /** Given names that take a middle initial ("George W. Bush"), where `surnameInitials` is true. */
  readonly middleInitialNames: ReadonlySet<string>;
  /** True when speech opens with a dash („– Idziemy – powiedział”), as `findQuotations` asks. */
  readonly dashDialogue: boolean;
  /** Forms of verbs of saying that follow a quotation ("„Why?” Mayor Smith asked"). */
  readonly speechVerbs: ReadonlySet<string>;
  /** Words that open a stamp line ("aktualizacja", "updated", "posted"). */
  readonly stampWords: ReadonlySet<string>;
  /** Words that two others may follow before the stamp word comes ("For immediate release"). */
  readonly stampOpeners: ReadonlySet<string>;
  /** Month names and their abbreviations in all forms, no dots: they mark datelines and ordinals. */
  readonly monthWords: ReadonlySet<string>;
  /** Weekday names and their abbreviations in all forms, no dots. */
  readonly weekdayWords: ReadonlySet<string>;
  /** Small words inside a date or a time of day ("at", "o", "godz", "local", "a.m" as "a", "m"). */
  readonly dateParticles: ReadonlySet<string>;
  /** Words in capitals that shout before a headline or post and are no place ("BREAKING", "PILNE"). */
  readonly headlineMarkers: ReadonlySet<string>;
}
