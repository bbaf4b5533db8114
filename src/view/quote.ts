import type { Mention, StoryDocument } from '#story/types.ts';

/** A stretch of a text with a few words of what stands around it. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters of context on each side; half of it when no word ends there. */
const CONTEXT = 70;

/** The words of a mention in their surroundings: whole words, from the same paragraph. */
export function quoteOf({ text }: StoryDocument, { start, end }: Mention): Quote {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const left =
    text
      .slice(from, start)
      .split(/\n\s*\n/u)
      .at(-1) ?? '';
  const right = text.slice(end, to).split(/\n\s*\n/u)[0] ?? '';
  const cutLeft = from > 0 && left.length === start - from;
  const cutRight = to < text.length && right.length === to - end;
  return {
    before: cutLeft ? `…${left.replace(/^\S*/u, '')}` : left.trimStart(),
    words: text.slice(start, end),
    after: cutRight ? `${right.replace(/\S*$/u, '')}…` : right.trimEnd(),
  };
}
