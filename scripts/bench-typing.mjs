// Measures how soon the explorer draws what is typed, after a build, and prints a table: from a key in an article
// of so many characters to the frame that shows the new timeline, and how much of that the parser's worker takes.
//   npm run bench:typing
//   npm run bench:typing -- --sizes 5000,50000 --keys 40
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,5000,20000' },
    keys: { type: 'string', default: '30' },
  },
});

/** An article of about this many characters whose last sentence tells an event. */
function articleOf(size) {
  const seed = readFileSync(join(root, 'seeds/02-harbour-fire.en.md'), 'utf8');
  const body = seed.replace(/^---[^]*?\n---\n/, '').trim();
  const whole = Array.from({ length: Math.ceil(size / body.length) }, () => body).join('\n\n');
  return `${whole.slice(0, size)}\n\nOn 1 February 2025 the mayor opened the new bridge at Elm`;
}

/** Runs in the page before it loads: notes when the worker is asked and when its answer is there. */
function watchWorker() {
  window.asked = [];
  window.answered = [];
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(...options) {
      super(...options);
      this.addEventListener('message', () => window.answered.push(performance.now()));
    }
    postMessage(message) {
      window.asked.push(performance.now());
      super.postMessage(message);
    }
  };
}

/** Runs in the page: types a letter, and tells how long it took until it was drawn, in milliseconds. */
async function typeAndWait(letter) {
  const field = document.querySelector('#text');
  const timeline = document.querySelector('#timeline');
  field.setSelectionRange(field.value.length, field.value.length);
  const drawn = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(timeline, { subtree: true, childList: true, characterData: true });
  });
  const start = performance.now();
  document.execCommand('insertText', false, letter);
  const total = (await drawn) - start;
  return { total, worker: window.answered.at(-1) - window.asked.at(-1) };
}

function shareOf(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
}

const server = spawn(process.execPath, [join(root, 'dist/cli/dateline.js'), 'serve', 'seeds'], {
  cwd: root,
});
const [printed] = await once(server.stdout, 'data');
const [address] = /https?:\/\/\S+/.exec(String(printed)) ?? [];
const { path } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: chromiumArgs });
try {
  console.log(
    'characters   key to drawing, ms: median / nine of ten / worst   in the worker: median',
  );
  for (const size of values.sizes.split(',').map(Number)) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.addInitScript(watchWorker);
    await page.goto(`${address}?paste=1`);
    await page.locator('#text').fill(articleOf(size));
    await page.locator('[data-event]').first().waitFor();
    const times = [];
    for (let key = 0; key < Number(values.keys); key += 1) {
      times.push(await page.evaluate(typeAndWait, 'abcdefghij'[key % 10]));
      // As long as fast typing leaves between two keys.
      await page.waitForTimeout(120);
    }
    const [totals, workers] = ['total', 'worker'].map((name) => times.map((time) => time[name]));
    const shares = [0.5, 0.9, 1].map((share) => shareOf(totals, share)).join(' / ');
    console.log(`${String(size).padStart(10)}   ${shares.padEnd(52)}   ${shareOf(workers, 0.5)}`);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
