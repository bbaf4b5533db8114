import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, drawn, events, paste, reason, timeline } from './as-a-person.ts';
import { POLISH } from './texts.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

const SHELF = { name: 'Moje historie' };

async function openLink(page: Page) {
  await page.getByRole('button', { name: 'Link do historii…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Link do historii' });
  await dialog.waitFor();
  return dialog;
}

/** The link that the dialog copies. */
async function copied(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openLink(page);
  await dialog.getByRole('button', { name: 'Kopiuj link' }).click();
  await dialog.getByText('Skopiowano.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Pastes a report and corrects what happened in its first event. */
async function correctedStory(page: Page, label: string) {
  await paste(page, POLISH);
  await drawn(page);
  await events(page).first().click();
  await reason(page).getByRole('button', { name: 'Popraw to zdarzenie' }).click();
  await reason(page).getByLabel('Co się stało').fill(label);
  await reason(page).getByRole('button', { name: 'Gotowe' }).click();
  await timeline(page).getByText(label).first().waitFor();
}

test('a link carries text and corrections into another browser, and nothing to the server', async () => {
  const { page } = await explorer.open();
  await correctedStory(page, 'Spłonął spichlerz');
  const link = await copied(page);
  expect(link).toContain('#story=');

  const asked: string[] = [];
  const { page: other, problems } = await explorer.open('?lang=pl', {
    prepare: async (fresh) => {
      fresh.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
      await fresh.goto(link);
      await drawn(fresh);
      await timeline(fresh).getByText('Spłonął spichlerz').first().waitFor();
      await article(fresh).getByText('Ogień zauważył dróżnik.').waitFor();
      expect(new URL(fresh.url()).hash).toBe('');
      await fresh.getByText('Ta historia przyszła z linkiem.').waitFor();
      expect(await axeViolations(fresh)).toEqual([]);
      await fresh.reload();
      await timeline(fresh).getByText('Spłonął spichlerz').first().waitFor();
    },
  });
  await other.getByRole('button', SHELF).click();
  await expect.poll(() => other.getByRole('button', { name: /^Otwórz „/u }).count()).toBe(1);
  const secret = new URL(link).hash.slice(7, 60);
  expect(asked.filter((url) => url.includes(secret) && !url.includes('#'))).toEqual([]);
  // Going on to the next page breaks off what the last one was fetching.
  expect(problems.filter((problem) => !problem.includes('ERR_ABORTED'))).toEqual([]);
});

test('a link put into a page with an own story keeps both', async () => {
  const { page: sender } = await explorer.open();
  await paste(sender, POLISH);
  await drawn(sender);
  const link = await copied(sender);

  const { page } = await explorer.open();
  await paste(page, 'W poniedziałek 3 lutego 2025 roku w Rudawie spadł śnieg.');
  await drawn(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await article(page).getByText('Ogień zauważył dróżnik.').waitFor();
  await page.getByRole('button', SHELF).click();
  await expect
    .poll(() => page.getByRole('button', { name: /^Otwórz „/u }).count(), { timeout: 5_000 })
    .toBe(2);
});

test('a cut link says so; a story too large for a link has a file instead', async () => {
  const { page } = await explorer.open('?paste=1#story=q1bKzE');
  await page.getByRole('alert').getByText('Tego linku nie da się otworzyć').waitFor();
  const noise = Array.from({ length: 14_000 }, (_, n) => ((n * 2_654_435_761) >>> 0).toString(36));
  await paste(page, `${POLISH}\n\n${noise.join(' ')}`);
  await drawn(page);
  const dialog = await openLink(page);
  await dialog.getByText('Ta historia jest za duża na link').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Pobierz plik historii' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain(
    'Ogień zauważył dróżnik.',
  );
});
