import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseSource, parseStory } from '#parse/parse-story.ts';
import { readStory } from '#story/read.ts';
import { writeStory } from '#story/write.ts';
import { runCli } from './run-cli.ts';

let folder: string;

const TEXT = 'Pożar wybuchł w środę wieczorem. Strażacy ugasili go w czwartek rano.\n';
const WITH_FRONT = `---\ntitle: Pożar\ncreated: 2024-03-14\n---\n\n${TEXT}`;

const WINDOWS_1250 = Buffer.from([
  ...Buffer.from('Jeden\nDwa\nW '),
  0x9c,
  ...Buffer.from('rodę\n'),
]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-parse-'));
  await mkdir(join(folder, 'folder'));
  const files: Record<string, string | Uint8Array> = {
    'text.txt': TEXT,
    'broken.json': '{"version":1}',
    'front.md': WITH_FRONT,
    'bom.md': `\uFEFF${WITH_FRONT}`,
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'binary.png': new Uint8Array([0x89, 0x50, 0, 0]),
    'windows.txt': WINDOWS_1250,
    '-dash.txt': TEXT,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});

afterAll(() => rm(folder, { recursive: true }));

const file = (name: string) => join(folder, name);

test('a file is read into the story of its text', async () => {
  expect(await runCli(['parse', file('text.txt'), '--created', '2024-03-14'])).toEqual({
    code: 0,
    stdout: writeStory(parseStory(TEXT, { created: '2024-03-14' })),
    stderr: '',
  });
});

test('what is written can be read', async () => {
  const { stdout } = await runCli(['parse', file('front.md')]);
  expect(readStory(stdout)).toEqual(parseSource(WITH_FRONT, {}));
});

test('front matter is read, with a byte order mark before it too', async () => {
  const plain = await runCli(['parse', file('front.md')]);
  expect(await runCli(['parse', file('bom.md')])).toEqual(plain);
  expect(JSON.parse(plain.stdout)).toMatchObject({
    title: 'Pożar',
    documents: [{ created: { value: '2024-03-14' } }],
  });
});

test('options count before front matter', async () => {
  const { stdout } = await runCli([
    ...['parse', file('front.md'), '--created=2024-03-21T08:00', '--time-zone', 'Europe/Warsaw'],
    ...['--lang', 'pl', '--format', 'json'],
  ]);
  const options = { created: '2024-03-21T08:00', timeZone: 'Europe/Warsaw', language: 'pl' };
  expect(stdout).toBe(writeStory(parseSource(WITH_FRONT, options)));
});

