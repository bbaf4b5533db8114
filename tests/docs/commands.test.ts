import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { commandsOf, PAGES } from './pages.ts';

let folder: string;

const ARTICLE = '---\ncreated: 2024-03-14\n---\nPożar wybuchł w środę wieczorem w Rudawie.\n';
const TEXTS = `${JSON.stringify({ id: 'a1', text: ARTICLE })}\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-docs-'));
  for (const name of [
    'article.txt',
    'article.md',
    'seeds',
    'my-articles',
    'index.html',
    'embed.js',
  ]) {
    if (name.includes('.')) writeFileSync(join(folder, name), ARTICLE);
    else mkdirSync(join(folder, name));
  }
  writeFileSync(join(folder, 'texts.ndjson'), TEXTS);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string) => join(folder, basename(name));

/** Names of files, which are meant to be in the folder where the command is given. */
const isFile = (word: string) => /^[\w-]+\.\w+$/.test(word) || existsSync(inFolder(word));

/** A command of a page with what it reads and where its output goes, as a shell would see it. */
function shell(command: string) {
  // What is before `dateline` runs it; what comes behind a pipe is another program's affair.
  const [own = ''] = command.replace(/^.*?\bdateline /, '').split(' | ');
  const [, from] = /< (\S+)/.exec(own) ?? [];
  const [, to] = /> (\S+)/.exec(own) ?? [];
  const args = own
    .replaceAll(/[<>] \S+/g, '')
    .split(' ')
    .filter(Boolean);
  return { args: args.map((arg) => (isFile(arg) ? inFolder(arg) : arg)), from, to };
}

/** Runs a command; a server is stopped as soon as it has said where it is. */
async function runCommand({ args, from }: ReturnType<typeof shell>) {
  const stdin = from === undefined ? '' : readFileSync(inFolder(from));
  const options = { stdin, appFolder: folder, embedFile: join(folder, 'embed.js') };
  if (args[0] !== 'serve') return runCli(args, options);
  const stop = new AbortController();
  const stdout = new PassThrough();
  const ended = runCli(args, { ...options, stdout, interrupted: stop.signal });
  const [said] = (await once(stdout, 'data')) as [Buffer];
  stop.abort();
  return { ...(await ended), stdout: said.toString() };
}

const COMMANDS = PAGES.flatMap((page) =>
  commandsOf(page)
    .filter((command) => /(?:^|npx |dist\/cli\/|10M )dateline /.test(command))
    .map((command) => [page.name, command] as const),
);

test('the pages have commands', () => {
  expect(COMMANDS.length).toBeGreaterThan(12);
});

test.each(COMMANDS)('%s: %s', async (_, command) => {
  const asked = shell(command);
  const { code, stdout, stderr } = await runCommand(asked);
  expect([code, stderr.replaceAll(/^(?:note: |.* is not in )?.*\n/gm, '')]).toEqual([0, '']);
  const out = asked.args[asked.args.indexOf('--out') + 1];
  const written = asked.args.includes('--out') ? readFileSync(out!) : stdout;
  // What goes on with a run that came to its end has nothing to do.
  if (!asked.args.includes('--resume')) expect(written.length).toBeGreaterThan(30);
  if (asked.to !== undefined) writeFileSync(inFolder(asked.to), stdout);
});

describe('commands of other programs', () => {
  const others = PAGES.flatMap((page) => commandsOf(page)).filter((c) =>
    c.startsWith('npx vitest'),
  );
  test.each(others)('%s: names tests that are there', (command) => {
    const paths = command.split(' ').filter((word) => word.startsWith('tests/'));
    expect(paths.filter((path) => !existsSync(join(import.meta.dirname, '../..', path)))).toEqual(
      [],
    );
  });
});
