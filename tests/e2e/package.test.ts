import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStory } from '#story/read.ts';

// The package as its users get it: packed, installed in an empty folder, run from there.

const ROOT = join(import.meta.dirname, '../..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

let folder: string;
let files: string[];

const npm = (args: readonly string[], cwd: string) =>
  execFileSync(NPM, [...args, '--no-audit', '--no-fund'], { cwd, encoding: 'utf8', stdio: 'pipe' });

const dateline = (args: readonly string[], input = '') =>
  execFileSync(join(folder, 'node_modules/.bin/dateline'), args, {
    cwd: folder,
    encoding: 'utf8',
    input,
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-package-'));
  // The build that is tested is packed, not a new one.
  const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const [tarball] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  files = tarball.files.map(({ path }) => path);
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  npm(['install', '--offline', join(folder, tarball.filename)], folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('it brings what paints pictures, no other package and no file that its users do not need', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    ['@resvg', 'dateline'],
  );
  const folders = new Set(files.map((path) => path.replace(/\/.*/, '')));
  expect([...folders].sort()).toEqual(expect.arrayContaining(['LICENSE', 'dist', 'package.json']));
  expect(files.filter((path) => /^(src|tests|scripts|seeds|node_modules)\//.test(path))).toEqual(
    [],
  );
});

test('parse writes a story', () => {
  writeFileSync(join(folder, 'a.md'), '---\ncreated: 2024-03-14\n---\nPożar wybuchł wczoraj.\n');
  const story = readStory(dateline(['parse', 'a.md']));
  expect(story.expressions.map(({ text, value }) => [text, value])).toEqual([
    ['wczoraj', '2024-03-13'],
  ]);
});

test('batch writes a line for each line', () => {
  const input = '{"id":"x","text":"A fire broke out yesterday.","created":"2024-03-14"}\n';
  const { id, story } = JSON.parse(dateline(['batch'], input)) as { id: string; story: unknown };
  expect([id, readStory(story).expressions[0]?.value]).toEqual(['x', '2024-03-13']);
});

test('serve shows the explorer with its examples', async () => {
  const server = spawn(process.execPath, [
    ...[join(folder, 'node_modules/dateline/dist/cli/dateline.js'), 'serve', '--port', '0'],
  ]);
  const [output] = (await once(server.stdout, 'data')) as [Buffer];
  const address = /http:\S+/.exec(String(output))?.[0] ?? '';
  const page = await fetch(address).then((answer) => answer.text());
  const { stories } = (await fetch(`${address}stories/index.json`).then((a) => a.json())) as {
    stories: { id: string }[];
  };
  server.kill('SIGINT');
  const [code] = (await once(server, 'exit')) as [number];
  expect(page).toContain('<title>Dateline</title>');
  expect(stories.map(({ id }) => id)).toEqual(readdirSync(join(ROOT, 'seeds')).sort());
  expect(code).toBe(0);
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(dateline(['--version'])).toBe(`${version}\n`);
});
