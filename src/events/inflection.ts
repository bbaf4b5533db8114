import type { Agreement } from '#clauses/types.ts';
import type { Case } from '#sources/types.ts';

/** Gender and number: masculine, feminine, neuter singular; people, other things in the plural. */
export type Gender = 'm' | 'f' | 'n' | 'mp' | 'other';

/** Whom or what a noun phrase names. */
export interface Nominal {
  /** In the nominative, as it stands inside a sentence; empty when only its gender is known. */
  readonly name: string;
  readonly gender: Gender;
  readonly person: boolean;
}

/** A pronoun of the third person in one of its forms. */
export interface CasePronoun {
  /** What it can stand for. */
  readonly genders: readonly Gender[];
  readonly governed: Case;
  readonly role: 'subject' | 'object' | 'owner';
}

/** A word in its place, for a language to read a pronoun by. */
export interface PronounPlace {
  /** In lower case, as the words around it. */
  readonly word: string;
  readonly before: string;
  /** Empty where the clause ends or its verb stands. */
  readonly next: string;
  /** Dictionary form of the clause's verb, and whether it is negated. */
  readonly lemma: string;
  readonly negated: boolean;
}

/** What labels need to know of a language that declines its nouns. */
export interface Inflection {
  /** Verbs without an object, whose subject often stands behind them: "zgasnąć", "wybuchnąć". */
  readonly intransitive: ReadonlySet<string>;
  /** Words of degree, which a clause of result explains: "tak, że". */
  readonly degrees: ReadonlySet<string>;
  /** Adverbs that point at a place told before ("tam"), those from where ("stamtąd"), and whether a verb says nothing without one. */
  readonly places: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly needsPlace: (lemma: string) => boolean;
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
  /** The subject that a line, as written, names; `opens` when its first word opens a sentence. Null when unsure. */
  readonly subjectIn: (
    line: readonly string[],
    agreement: Agreement | null,
    opens: boolean,
  ) => Nominal | null;
  /** What the words of a clause behind or before its verb name, whatever its case: people, and objects of the verb. */
  readonly othersIn: (line: readonly string[], opens: boolean) => readonly Nominal[];
  /** What a noun, in any case of the singular, is in the nominative; null for one that no table has. */
  readonly nounOf: (word: string) => Nominal | null;
  /** The object that a line, the words behind a verb, begins with, where it looks the same in the nominative. */
  readonly objectIn: (line: readonly string[]) => Nominal | null;
  /** All forms of pronouns that `pronounAt` reads. */
  readonly pronouns: ReadonlySet<string>;
  /** Those of them that are a subject. */
  readonly subjects: ReadonlySet<string>;
  /** The case that a relative pronoun asks of the noun it stands for, beside a verb; null where it may be two. */
  readonly relativeCase: (opener: string, lemma: string) => Case | null;
  /** What such a pronoun can stand for. */
  readonly relativeGenders: (opener: string) => readonly Gender[];
  /** Whether a phrase before a relative pronoun, as written, can't be what the pronoun stands for. */
  readonly isNoRelative: (phrase: readonly string[], opener: string) => boolean;
  /** Reads a pronoun; null for any other word. */
  readonly pronounAt: (place: PronounPlace) => CasePronoun | null;
  /** A noun phrase in a case; null where its paradigm is unsure. */
  readonly declined: (nominal: Nominal, asked: Case) => string | null;
  /** How many words, from the first, are the noun phrase that a possessive stands before; 0 when it is unsure. */
  readonly ownedLength: (line: readonly string[]) => number;
}
