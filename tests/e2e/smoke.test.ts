import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer, type PageOptions } from '../kit/e2e.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

const READERS: readonly (PageOptions & { title: string })[] = [
  { title: 'a wide light screen, in Polish', width: 1280 },
  { title: 'a tablet, dark, in English', width: 720, colorScheme: 'dark', locale: 'en-GB' },
  { title: 'a phone, in Polish', width: 390, height: 844 },
];

test.each(READERS)('the explorer opens without a fault on $title', async (reader) => {
  const { page, problems } = await explorer.open('', reader);
  await page.waitForLoadState('networkidle');
  expect(await page.title()).toContain('Dateline');
  expect(await axeViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
});

const SEEDS = readdirSync(join(import.meta.dirname, '../../seeds')).filter(
  (name) => !name.startsWith('.'),
);

test.each(SEEDS.flatMap((seed) => [1280, 390].map((width) => [seed, width] as const)))(
  '%s is drawn at %i px, with a button for each event',
  async (seed, width) => {
    const { page, problems } = await explorer.open(`?story=${seed}`, { width });
    await page.waitForLoadState('networkidle');
    const told = await page
      .getByText(/^\d+ zdarze/)
      .first()
      .innerText();
    const buttons = page.locator('[data-event]');
    await expect.poll(() => buttons.count()).toBeGreaterThanOrEqual(parseInt(told, 10));
    expect(problems).toEqual([]);
  },
);

test('of several reports each has its tab, and an event shows its words in the one that tells it', async () => {
  const { page, problems } = await explorer.open('?story=05-chlorine.pl-en.md', { width: 1280 });
  const text = page.getByRole('region', { name: 'Tekst' });
  const tabs = text.getByRole('tab');
  await expect
    .poll(() => tabs.allInnerTexts())
    .toEqual(['Kurier Lubieński', 'Radio Warta', 'The Baltic Post']);
  await page.locator('[data-event^="d3-"]').first().click();
  await tabs.getByText('The Baltic Post').click();
  await expect.poll(() => text.locator('.lit').count()).toBeGreaterThan(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
});
