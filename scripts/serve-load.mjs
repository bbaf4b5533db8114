import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Starts the built `dateline serve` with the stories in seeds/. */
async function startServer() {
  const args = [join(root, 'dist/cli/dateline.js'), 'serve', join(root, 'seeds'), '--port', '0'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(([code]) => {
      throw new Error(`dateline serve ended with ${code}; run: npm run build`);
    }),
  ]);
  return { server, url: /http:\S+/.exec(String(said))[0] };
}

/** What a reader's browser asks for: the page, its files, the list of stories, each story. */
async function pathsOf(url) {
  const page = await (await fetch(url)).text();
  const files = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path]) => path);
  const { stories } = await (await fetch(`${url}stories/index.json`)).json();
  return ['', ...files, 'stories/index.json', ...stories.map(({ id }) => `stories/${id}`)];
}

/**
 * Asks `dateline serve` for all that a reader's browser asks for, in turn, on many connections at once.
 *
 * @returns {Promise<{ answered: number, failed: number, perSecond: number, milliseconds: { p50: number, p99: number } }>}
 *   `failed` counts errors, timeouts (10 s) and every answer but 200
 */
export async function loadServer(/** @type {number} */ amount, /** @type {number} */ connections) {
  const { server, url } = await startServer();
  try {
    const paths = await pathsOf(url);
    const requests = paths.map((path) => ({ path: `/${path}` }));
    const result = await autocannon({ url, amount, connections, requests, timeout: 10 });
    const statuses = Object.entries(result.statusCodeStats);
    const wrong = statuses.filter(([status]) => status !== '200');
    return {
      answered: statuses.reduce((sum, [, { count }]) => sum + count, 0),
      failed: result.errors + wrong.reduce((sum, [, { count }]) => sum + count, 0),
      perSecond: amount / result.duration,
      milliseconds: { p50: result.latency.p50, p99: result.latency.p99 },
    };
  } finally {
    server.kill('SIGINT');
    await once(server, 'exit');
  }
}
