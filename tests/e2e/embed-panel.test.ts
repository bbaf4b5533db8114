import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { articlePage, shiftsOf, startEmbedSite, type EmbedSite } from '../kit/embed-site.ts';
import { drawn } from './as-a-person.ts';

// What the panel of the explorer gives out, put into a page of somebody else.

let explorer: Explorer;
let site: EmbedSite;

beforeAll(async () => {
  explorer = await startExplorer();
  site = await startEmbedSite({ '/page.css': { body: 'body { margin: 16px; }' } });
});

afterAll(() => Promise.all([explorer.close(), site.close()]));

const EVENTS = 23; // of the seed

async function openPanel(options: Parameters<Explorer['open']>[1] = {}, language = 'en') {
  const opened = await explorer.open(`?story=02-harbour-fire.en.md&lang=${language}`, options);
  await drawn(opened.page);
  await opened.page.getByRole('button', { name: /^(Osadź i eksportuj|Embed & export)$/u }).click();
  await opened.page.getByRole('tab', { name: /^(Osadzanie|Embed)$/u }).click();
  return opened;
}

const area = (page: Page) =>
  page.getByRole('textbox', { name: /Put into the page|Wklej na stronę/u });

/** The code as the reader sees it, once everything is measured. */
async function codeOf(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: /^(Copy the code|Kopiuj kod)$/u });
  await expect.poll(() => button.isEnabled(), { timeout: 15_000 }).toBe(true);
  return area(page).inputValue();
}

