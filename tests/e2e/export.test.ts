import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { sizeOf, textsOf } from '../kit/png.ts';
import { drawn, events } from './as-a-person.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/cli/dateline.js');
const SEEDS = readdirSync(join(ROOT, 'seeds'));

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

/** Opens a story and the dialog in which it is saved. */
async function openDialog(path = '?lang=pl', options = {}) {
  const opened = await explorer.open(path, options);
  await drawn(opened.page);
  await opened.page.getByRole('button', { name: /^(Osadź i eksportuj|Embed & export)$/u }).click();
  await opened.page.getByRole('dialog').waitFor();
  return opened;
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const parse = (seed: string, ...args: string[]) =>
  execFileSync(process.execPath, [CLI, 'parse', join(ROOT, 'seeds', seed), ...args], {
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** A point differs when one of its colours is further off than this, of 255: more than half of it. */
const COLOUR_TOLERANCE = 128;

/** Share of the points that may differ: edges of letters, which two painters round differently. */
const POINTS_TOLERANCE = 0.002;

/** The share of the points of two pictures that differ; 1 when their sizes do. */
const difference = (page: Page, pictures: readonly Buffer[]): Promise<number> =>
  page.evaluate(
    async ({ files, tolerance }) => {
      const [one, other] = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (c) => c.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!one || one.width !== other?.width || one.height !== other.height) return 1;
      let points = 0;
      for (let i = 0; i < one.data.length; i += 4) {
        const off = [0, 1, 2].map((c) =>
          Math.abs((one.data[i + c] ?? 0) - (other.data[i + c] ?? 0)),
        );
        if (Math.max(...off) > tolerance) points += 1;
      }
      return points / (one.width * one.height);
    },
    { files: pictures.map((bytes) => bytes.toString('base64')), tolerance: COLOUR_TOLERANCE },
  );

describe.each(SEEDS)('the picture of %s', (seed) => {
  test('is the same from the explorer and from the command line, in each size and both themes', async () => {
    const { page, problems } = await openDialog(`?story=${seed}&lang=en`);
    await page.getByLabel('Sharpness of the PNG').selectOption('1');
    for (const size of ['1200x675', '1080x1350', '1080x1080']) {
      await page.getByLabel('Size', { exact: true }).selectOption(size);
      for (const theme of ['light', 'dark']) {
        await page.getByRole('dialog').getByLabel('Colours', { exact: true }).selectOption(theme);
        const { bytes } = await saved(page, 'Save PNG');
        const other = parse(seed, '--format', 'png', '--size', size, '--theme', theme);
        expect(sizeOf(bytes)).toEqual(sizeOf(other));
        expect(textsOf(bytes)).toEqual(textsOf(other));
        const share = await difference(page, [bytes, other]);
        expect(share, `${size} ${theme}`).toBeLessThan(POINTS_TOLERANCE);
      }
    }
    expect(problems).toEqual([]);
    await page.close();
  });
});

test('a picture is saved as SVG with the font in it', async () => {
  const { page } = await openDialog('?story=01-almaty.pl.md&lang=pl');
  const { name, bytes } = await saved(page, 'Zapisz SVG');
  const svg = bytes.toString();
  expect(name).toBe('strzały-na-placu-republiki.svg');
  expect(svg.match(/data:font\/woff2;base64,d09GMg/gu)).toHaveLength(2);
  expect(() => new SaxesParser({ xmlns: true }).write(svg).close()).not.toThrow();
  await page.close();
});

test('an own size is typed, and refused with a word while it is none', async () => {
  const { page } = await openDialog('?lang=pl');
  await page.getByLabel('Rozmiar', { exact: true }).selectOption('Inny rozmiar');
  const field = page.getByLabel('Szerokość × wysokość w pikselach');
  await field.fill('12');
  expect(await page.getByText(/^Wpisz szerokość × wysokość/u).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Zapisz PNG' }).isDisabled()).toBe(true);
  await field.fill('640x360');
  const { bytes } = await saved(page, 'Zapisz PNG');
  expect(sizeOf(bytes)).toEqual([1280, 720]);
  await page.close();
});

test('a picture is copied, and its description', async () => {
  const { page } = await openDialog('?lang=pl');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiuj obrazek' }).click();
  await page.getByText('Skopiowano.').waitFor();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap(await item!.getType('image/png'));
    return [image.width, image.height];
  });
  expect(size).toEqual([2400, 1350]);
  await page.getByRole('button', { name: 'Kopiuj opis' }).click();
  await page.waitForFunction(async () =>
    (await navigator.clipboard.readText()).startsWith('Oś czasu:'),
  );
  await page.close();
});

test.each([
  ['Strona (HTML)', 'html'],
  ['Historia (JSON)', 'json'],
  ['Tabela (CSV)', 'csv'],
  ['Kalendarz (iCalendar)', 'ics'],
  ['TimelineJS', 'timelinejs'],
  ['TimeML', 'timeml'],
  ['Markwhen', 'markwhen'],
])('%s is the file that the command line writes', async (name, format) => {
  const { page } = await openDialog('?story=02-harbour-fire.en.md&lang=pl');
  await page.getByRole('tab', { name: 'Pliki' }).click();
  const { bytes } = await saved(page, `Zapisz: ${name}`);
  const text = bytes.toString();
  expect(text.startsWith('\uFEFF')).toBe(format === 'csv');
  expect(text.replace('\uFEFF', '')).toBe(
    parse('02-harbour-fire.en.md', '--format', format).toString(),
  );
  await page.close();
});

test('what a format cannot hold is said beside it', async () => {
  const { page } = await openDialog('?lang=pl');
  await page.getByRole('tab', { name: 'Pliki' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Tabela (CSV)' });
  expect(await row.textContent()).toContain('Nie zawiera: samych artykułów');
  await page.close();
});

test('by keyboard: open, go from tab to tab, close; what is selected stays so', async () => {
  const { page } = await explorer.open('?lang=pl');
  await drawn(page);
  await events(page).first().click();
  const button = page.getByRole('button', { name: 'Osadź i eksportuj' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('tab', { name: 'Obrazek' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: 'Pliki' }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tabpanel').getByLabel('Rozmiar', { exact: true }).isVisible()).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await events(page).first().getAttribute('aria-pressed')).toBe('true');
  await page.close();
});

const LOOKS = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(LOOKS)('is without fault for axe at $width, $colorScheme', async (look) => {
  const { page, problems } = await openDialog('?lang=pl', look);
  await page.getByRole('img', { name: /^Oś czasu:/u }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Pliki' }).click();
  expect(await axeViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});
