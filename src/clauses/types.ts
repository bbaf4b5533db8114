import type { Span, Token } from '#text/types.ts';

export type Tense = 'past' | 'present' | 'future';

/**
 * 'plan' is "ma zostać", "is to", "zamierza"; 'hearsay' is "miał zostać", "is said to have";
 * 'possible' is a bare "may", "może"; 'duty' "must", "should"; 'conditional' "-by", "would";
 * 'imperative' "leave the square!".
 */
export type Modality = 'plan' | 'hearsay' | 'possible' | 'duty' | 'conditional' | 'imperative';

/** 'mp' is the Polish masculine personal plural ("przyszli"), 'f' in the plural any other. */
export interface Agreement {
  readonly number?: 'sg' | 'pl' | undefined;
  readonly gender?: 'm' | 'f' | 'n' | 'mp' | undefined;
  readonly person?: 1 | 2 | 3;
}

/** What the form of a verb group tells, as a language reads it off the tokens of a sentence. */
export interface VerbReading {
  /** Token indexes of the group, start included, end excluded; other words may stand between its parts. */
  readonly first: number;
  readonly last: number;
  /** Index of the finite verb's token ("ma" in "ma zostać"), or of the participle. */
  readonly at: number;
  /** Lower-case form of that token. */
  readonly form: string;
  /** Dictionary form of the verb that carries the meaning ("strzelać" in "zaczną strzelać"), as far as the grammar knows it. */
  readonly lemma: string;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly modality: Modality | null;
  readonly passive: boolean;
  /** Token indexes, end excluded, of the auxiliary that it shares with a verb before it ("will close and reopen"). */
  readonly auxiliary?: { readonly first: number; readonly last: number };
  /** Compound with "have" or "had" ("had been injured"); always false where a language has none. */
  readonly perfect: boolean;
  /** With "się": "stać" is to stand, "stać się" to become. Always false in English. */
  readonly reflexive: boolean;
  /** "is flying", and each imperfective verb of Polish: true when it goes on rather than gets done. */
  readonly ongoing: boolean;
  /** True for a state ("była", "is", "ma", "wants"): it holds, it doesn't happen. */
  readonly stative: boolean;
  /** Past forms and adjectives tell number and gender, which pronouns and subjects agree with. */
  readonly agreement: Agreement | null;
  /** False for the verb of a participle clause ("podpalając", "ordering"). */
  readonly finite: boolean;
  /** False when the form may as well be another part of speech ("były", "plans"): a sure verb beside it wins. */
  readonly sure: boolean;
}

/** A verb group in its place in the text; the span runs from its first to its last word. */
export interface VerbGroup extends Span, Omit<VerbReading, 'finite' | 'sure'> {}

/**
 * 'main' stands alone; 'content' is what somebody said or knew ("że …", "that …"); 'relative'
 * ("który …", "who …"); 'time' ("gdy …", "after …"); 'condition' ("jeśli …", "if …"); 'purpose'
 * ("żeby …", "so that …"); 'reason' ("bo …", "because …"); 'concession' ("choć …", "although …");
 * 'comment' says where the news is from or compares ("jak podaje PAP", "as police said");
 * 'participle' ("podpalając ją", "citing …").
 */
export type ClauseKind =
  | 'main'
  | 'content'
  | 'relative'
  | 'time'
  | 'condition'
  | 'purpose'
  | 'reason'
  | 'concession'
  | 'comment'
  | 'participle';

/**
 * A stretch of one sentence around one verb group, or around none (a headline, a fragment). A clause
 * that goes on after one inside it ("demonstranci, którzy …, przekazali") covers it; the innermost
 * clause around a word is the one the word belongs to.
 */
export interface Clause extends Span {
  /** Token indexes in the sentence, start included, end excluded. */
  readonly first: number;
  readonly last: number;
  readonly kind: ClauseKind;
  /** The word or words that open it ("że", "po tym, gdy", "after", "i"), lower case; null when none does. */
  readonly opener: string | null;
  /** True when it goes on from the clause before it with a conjunction or a comma ("i ostrzegło"). */
  readonly coordinated: boolean;
  readonly verb: VerbGroup | null;
  /** Index, in the same sentence's list, of the clause it hangs on; null for a main clause. */
  readonly parent: number | null;
}

/** A word, or words, that open a clause. */
export interface Opener {
  /** The kind of clause it opens; 'coordinate' for "and", "i", "a", "but". */
  readonly kind: ClauseKind | 'coordinate';
  /** Token index past its last word. */
  readonly last: number;
  /** True when it is as often a preposition ("after the vote"): it opens a clause if a verb follows. */
  readonly weak: boolean;
}

/** What `clauses` needs to know of a language. */
export interface ClauseGrammar {
  /** All verb groups of a sentence, in order of `at`, finite ones and those of participle clauses. */
  readonly readVerbs: (text: string, tokens: readonly Token[]) => readonly VerbReading[];
  /** The opener whose first word is at `at`, longest first; null when none begins there. */
  readonly openerAt: (tokens: readonly Token[], at: number) => Opener | null;
  /** True for verbs of saying and thinking (dictionary form): a clause may stand beside them without an opener. */
  readonly isSpeech: (lemma: string) => boolean;
  /** True for those of them that name whom they tell before what they say ("told police the driver had fled"). */
  readonly tellsWhom: (lemma: string) => boolean;
  /** Where the subject of the verb group that begins at `at` begins, not before `floor`; `at` when it has none. */
  readonly subjectStart: (tokens: readonly Token[], at: number, floor: number) => number;
  /**
   * True where grammar puts a comma at both ends of each subordinate clause (Polish); false where a
   * clause may end at the next verb ("the man who fell died").
   */
  readonly fenced: boolean;
  /**
   * Whether the present tense of a verb looks ahead beside a day ("the court meets on Monday"), as
   * with what runs to a timetable; `between` are the words from the verb to the day, null when the
   * day stands before it.
   */
  readonly isTimetabled?: (lemma: string, between: readonly string[] | null) => boolean;
  /**
   * Whether what stands right before a time, whose first token is at `at`, says that it is to come,
   * whatever the tense of its clause ("declared a dividend, payable Dec. 7").
   */
  readonly isToCome?: (tokens: readonly Token[], at: number) => boolean;
  /** Whether a participle right before a time says that it is past ("rozpoczęty w lutym remont potrwa do maja"). */
  readonly isDone?: (tokens: readonly Token[], at: number) => boolean;
}
