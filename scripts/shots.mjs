// Draws stories in a browser and keeps the pictures in out/shots, to be looked at:
//   node scripts/shots.mjs [--stories pl-01,forms] [--widths 320,390,720,1280] [--themes light,dark] [--languages pl,en]
//   node scripts/shots.mjs --files story.json,other.json   stories as `dateline parse` writes them
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'out/gallery');
const shots = join(root, 'out/shots');

const { values } = parseArgs({
  options: {
    stories: { type: 'string' },
    files: { type: 'string' },
    widths: { type: 'string', default: '320,390,720,1280' },
    themes: { type: 'string', default: 'light,dark' },
    languages: { type: 'string', default: 'pl,en' },
    select: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const list = (text) => text.split(',').filter(Boolean);

/** Names of stories, each with what the page needs to show it: its name there, or the story. */
async function wantedStories(page) {
  if (values.files)
    return list(values.files).map((file) => [
      basename(file, '.json'),
      JSON.parse(readFileSync(file, 'utf8')),
    ]);
  const names = values.stories ? list(values.stories) : await page.evaluate(() => window.stories);
  return names.map((name) => [name, name]);
}

await build({
  configFile: false,
  root: join(root, 'tests/kit/gallery'),
  base: './',
  logLevel: 'warn',
  plugins: [svelte({ configFile: join(root, 'svelte.config.js') })],
  build: { outDir: pages, emptyOutDir: true, target: 'es2022', minify: false },
});

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const file = join(pages, path === '/' ? 'index.html' : path);
  if (!file.startsWith(pages) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const { path: executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
const page = await browser.newPage();
page.on('console', (message) => console.log(message.text()));
page.on('pageerror', (error) => console.log(String(error)));
if (!values.keep) rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
try {
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => window.show !== undefined);
  const stories = await wantedStories(page);
  for (const width of list(values.widths).map(Number)) {
    await page.setViewportSize({ width, height: 700 });
    for (const [name, story] of stories)
      for (const theme of list(values.themes))
        for (const language of list(values.languages)) {
          const scene = { story, theme, language, selected: values.select };
          await page.evaluate((wanted) => window.show(wanted), scene);
          const file = `${name}-${width}-${theme}-${language}.png`;
          await page.screenshot({ path: join(shots, file), fullPage: true });
        }
  }
  console.log(`pictures in ${shots}`);
} finally {
  await browser.close();
  server.close();
}
