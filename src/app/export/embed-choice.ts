import { preferredLanguage, type UiLanguage } from '#i18n/language.ts';
import type { Story } from '#story/types.ts';

export const KINDS = ['component', 'frame', 'plain'] as const;
export const SHAPES = ['auto', 'horizontal', 'vertical'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const STORY_PLACES = ['inside', 'file'] as const;

/** Columns in which the timeline is tried, CSS pixels: two phones, and articles on larger screens. */
export const PREVIEW_WIDTHS = [320, 390, 720, 960] as const;

/** Bounds of `max-height`, CSS pixels. */
const LEAST_HEIGHT = 200;
const MOST_HEIGHT = 5000;

/** What the editor of another page chose for a timeline in it. */
export interface EmbedChoice {
  kind: (typeof KINDS)[number];
  story: (typeof STORY_PLACES)[number];
  shape: (typeof SHAPES)[number];
  theme: (typeof THEMES)[number];
  language: UiLanguage;
  /** As typed; '' for none. */
  maxHeight: string;
  /** Address of the folder of the files, as typed. */
  folder: string;
  reserved: boolean;
  structured: boolean;
  picture: boolean;
}

/** What is chosen at first: all that an article needs to stand as it is. */
export const firstEmbedChoice = ({ language }: Story): EmbedChoice => ({
  kind: 'component',
  story: 'inside',
  shape: 'auto',
  theme: 'auto',
  language: preferredLanguage([language]),
  maxHeight: '',
  folder: '',
  reserved: true,
  structured: false,
  picture: false,
});

/** The height that was typed; null for none, undefined while it is not one. */
export function maxHeightOf({ maxHeight }: EmbedChoice): number | null | undefined {
  const typed = maxHeight.trim();
  if (typed === '') return null;
  const height = /^\d+$/.test(typed) ? Number(typed) : NaN;
  return height >= LEAST_HEIGHT && height <= MOST_HEIGHT ? height : undefined;
}

/** The attributes of `<dateline-timeline>` and parameters of `embed.html` that differ from what they take anyway. */
export function attributesOf(choice: EmbedChoice): Readonly<Record<string, string>> {
  const { shape, theme } = choice;
  const height = maxHeightOf(choice);
  return {
    ...(shape !== 'auto' && { shape }),
    ...(theme !== 'auto' && { theme }),
    ...(typeof height === 'number' && { 'max-height': String(height) }),
  };
}

/** The folder with the slash at its end that addresses need. */
export function folderOf({ folder }: EmbedChoice): string {
  const typed = folder.trim();
  return typed === '' || typed.endsWith('/') ? typed : `${typed}/`;
}
