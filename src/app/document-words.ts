import { dateInWords } from '#i18n/dates.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Created, StoryDocument } from '#story/types.ts';
import type { Settings } from './settings.svelte.ts';

/** How a document is called: by who published it, its title, or its number, counted from 0. */
export function nameOf({ publisher, title }: StoryDocument, n: number, messages: Messages): string {
  return publisher ?? title ?? messages.textNumber(n + 1);
}

/** When a document was written and how that is known, as a sentence. */
export function createdInWords(
  { value, basis }: Created,
  { language, messages }: Pick<Settings, 'language' | 'messages'>,
): string {
  if (value === null || basis === 'unknown') return messages.createdUnknown;
  return messages.readAs(dateInWords(language, value), messages.basis[basis]);
}
