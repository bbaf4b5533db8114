import type { Evidence } from './language.ts';
import type { Line } from './lines.ts';
import type { BlockKind, PostSignature, Span, Token } from './types.ts';

/** A block in the making: its kind may still change, posts take in their neighbours. */
export interface Part extends Span {
  readonly kind: BlockKind;
  /** Tokens that run on; sentences don't cross from one list to the next. Never empty. */
  readonly segments: readonly (readonly Token[])[];
  readonly sign: Line['sign'];
  readonly clock: Span | null;
  /** The language its own words speak for. */
  readonly evidence: Evidence;
  readonly signature?: PostSignature;
}

export const tokensOf = ({ segments }: Pick<Part, 'segments'>): readonly Token[] =>
  segments.length === 1 ? (segments[0] ?? []) : segments.flat();
