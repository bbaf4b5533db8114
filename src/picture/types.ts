import type { Box, Glyph, TextRun, TimelineLayout } from '#layout/types.ts';
import type { InterfaceLanguage } from '#story/types.ts';
import type { LegendEntry } from '#view/legend.ts';
import type { Theme, ThemeName } from '#view/theme.ts';

/** What a picture is to be. */
export interface PictureOptions {
  /** CSS pixels; see `assertSize` for the limits. */
  readonly width: number;
  /** CSS pixels; null: as high as the story needs. */
  readonly height: number | null;
  readonly theme: ThemeName;
  /** Language of what is not the article's own text. */
  readonly language: InterfaceLanguage;
}

/** A form and what it means, or a sign: of a source by its voice, or of a remark. */
export interface LegendItem {
  /** Left edge and middle of its sample. */
  readonly x: number;
  readonly y: number;
  readonly sample: LegendEntry | Glyph['sign'];
  readonly run: TextRun;
}

/**
 * A whole picture as geometry. Lengths are units of the drawing: `view` of them are stretched to the
 * size of the picture, so that type is as large as the picture needs it.
 */
export interface PictureLayout {
  /** Of the picture, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly view: { readonly width: number; readonly height: number };
  readonly theme: Theme;
  /** Title, what is shown, and how many events are not. */
  readonly texts: readonly TextRun[];
  readonly timeline: { readonly x: number; readonly y: number; readonly layout: TimelineLayout };
  readonly legend: readonly LegendItem[];
  /** The line above the source line. */
  readonly rule: Box;
  /** Short name of the picture, and what it shows in a sentence or two. */
  readonly name: string;
  readonly description: string;
}
