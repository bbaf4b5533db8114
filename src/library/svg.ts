import { preferredLanguage } from '#i18n/language.ts';
import { drawOnServer } from '#picture/draw-on-server.ts';
import { layoutPicture } from '#picture/layout.ts';
import type { PictureOptions } from '#picture/types.ts';
import type { Story } from '#story/types.ts';

/** What a picture is to be; each can be left out. */
export interface SvgOptions extends Partial<PictureOptions> {
  /** `@font-face` rules of Source Sans 3, for which the lines are set; '' leaves it to the reader's letters. */
  readonly fontCss?: string;
}

/**
 * Draws a story as an SVG file: title, timeline, legend, and a description for those who hear it. It
 * needs no browser and no style sheet.
 *
 * @param options width and height in CSS pixels, 1200 × 675 unless told (`height: null`: as high as the
 *   story needs); the light theme unless told; the language of the story where Dateline speaks it, else English
 * @throws RangeError for a story without events
 */
export function writeSvg(story: Story, options: SvgOptions = {}): string {
  const { fontCss = '', ...picture } = options;
  const language = preferredLanguage([story.language]);
  return drawOnServer(
    layoutPicture(story, { width: 1200, height: 675, theme: 'light', language, ...picture }),
    fontCss,
  );
}
