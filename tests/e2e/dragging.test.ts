import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startExplorer, type Explorer } from '../kit/e2e.ts';
import { drawn, events, openPaste, pressPaste } from './as-a-person.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

const REPORT = `Fire in Rudawa, 14 February 2025

A fire broke out in a grain warehouse on 10 February 2025. Firefighters put out the blaze on 11 February 2025. The mayor visited the village on 13 February 2025.`;

async function begin() {
  const { page, problems } = await explorer.open('', { locale: 'en-GB', width: 1280 });
  await (await openPaste(page)).click();
  await pressPaste(page, REPORT);
  await drawn(page);
  const blaze = events(page).filter({ hasText: 'put out the blaze' });
  const box = await blaze.boundingBox();
  const mayor = await events(page).filter({ hasText: 'mayor visited' }).boundingBox();
  if (!box || !mayor) throw new Error('not drawn');
  // Both marks begin where their days do, two days apart.
  return { page, problems, blaze, x: box.x + 8, y: box.y + 5, day: (mayor.x - box.x) / 2 };
}

const told = (page: Page) => events(page).allTextContents();

test('a mark is dragged to the next day, which it says on the way, and undone', async () => {
  const { page, problems, blaze, x, y, day } = await begin();
  const before = await told(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + day / 2, y, { steps: 4 });
  await page.mouse.move(x + day, y, { steps: 4 });
  await page.locator('.moved').filter({ hasText: 'Wednesday 12 February 2025' }).waitFor();
  expect(await told(page)).toEqual(before);
  await page.mouse.up();
  await expect.poll(() => blaze.textContent()).toContain('12 February 2025');
  expect(await page.locator('.moved').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => told(page)).toEqual(before);
  expect(problems).toEqual([]);
});

test('Escape lets a dragged mark be, and a click on it still selects', async () => {
  const { page, blaze, x, y, day } = await begin();
  const before = await told(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + day, y, { steps: 4 });
  await page.locator('.moved').waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await page.locator('.moved').count()).toBe(0);
  expect(await told(page)).toEqual(before);
  await page.mouse.click(x, y);
  await expect.poll(() => blaze.getAttribute('aria-pressed')).toBe('true');
});