async function saved(page: Page, name: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${name}` }).click();
  const download = await waiting;
  return readFileSync(await download.path(), 'utf8');
}

let pages = 0;

/** Puts the code into a page without any other script; what the code names lies beside it. */
async function paste(code: string, reader: Parameters<EmbedSite['open']>[1]) {
  const path = `/panel${String((pages += 1))}.html`;
  const html = articlePage(code).replace(/<script type="module" src="\/date[^>]*><\/script>\n/, '');
  site.files[path] = { body: html };
  return site.open(path, reader);
}

test.each([320, 390, 720, 960])(
  'the preview shows the component in a column of %i px',
  async (width) => {
    const { page, problems } = await openPanel();
    await page.getByRole('radio', { name: `${String(width)} px` }).check();
    const frame = page.frameLocator('dialog iframe');
    await expect.poll(() => frame.locator('[data-event]').count()).toBe(EVENTS);
    expect(await frame.locator('html').evaluate((html) => html.clientWidth)).toBe(width);
    await expect.poll(() => frame.locator('.horizontal').count()).toBe(width > 735 ? 1 : 0);
    await page.getByRole('dialog').getByLabel('Colours', { exact: true }).selectOption('dark');
    await expect
      .poll(() =>
        frame
          .locator('dateline-timeline')
          .evaluate(
            (host) =>
              getComputedStyle(host.shadowRoot!.querySelector('.timeline')!).backgroundColor,
          ),
      )
      .toBe('rgb(28, 32, 38)');
    expect(problems).toEqual([]);
    await page.close();
  },
);

/** The same, but the component comes only when the list in its place has been painted. */
async function pasteSlowly(code: string, reader: Parameters<EmbedSite['open']>[1]) {
  const script = '<script type="module" src="dateline-timeline.js"></script>';
  expect(code).toContain(script);
  const opened = await paste(code.replace(script, ''), reader);
  await opened.page.waitForTimeout(100);
  await opened.page.addScriptTag({ url: '/dateline-timeline.js', type: 'module' });
  await expect.poll(() => opened.page.locator('[data-event]').count()).toBe(EVENTS);
  return opened;
}

const READERS = [320, 391, 700, 768, 871, 1000].map((width) => ({ width, height: 800 }));

test('pasted, the component takes the place of its list and nothing moves, at any width', async () => {
  const { page } = await openPanel();
  const code = await codeOf(page);
  await page.close();
  for (const reader of READERS) {
    const opened = await pasteSlowly(code, reader);
    const host = opened.page.locator('dateline-timeline');
    expect([reader.width, await shiftsOf(opened.page)]).toEqual([reader.width, 0]);
    const [inner, outer] = await host.evaluate((e) => [e.scrollHeight, e.clientHeight] as const);
    expect(inner, 'it need not scroll inside').toBeLessThanOrEqual(outer);
    expect(opened.problems).toEqual([]);
    await opened.page.close();
  }
});

test('without the reserved height the page does move: the test can tell', async () => {
  const { page } = await openPanel();
  await page.getByRole('checkbox', { name: /^Keep the height free/u }).uncheck();
  const opened = await pasteSlowly(await codeOf(page), { width: 1000, height: 3000 });
  expect(await shiftsOf(opened.page)).toBeGreaterThan(0);
  await Promise.all([page.close(), opened.page.close()]);
});

test('without scripts the list has all its height, with its picture and data for search engines', async () => {
  const { page } = await openPanel();
  await page.getByRole('checkbox', { name: /^Add the picture/u }).check();
  await page.getByRole('checkbox', { name: /JSON-LD/u }).check();
  const code = await codeOf(page);
  site.files['/boats-burn-in-the-harbour.svg'] = { body: '' };
  const name = /<img src="([^"]+)"/.exec(code)?.[1] ?? '';
  site.files[`/${name}`] = { body: await saved(page, decodeURIComponent(name)) };
  expect(code).toContain('application/ld+json');
  const opened = await paste(code, { width: 390, javaScript: false });
  const list = opened.page.locator('dateline-timeline > ol');
  expect(await list.locator('li').count()).toBe(EVENTS);
  const host = opened.page.locator('dateline-timeline');
  const [below, bottom] = await Promise.all([
    opened.page.locator('#after').boundingBox(),
    list.boundingBox(),
  ]);
  expect(below!.y).toBeGreaterThanOrEqual(bottom!.y + bottom!.height);
  expect(await host.locator('img').evaluate((image) => image.clientWidth)).toBeLessThanOrEqual(358);
  await Promise.all([page.close(), opened.page.close()]);
});

test('a story in a file of its own: both files are downloaded and work beside the page', async () => {
  const { page } = await openPanel();
  await page.getByLabel('Where the story is').selectOption('file');
  const code = await codeOf(page);
  const src = /<dateline-timeline src="([^"]+)"/.exec(code)?.[1] ?? '';
  site.files[`/${src}`] = { body: await saved(page, decodeURIComponent(src)) };
  expect(await saved(page, 'dateline-timeline.js')).toContain('customElements');
  const opened = await paste(code, { width: 390 });
  await expect.poll(() => opened.page.locator('[data-event]').count()).toBe(EVENTS);
  expect(await shiftsOf(opened.page)).toBe(0);
  expect(opened.problems).toEqual([]);
  await Promise.all([page.close(), opened.page.close()]);
});

test.each(['in the code', 'in a file of its own'])(
  'a frame, the story %s: it draws and nothing moves',
  async (place) => {
    const { page } = await openPanel();
    await page.getByRole('radio', { name: /^Frame/u }).check();
    await page.getByLabel('Where the story is').selectOption(place);
    const code = await codeOf(page);
    const src = /src="embed\.html\?src=([^&]+)&/.exec(code)?.[1];
    if (src !== undefined) {
      const file = decodeURIComponent(decodeURIComponent(src));
      site.files[`/${decodeURIComponent(src)}`] = { body: await saved(page, file) };
    }
    for (const reader of [READERS[1]!, READERS[5]!]) {
      const opened = await paste(code, reader);
      const frame = opened.page.frameLocator('iframe');
      await expect.poll(() => frame.locator('[data-event]').count()).toBe(EVENTS);
      expect(await shiftsOf(opened.page)).toBe(0);
      expect(opened.problems).toEqual([]);
      await opened.page.close();
    }
    await page.close();
  },
);

test('the code is copied', async () => {
  const { page } = await openPanel();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const code = await codeOf(page);
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await page.close();
});

test('a height that is none is refused with a word and changes nothing', async () => {
  const { page } = await openPanel();
  await page.getByLabel(/^Greatest height/u).fill('12');
  expect(await page.getByText('A whole number from 200 to 5000, or nothing.').isVisible()).toBe(
    true,
  );
  expect(await codeOf(page)).not.toContain('max-height="12"');
  await page.getByLabel(/^Greatest height/u).fill('500');
  await expect
    .poll(() => area(page).inputValue(), { timeout: 15_000 })
    .toContain('max-height="500"');
  await page.close();
});

const LOOKS = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['pl', 'en'] as const).map((language) => ({ width, colorScheme, language })),
  ),
);

test.each(LOOKS)(
  'is without fault for axe at $width, $colorScheme, $language',
  async ({ language, ...look }) => {
    const { page, problems } = await openPanel(look, language);
    for (const kind of ['component', 'frame', 'plain']) {
      await page.locator(`input[value="${kind}"]`).check();
      await codeOf(page);
      expect((await axeViolations(page)).map((fault) => `${kind}: ${fault}`)).toEqual([]);
      const [inner, outer] = await page
        .getByRole('dialog')
        .evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth] as const);
      expect(inner, 'nothing sticks out at the side').toBeLessThanOrEqual(outer);
    }
    // axe speaks to all frames, and the one without scripts has no origin.
    expect(problems.filter((problem) => !problem.includes("'postMessage'"))).toEqual([]);
    await page.close();
  },
);
