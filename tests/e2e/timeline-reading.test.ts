import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs } from '../../scripts/browser.mjs';
import { serveGallery } from '../../scripts/gallery-page.mjs';
import { axeViolations } from '../kit/e2e.ts';

/*
 * Whole readings of a timeline as people read it: with keys alone, with a finger, in large type, in
 * forced colours, on paper.
 */

let browser: Browser;
let gallery: { url: string; close: () => void };
let open: Page[] = [];

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '',
    args: chromiumArgs,
  });
});

afterAll(async () => {
  await browser.close();
  gallery.close();
});

afterEach(async () => {
  await Promise.all(open.map((page) => page.context().close()));
  open = [];
});

interface Scene {
  readonly story: string;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'pl' | 'en';
  readonly selected?: string;
  readonly details?: boolean;
}

async function show(scene: Scene, width: number, options: BrowserContextOptions = {}) {
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  open.push(page);
  await page.goto(gallery.url);
  await page.waitForFunction(() => 'show' in window);
  // The gallery is no page with a heading of its own.
  await page.evaluate(() => {
    const heading = '<h1 style="color: #000; background: #fff">Timeline</h1>';
    document.getElementById('gallery')?.insertAdjacentHTML('afterbegin', heading);
  });
  await draw(page, scene);
  return page;
}

async function draw(page: Page, scene: Scene) {
  await page.evaluate(
    (wanted) => {
      (window as unknown as { show: (scene: unknown) => void }).show(wanted);
    },
    { theme: 'light', language: 'en', details: true, ...scene },
  );
  await events(page).first().waitFor({ state: 'attached' });
}

const events = (page: Page) => page.locator('button[data-event]');
const idsOf = (page: Page) =>
  events(page).evaluateAll((all) => all.map((button) => (button as HTMLElement).dataset.event));
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.event);
const card = (page: Page) => page.locator('.card');

describe('with keys alone', () => {
  test('one tab stop leads through all events, into their details and back', async () => {
    const page = await show({ story: 'forms' }, 1280);
    const order = await idsOf(page);
    const stops = await page.locator('ol button[tabindex="0"]').count();
    expect(stops).toBe(1);
    for (let i = 0; i < 20 && (await focused(page)) === undefined; i++)
      await page.keyboard.press('Tab');
    const seen = [await focused(page)];
    for (let i = 1; i < order.length; i++) {
      await page.keyboard.press('ArrowRight');
      const id = await focused(page);
      seen.push(id);
      await page.keyboard.press('Enter');
      await card(page).waitFor();
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'detached' });
      expect(await focused(page)).toBe(id);
    }
    expect(seen).toEqual(order);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(order[0]);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(order.at(-1));
  });

  test('the help, zooming, a day and all again', async () => {
    const page = await show({ story: 'forms' }, 1280);
    const all = await events(page).count();
    await events(page).nth(2).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('d');
    await expect.poll(() => events(page).count()).toBeLessThan(all);
    await page.keyboard.press('0');
    await expect.poll(() => events(page).count()).toBe(all);
  });

  test('up and down go from lane to lane', async () => {
    const page = await show({ story: 'papers' }, 1280);
    await page.getByRole('button', { name: 'One lane for each source' }).press('Enter');
    await events(page).first().focus();
    const top = () =>
      page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    const first = await top();
    await page.keyboard.press('ArrowDown');
    const second = await top();
    await page.keyboard.press('ArrowUp');
    expect(second).toBeGreaterThan(first);
    expect(await top()).toBe(first);
  });

  test('the overview moves and resizes the part that is shown', async () => {
    const page = await show({ story: 'forms' }, 1280);
    const strip = page.getByRole('slider', { name: 'Part of the time shown' });
    const said = () => strip.getAttribute('aria-valuetext');
    const whole = await said();
    await strip.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('+');
    const middle = await said();
    expect(middle).not.toBe(whole);
    await page.keyboard.press('Home');
    expect(await strip.getAttribute('aria-valuenow')).toBe('0');
    const start = await said();
    await page.keyboard.press('ArrowRight');
    expect(await said()).not.toBe(start);
    await page.keyboard.press('End');
    expect(await strip.getAttribute('aria-valuenow')).toBe('100');
    await page.keyboard.press('0');
    expect(await said()).toBe(whole);
  });

  test('a list of very many events is read to its end', async () => {
    const page = await show({ story: 'crowd' }, 390);
    const first = await events(page).count();
    await events(page).last().focus();
    const last = await focused(page);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => events(page).count()).toBe(2 * first);
    await expect.poll(() => focused(page)).not.toBe(last);
    expect(await focused(page)).toBe((await idsOf(page))[first]);
    await page.getByRole('button', { name: 'Show 300 more events' }).click();
    await expect.poll(() => events(page).count()).toBe(3 * first);
  });
});

/** Puts fingers down, moves them and takes them away, as the browser hears it from a screen. */
async function fingers(page: Page, path: readonly (readonly (readonly [number, number])[])[]) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: (typeof path)[number]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
    });
  for (const [i, places] of path.entries()) {
    await touch(i === 0 ? 'touchStart' : 'touchMove', places);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await touch('touchEnd', []);
}

