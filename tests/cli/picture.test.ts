import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sizeOf, textsOf } from '../kit/png.ts';
import { runCli } from './run-cli.ts';

const TEXT =
  '---\ntitle: Pożar w Łodzi\ncreated: 2024-03-14\n---\n\nPożar wybuchł w środę wieczorem. Strażacy ugasili go w czwartek rano.\n';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-picture-'));
  await writeFile(join(folder, 'text.md'), TEXT);
  await writeFile(join(folder, 'none.txt'), 'Nic się nie stało.\n');
});

afterAll(() => rm(folder, { recursive: true }));

const file = (name: string) => join(folder, name);

const draw = (...args: string[]) => runCli(['parse', file('text.md'), ...args]);

describe('png', () => {
  test.each([
    ['left out', [], [1200, 675]],
    ['portrait', ['--size', '1080x1350'], [1080, 1350]],
    ['twice as sharp', ['--size', '400x400', '--scale', '2'], [800, 800]],
    ['one and a half', ['--size', '400x300', '--scale', '1.5'], [600, 450]],
  ])('%s: the file has that many pixels', async (_, args, size) => {
    const { code, stderr } = await draw('--format', 'png', '--out', file('a.png'), ...args);
    expect([code, stderr]).toEqual([0, '']);
    expect(sizeOf(await readFile(file('a.png')))).toEqual(size);
  });

  test('the width alone: as high as the story needs', async () => {
    await draw('--format', 'png', '--size', '500', '--out', file('free.png'));
    const [width, height] = sizeOf(await readFile(file('free.png')));
    expect(width).toBe(500);
    expect(height).toBeGreaterThan(200);
  });

  test('says its title and what it shows in a text of its own', async () => {
    await draw('--format', 'png', '--theme', 'dark', '--out', file('said.png'));
    expect(textsOf(await readFile(file('said.png')))).toEqual({
      Title: 'Pożar w Łodzi',
      Description: expect.stringMatching(
        /^Oś czasu: 2 zdarzenia, 13–14 marca 2024\. .*Pożar wybuchł/u,
      ) as string,
      Software: 'Dateline',
    });
  });

  test('goes to a pipe byte by byte', async () => {
    const chunks: Buffer[] = [];
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
    await runCli(['parse', file('text.md'), '--format', 'png'], { stdout });
    await draw('--format', 'png', '--out', file('piped.png'));
    expect(Buffer.concat(chunks).equals(await readFile(file('piped.png')))).toBe(true);
  });

  test('is not written to a terminal', async () => {
    const stdout = Object.assign(new Writable(), { isTTY: true });
    const { code, stderr } = await runCli(['parse', file('text.md'), '--format', 'png'], {
      stdout,
    });
    expect([code, stderr]).toEqual([
      2,
      'dateline parse: a png is no text for a terminal; name a file: --out picture.png\n',
    ]);
  });

  test('a reader that goes away ends it quietly', async () => {
    const gone = Object.assign(new Error('gone'), { code: 'EPIPE' });
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => {
        done(gone);
      },
    });
    stdout.on('error', () => undefined);
    stdout.destroy(gone);
    const { code, stderr } = await runCli(['parse', file('text.md'), '--format', 'png'], {
      stdout,
    });
    expect([code, stderr]).toEqual([0, '']);
  });

  test('a file that cannot be written is an error', async () => {
    const { code, stderr } = await draw('--format', 'png', '--out', file('no/such/folder.png'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot write .*no such file or folder/u);
    await writeFile(file('locked.png'), '');
    await chmod(file('locked.png'), 0o444);
    const locked = await draw('--format', 'png', '--out', file('locked.png'));
    if (process.getuid?.() !== 0)
      expect([locked.code, locked.stderr]).toEqual([2, expect.stringContaining('no permission')]);
  });
});

describe('svg', () => {
  test('holds its letters, as a font that travels with it', async () => {
    const { code, stdout, stderr } = await draw('--format', 'svg');
    expect([code, stderr]).toEqual([0, '']);
    const fonts = [...stdout.matchAll(/url\(data:font\/woff2;base64,([^)]+)\)/gu)];
    expect(
      fonts.map(([, data]) => Buffer.from(data ?? '', 'base64').toString('latin1', 0, 4)),
    ).toEqual(['wOF2', 'wOF2']);
    expect(stdout).toMatch(/^<svg [^>]*><style>@font-face/u);
    expect(stdout).toContain('Pożar w Łodzi</title>');
  });
});

test('what has no room is told', async () => {
  const seed = join(import.meta.dirname, '../../seeds/02-harbour-fire.en.md');
  const { stderr } = await runCli(['parse', seed, '--format', 'svg', '--size', '400x300']);
  expect(stderr).toMatch(
    /^note: the picture names \d+ of \d+ events; a higher one names more, all of them: --size 400\n$/u,
  );
});

test.each<[args: string[], message: string]>([
  [
    ['--format', 'png', '--size', 'big'],
    'not a size: big; write width x height in pixels, like 1200x675, or the width alone',
  ],
  [
    ['--format', 'png', '--size', '100x100'],
    'size 100x100 is too small; each side needs 200 pixels',
  ],
  [
    ['--format', 'png', '--size', '9000x9000'],
    'size 9000x9000 is too big; a side may have 4000 pixels, times the scale',
  ],
  [['--format', 'png', '--scale', '4'], 'not a scale: 4; a scale is a number from 1 to 3'],
  [['--format', 'png', '--theme', 'blue'], 'unknown theme: blue; available: light, dark'],
  [['--format', 'svg', '--scale', '2'], '--scale is for png; an svg is sharp at any size'],
  [['--format', 'csv', '--theme', 'dark'], '--theme is for pictures (svg, png), not for csv'],
  [['--size', '800'], '--size is for pictures (svg, png), not for json'],
])('%j is wrong usage', async (args, message) => {
  expect(await draw(...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `dateline parse: ${message}\n`,
  });
});

test('a text without events has no picture', async () => {
  const { code, stderr } = await runCli([
    'parse',
    file('none.txt'),
    '--format',
    'png',
    '--out',
    file('none.png'),
  ]);
  expect([code, stderr]).toEqual([
    2,
    'dateline parse: png needs at least one event, and this text has none\n',
  ]);
});
