import type { Agreement } from '#clauses/types.ts';

/** What labels need to know of a language that declines its nouns. */
export interface Inflection {
  /** Verbs without an object, whose subject often stands behind them: "zgasnąć", "wybuchnąć". */
  readonly intransitive: ReadonlySet<string>;
  /** Whether a word, in lower case, may be an attribute of the noun before it: an adjective or a genitive. */
  readonly isAttribute: (word: string) => boolean;
  /** Whether a word, in lower case, has an ending that a nominative of this number can have. */
  readonly isNominative: (word: string, agreement: Agreement | null) => boolean;
  /** Whether the ending of a word can only be that of several people: "grodkowianie". */
  readonly namesPeople: (word: string) => boolean;
  /**
   * How many words of a line, as written and from its first, make a noun phrase that can be the subject of
   * a verb that agrees so; 0 when none do.
   */
  readonly subjectLength: (line: readonly string[], agreement: Agreement | null) => number;
}
