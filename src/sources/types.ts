import type { Span } from '#text/types.ts';

/** What sort of speaker a source is. */
export type SourceKind =
  'outlet' | 'agency' | 'official' | 'person' | 'witness' | 'group' | 'document' | 'post';

/** Somebody who says something, as one place of the text names them. */
export interface SourceMention {
  /** Null when the source is taken over from an earlier sentence (a pronoun, a quotation that runs on). */
  readonly span: Span | null;
  /** Base form, without article or title, in the text's own words; a pronoun is already resolved. */
  readonly name: string;
  readonly kind: SourceKind;
}

/**
 * Source, cue and content of one attribution (after PARC and PolNeAR). `frame` is what a label must
 * drop: source, cue, conjunction and the punctuation around them.
 */
export interface AttributionMention {
  /** Nearest to the event first: eyewitnesses, then the correspondent, then the agency. */
  readonly chain: readonly SourceMention[];
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly frame: readonly Span[];
  /** "reportedly", "podobno": said without vouching for it. */
  readonly hedged: boolean;
}
