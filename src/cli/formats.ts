import { FORMATS, isFormatName, type FormatName } from '#export/formats.ts';
import { isNoDatesError, type Loss } from '#export/types.ts';
import { preferredLanguage } from '#i18n/language.ts';
import { LOSS_WORDS } from '#i18n/losses.ts';
import type { Story } from '#story/types.ts';
import { failure } from './failure.ts';
import { isPictureFormat, PICTURE_FORMATS, type PictureFormat } from './picture.ts';

/** Formats of the design that are still to come. */
const COMING = ['html'];

/** @throws Failure when there is no such format, or not yet */
export function formatNamed(name: string): FormatName | PictureFormat {
  if (isFormatName(name) || isPictureFormat(name)) return name;
  const what = COMING.includes(name)
    ? `format ${name} is not available yet`
    : `unknown format: ${name}`;
  throw failure(`${what}; available: ${[...Object.keys(FORMATS), ...PICTURE_FORMATS].join(', ')}`);
}

/**
 * A story in a format, in the language of the story where the interface speaks it.
 *
 * @throws Failure when the format cannot hold the story at all
 */
export function inFormat(
  story: Story,
  format: FormatName,
): { readonly text: string; readonly lost: readonly Loss[] } {
  try {
    return FORMATS[format].write(story, { language: preferredLanguage([story.language]) });
  } catch (error) {
    if (isNoDatesError(error)) throw failure(error.message);
    throw error;
  }
}

/** What the user should know of a file that holds less than the story; null when it holds all. */
export function lossNote(format: FormatName, lost: readonly Loss[]): string | null {
  if (lost.length === 0) return null;
  const words = lost.map((loss) => LOSS_WORDS.en[loss]).join('; ');
  return `note: ${format} does not hold: ${words}`;
}
