import type { Id, Step } from '#story/types.ts';
import type { Span } from '#text/types.ts';

/** A place of an article that is being shown, and what there is to say about it. */
export interface Spotlight {
  readonly document: Id;
  readonly span: Span;
  readonly title: string;
  readonly steps: readonly Step[];
}
