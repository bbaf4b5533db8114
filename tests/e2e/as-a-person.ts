import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';

/** What a person sees and does, by the names that a screen reader uses, in either language. */

export const timeline = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Oś czasu|Timeline)$/u });

export const article = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Tekst|Text)$/u });

/** Where it is explained how a time was read. */
export const reason = (page: Page): Locator => page.getByRole('complementary');

/** The events of the timeline, in the order of time. */
export const events = (page: Page): Locator => timeline(page).locator('button[data-event]');

/** What is lit in the text, piece by piece. */
export async function litWords(page: Page): Promise<string> {
  return (await article(page).locator('.lit, .lit-time').allTextContents()).join('');
}

/** Waits until the timeline has events, and tells how many. */
export async function drawn(page: Page): Promise<number> {
  await events(page).first().waitFor();
  return events(page).count();
}

/** Opens the place for an own text. */
export async function openPaste(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(Wklej artykuł|Paste an article)$/u }).click();
  return page.getByRole('textbox', { name: /^(Tekst artykułu|Text of the article)$/u });
}

/**
 * Puts a text on the clipboard and presses the keys that paste it where the focus is.
 *
 * @param html the same with markup, as a browser copies it
 */
export async function pressPaste(page: Page, text: string, html?: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    async ({ plain, markup }) => {
      const form = (words: string, type: string) => new Blob([words], { type });
      const item = {
        'text/plain': form(plain, 'text/plain'),
        ...(markup !== null && { 'text/html': form(markup, 'text/html') }),
      };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    { plain: text, markup: html ?? null },
  );
  await page.keyboard.press('ControlOrMeta+V');
}

/** Pastes an article as a person would: the button, then the keys. */
export async function paste(page: Page, text: string): Promise<void> {
  await (await openPaste(page)).click();
  await pressPaste(page, text);
}

/** Opens a file of this text by the page's own button. */
export async function openFile(page: Page, text: string, name = 'article.txt'): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'dateline-')), name);
  await writeFile(file, text);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Otwórz plik…|Open a file…)$/u }).click();
  await (await chooser).setFiles(file);
}
