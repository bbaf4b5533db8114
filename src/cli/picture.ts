import { readFile } from 'node:fs/promises';
import { preferredLanguage } from '#i18n/language.ts';
import { drawOnServer } from '#picture/draw-on-server.ts';
import { fontCss } from '#picture/font-faces.ts';
import { layoutPicture } from '#picture/layout.ts';
import { hasLetters } from '#picture/measure.ts';
import { withText } from '#picture/png-text.ts';
import { readScale, readSize } from '#picture/size.ts';
import type { PictureLayout } from '#picture/types.ts';
import type { Story } from '#story/types.ts';
import { failure } from './failure.ts';
import type { Terminal } from './terminal.ts';

export const PICTURE_FORMATS = ['svg', 'png'] as const;

export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export const isPictureFormat = (name: string): name is PictureFormat =>
  PICTURE_FORMATS.some((format) => format === name);

const PICTURE_THEMES = ['light', 'dark'] as const;

/** What the command line says of a picture, as it is written there. */
export interface PictureWords {
  readonly size?: string | undefined;
  readonly theme?: string | undefined;
  readonly scale?: string | undefined;
}

/** What is checked before the text is read. */
interface Wanted {
  readonly width: number;
  readonly height: number | null;
  readonly theme: (typeof PICTURE_THEMES)[number];
  readonly scale: number;
}

/** @throws Failure or RangeError with what is wrong with an option */
export function pictureWanted(
  { size = '1200x675', theme = 'light', scale }: PictureWords,
  format: PictureFormat,
): Wanted {
  const known = PICTURE_THEMES.find((name) => name === theme);
  if (known === undefined) {
    throw failure(`unknown theme: ${theme}; available: ${PICTURE_THEMES.join(', ')}`);
  }
  if (format === 'svg' && scale !== undefined) {
    throw failure('--scale is for png; an svg is sharp at any size');
  }
  return { ...readSize(size), theme: known, scale: readScale(scale ?? '1') };
}

/** @throws Failure when an option of pictures stands beside another format */
export function assertNoPictureWords(words: PictureWords, format: string): void {
  const given = Object.entries(words).find(([, value]) => value !== undefined);
  if (given) throw failure(`--${given[0]} is for pictures (svg, png), not for ${format}`);
}

interface PictureFile {
  readonly content: string | Uint8Array;
  /** What the user should know of it; null when it has all events. */
  readonly note: string | null;
}

/**
 * A story as a picture, in the language of the story where the interface speaks it.
 *
 * @throws Failure when there is nothing to draw, or the program that paints does not run here
 */
export async function pictureFile(
  story: Story,
  format: PictureFormat,
  { scale, ...size }: Wanted,
  terminal: Terminal,
): Promise<PictureFile> {
  if (story.events.length === 0) {
    throw failure(`${format} needs at least one event, and this text has none`);
  }
  const picture = layoutPicture(story, {
    ...size,
    language: preferredLanguage([story.language]),
  });
  const drawing = drawOnServer(picture);
  const shown = picture.timeline.layout.blocks.length;
  const all = story.events.length;
  const note =
    shown < all
      ? `note: the picture names ${String(shown)} of ${String(all)} events; a higher one names more, all of them: --size ${String(size.width)}`
      : null;
  const content =
    format === 'svg'
      ? await withFont(picture, drawing, terminal)
      : await painted(picture, drawing, { scale, terminal });
  return { content, note };
}

async function withFont(
  picture: PictureLayout,
  drawing: string,
  { fontFile }: Terminal,
): Promise<string> {
  const css = await fontCss(drawing, async (file) =>
    (await readFile(fontFile(file))).toString('base64'),
  );
  return `${drawOnServer(picture, css)}\n`;
}

/** Whole fonts: what paints without a browser reads no web fonts. */
const TTF_FILES = ['400Regular', '600SemiBold', '700Bold'].map(
  (style) => `SourceSans3_${style}.ttf`,
);

interface Painting {
  readonly scale: number;
  readonly terminal: Terminal;
}

async function painted(
  { name, description }: PictureLayout,
  drawing: string,
  { scale, terminal }: Painting,
): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch((error: unknown) => {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw failure(
      `png cannot be painted on this system (${why}); write svg, or save it in the explorer`,
    );
  });
  const image = new Resvg(drawing, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      // Other scripts than those of our font: what the machine has is better than nothing.
      loadSystemFonts: !hasLetters(drawing),
      fontFiles: TTF_FILES.map(terminal.fontFile),
      defaultFontFamily: 'Source Sans 3',
    },
  }).render();
  return withText(image.asPng(), { Title: name, Description: description, Software: 'Dateline' });
}
