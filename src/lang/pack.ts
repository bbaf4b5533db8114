import type { ClauseGrammar } from '#clauses/types.ts';
import type { EventGrammar } from '#events/types.ts';
import type { AttributionGrammar } from '#sources/types.ts';
import type { TextLanguage } from '#text/types.ts';
import type { TimexGrammar } from '#timex/recognize.ts';

/** All that the stages know of a language, one part for each stage. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  readonly text: TextLanguage;
  readonly clauses: ClauseGrammar;
  readonly time: TimexGrammar;
  readonly attribution: AttributionGrammar;
  readonly events: EventGrammar;
}
