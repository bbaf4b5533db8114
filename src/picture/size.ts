/** CSS pixels; `height` null: as high as the story needs. */
export interface PictureSize {
  readonly width: number;
  readonly height: number | null;
}

/** Sizes that newsrooms post: link preview, portrait and square. */
export const PRESETS = ['1200x675', '1080x1350', '1080x1080'] as const;

/** Smaller pictures could not be read, larger ones are refused by browsers and sites. */
const LEAST_SIDE = 200;
const MOST_SIDE = 4000;

/** Whole ones to choose from. */
export const SCALES = [1, 2, 3] as const;

/**
 * A size as people write it: '1200x675', '1200×675', or the width alone.
 *
 * @throws RangeError with what is wrong and what would be right
 */
export function readSize(text: string): PictureSize {
  const found = /^\s*(\d+)\s*(?:[x×*]\s*(\d+)\s*)?$/iu.exec(text);
  if (!found) {
    throw new RangeError(
      `not a size: ${text}; write width x height in pixels, like 1200x675, or the width alone`,
    );
  }
  const [, width = '', height] = found;
  const size = { width: Number(width), height: height === undefined ? null : Number(height) };
  const sides = [size.width, size.height ?? size.width];
  if (sides.some((side) => side < LEAST_SIDE)) {
    throw new RangeError(`size ${text} is too small; each side needs ${String(LEAST_SIDE)} pixels`);
  }
  if (sides.some((side) => side > MOST_SIDE)) {
    throw new RangeError(
      `size ${text} is too big; a side may have ${String(MOST_SIDE)} pixels, times the scale`,
    );
  }
  return size;
}

/**
 * How many pixels of the file a pixel of the picture becomes.
 *
 * @throws RangeError when it is no number from 1 to 3
 */
export function readScale(text: string): number {
  const scale = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && scale >= SCALES[0] && scale <= SCALES[2]) return scale;
  throw new RangeError(`not a scale: ${text}; a scale is a number from 1 to 3`);
}
