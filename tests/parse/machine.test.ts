import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readGold } from '../kit/read-gold.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'dateline-machine-'));

/** Reads the texts on standard input, on a machine whose clock stands where CLOCK says. */
const PROGRAM = `
import { text } from 'node:stream/consumers';
const inputs = JSON.parse(await text(process.stdin));
const clock = Date.parse(process.env.CLOCK);
globalThis.Date = new Proxy(Date, {
  construct: (target, args, as) => Reflect.construct(target, args.length === 0 ? [clock] : args, as),
  get: (target, key) => (key === 'now' ? () => clock : Reflect.get(target, key)),
});
Math.random = () => { throw new Error('chance was asked'); };
const { parseStory } = await import('./parse-story.js');
console.log(JSON.stringify(inputs.map(([text, options]) => parseStory(text, options))));
`;

beforeAll(async () => {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/parse/parse-story.ts',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'parse-story.js' } },
    },
  });
  writeFileSync(join(folder, 'program.mjs'), PROGRAM);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const INPUTS = [
  ...readGold().map(({ text, created, timeZone }) => [
    text,
    { ...(created && { created }), ...(timeZone && { timeZone }) },
  ]),
  // A day that nobody tells: a stand-in for it must not be today's.
  ['Wczoraj o 2100 GMT spłonął tartak. Otworzą go w piątek.', {}],
];

/** What a machine with this zone and language makes of all texts. */
function storiesOn(machine: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'program.mjs')], {
    input: JSON.stringify(INPUTS),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_OPTIONS: '', ...machine },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

test('the same story on every machine, whatever its zone, language and clock', () => {
  const here = storiesOn({ TZ: 'UTC', LC_ALL: 'C', CLOCK: '2024-03-12T18:00Z' });
  expect(JSON.parse(here)).toHaveLength(INPUTS.length);
  const machines = [
    { TZ: 'Pacific/Auckland', LC_ALL: 'pl_PL.UTF-8', CLOCK: '1970-01-01T00:00Z' },
    { TZ: 'America/St_Johns', LC_ALL: 'en_US.UTF-8', CLOCK: '1999-12-31T23:59Z' },
    { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', CLOCK: '2024-02-29T12:00Z' }, // its i has a capital of its own
    { TZ: 'Africa/Casablanca', LC_ALL: 'ar_EG.UTF-8', CLOCK: '2024-10-27T01:00Z' }, // digits of its own
    { TZ: 'Asia/Bangkok', LC_ALL: 'th_TH.UTF-8', CLOCK: '2199-07-01T00:00Z' }, // a calendar of its own
  ];
  const different = machines.filter((machine) => storiesOn(machine) !== here);
  expect(different).toEqual([]);
}, 120_000);
