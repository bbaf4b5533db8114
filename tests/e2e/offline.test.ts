import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { respond } from '#cli/site.ts';
import { startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, drawn, paste } from './as-a-person.ts';
import { POLISH } from './texts.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

const visit = (path = '') => explorer.open(path, { offline: true });

/** Waits until the page is kept: its service worker is in charge. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });

test('after the first visit the explorer opens, reads and saves without network', async () => {
  const { page } = await visit();
  await drawn(page);
  await kept(page);
  await page.context().setOffline(true);
  await page.reload();
  await drawn(page);
  await paste(page, POLISH);
  await article(page).getByText('Ogień zauważył dróżnik.').waitFor();
  expect(await drawn(page)).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Osadź i eksportuj' }).click();
  await page.getByRole('tab').first().waitFor();
});

test('stories that nobody has opened are there too', async () => {
  const { page } = await visit();
  await drawn(page);
  await kept(page);
  await page.context().setOffline(true);
  await page.goto(new URL('?story=04-river.en.md', explorer.url).href);
  await page.getByRole('heading', { name: 'How the Arrel got its fish back' }).waitFor();
  await drawn(page);
});

test('the service worker comes with the headers of every other file', async () => {
  const answer = await fetch(new URL('service-worker.js', explorer.url));
  expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/u);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

/** Puts another version into a folder: another page, and a dialog whose file has another name. */
async function update(folder: string): Promise<void> {
  const change = async (name: string, edit: (text: string) => string) => {
    const path = join(folder, name);
    await writeFile(path, edit(await readFile(path, 'utf8')));
  };
  const isDialog = (name: string) => name.startsWith('ExportDialog');
  for (const name of (await readdir(join(folder, 'assets'))).filter(isDialog)) {
    await rm(join(folder, 'assets', name));
  }
  await change('index.html', (html) => html.replace('<title>', '<meta name="next" /><title>'));
  await change('service-worker.js', (code) =>
    code
      .replace(/"version":"\w+"/u, '"version":"next"')
      .replaceAll(/"assets\/ExportDialog[^"]*",?/gu, ''),
  );
}

test('a new version is taken at the next load, and an open page goes on with its own files', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'dateline-')), 'app');
  await cp('dist/app', folder, { recursive: true });
  const server = createServer((request, response) => {
    void respond({ appFolder: folder, stories: null }, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const { page } = await visit(`http://127.0.0.1:${port}/`);
    await drawn(page);
    await kept(page);
    await update(folder);
    const other = await page.context().newPage();
    await other.goto(page.url());
    expect(await other.locator('meta[name="next"]').count()).toBe(1);
    await expect
      .poll(() => page.evaluate(() => caches.keys()), { timeout: 20_000 })
      .toContain('dateline-files-next');
    await page.getByRole('button', { name: 'Osadź i eksportuj' }).click();
    await page.getByRole('tab').first().waitFor();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
