// The gallery: draws stories in a browser and keeps the pictures in out/shots, all on its index.html:
//   npm run gallery -- [--stories pl-01,forms] [--widths 320,390,720,1280] [--themes light,dark] [--languages pl,en]
//   npm run gallery -- --stories papers --select e2 --details   an event chosen, its details beside it
//   npm run gallery -- --files story.json,other.json   stories as `dateline parse` writes them
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, findBrowser } from './browser.mjs';
import { serveGallery } from './gallery-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shots = join(root, 'out/shots');

const { values } = parseArgs({
  options: {
    stories: { type: 'string' },
    files: { type: 'string' },
    widths: { type: 'string', default: '320,390,720,1280,1920' },
    themes: { type: 'string', default: 'light,dark' },
    languages: { type: 'string', default: 'pl,en' },
    select: { type: 'string' },
    details: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const names = [];
const list = (text) => text.split(',').filter(Boolean);

/** A page with all pictures, one story below the other. */
function contactSheet(files) {
  const figures = files.map(
    (file) =>
      `<figure><figcaption>${file}</figcaption><img loading="lazy" src="${file}" alt=""></figure>`,
  );
  const style =
    'body{font:14px sans-serif;background:#888}figure{display:inline-block;margin:8px;vertical-align:top}';
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${figures.join('')}`;
}

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

const gallery = await serveGallery();
const { path: executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
const page = await browser.newPage();
page.on('console', (message) => console.log(message.text()));
page.on('pageerror', (error) => console.log(String(error)));
if (!values.keep) rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
try {
  await page.goto(gallery.url);
  await page.waitForFunction(() => window.show !== undefined);
  const stories = await wantedStories(page);
  for (const width of list(values.widths).map(Number)) {
    await page.setViewportSize({ width, height: 700 });
    for (const [name, story] of stories)
      for (const theme of list(values.themes))
        for (const language of list(values.languages)) {
          const scene = {
            story,
            theme,
            language,
            selected: values.select,
            details: values.details,
          };
          await page.evaluate((wanted) => window.show(wanted), scene);
          const file = `${name}-${width}-${theme}-${language}.png`;
          await page.screenshot({ path: join(shots, file), fullPage: true });
          names.push(file);
        }
  }
  writeFileSync(join(shots, 'index.html'), contactSheet(names));
  console.log(`pictures in ${shots}, all on ${join(shots, 'index.html')}`);
} finally {
  await browser.close();
  gallery.close();
}
