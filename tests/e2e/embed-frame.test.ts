import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameSnippet } from '#export/frame-snippet.ts';
import { writeStory } from '#story/write.ts';
import type { Page } from 'playwright';
import { articlePage, shiftsOf, startEmbedSite, type EmbedSite } from '../kit/embed-site.ts';
import { hostileEverywhere } from '../kit/hostile.ts';
import { SAMPLES } from '../kit/sample-stories.ts';

const forms = SAMPLES.forms!;
const GUIDE = join(import.meta.dirname, '../../docs/embedding.md');

let site: EmbedSite;

beforeAll(async () => {
  site = await startEmbedSite({
    '/story.json': { body: writeStory(forms) },
    '/page.css': { body: 'body { margin: 16px }' },
  });
});

afterAll(() => site.close());

const snippet = (width = 960) =>
  frameSnippet(forms, {
    language: 'en',
    page: '/embed.html',
    src: null,
    script: '/dateline-frame.js',
    width,
  });

const frameHeight = (page: Page) =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

const contentHeight = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => body.scrollHeight);

const filler = '<p>A line of the article.</p>'.repeat(40);

test('far down a page, a sandboxed frame has taken its own height before it is seen; nothing moves', async () => {
  const wrong = (await snippet()).replace(/height="\d+"/, 'height="150"');
  site.files['/down.html'] = { body: articlePage(filler + wrong + filler) };
  const { page, problems } = await site.open('/down.html');
  const events = page.frameLocator('iframe').locator('[data-event]');
  await expect.poll(() => events.count()).toBe(10);
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(300);
  expect(Math.abs((await frameHeight(page)) - (await contentHeight(page)))).toBeLessThan(8);
  expect(await shiftsOf(page)).toBe(0);
  expect(problems).toEqual([]);
});

test('in sight it keeps the height that was reserved, until the reader does something in it', async () => {
  const low = (await snippet()).replace(/height="\d+"/, 'height="300"');
  site.files['/seen.html'] = { body: articlePage(low) };
  const { page } = await site.open('/seen.html');
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-event]').first().waitFor();
  await page.waitForTimeout(300);
  expect(Math.round(await frameHeight(page))).toBeLessThan(310);
  expect(await shiftsOf(page)).toBe(0);
  await frame.getByRole('button', { name: 'One lane for each source' }).click();
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(400);
});

test.each([960, 340])(
  'the height that a snippet reserves is near the one needed at %i px',
  async (width) => {
    site.files['/near.html'] = { body: articlePage(`<div>${await snippet(width)}</div>`) };
    const { page } = await site.open('/near.html', { width: width + 40 });
    await page.frameLocator('iframe').locator('[data-event]').first().waitFor();
    const [reserved, needed] = [await frameHeight(page), await contentHeight(page)];
    expect(Math.abs(reserved - needed) / needed).toBeLessThan(0.2);
  },
);

test('a foreign window cannot set the height', async () => {
  const low = (await snippet()).replace(/height="\d+"/, 'height="300"');
  site.files['/foreign.html'] = { body: articlePage(filler + low) };
  const { page } = await site.open('/foreign.html', { height: 400 });
  await page.evaluate(() => {
    window.postMessage({ type: 'dateline-height', height: 5000, byReader: true }, '*');
  });
  await page.waitForTimeout(200);
  expect(await frameHeight(page)).toBeLessThan(4000);
});

test('its height is told in the forms that article systems know, with the id that they gave', async () => {
  site.files['/told.html'] = {
    body: `<!DOCTYPE html><title>x</title><script>
window.told = [];
addEventListener('message', ({ data }) => { told.push(data); });
</script><iframe src="/embed.html?src=story.json&amp;id=abc12" title="x" width="800" height="300"></iframe>`,
  };
  const { page } = await site.open('/told.html');
  await page.frameLocator('iframe').locator('[data-event]').first().waitFor();
  const body = page.frameLocator('iframe').locator('body');
  const needed = await body.evaluate((each) => Math.ceil(each.getBoundingClientRect().height));
  const last = (key: string) =>
    page.evaluate(
      (name) =>
        (window as unknown as { told: Record<string, unknown>[] }).told.findLast(
          (message) => name in message,
        ),
      key,
    );
  await expect
    .poll(() => last('datawrapper-height'))
    .toEqual({ 'datawrapper-height': { abc12: needed } });
  expect(await last('sentinel')).toEqual({ sentinel: 'amp', type: 'embed-size', height: needed });
});

test('hostile text in its address stays text', async () => {
  const story = hostileEverywhere();
  const code = await frameSnippet(story, {
    language: 'en',
    page: '/embed.html',
    src: null,
    script: null,
    width: 900,
  });
  site.files['/hostile.html'] = { body: articlePage(code) };
  const { page, problems } = await site.open('/hostile.html');
  const frame = page.frameLocator('iframe');
  await expect.poll(() => frame.locator('[data-event]').count()).toBe(story.events.length);
  expect(await page.locator('main img, main [onerror], main [onfocus]').count()).toBe(0);
  expect(await frame.locator('img, a, [onerror], [onfocus]').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('a cut address says that there is no story in it', async () => {
  site.files['/cut.html'] = {
    body: articlePage('<iframe src="/embed.html#story=abc" title="x" height="300"></iframe>'),
  };
  const { page } = await site.open('/cut.html');
  await expect
    .poll(() => page.frameLocator('iframe').getByRole('alert').innerText())
    .toMatch(/no story/);
});

const SNIPPETS = [...readFileSync(GUIDE, 'utf8').matchAll(/```html\n(.*?)```/gs)].map(
  ([, code = ''], i) => [i + 1, code] as const,
);

test.each(SNIPPETS)('snippet %i of docs/embedding.md draws a timeline', async (i, code) => {
  const json = writeStory(forms, 0).replaceAll('<', '\\u003c');
  site.files[`/snippet${String(i)}.html`] = {
    body: `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>x</title>${code.replace('STORY', () => json)}`,
  };
  const { page, problems } = await site.open(`/snippet${String(i)}.html`);
  const inFrame = (await page.locator('iframe').count()) > 0;
  const events = (inFrame ? page.frameLocator('iframe') : page).locator('[data-event]');
  await expect.poll(() => events.count()).toBe(10);
  expect(problems).toEqual([]);
});
