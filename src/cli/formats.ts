import { readFile } from 'node:fs/promises';
import { FORMATS, isFormatName, type FormatName } from '#export/formats.ts';
import { writePage } from '#export/page.ts';
import { isNoDatesError, type Loss } from '#export/types.ts';
import { preferredLanguage } from '#i18n/language.ts';
import { LOSS_WORDS } from '#i18n/losses.ts';
import type { Story } from '#story/types.ts';
import { failure } from './failure.ts';
import { isPictureFormat, PICTURE_FORMATS, type PictureFormat } from './picture.ts';

/** @throws Failure when there is no such format */
export function formatNamed(name: string): FormatName | PictureFormat | 'html' {
  if (isFormatName(name) || isPictureFormat(name) || name === 'html') return name;
  const known = [...Object.keys(FORMATS), 'html', ...PICTURE_FORMATS];
  throw failure(`unknown format: ${name}; available: ${known.join(', ')}`);
}

/**
 * A story as one page with everything in it.
 *
 * @param embedFile the built component
 * @throws Failure when that is not there
 */
export async function inPage(story: Story, embedFile: string): Promise<string> {
  const module = await readFile(embedFile, 'utf8').catch(() => {
    throw failure(`the embed is not built: there is no ${embedFile}; run: npm run build`);
  });
  return writePage(story, { language: preferredLanguage([story.language]), module });
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
