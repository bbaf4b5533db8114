import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LINE_LIMIT } from '#cli/batch-line.ts';
import { parseStory } from '#parse/parse-story.ts';
import { runCli } from './run-cli.ts';

const TEXT = 'Pożar wybuchł w środę wieczorem.\nStrażacy ugasili go rano.';

/** Runs batch over lines (objects are written as JSON); gives what came out, parsed. */
async function batch(lines: readonly unknown[], options: { eol?: string } = {}) {
  const eol = options.eol ?? '\n';
  const input = lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l)) + eol).join('');
  const { code, stdout, stderr } = await runCli(['batch'], { stdin: input });
  return { code, stderr, records: recordsIn(stdout) };
}

const recordsIn = (ndjson: string): unknown[] =>
  ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

test('each line becomes the line of its story, in the same order', async () => {
  const { code, stderr, records } = await batch([
    { id: 'b', text: TEXT, created: '2024-03-14', timeZone: 'Europe/Warsaw', lang: 'pl' },
    { id: 1, text: 'Nothing.' },
    { id: 2, text: 'Friday', created: '2024-03-14', lang: 'en', prefer: 'future' },
    { id: 'b', text: '', created: null, title: 'T', publisher: 'P', url: 'https://example.org/' },
  ]);
  const options = { created: '2024-03-14', timeZone: 'Europe/Warsaw', language: 'pl' };
  const about = { title: 'T', publisher: 'P', url: 'https://example.org/' };
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(records).toEqual([
    { id: 'b', story: parseStory(TEXT, options) },
    { id: 1, story: parseStory('Nothing.', {}) },
    {
      id: 2,
      story: parseStory('Friday', { created: '2024-03-14', language: 'en', prefer: 'future' }),
    },
    { id: 'b', story: parseStory('', about) },
  ]);
});

test.each<[title: string, line: unknown, record: object]>([
  ['no JSON', '{"id":"x"', { id: null, error: expect.stringMatching(/^the line is not JSON: /) }],
  ['a list', [], { id: null, error: 'the line is not a JSON object' }],
  ['no object', 'null', { id: null, error: 'the line is not a JSON object' }],
  ['no id', { text: 'x' }, { id: null, error: 'id is missing' }],
  [
    'an id of another kind',
    { id: {}, text: 'x' },
    { id: null, error: 'id is not a string or a number' },
  ],
  ['no text', { id: 'x' }, { id: 'x', error: 'text is missing' }],
  ['a text of another kind', { id: 'x', text: 5 }, { id: 'x', error: 'text is not a string' }],
  [
    'a date of another kind',
    { id: 'x', text: '', created: 20240314 },
    { id: 'x', error: 'created is not a string' },
  ],
  [
    'no real day',
    { id: 'x', text: '', created: '2024-02-30' },
    { id: 'x', error: expect.stringContaining('2024-02-30') },
  ],
  [
    'an unknown zone',
    { id: 'x', text: '', timeZone: 'Mars' },
    { id: 'x', error: expect.stringContaining('Mars') },
  ],
])('%s is an error record, and the others are read', async (_title, line, record) => {
  const good = { id: 'good', text: 'x' };
  const { code, stderr, records } = await batch([good, line, good]);
  const story = { id: 'good', story: parseStory('x', {}) };
  expect(records).toEqual([story, { ...record, line: 2 }, story]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'dateline batch: 1 of 3 lines failed; "error" in the output says why\n',
  });
});

test('a line that is not UTF-8 is an error record', async () => {
  const stdin = Buffer.concat([
    Buffer.from('{"id":1,"text":"'),
    Buffer.from([0xb3]),
    Buffer.from('"}\n'),
  ]);
  const { code, stdout } = await runCli(['batch'], { stdin });
  expect([code, recordsIn(stdout)]).toEqual([
    1,
    [{ id: null, error: 'the line is not UTF-8', line: 1 }],
  ]);
});

test('a line over the limit is an error record, one of the limit is read', async () => {
  const line = (length: number) => {
    const frame = JSON.stringify({ id: 'x', text: '' });
    return JSON.stringify({ id: 'x', text: ','.repeat(length - frame.length) });
  };
  const { records } = await batch([line(LINE_LIMIT + 1), { id: 'y', text: '' }]);
  expect(records).toEqual([
    { id: null, error: 'the line is longer than 16 MB', line: 1 },
    { id: 'y', story: parseStory('', {}) },
  ]);
});