test.each([
  ['csv', /^id,start,end,/],
  ['ics', /^BEGIN:VCALENDAR\r\n/],
  ['timelinejs', /^\{\n {2}"title"/],
  ['timeml', /^<\?xml version/],
  ['markwhen', /^---\ntitle: /],
])(
  '--format %s writes it and says on standard error what it does not hold',
  async (format, start) => {
    const { code, stdout, stderr } = await runCli([
      ...['parse', file('front.md'), '--format', format],
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(start);
    expect(stderr).toMatch(
      new RegExp(`^note: ${format} does not hold: .*the reasons for the times`),
    );
  },
);

test('a format that needs dates refuses a text that tells none, and says what to do', async () => {
  const { code, stderr } = await runCli(['parse', file('text.txt'), '--format', 'ics']);
  expect(code).toBe(2);
  expect(stderr).toContain('give its date first (--created 2022-01-06)');
});

test('a table of events and TimelineJS JSON come in', async () => {
  await writeFile(file('events.csv'), 'date,event\n2022-01-05,Pożar\n');
  const slide = { start_date: { year: 2022, month: 1, day: 5 }, text: { headline: 'Pożar' } };
  await writeFile(file('timeline.json'), JSON.stringify({ events: [slide] }));
  for (const name of ['events.csv', 'timeline.json']) {
    const { code, stdout } = await runCli(['parse', file(name), '--lang', 'pl']);
    expect(code).toBe(0);
    expect(readStory(stdout)).toMatchObject({
      language: 'pl',
      events: [{ label: 'Pożar', when: { edtf: '2022-01-05' } }],
    });
  }
  await writeFile(file('events.csv'), 'date,event\nsoon,Pożar\n');
  expect((await runCli(['parse', file('events.csv')])).stderr).toContain('row 2: not a date: soon');
});

test('- is standard input', async () => {
  const fromFile = await runCli(['parse', file('front.md')]);
  expect(await runCli(['parse', '-'], { stdin: WITH_FRONT })).toEqual(fromFile);
});

test('--out writes a file and nothing else', async () => {
  const { stdout } = await runCli(['parse', file('text.txt')]);
  const result = await runCli(['parse', file('text.txt'), '--out', file('out.json')]);
  expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await readFile(file('out.json'), 'utf8')).toBe(stdout);
});

test.each(['empty.txt', 'blank.txt'])(
  '%s gives a story without events, and a note',
  async (name) => {
    const { code, stdout, stderr } = await runCli(['parse', file(name)]);
    expect([code, stderr]).toEqual([0, `note: ${file(name)} is empty: its story has no events\n`]);
    expect(readStory(stdout).events).toEqual([]);
  },
);

test('a story file is checked and written anew', async () => {
  const { stdout } = await runCli(['parse', file('front.md')]);
  await writeFile(file('story.json'), JSON.stringify(JSON.parse(stdout)));
  expect(await runCli(['parse', file('story.json')])).toEqual({ code: 0, stdout, stderr: '' });
});

test('front matter that cannot be read is told', async () => {
  const { code, stdout, stderr } = await runCli(['parse', '-'], {
    stdin: `---\ncreated: yesterday\n---\n${TEXT}`,
  });
  const note =
    'note: standard input: the front matter\'s "created" cannot be read and is left out\n';
  expect([code, stdout, stderr]).toEqual([0, writeStory(parseStory(TEXT)), note]);
});

test.each<[args: string[], message: string]>([
  [[], 'which text? Name a file, or - for standard input. See: dateline parse --help'],
  [
    ['{}/text.txt', 'b.txt'],
    'one text at a time, not 2: {}/text.txt, b.txt; for many there is dateline batch. See: dateline parse --help',
  ],
  [['{}/none.txt'], 'cannot read {}/none.txt: no such file or folder; check the path'],
  [
    ['{}/folder'],
    'cannot read {}/folder: it is a folder; name a file in it, or see them all: dateline serve {}/folder',
  ],
  [['{}/text.txt/x'], 'cannot read {}/text.txt/x: a part of its path is a file, not a folder'],
  [
    ['{}/binary.png'],
    'cannot read {}/binary.png: it is not a text but has zero bytes in it (a picture, a PDF, UTF-16?); save it as plain text in UTF-8',
  ],
  [
    ['{}/windows.txt'],
    'cannot read {}/windows.txt: line 3 is not UTF-8; convert it first, for example: iconv -f WINDOWS-1250 -t UTF-8 {}/windows.txt',
  ],
  [
    ['{}/text.txt', '--format', 'pdf'],
    'unknown format: pdf; available: json, csv, ics, timelinejs, timeml, markwhen, html, svg, png',
  ],
  [
    ['{}/text.txt', '--format', 'constructor'],
    'unknown format: constructor; available: json, csv, ics, timelinejs, timeml, markwhen, html, svg, png',
  ],
  [['{}/text.txt', '--lang', 'de'], 'unknown language: de (known: pl, en, uk)'],
  [
    ['{}/text.txt', '--langage', 'pl'],
    "unknown option '--langage'; known: --created, --time-zone, --lang, --prefer, --format, --size, --theme, --scale, --out, --help. See: dateline parse --help",
  ],
  [
    ['{}/text.txt', '--created'],
    "option '--created <value>' argument missing. See: dateline parse --help",
  ],
  [
    ['{}/text.txt', '--created', '--lang', 'pl'],
    "option '--created' argument is ambiguous. See: dateline parse --help",
  ],
  [
    ['{}/text.txt', '--out', '{}/no/out.json'],
    'cannot write {}/no/out.json: no such file or folder',
  ],
  [['{}/text.txt', '--out', '{}/folder'], 'cannot write {}/folder: it is a folder'],
  [
    ['{}/text.txt', '--out', '{}/./text.txt'],
    '--out {}/./text.txt is the text itself; name another file',
  ],
  [['{}/broken.json'], 'not a story: title is missing'],
  [
    ['{}/broken.json', '--lang', 'pl'],
    'the file is a story already, language cannot be told of it any more',
  ],
  [['\u001B[31mx'], 'cannot read \\x1b[31mx: no such file or folder; check the path'],
])('parse %j is an error', async (args, message) => {
  const here = (text: string) => text.replaceAll('{}', folder);
  const result = await runCli(['parse', ...args.map(here)]);
  expect(result).toEqual({ code: 2, stdout: '', stderr: `dateline parse: ${here(message)}\n` });
});

test.each([
  ['--created', '2024-02-30'],
  ['--created', '14.03.2024'],
  ['--created', ''],
  ['--time-zone', 'Europe/Nowhere'],
  ['--time-zone', ''],
  ['--prefer', 'soon'],
])('parse %s %j is an error that names the value', async (option, value) => {
  const { code, stdout, stderr } = await runCli(['parse', file('text.txt'), `${option}=${value}`]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^dateline parse: .*\n$/);
  expect(stderr).toContain(value);
});

test('a file that may not be read is an error', async () => {
  await writeFile(file('locked.txt'), TEXT);
  await chmod(file('locked.txt'), 0);
  const { code, stderr } = await runCli(['parse', file('locked.txt')]);
  // The superuser may read everything.
  if (process.getuid?.() === 0) expect(code).toBe(0);
  else
    expect([code, stderr]).toEqual([
      2,
      `dateline parse: cannot read ${file('locked.txt')}: no permission\n`,
    ]);
});

test('a name that begins with a dash stands after --', async () => {
  expect((await runCli(['parse', '--', file('-dash.txt')])).code).toBe(0);
});