describe('with a finger', () => {
  const touch = { hasTouch: true, isMobile: true };

  test.each([390, 1000])('every event is tapped open and closed at %i pixels', async (width) => {
    const page = await show({ story: 'papers' }, width, touch);
    for (const [i, id] of (await idsOf(page)).entries()) {
      const button = page.locator(`button[data-event="${id ?? ''}"]`);
      // On its words, where a reader would tap; the box of a long mark has an empty corner.
      const words = page.locator('.stage svg [data-label]').nth(i);
      await words.scrollIntoViewIfNeeded();
      const { x = 0, y = 0, width: wide = 0, height = 0 } = (await words.boundingBox()) ?? {};
      await page.touchscreen.tap(x + wide / 2, y + height / 2);
      await card(page).waitFor();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('button', { name: 'Close' }).tap();
      await card(page).waitFor({ state: 'detached' });
    }
  });

  test('two fingers zoom in, one moves, a double tap zooms, a button shows all', async () => {
    const page = await show({ story: 'forms' }, 1000, touch);
    const fit = page.getByRole('button', { name: 'Show all' });
    const shown = () => page.locator('.top p').textContent();
    const whole = await shown();
    const { y = 0, height = 0 } = (await page.locator('.stage').boundingBox()) ?? {};
    const row = y + height - 12;
    const spread = [400, 340, 280, 220].map((x): [number, number][] => [
      [x, row],
      [1000 - x, row],
    ]);
    await fingers(page, spread);
    await expect.poll(() => fit.isEnabled()).toBe(true);
    expect(await shown()).not.toBe(whole);
    const ticks = () => page.locator('.stage svg').first().innerHTML();
    const before = await ticks();
    await fingers(page, [[[600, row]], [[500, row]], [[400, row]]]);
    await expect.poll(ticks).not.toBe(before);
    await fit.tap();
    await expect.poll(shown).toBe(whole);
    await page.touchscreen.tap(500, row);
    await page.touchscreen.tap(500, row);
    await expect.poll(() => fit.isEnabled()).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (theme) => {
  test.each([
    [1280, 'none'],
    [390, 'none'],
    [1280, 'active'],
    [390, 'active'],
  ] as const)('at %i pixels, forced colours: %s', async (width, forcedColors) => {
    const options = { forcedColors, colorScheme: theme };
    const page = await show({ story: 'papers', theme }, width, options);
    expect(await axeViolations(page)).toEqual([]);
    await events(page).first().focus();
    await page.keyboard.press('Enter');
    await card(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

/** In the page: lines of the drawing that touch one another or leave it, and what runs over its box. */
function faultsInPage(): string[] {
  const svg = document.querySelector('.stage svg');
  const frame = svg?.getBoundingClientRect();
  if (!svg || !frame) return ['nothing is drawn'];
  const boxes = [...svg.querySelectorAll('text')].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    // The box of a line of type is taller than its letters.
    const air = (bottom - top) / 5;
    return { text: text.textContent, left, right, top: top + air, bottom: bottom - air };
  });
  const touching = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.right > b.left + 1 &&
          b.right > a.left + 1 &&
          a.bottom > b.top + 1 &&
          b.bottom > a.top + 1,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
  const leaving = boxes
    .filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1)
    .map(({ text }) => `${text} leaves`);
  const wide =
    document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  const cut = [...document.querySelectorAll<HTMLElement>('.top button, .top p, ul li, .card *')]
    .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1)
    .map((each) => `cut: ${each.textContent}`);
  return [...touching, ...leaving, ...wide, ...cut];
}

describe('in type of double size', () => {
  test.each([
    ['own-almaty', 390],
    ['own-almaty', 1600],
    ['own-river', 320],
    ['own-river', 1280],
    ['papers', 900],
    ['forms', 1500],
  ])('%s at %i pixels: nothing is cut or overlaps', async (story, width) => {
    const page = await show({ story, selected: 'e2' }, width);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const size = () => page.locator('.stage svg text').first().getAttribute('font-size');
    await expect.poll(async () => Number(await size())).toBeGreaterThan(20);
    expect(await page.evaluate(faultsInPage)).toEqual([]);
  });
});

describe('on paper', () => {
  /** A4 less its margins, in CSS pixels. */
  const PAPER = 718;

  test.each([
    ['own-almaty', 1280],
    ['own-river', 390],
    ['papers', 1920],
  ])('%s from a window of %i pixels: all of it, no controls', async (story, width) => {
    const page = await show({ story, details: false }, width);
    const all = (await idsOf(page)).length;
    await page.emulateMedia({ media: 'print' });
    for (const control of await page.locator('.top button, .overview').all())
      expect(await control.isVisible()).toBe(false);
    expect(await page.locator('.stage svg [data-label]').count()).toBe(all);
    expect(await page.evaluate(faultsInPage)).toEqual([]);
  });

  test('a drawing wider than the paper is made smaller, not cut', async () => {
    const page = await show({ story: 'own-almaty', details: false }, 1280);
    await page.emulateMedia({ media: 'print' });
    const { right, frame } = await page.evaluate((width) => {
      const stage = document.querySelector<HTMLElement>('.timeline');
      // Paper narrows the page without telling its scripts.
      if (stage) stage.style.width = `${String(width)}px`;
      const svg = document.querySelector('.stage svg')?.getBoundingClientRect();
      return { right: svg?.right ?? Infinity, frame: stage?.getBoundingClientRect().right ?? 0 };
    }, PAPER);
    expect(right).toBeLessThanOrEqual(frame + 1);
  });

  test('what was zoomed in on is printed whole, and zoomed in on again afterwards', async () => {
    const page = await show({ story: 'forms' }, 1280);
    const all = await events(page).count();
    await events(page).nth(2).focus();
    for (let i = 0; i < 6; i++) await page.keyboard.press('+');
    await expect.poll(() => events(page).count()).toBeLessThan(all);
    const zoomed = await events(page).count();
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('.stage svg [data-label]').length;
    });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(printed).toBe(all);
    await expect.poll(() => events(page).count()).toBe(zoomed);
  });
});
