import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, createServer, type InlineConfig } from 'vite';
import { embedFiles } from '../../scripts/vite-embed.ts';

let root: string;

const NAMES = ['dateline-frame.js', 'dateline-timeline.js', 'embed.html'];

const config = (folder = 'built'): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [embedFiles(join(root, folder))],
});

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-vite-'));
  await mkdir(join(root, 'built'));
  await writeFile(join(root, 'index.html'), '<title>x</title>');
  for (const name of [...NAMES, 'other.txt']) await writeFile(join(root, 'built', name), name);
});

afterAll(() => rm(root, { recursive: true }));

test('a build has the embed beside the explorer, and nothing else of its folder', async () => {
  const result = await build({ ...config(), build: { write: false } });
  const { output } = result as { output: { fileName: string }[] };
  const files = output.map(({ fileName }) => fileName).filter((name) => name.startsWith('embed/'));
  expect(files.sort()).toEqual(NAMES.map((name) => `embed/${name}`));
});

test('a build without the embed says what to run', async () => {
  const failing = build({ ...config('none'), build: { write: false } });
  await expect(failing).rejects.toThrow('npm run build:embed');
});

test('while developing it is at the same addresses', async () => {
  const server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  const address = server.resolvedUrls!.local[0]!;
  const get = (path: string) => fetch(address + path);
  const page = await get('embed/embed.html?lang=pl');
  expect([page.headers.get('Content-Type'), await page.text()]).toEqual([
    'text/html; charset=utf-8',
    'embed.html',
  ]);
  expect(await (await get('embed/other.txt')).text()).not.toBe('other.txt');
  await server.close();
});
