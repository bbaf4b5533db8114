import { tokensOf, type Part } from './parts.ts';

/** Headlines of news pages stay below this; a longer first line is a lead. */
const LONGEST_HEADLINE = 160;
const LONGEST_SUBHEADING = 80;
const MOST_WORDS = 12;
const LONGEST_LABEL = 5;
const HEADLINE_END = /[\p{L}\p{N}\p{M}?!%)"”’»\]']$/u;
const SUBHEADING_END = /[\p{L}\p{N}\p{M}?)"”’»\]']$/u;

interface HeadingContext {
  readonly text: string;
  readonly title: string | undefined;
  /** Index of the first part that is no stamp: where a headline stands. */
  readonly opening: number;
}

/**
 * Whether part `at` is a heading: marked so in Markdown, equal to the title, the first short paragraph
 * without a full stop, or a short line without one that a paragraph follows ("Monday").
 */
export function isHeading(
  { text, title, opening }: HeadingContext,
  parts: readonly Part[],
  at: number,
): boolean {
  const part = parts[at];
  if (part === undefined || (part.kind !== 'paragraph' && part.kind !== 'quotation')) return false;
  const content = text.slice(part.start, Math.min(part.end, part.start + LONGEST_HEADLINE + 1));
  if (part.sign === '#' || content === title?.trim()) return true;
  if (!isLine(part, content) || !hasText(parts, at + 1)) return false;
  return at <= opening ? HEADLINE_END.test(content) : isSubheading(part, content);
}

function isSubheading(part: Part, content: string): boolean {
  if (part.kind === 'quotation' || content.length > LONGEST_SUBHEADING) return false;
  return tokensOf(part).length <= MOST_WORDS && SUBHEADING_END.test(content) && !isLabelled(part);
}

/** One short line that opens with a letter, a number or a quotation mark. */
function isLine(part: Part, content: string): boolean {
  const isShort = content.length <= LONGEST_HEADLINE && part.segments.length === 1;
  return (
    isShort && part.sign === null && part.clock === null && /^[\p{L}\p{N}„“"«‘']/u.test(content)
  );
}

/** Something that is told must follow; stamps may stand between. */
function hasText(parts: readonly Part[], from: number): boolean {
  return parts
    .slice(from, from + 4)
    .some(({ kind }) => kind === 'paragraph' || kind === 'dateline' || kind === 'quotation');
}

/** "Fot. Jan Nowak", "Źródło: PAP": an abbreviation or a label first, then names. */
function isLabelled(part: Part): boolean {
  const [first, mark] = tokensOf(part);
  if (first?.kind !== 'word' || mark?.spaceBefore !== false) return false;
  return mark.norm === ':' || (mark.norm === '.' && first.norm.length <= LONGEST_LABEL);
}
