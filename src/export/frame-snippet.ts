import { timelineData } from '#layout/data.ts';
import { layoutTimeline } from '#layout/timeline.ts';
import { pack } from '#story/packed.ts';
import type { InterfaceLanguage, Story } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { estimatedMeasure } from '#view/measure.ts';
import { storyWords } from '#view/words.ts';
import { escapeMarkup } from './markup.ts';
import { inReserve, type Reserve } from './reserve.ts';
import { oneLine } from './telling.ts';

/** Period and buttons above the drawing, legend below it, and the edge around them, CSS pixels. */
const AROUND = 110;

const SHAPES = ['auto', 'horizontal', 'vertical'] as const;

/** About how high an embedded timeline of this width is, CSS pixels: what a page should reserve. */
function embedHeight(
  story: Story,
  { language, width, attributes }: Pick<FrameOptions, 'language' | 'width' | 'attributes'>,
): number {
  const data = timelineData(story);
  const words = storyWords(story, data, language);
  const { height } = layoutTimeline(data, {
    width,
    shape: SHAPES.find((shape) => shape === attributes?.shape) ?? 'auto',
    grouping: 'time',
    textScale: 1,
    measure: estimatedMeasure,
    words: words.layout,
    caption: words.caption,
  });
  return Math.ceil(height) + AROUND;
}

interface FrameOptions {
  readonly language: InterfaceLanguage;
  /** Address of `embed.html`. */
  readonly page: string;
  /** Address of the story's file; null puts the story into the address of the frame. */
  readonly src: string | null;
  /** Address of `dateline-frame.js`, which adjusts the height; null leaves its script to the page. */
  readonly script: string | null;
  /** Width of the column that it stands in, for the height that is reserved, CSS pixels. */
  readonly width: number;
  /** Values of further parameters of `embed.html`: `theme`, `shape`, `max-height`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Heights to keep free by the width of the column, instead of one for all widths. */
  readonly reserve?: Reserve | undefined;
}

/**
 * A timeline in a frame, as an editor puts it into a page. With its story in its address the frame is
 * sandboxed; one that fetches it is not, because a sandboxed page may not read a file of its own server.
 *
 * @throws RangeError when the story is too large for an address
 */
export async function frameSnippet(story: Story, options: FrameOptions): Promise<string> {
  const { language, page, src, script, attributes = {}, reserve } = options;
  const query = new URLSearchParams({
    ...(src !== null && { src }),
    lang: language,
    ...attributes,
  });
  const fragment = src === null ? `#story=${await pack(writeStory(story, 0))}` : '';
  const address = escapeMarkup(`${page}?${query.toString()}${fragment}`);
  const height = String(embedHeight(story, options));
  const title = escapeMarkup(oneLine(story.title) || 'Dateline');
  const sandbox = src === null ? ' sandbox="allow-scripts"' : '';
  const frame = `<iframe data-dateline src="${address}" title="${title}" width="100%" height="${height}" loading="lazy"${sandbox}></iframe>`;
  const parts = [
    reserve ? inReserve(frame, 'iframe', reserve) : frame,
    ...(script === null ? [] : [`<script type="module" src="${escapeMarkup(script)}"></script>`]),
  ];
  return parts.join('\n');
}
