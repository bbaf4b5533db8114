import type { Font, TextRun } from '#layout/types.ts';
import { wrapText } from '#layout/wrap.ts';
import { measureText } from './measure.ts';

/** How a paragraph is set. */
interface Setting {
  readonly width: number;
  readonly font: Font;
  readonly leading: number;
  readonly maxLines: number;
  readonly role: TextRun['role'];
}

/** A paragraph in its lines from the origin down; the first baseline lies at the size of its type. */
export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly height: number;
}

/** Sets a text in lines; what does not fit in them ends with "…" after a whole word. */
export function setText(
  text: string,
  { width: maxWidth, font, leading, maxLines, role }: Setting,
): Paragraph {
  const { lines } = wrapText(text, { maxWidth, maxLines, font, measure: measureText });
  const runs = lines.map((line, i) => ({
    x: 0,
    y: font.size + i * leading,
    width: measureText(line, font),
    text: line,
    font,
    role,
  }));
  return { runs, height: lines.length * leading };
}

/** The lines of a paragraph where it stands. */
export const placed = ({ runs }: Paragraph, x: number, y: number): TextRun[] =>
  runs.map((run) => ({ ...run, x: run.x + x, y: run.y + y }));
