import type { Created, StepData } from '#anchoring/types.ts';
import type { Instant, Interval } from '#time/types.ts';

/** What the sentences of an explanation need, already in words. */
export interface Wording {
  /** The words of the article, in the quotation marks of the interface's language. */
  readonly quote: string;
  readonly interval: (interval: Interval) => string;
  readonly hours: (interval: Interval) => string;
  readonly day: (t: Instant) => string;
}

type Step<Code extends StepData['code']> = Extract<StepData, { code: Code }>;

/** Basis of a creation time, as the story names it. */
type CreatedBasis = 'given' | 'metadata' | 'dateline' | 'stamp' | 'post' | 'date' | 'unknown';

/** Sentences of one interface language, a function for each kind of step. */
export type Phrasebook = {
  readonly [Code in StepData['code']]: (step: Step<Code>, wording: Wording) => string;
} & {
  readonly created: (basis: CreatedBasis, wording: Wording, created: Created) => string;
  readonly agrees: (weekday: number) => string;
  readonly quotation: (words: string) => string;
  readonly 'event-stated': (words: string) => string;
  /** `words` null: the time of the clause before, which names none itself. */
  readonly 'event-carried': (words: string | null) => string;
  readonly 'event-relative': (words: string) => string;
  readonly 'event-bounded': (of: 'document' | 'post' | 'entry') => string;
  readonly 'event-ahead': string;
};
