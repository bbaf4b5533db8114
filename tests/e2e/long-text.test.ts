import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, drawn, openFile, timeline } from './as-a-person.ts';
import { longText } from './texts.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

/** Starts counting frames; `worstGap` tells the longest time between two of them so far, in ms. */
async function startHeartbeat(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const state = window as unknown as { worstGap: number };
    state.worstGap = 0;
    let last = performance.now();
    const beat = (now: number) => {
      state.worstGap = Math.max(state.worstGap, now - last);
      last = now;
      requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
  });
  return () => page.evaluate(() => (window as unknown as { worstGap: number }).worstGap);
}

const FIVE_MB = longText(5_000_000);

test('5 MB of text are read while the page answers', { timeout: 180_000 }, async () => {
  const { page, problems } = await explorer.open('?paste=1', { locale: 'en-GB' });
  const worstGap = await startHeartbeat(page);
  const start = Date.now();
  await openFile(page, FIVE_MB);
  await page.getByRole('progressbar').waitFor({ timeout: 10_000 });
  expect(await page.getByText('Reading 5 MB of text…').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Polski' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('pl');
  console.log(`5 MB: worst gap while reading ${(await worstGap()).toFixed(0)} ms`);
  await article(page).getByText('ferry number 0 ').waitFor({ timeout: 150_000 });
  await timeline(page).getByRole('button').first().waitFor();
  console.log(
    `5 MB: drawn after ${String(Date.now() - start)} ms, worst gap ${(await worstGap()).toFixed(0)} ms`,
  );
  expect(await article(page).locator('*').count()).toBeLessThan(5_000);
  await page
    .getByText('za długi, żeby go tu zmieniać')
    .or(page.getByRole('button', { name: 'Zmień tekst' }))
    .first()
    .waitFor();
  expect(problems).toEqual([]);
});

test(
  'reading 5 MB is cancelled, the text is kept and read again on demand',
  { timeout: 180_000 },
  async () => {
    const { page } = await explorer.open('?paste=1', { locale: 'en-GB' });
    await openFile(page, FIVE_MB);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('The reading was cancelled. The text is still here.').waitFor();
    await page.getByText('A text of 5 MB is too long to edit here.').waitFor();
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.getByRole('progressbar').waitFor({ timeout: 10_000 });
    // A newer text is not kept waiting by the long one.
    await openFile(page, 'On Monday 3 February 2025 ice closed the canal.', 'short.txt');
    await article(page).getByText('ice closed the canal').waitFor();
    expect(await drawn(page)).toBe(1);
  },
);

test(
  'more than the limit is refused with a reason, and the text before stays',
  { timeout: 60_000 },
  async () => {
    const { page } = await explorer.open('?paste=1', { locale: 'en-GB' });
    await openFile(page, 'On Monday 3 February 2025 ice closed the canal.');
    await drawn(page);
    await page.getByRole('button', { name: 'Edit text' }).click();
    await openFile(page, 'x'.repeat(41_000_000), 'huge.txt');
    await page.getByText('Dateline reads at most 20 MB at once').waitFor();
    expect(await page.getByRole('textbox', { name: 'Text of the article' }).inputValue()).toContain(
      'ice closed',
    );
  },
);
