import { preferredLanguage, type UiLanguage } from '#i18n/language.ts';
import { PRESETS, readSize, type PictureSize } from '#picture/size.ts';
import type { Story } from '#story/types.ts';
import type { ThemeName } from '#view/theme.ts';

export const SIZES = [...PRESETS, 'free', 'own'] as const;

/** Width of a picture that is as high as its story: of an article's column, twice as sharp. */
const FREE_WIDTH = 900;

/** What the reader chose for a picture. */
export interface PictureChoice {
  size: (typeof SIZES)[number];
  /** Only counts for the size 'own'. */
  ownSize: string;
  theme: ThemeName;
  language: UiLanguage;
  scale: number;
}

/** What is chosen at first: captions in the language of the story, the colours of the page. */
export const firstChoice = ({ language }: Story, dark: boolean): PictureChoice => ({
  size: '1200x675',
  ownSize: '1600x900',
  theme: dark ? 'dark' : 'light',
  language: preferredLanguage([language]),
  scale: 2,
});

/** The size in pixels; null while what was typed is none. */
export function sizeOf({ size, ownSize }: PictureChoice): PictureSize | null {
  if (size === 'free') return { width: FREE_WIDTH, height: null };
  try {
    return readSize(size === 'own' ? ownSize : size);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
