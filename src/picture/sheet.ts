import { PICTURE_MESSAGES } from '#i18n/picture.ts';
import type { Font, TextRun, TimelineLayout } from '#layout/types.ts';
import type { InterfaceLanguage, StoryEvent } from '#story/types.ts';
import type { Content, Detail } from './content.ts';
import { legendRows, type Legend } from './legend-rows.ts';
import { sourceLine } from './source-line.ts';
import { placed, setText, type Paragraph } from './text.ts';

/** One way to draw a story: in units of a drawing so wide, that is in type so large. */
export interface Attempt {
  readonly width: number;
  readonly shape: 'horizontal' | 'vertical';
  readonly events: readonly StoryEvent[];
  readonly detail: Detail;
}

/** All parts of a picture, each from its own origin, and how high they are together. */
export interface Sheet extends Attempt {
  readonly layout: TimelineLayout;
  readonly head: Paragraph;
  readonly legend: Legend;
  /** How many events are not shown; empty when all are. */
  readonly more: Paragraph;
  readonly source: Paragraph;
  readonly height: number;
}

/** Around everything, in units of the drawing. */
export const MARGIN = 20;

/** Below the head; above the legend, the rule and the source line. */
export const HEAD_GAP = 10;
export const FOOT_GAP = 9;

/** What the layouts leave free at their own edges: their type stands level with the title. */
export const INSETS = {
  horizontal: { left: 8, right: 12 },
  vertical: { left: 4, right: 4 },
} as const;

const TITLE = {
  horizontal: { size: 24, maxLines: 2 },
  vertical: { size: 27, maxLines: 3 },
} as const;

const NOTE: Font = { size: 12.5, weight: 400 };
const NOTE_LEADING = 16;

/** Name of the program, at the right end of the source line. */
export const MARK = setText('Dateline', {
  width: 70,
  font: { size: 12.5, weight: 600 },
  leading: NOTE_LEADING,
  maxLines: 1,
  role: 'note',
});

/** Sets everything that a picture has, in the order from top to bottom. */
export function sheetOf(attempt: Attempt, content: Content, language: InterfaceLanguage): Sheet {
  const { shape, events } = attempt;
  const { story, data, words } = content;
  const width = attempt.width - 2 * MARGIN;
  const { left, right } = INSETS[shape];
  const layout = content.draw({ ...attempt, width: width + left + right });
  const head = headOf(attempt, content, width);
  const hidden = data.events.length - events.length;
  const more = setText(hidden > 0 ? PICTURE_MESSAGES[language].more(hidden) : '', {
    width,
    font: { size: 14, weight: 600 },
    leading: 20,
    maxLines: 1,
    role: 'headline',
  });
  const legend = legendRows(layout, {
    width,
    last: more.runs[0]?.width ?? 0,
    messages: words.messages,
    nameOf: (voice) => data.voices[voice]?.name ?? words.layout.paper,
  });
  const source = setText(sourceLine(story, words.calendar, language), {
    width: width - (MARK.runs[0]?.width ?? 0) - 2 * MARGIN,
    font: NOTE,
    leading: NOTE_LEADING,
    maxLines: 2,
    role: 'note',
  });
  const foot = legend.height + 2 * FOOT_GAP + Math.max(NOTE_LEADING, source.height);
  const height = 2 * MARGIN + head.height + HEAD_GAP + layout.height + foot;
  return { ...attempt, layout, head, legend, more, source, height };
}

/** Title and what time is shown. */
function headOf({ shape, events }: Attempt, content: Content, width: number): Paragraph {
  const { story, words, only } = content;
  const { size, maxLines } = TITLE[shape];
  const title = setText(story.title, {
    width,
    font: { size, weight: 700 },
    leading: size * 1.16,
    maxLines,
    role: 'headline',
  });
  const scope = setText(words.scope(only(events).span), {
    width,
    font: { size: 13.5, weight: 400 },
    leading: 18,
    maxLines: 2,
    role: 'note',
  });
  const top = title.height + (title.height > 0 ? 5 : 0);
  const runs: TextRun[] = [...title.runs, ...placed(scope, 0, top)];
  return { runs, height: top + scope.height };
}