test('empty lines are skipped, but counted', async () => {
  const { records } = await batch(['', ' \t', 'x', ''], { eol: '\r\n' });
  expect(records).toMatchObject([{ line: 3 }]);
});

test('no input is no output', async () => {
  expect(await batch([])).toEqual({ code: 0, stderr: '', records: [] });
});

test('hostile strings come out as they went in', async () => {
  const id = '\u2028\u0000"\\\uD83D</script>';
  const { records } = await batch([{ id, text: 'x' }]);
  expect(records).toEqual([{ id, story: parseStory('x', {}) }]);
});

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-batch-'));
  await writeFile(join(folder, 'in.ndjson'), '{"id":"x","text":""}');
});

afterAll(() => rm(folder, { recursive: true }));

test('a file is read as standard input is', async () => {
  const { code, stdout } = await runCli(['batch', join(folder, 'in.ndjson')]);
  expect([code, recordsIn(stdout)]).toEqual([0, [{ id: 'x', story: parseStory('', {}) }]]);
});

test.each<[args: string[], message: string]>([
  [['{}/none'], 'cannot read {}/none: no such file or folder; check the path'],
  [['{}'], 'cannot read {}: it is a folder; name a file in it, or see them all: dateline serve {}'],
  [['a', 'b'], 'one FILE at a time: cat a b | dateline batch. See: dateline batch --help'],
  [
    ['--threads', '4'],
    "unknown option '--threads'; known: --jobs, --resume, --help. See: dateline batch --help",
  ],
  [
    ['--jobs', 'all'],
    '--jobs all is not a number of threads, 1 to 1024. See: dateline batch --help',
  ],
  [['--jobs', '0'], '--jobs 0 is not a number of threads, 1 to 1024. See: dateline batch --help'],
  [
    ['{}/in.ndjson', '--resume', '{}/none/out.ndjson'],
    'cannot write {}/none/out.ndjson: no such file or folder',
  ],
])('batch %j is an error', async (args, message) => {
  const here = (text: string) => text.replaceAll('{}', folder);
  const result = await runCli(['batch', ...args.map(here)]);
  expect(result).toEqual({ code: 2, stdout: '', stderr: `dateline batch: ${here(message)}\n` });
});

/** Lines without end, and how many of them were taken. */
function endless() {
  const taken = { lines: 0 };
  async function* lines() {
    for (;;) {
      taken.lines += 1;
      yield Buffer.from('{"id":"x","text":"Wczoraj."}\n');
      await setImmediate(); // as a pipe does, and so that timers have their turn
    }
  }
  return { stream: Readable.from(lines(), { highWaterMark: 1 }), taken };
}

test('a reader that takes no more stops the reading', async () => {
  const { stream, taken } = endless();
  const interruption = new AbortController();
  const stuck = new Writable({ highWaterMark: 1, write: () => undefined });
  const running = runCli(['batch'], {
    stdin: stream,
    stdout: stuck,
    interrupted: interruption.signal,
  });
  await sleep(100);
  interruption.abort();
  stuck.destroy(new Error('closed'));
  await expect(running).rejects.toThrow('closed');
  expect(taken.lines).toBeLessThan(10);
});

test('a reader that goes away ends the batch quietly', async () => {
  const { stream } = endless();
  const gone = new Writable({
    write: (_chunk, _encoding, done) => {
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  gone.on('error', () => undefined);
  expect(await runCli(['batch'], { stdin: stream, stdout: gone })).toMatchObject({
    code: 0,
    stderr: '',
  });
});

test('Ctrl+C ends a batch after a whole line', async () => {
  const { stream } = endless();
  const interruption = new AbortController();
  const running = runCli(['batch'], { stdin: stream, interrupted: interruption.signal });
  await sleep(50);
  interruption.abort();
  const { code, stdout, stderr } = await running;
  expect(code).toBe(130);
  expect(recordsIn(stdout).length).toBeGreaterThan(0);
  expect(stderr).toMatch(/^interrupted after \d+ lines\n$/);
});
