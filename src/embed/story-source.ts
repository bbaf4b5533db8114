import { EMBED_MESSAGES } from '#i18n/embed.ts';
import type { UiLanguage } from '#i18n/language.ts';
import type { Story } from '#story/types.ts';
import { faultOf } from './story-form.ts';

/** A story, or in words why there is none. */
export type Found = { readonly story: Story } | { readonly fault: string };

/** Takes a story, or says what is wrong with it. */
export function storyOf(json: unknown, language: UiLanguage): Found {
  const why = faultOf(json);
  if (why === null) return { story: json as Story };
  return { fault: EMBED_MESSAGES[language].notStory(why) };
}

/** Reads a story's file, or says what is wrong with it. */
export function storyIn(text: string, language: UiLanguage): Found {
  try {
    return storyOf(JSON.parse(text.replace(/^\uFEFF/, '')), language);
  } catch (error) {
    return { fault: EMBED_MESSAGES[language].notStory(String(error)) };
  }
}

/**
 * Fetches a story: the one request that an embed makes.
 *
 * @param address relative to the page
 */
export async function storyAt(
  address: string,
  language: UiLanguage,
  signal: AbortSignal,
): Promise<Found> {
  const { unreachable } = EMBED_MESSAGES[language];
  try {
    const answer = await fetch(new URL(address, document.baseURI), { signal });
    if (!answer.ok) return { fault: unreachable(address, String(answer.status)) };
    return storyIn(await answer.text(), language);
  } catch (error) {
    return { fault: unreachable(address, String(error)) };
  }
}
