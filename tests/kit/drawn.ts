import { timelineData } from '#layout/data.ts';
import type { LayoutOptions } from '#layout/options.ts';
import { layoutTimeline } from '#layout/timeline.ts';
import type { Box, TextRun, TimelineLayout } from '#layout/types.ts';
import type { InterfaceLanguage, Story } from '#story/types.ts';
import { estimatedMeasure } from '#view/measure.ts';
import { storyWords } from '#view/words.ts';

export type Sketch = Partial<Omit<LayoutOptions, 'words' | 'caption' | 'measure'>> & {
  readonly language?: InterfaceLanguage;
};

/** The layout of a story as a page of this width would get it, with estimated widths of text. */
export function drawn(story: Story, { language = 'pl', ...rest }: Sketch = {}): TimelineLayout {
  const data = timelineData(story);
  const words = storyWords(story, data, language);
  return layoutTimeline(data, {
    width: 1200,
    shape: 'auto',
    grouping: 'time',
    textScale: 1,
    measure: estimatedMeasure,
    words: words.layout,
    caption: words.caption,
    ...rest,
  });
}

/** The room a line of text takes, from the top of its capitals to its descenders. */
function boxOf({ x, y, width, font }: TextRun): Box {
  return { x, y: y - font.size * 0.75, width, height: font.size * 0.98 };
}

/** Half a pixel of overlap is a matter of rounding. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + 0.5 &&
    b.x + b.width > a.x + 0.5 &&
    a.y + a.height > b.y + 0.5 &&
    b.y + b.height > a.y + 0.5
  );
}

/** Lines of text that overlap one another, or a mark that is not their own. */
export function collisions({ blocks }: TimelineLayout): string[] {
  const boxes = blocks.flatMap(({ id, runs, mark }) => [
    ...runs.map((run) => ({ id, text: run.text, box: boxOf(run) })),
    {
      id,
      text: 'mark',
      box: { x: mark.x0, y: mark.y, width: mark.x1 - mark.x0, height: mark.height },
    },
  ]);
  const found: string[] = [];
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1))
      if (overlaps(a.box, b.box)) found.push(`${a.id} ${a.text} / ${b.id} ${b.text}`);
  });
  return found;
}

/** Lines of text, marks and headings that leave the frame. */
export function outside({ width, height, blocks, headings, reports }: TimelineLayout): string[] {
  const leaves = ({ x, y, width: w, height: h }: Box) =>
    x < -0.5 || y < -0.5 || x + w > width + 0.5 || y + h > height + 0.5;
  return [
    ...blocks
      .flatMap(({ runs }) => runs)
      .filter((run) => leaves(boxOf(run)))
      .map(({ text }) => text),
    ...blocks
      .map(({ mark, id }) => ({
        id,
        box: { x: mark.x0, y: mark.y, width: mark.x1 - mark.x0, height: mark.height },
      }))
      .filter(({ box }) => leaves(box))
      .map(({ id }) => `mark ${id}`),
    ...headings
      .filter(({ x, y, width: w, font }) =>
        leaves({ x, y: y - font.size, width: w, height: font.size }),
      )
      .map(({ text }) => text),
    ...reports
      .filter(({ textX, width: w }) => textX < 0 || textX + w > width)
      .map(({ text }) => text),
  ];
}
