import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, createServer, type InlineConfig } from 'vite';
import { exampleStories } from '../../scripts/vite-stories.ts';

let root: string;

const config = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [exampleStories(join(root, 'seeds'))],
});

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-vite-'));
  await mkdir(join(root, 'seeds'));
  await writeFile(join(root, 'index.html'), '<title>x</title>');
  await writeFile(join(root, 'seeds/ż.md'), '---\ntitle: Żuraw\nlanguage: pl\n---\nTekst');
});

afterAll(() => rm(root, { recursive: true }));

const LIST = '{"stories":[{"id":"ż.md","title":"Żuraw","language":"pl"}]}';
const STORY = '---\ntitle: Żuraw\nlanguage: pl\n---\nTekst';

test('a build has the examples as files, so that any static host serves them', async () => {
  const result = await build({ ...config(), build: { write: false } });
  const { output } = result as { output: { fileName: string; source?: Uint8Array }[] };
  const files = output
    .filter(({ fileName }) => fileName.startsWith('stories/'))
    .map(({ fileName, source }) => [fileName, Buffer.from(source!).toString()]);
  expect(Object.fromEntries(files)).toEqual({ 'stories/index.json': LIST, 'stories/ż.md': STORY });
});

test('while developing the examples are at the same addresses', async () => {
  const server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  const address = server.resolvedUrls!.local[0]!;
  const get = (path: string) => fetch(address + path).then((answer) => answer.text());
  const found = [await get('stories/index.json'), await get('stories/%C5%BC.md?x')];
  await server.close();
  expect(found).toEqual([LIST, STORY]);
});
