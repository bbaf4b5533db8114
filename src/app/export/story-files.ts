import { FORMATS, type FormatName } from '#export/formats.ts';
import { writePage } from '#export/page.ts';
import { isNoDatesError, type Loss } from '#export/types.ts';
import { preferredLanguage } from '#i18n/language.ts';
import type { Story } from '#story/types.ts';
import { fileName } from './save.ts';

/** A story as a file of one format, or that the format needs dates which the story has not. */
export interface StoryFile {
  readonly format: FormatName;
  readonly file: { readonly name: string; readonly content: Blob } | null;
  /** What the file does not hold. */
  readonly lost: readonly Loss[];
}

/** Spreadsheets of Microsoft take a file without this mark for one of an old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes a story in all formats, in the language of the story where the interface speaks it. */
export function storyFiles(story: Story): readonly StoryFile[] {
  return (Object.keys(FORMATS) as FormatName[]).map((format) => storyFile(story, format));
}

function storyFile(story: Story, format: FormatName): StoryFile {
  const { write, extension, mediaType } = FORMATS[format];
  try {
    const { text, lost } = write(story, { language: preferredLanguage([story.language]) });
    const parts = format === 'csv' ? [BYTE_ORDER_MARK, text] : [text];
    const content = new Blob(parts, { type: `${mediaType};charset=utf-8` });
    return { format, file: { name: fileName(story.title, extension), content }, lost };
  } catch (error) {
    if (isNoDatesError(error)) return { format, file: null, lost: [] };
    throw error;
  }
}

/**
 * A story as one page that can be explored without anything else.
 *
 * @param moduleAddress of the built component
 * @throws Error when that is not there
 */
export async function pageFile(
  story: Story,
  moduleAddress: string,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const answer = await fetch(moduleAddress);
  if (!answer.ok) throw new Error(`${moduleAddress}: ${String(answer.status)}`);
  const language = preferredLanguage([story.language]);
  const html = await writePage(story, { language, module: await answer.text() });
  const content = new Blob([html], { type: 'text/html;charset=utf-8' });
  return { name: fileName(story.title, 'html'), content };
}
