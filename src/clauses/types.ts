import type { Span } from '#text/types.ts';

export type Tense = 'past' | 'present' | 'future';

/**
 * What the form of a verb tells. `modality` 'plan' is "ma zostać", "is to", "zamierza"; 'hearsay' is
 * "miał zostać", "is said to have"; 'possible' is a bare "may", "może"; 'duty' "must", "should";
 * 'conditional' "-by", "would"; 'imperative' "leave the square!".
 */
export interface VerbGroup extends Span {
  /** Index of the main verb's token in its sentence. */
  readonly at: number;
  /** Lower-case form of the main verb ("zostało rannych" → "rannych" stays out; "zostało"). */
  readonly form: string;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly modality: 'plan' | 'hearsay' | 'possible' | 'duty' | 'conditional' | 'imperative' | null;
  readonly passive: boolean;
  /** True for a state ("była", "is", "ma", "wants"): it holds, it doesn't happen. */
  readonly stative: boolean;
  /** Polish past forms and adjectives tell number and gender, which pronouns and subjects agree with. */
  readonly agreement: {
    readonly number?: 'sg' | 'pl';
    readonly gender?: 'm' | 'f' | 'n' | 'mp';
  } | null;
}

/**
 * 'main' stands alone; 'content' is what somebody said or knew ("że …", "that …"); 'relative'
 * ("który …", "who …"); 'time' ("gdy …", "after …"); 'condition' ("jeśli …", "if …"); 'purpose'
 * ("żeby …", "to …"); 'reason' ("bo …", "because …"); 'participle' ("podpalając ją", "citing …").
 */
export type ClauseKind =
  'main' | 'content' | 'relative' | 'time' | 'condition' | 'purpose' | 'reason' | 'participle';

/** A stretch of one sentence around one verb group, or around none (a headline, a fragment). */
export interface Clause extends Span {
  /** Token indexes in the sentence, start included, end excluded. */
  readonly first: number;
  readonly last: number;
  readonly kind: ClauseKind;
  /** The word that opens it ("że", "gdy", "after", "i"), lower case; null when none does. */
  readonly opener: string | null;
  readonly verb: VerbGroup | null;
  /** Index, in the same sentence's list, of the clause it hangs on; null for a main clause. */
  readonly parent: number | null;
}
