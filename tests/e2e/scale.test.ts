import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

// The commands of docs/scale.md, each run as it stands there, all on the same lines.

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/scale.md'), 'utf8');
const commands = [...page.matchAll(/^```sh\n(.*)\n```/gm)].map((match) => match[1]!);

const GOLD = join(ROOT, 'tests/gold');
const LINES = readdirSync(GOLD)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as Record<string, string>)
  .slice(0, 10)
  .map(({ id, text, created, timeZone }) => JSON.stringify({ id, text, created, timeZone }));

let folder: string;
let plain: string;

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** Runs a command with `dateline` among the programs; gives its exit code. */
const sh = (command: string) =>
  spawnSync('sh', ['-c', command], {
    cwd: folder,
    env: { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) },
  }).status;

const file = (name: string) => readFileSync(join(folder, name));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-scale-'));
  const cli = join(ROOT, 'dist/cli/dateline.js');
  writeFileSync(join(folder, 'dateline'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(folder, 'dateline'), 0o755);
  writeFileSync(join(folder, 'texts.ndjson'), `${LINES.join('\n')}\n`);
  plain = execFileSync(process.execPath, [cli, 'batch', join(folder, 'texts.ndjson')], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
});

beforeEach(() => {
  for (const name of ['stories.ndjson', 'stories.ndjson.gz', 'events.ndjson'])
    rmSync(join(folder, name), { force: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The one command of the page that has these words in it. */
function commandWith(words: string): string {
  const found = commands.filter((command) => command.includes(words));
  expect(found).toHaveLength(1);
  return found[0]!;
}

test('every command of the page is tried here', () => {
  expect(commands).toHaveLength(5);
});

test('one machine', () => {
  expect(sh(commandWith('batch texts.ndjson > stories.ndjson'))).toBe(0);
  expect(file('stories.ndjson').toString()).toBe(plain);
});

test('the same command goes on with an output that was broken off', () => {
  const half = plain.split('\n').slice(0, LINES.length / 2);
  writeFileSync(join(folder, 'stories.ndjson'), `${half.join('\n')}\n{"id":"cut`);
  expect(sh(commandWith('--resume'))).toBe(0);
  expect(file('stories.ndjson').toString()).toBe(plain);
});

test('compressed', () => {
  expect(sh(commandWith('gzip'))).toBe(0);
  expect(gunzipSync(file('stories.ndjson.gz')).toString()).toBe(plain);
});

test.runIf(has('parallel'))('under GNU parallel, in blocks', () => {
  const command = commandWith('parallel').replace('--block 10M', '--block 10k');
  expect(sh(command)).toBe(0);
  expect(file('stories.ndjson').toString()).toBe(plain);
});

test.runIf(has('jq'))('only what happened when', () => {
  expect(sh(commandWith('jq'))).toBe(0);
  const lines = file('events.ndjson').toString().trim().split('\n');
  expect(lines).toHaveLength(LINES.length);
  expect(lines.every((line) => /^\{"id":.*"what":".*","when":"/.test(line))).toBe(true);
});

test('what Spark and Hadoop are told of a run: lines that cannot be read are no failure, all else is', () => {
  const wrapped = /dateline batch --jobs 1 \|\| \[ \$\? -eq 1 \]/g;
  const [command = '', ...others] = page.match(wrapped) ?? [];
  expect(others).toHaveLength(2);
  const codes = ['head -2 texts.ndjson', 'echo nonsense'].map((input) =>
    sh(`${input} | { ${command}; }`),
  );
  expect(codes).toEqual([0, 0]);
  expect(sh(command.replace('batch', 'batch nothing-there'))).toBe(1);
});
