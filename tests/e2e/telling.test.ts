import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, drawn, events, litWords, timeline } from './as-a-person.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

describe.each([390, 1280])('at %i pixels', (width) => {
  test('the order of telling is a view of the same events, linked with the text', async () => {
    const { page, problems } = await explorer.open('', { width, height: 800 });
    const count = await drawn(page);
    await page.getByRole('radio', { name: 'Kolejność opowieści' }).check();
    const rows = events(page);
    expect(await rows.count()).toBe(count);
    await expect.poll(() => timeline(page).textContent()).toContain('cofa się w czasie');
    const [dots, lines] = [timeline(page).locator('circle'), timeline(page).locator('.plot path')];
    expect(await dots.count()).toBe(count);
    expect(await lines.first().getAttribute('d')).toMatch(/^M[\d.]+,[\d.]+C/u);

    await rows.first().click();
    expect(await rows.first().getAttribute('aria-pressed')).toBe('true');
    expect((await litWords(page)).length).toBeGreaterThan(10);
    expect(await article(page).count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('view')).toBe('telling');

    await page.reload();
    await drawn(page);
    expect(await page.getByRole('radio', { name: 'Kolejność opowieści' }).isChecked()).toBe(true);
    expect(problems).toEqual([]);
  });
});

test('no label lies over the line of the telling, and nothing leaves the page', async () => {
  const { page } = await explorer.open('', { width: 320, height: 700 });
  await drawn(page);
  await page.getByRole('radio', { name: 'Kolejność opowieści' }).check();
  const boxes = await timeline(page)
    .locator('li .words')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  const dots = await timeline(page)
    .locator('circle')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(Math.max(...dots)).toBeLessThanOrEqual(Math.min(...boxes));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await axeViolations(page)).toEqual([]);
});
