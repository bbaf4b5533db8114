// Measures the view beside other ways to draw the same events in the same browser and prints a table:
//   npm run bench:view                              this project's view and a bare D3 drawing
//   npm run bench:view -- --peers FOLDER            also vis-timeline and TimelineJS, where
//                                                   FOLDER/node_modules has them (they are no
//                                                   dependencies: 60 MB, and TimelineJS is MPL-2.0)
//   npm run bench:view -- --counts 20,1000 --repeat 3
// First paint is the time from handing over the events to the task after the next frame. On a busy
// Then the pages show about sixty of the events, if they can, and are panned and zoomed. On a busy
// machine look at `cpu`: what the page's own process worked meanwhile, whoever else was running.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { newsEvents } from '../tests/kit/view-bench/events.mjs';
import { chromiumArgs, findBrowser } from './browser.mjs';
import { buildViewPage } from './view-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'tests/kit/view-bench');
const out = join(root, 'out/view-bench');

const { values } = parseArgs({
  options: {
    peers: { type: 'string' },
    counts: { type: 'string', default: '20,100,1000,10000,100000' },
    repeat: { type: 'string', default: '3' },
    frames: { type: 'string', default: '90' },
  },
});
const list = (text) => text.split(',').map(Number);

const shell = (head, tail) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>${head}` +
  `<style>html,body{margin:0;height:100%}</style><body><main id="app"></main>${tail}</body></html>`;

async function bundled(name, modules) {
  const outDir = join(out, name);
  await build({
    configFile: false,
    root: pages,
    logLevel: 'error',
    resolve: modules ? { alias: { 'vis-timeline': join(modules, 'vis-timeline') } } : {},
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: join(pages, `${name}.js`), formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const style = existsSync(join(outDir, 'style.css'))
    ? '<link rel="stylesheet" href="style.css">'
    : '';
  writeFileSync(join(outDir, 'index.html'), shell(style, '<script src="page.iife.js"></script>'));
  return outDir;
}

function published(modules) {
  const outDir = join(out, 'timelinejs-page');
  mkdirSync(outDir, { recursive: true });
  cpSync(join(modules, '@knight-lab/timelinejs/dist'), outDir, { recursive: true });
  cpSync(join(pages, 'timelinejs-page.js'), join(outDir, 'page.js'));
  const tail = '<script src="js/timeline.js"></script><script src="page.js"></script>';
  writeFileSync(
    join(outDir, 'index.html'),
    shell('<link rel="stylesheet" href="css/timeline.css">', tail),
  );
  return outDir;
}

/** Pages by name, each with the most events it is asked to draw: more would take minutes. */
async function contestants() {
  const modules = values.peers && resolve(values.peers, 'node_modules');
  const has = (name) => modules && existsSync(join(modules, name));
  return [
    ['dateline', await buildViewPage(), Infinity],
    ['bare D3', await bundled('d3-page'), Infinity],
    ...(has('vis-timeline') ? [['vis-timeline', await bundled('vis-page', modules), 10_000]] : []),
    ...(has('@knight-lab/timelinejs') ? [['TimelineJS', published(modules), 1_000]] : []),
  ];
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

function serve(folders) {
  const server = createServer((request, response) => {
    const [, number, ...rest] = new URL(request.url, 'http://localhost').pathname.split('/');
    const file = join(folders[number] ?? out, rest.join('/') || 'index.html');
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** In the page: time until the events are painted. */
const mountIn = async (events) => {
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done();
        channel.port2.postMessage(0);
      });
    });
  await painted();
  const start = performance.now();
  await window.mount(events, {});
  await painted();
  return performance.now() - start;
};

/** In the page: milliseconds from frame to frame while it is moved, there and back. */
const moveIn = ([kind, frames]) =>
  new Promise((done) => {
    const times = [];
    let before = null;
    const step = (now) => {
      if (before !== null) times.push(now - before);
      before = now;
      const back = Math.floor(times.length / 30) % 2 === 1;
      if (kind === 'pan') window.pan(back ? -8 : 8);
      else window.zoom(back ? 1 / 1.03 : 1.03);
      if (times.length < frames) requestAnimationFrame(step);
      else done(times);
    };
    requestAnimationFrame(step);
  });

const quantile = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[
    Math.min(numbers.length - 1, Math.floor(share * numbers.length))
  ];
const median = (numbers) => quantile(numbers, 0.5);

/** A part of the time with about sixty events; null where there are not more. */
function partOf(events) {
  if (events.length <= 60) return null;
  const middle = Math.floor(events.length / 2);
  return [events[middle - 30].start, events[middle + 30].start];
}

async function measure(browser, url, count) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 675 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  try {
    await page.goto(url);
    const events = newsEvents(count);
    await page.waitForFunction(() => window.mount !== undefined);
    await page.evaluate((given) => (window.given = given), events);
    const [heapBefore, before] = [await heap(), await worked()];
    const paint = await page.evaluate(`(${mountIn})(window.given)`);
    const result = { paint, cpu: (await worked()) - before, heap: (await heap()) - heapBefore };
    const part = partOf(events);
    if (part) await page.evaluate((domain) => window.look?.(domain), part);
    for (const kind of ['pan', 'zoom']) {
      const start = await worked();
      const times = await page.evaluate(moveIn, [kind, Number(values.frames)]);
      result[kind] = { times, cpu: ((await worked()) - start) / times.length };
    }
    return result;
  } finally {
    await page.close();
  }
}

const round = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));

function row(name, count, runs) {
  const frames = (kind) => {
    const times = runs.flatMap((run) => run[kind].times);
    const cpu = median(runs.map((run) => run[kind].cpu));
    return `${round(median(times))} / ${round(quantile(times, 0.95))} (${round(cpu)})`;
  };
  const middle = (key) => round(median(runs.map((run) => run[key])));
  return [
    count.toLocaleString('en'),
    name,
    middle('paint'),
    middle('cpu'),
    middle('heap'),
    frames('pan'),
    frames('zoom'),
  ];
}

mkdirSync(out, { recursive: true });
const all = await contestants();
const server = await serve(all.map(([, folder]) => folder));
const { path: executablePath } = await findBrowser();
const rows = [
  [
    'events',
    'drawn by',
    'first paint ms',
    'cpu ms',
    'heap MB',
    'pan: median / p95 ms a frame (cpu)',
    'zoom',
  ],
];
try {
  for (const count of list(values.counts)) {
    for (const [index, [name, , most]] of all.entries()) {
      if (count > most) continue;
      const runs = [];
      for (let i = 0; i < Number(values.repeat); i++) {
        const browser = await chromium.launch({ executablePath, args: chromiumArgs });
        const url = `http://127.0.0.1:${server.address().port}/${index}/`;
        runs.push(await measure(browser, url, count));
        await browser.close();
      }
      rows.push(row(name, count, runs));
      console.error(rows.at(-1).join(' · '));
    }
  }
} finally {
  server.close();
}
const widths = rows[0].map((_, i) => Math.max(...rows.map((cells) => cells[i].length)));
for (const cells of rows) console.log(cells.map((cell, i) => cell.padEnd(widths[i])).join('  '));
