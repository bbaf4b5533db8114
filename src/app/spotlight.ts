import type { Step } from '#story/types.ts';
import type { Span } from '#text/types.ts';

/** A place of the article that is being shown, and what there is to say about it. */
export interface Spotlight {
  readonly span: Span;
  readonly title: string;
  readonly steps: readonly Step[];
}
