import type { ClauseGrammar } from '#clauses/types.ts';
import type { EventGrammar } from '#events/grammar.ts';
import type { AttributionGrammar } from '#sources/types.ts';
import type { TextLanguage } from '#text/types.ts';
import type { TimexGrammar } from '#timex/recognize.ts';

/**
 * All that the stages know of a language, one part for each stage. A language may begin with its text
 * and its times; a stage whose grammar is null finds nothing in it.
 */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  readonly text: TextLanguage;
  readonly time: TimexGrammar;
  /** Null: no tense, so that unmarked times lie where `prefer` says. */
  readonly clauses: ClauseGrammar | null;
  readonly attribution: AttributionGrammar | null;
  readonly events: EventGrammar | null;
}
