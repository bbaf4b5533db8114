import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs } from '../../scripts/browser.mjs';
import { serveGallery } from '../../scripts/gallery-page.mjs';

/*
 * The gallery as a test: pictures of stories as the view draws them, compared point by point with the
 * ones that somebody has looked at. After a change that is meant, look at them and keep them:
 *   GOLDEN=write node scripts/with-browser.mjs npx vitest run --project e2e tests/e2e/golden.test.ts
 */

const FOLDER = fileURLToPath(new URL('golden/', import.meta.url));
const executablePath = process.env.CHROME_PATH ?? '';

/** Only one browser, the one that comes with the packages, draws the same points on every machine. */
const comparable = executablePath.includes('node_modules/.cache/chromium-');
const reason = comparable ? '' : ' (left out: pictures of another browser differ in single points)';

/** A point differs when one of its colours is further off than this, of 255. */
const COLOUR_TOLERANCE = 3;

/** So many points may differ: rounding at the edge of a slanted line. */
const POINTS_TOLERANCE = 24;

interface Scene {
  readonly story: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly language: 'pl' | 'en';
  readonly selected?: string;
  readonly maxHeight?: number;
}

const SCENES: readonly Scene[] = [
  { story: 'own-almaty', width: 1280, theme: 'light', language: 'pl' },
  { story: 'own-river', width: 1280, theme: 'light', language: 'en' },
  { story: 'own-river', width: 390, theme: 'light', language: 'en', maxHeight: 640 },
  { story: 'own-harbour-fire', width: 900, theme: 'light', language: 'en', maxHeight: 560 },
  { story: 'forms', width: 1280, theme: 'dark', language: 'pl' },
  { story: 'forms', width: 320, theme: 'light', language: 'en' },
  { story: 'papers', width: 960, theme: 'light', language: 'pl', selected: 'e2' },
  { story: 'undated', width: 960, theme: 'light', language: 'pl' },
  { story: 'crowd', width: 1280, theme: 'light', language: 'en' },
];

const nameOf = ({ story, width, theme, language, maxHeight, selected }: Scene) =>
  [
    story,
    width,
    theme,
    language,
    ...(maxHeight ? ['fit'] : []),
    ...(selected ? ['chosen'] : []),
  ].join('-');

/** In the page: how many points of two pictures differ; -1 when they are not of one size. */
async function differing([a, b, tolerance]: readonly [string, string, number]): Promise<number> {
  const points = async (png: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [one, other] = [await points(a), await points(b)];
  if (one.width !== other.width || one.height !== other.height) return -1;
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4) {
    const off = (channel: number) =>
      Math.abs((one.data[i + channel] ?? 0) - (other.data[i + channel] ?? 0));
    if (Math.max(off(0), off(1), off(2)) > tolerance) count++;
  }
  return count;
}

describe.skipIf(!comparable)(`pictures of the gallery${reason}`, () => {
  let browser: Browser;
  let page: Page;
  let gallery: { url: string; close: () => void };

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await chromium.launch({ executablePath, args: chromiumArgs });
    page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(gallery.url);
    await page.waitForFunction(() => 'show' in window);
  });

  afterAll(async () => {
    await browser.close();
    gallery.close();
  });

  test.each(SCENES.map((scene) => [nameOf(scene), scene] as const))('%s', async (name, scene) => {
    await page.setViewportSize({ width: scene.width, height: 600 });
    await page.evaluate((wanted) => {
      (window as unknown as { show: (scene: unknown) => void }).show(wanted);
    }, scene);
    const picture = await page.screenshot({ fullPage: true });
    const file = `${FOLDER}${name}.png`;
    if (process.env.GOLDEN === 'write') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, picture);
      return;
    }
    expect(existsSync(file), `${name}.png is kept`).toBe(true);
    const golden = readFileSync(file).toString('base64');
    const count = await page.evaluate(differing, [
      golden,
      picture.toString('base64'),
      COLOUR_TOLERANCE,
    ] as const);
    if (count < 0 || count > POINTS_TOLERANCE) {
      const seen = fileURLToPath(new URL('../../out/golden/', import.meta.url));
      mkdirSync(seen, { recursive: true });
      writeFileSync(`${seen}${name}.png`, picture);
    }
    expect(
      count,
      'points that differ (-1: another size); the new picture is in out/golden',
    ).toBeGreaterThanOrEqual(0);
    expect(count, 'points that differ; the new picture is in out/golden').toBeLessThanOrEqual(
      POINTS_TOLERANCE,
    );
  });
});
