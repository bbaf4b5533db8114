import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeStory } from '#story/write.ts';
import { chromiumArgs } from '../../scripts/browser.mjs';
import { axeViolations } from '../kit/e2e.ts';
import { hostileEverywhere, hostileStory } from '../kit/hostile.ts';
import { SAMPLES } from '../kit/sample-stories.ts';

// One page with everything in it, opened from the disk.

const CLI = join(import.meta.dirname, '../../dist/cli/dateline.js');
const STORIES = { forms: SAMPLES.forms!, hostile: hostileStory(), everywhere: hostileEverywhere() };

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-page-'));
  for (const [name, story] of Object.entries(STORIES)) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, writeStory(story));
    execFileSync(process.execPath, [
      ...[CLI, 'parse', file, '--format', 'html', '--out', join(folder, `${name}.html`)],
    ]);
  }
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('no browser: run under `node scripts/with-browser.mjs`');
  browser = await chromium.launch({ executablePath, args: chromiumArgs });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(name: keyof typeof STORIES, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`file://${join(folder, `${name}.html`)}`);
  return { page, problems };
}

test.each(['forms', 'hostile', 'everywhere'] as const)(
  '%s is drawn and can be explored',
  async (name) => {
    const { page, problems } = await open(name);
    const events = page.locator('[data-event]');
    await expect.poll(() => events.count()).toBe(STORIES[name].events.length);
    await events.nth(1).click();
    await page.locator('dateline-timeline').locator('.card').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
  },
);

test.each(['forms', 'hostile', 'everywhere'] as const)(
  '%s can be read without scripts',
  async (name) => {
    const { page, problems } = await open(name, { javaScriptEnabled: false });
    const items = page.locator('dateline-timeline > ol > li');
    expect(await items.count()).toBe(STORIES[name].events.length);
    expect(await items.first().isVisible()).toBe(true);
    expect(
      await page.locator('img, iframe, main a, main :not(dateline-timeline) > script').count(),
    ).toBe(0);
    expect(problems).toEqual([]);
  },
);

test('a dark page is dark before and after scripts run', async () => {
  const { page } = await open('forms', { colorScheme: 'dark' });
  await page.locator('[data-event]').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(28, 32, 38)');
});
