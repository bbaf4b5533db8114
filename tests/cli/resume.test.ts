import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder: string;
let whole: string;
const input = () => join(folder, 'in.ndjson');
const output = () => join(folder, 'out.ndjson');
const resume = () => runCli(['batch', input(), '--resume', output()]);

const LINES = [
  { id: 'a', text: 'Pożar wybuchł w środę.' },
  {},
  { id: 'c', text: 'Strażacy ugasili go w czwartek.' },
  { id: 4, text: '' },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-resume-'));
  // An empty line between them has no answer and must not be counted as one.
  await writeFile(input(), LINES.map((line) => JSON.stringify(line)).join('\n\n'));
  whole = (await runCli(['batch', input()])).stdout;
});

afterAll(() => rm(folder, { recursive: true }));

const answers = () => whole.split('\n').slice(0, -1);

test('without an output yet, a run begins one', async () => {
  await rm(output(), { force: true });
  expect(await resume()).toMatchObject({ code: 1, stdout: '' });
  expect(await readFile(output(), 'utf8')).toBe(whole);
});

test.each([0, 1, 2, 3, 4])(
  'a run that was broken off after %i answers is finished',
  async (done) => {
    const kept = answers().slice(0, done);
    await writeFile(output(), kept.map((line) => `${line}\n`).join(''));
    await resume();
    expect(await readFile(output(), 'utf8')).toBe(whole);
  },
);

test('an answer that was cut in the middle is written anew', async () => {
  await writeFile(output(), whole.slice(0, whole.indexOf('\n') + 40));
  await resume();
  expect(await readFile(output(), 'utf8')).toBe(whole);
});

test.each<[title: string, content: string, message: string]>([
  [
    'the output of another input',
    '{"id":"z","story":{}}\n',
    'does not belong to this input: its answer 1 has the id "z", line 1 of the input "a"; name another file, or remove it',
  ],
  ['a file of another kind', 'Dear diary,\n', 'is not the output of dateline batch'],
])('%s is left as it is, with an error', async (_title, content, message) => {
  await writeFile(output(), content);
  expect(await resume()).toMatchObject({
    code: 2,
    stderr: `dateline batch: ${output()} ${message}\n`,
  });
  expect(await readFile(output(), 'utf8')).toBe(content);
});
