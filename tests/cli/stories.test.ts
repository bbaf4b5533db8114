import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listStories, readStoryFile } from '#cli/stories.ts';
import { writeStory } from '#story/write.ts';
import { sample } from '../story/sample.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-stories-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

const idsIn = async (...paths: string[]) => (await listStories(paths)).map(({ id }) => id);

test('a folder is listed by file name, with title and language from the front matter', async () => {
  await file('b.txt', 'Nothing but text.');
  await file('a.md', '---\ntitle: Pożar w hali\nlanguage: pl\n---\n\nTekst.\n');
  await file('c.json', writeStory(sample));
  expect(await listStories([folder])).toEqual([
    { id: 'a.md', title: 'Pożar w hali', language: 'pl' },
    { id: 'b.txt', title: 'Nothing but text.', language: '' },
    { id: 'c.json', title: 'Pożar', language: 'pl' },
  ]);
});

test.each<[title: string, content: string, shown: string]>([
  ['a heading', '\n\n# The harbour fire\n\nText.', 'The harbour fire'],
  ['a long line, cut between words', 'word '.repeat(50), `${'word '.repeat(16).trim()}…`],
  ['a long word', 'x'.repeat(200), `${'x'.repeat(80)}…`],
  ['nothing', ' \n', 'a.md'],
  ['front matter without a title', '---\nlanguage: en\n---\n\nText.', 'Text.'],
])('a text without a title is called by its first line: %s', async (_title, content, shown) => {
  await file('a.md', content);
  expect((await listStories([folder])).map(({ title }) => title)).toEqual([shown]);
});

test('what is no story is not listed', async () => {
  await file('package.json', '{"name":"x"}');
  await file('broken.json', '{');
  await file('picture.png', new Uint8Array(8));
  await file('.hidden.md', 'x');
  await file('deeper/x.md', 'x');
  await file('folder.md/x.txt', 'x');
  await file('UPPER.TXT', 'x');
  expect(await idsIn(folder)).toEqual(['UPPER.TXT']);
});

test('a file that is named itself is listed whatever it is called', async () => {
  expect(await idsIn(await file('wire', 'x'))).toEqual(['wire']);
});

test('files of one name get different ids, and each id its own file', async () => {
  await file('x/a.md', 'one');
  await file('y/a.md', 'two');
  const paths = [join(folder, 'x'), join(folder, 'y')];
  expect(await idsIn(...paths)).toEqual(['a-2.md', 'a.md']);
  expect((await readStoryFile(paths, 'a-2.md'))?.body.toString()).toBe('two');
});

test('a story file with the name of the list gets another id', async () => {
  await file('index.json', '{"documents":[],"title":"x"}');
  expect(await idsIn(folder)).toEqual(['index-2.json']);
  expect(JSON.parse(String((await readStoryFile([folder], 'index.json'))?.body))).toEqual({
    stories: [{ id: 'index-2.json', title: 'x', language: '' }],
  });
});

test('a file that is named twice is listed once', async () => {
  const path = await file('a.md', 'x');
  await symlink(path, join(folder, 'b.md'));
  expect(await idsIn(folder, path)).toEqual(['a.md']);
});

test('a file that comes or goes is seen the next time', async () => {
  const path = await file('a.md', 'x');
  await file('b.md', 'x');
  await rm(path);
  await file('c.md', 'x');
  expect(await idsIn(folder, path)).toEqual(['b.md', 'c.md']);
});

test('a folder may hold thousands of stories', async () => {
  const names = Array.from({ length: 3000 }, (_, n) => `${String(n).padStart(4, '0')}.md`);
  for (const name of names) await file(name, 'x');
  expect(await idsIn(folder)).toEqual(names);
});

test('a title is cut out of a file of any length without reading it all', async () => {
  const front = '---\ntitle: Długi\n---\n';
  const path = await file('long.txt', front + 'ż'.repeat(5_000_000));
  expect(await listStories([path])).toEqual([{ id: 'long.txt', title: 'Długi', language: '' }]);
});

test.each<[name: string, content: string, type: string]>([
  ['a.md', '\uFEFF---\ntitle: x\n---\r\nz\u0000ż\n', 'text/plain; charset=utf-8'],
  ['a.txt', '', 'text/plain; charset=utf-8'],
  ['a.json', '{"documents":[]}', 'application/json'],
])('%s is given out to the byte', async (name, content, type) => {
  await file(name, content);
  expect(await readStoryFile([folder], name)).toEqual({ type, body: Buffer.from(content) });
});

test.each(['', '.', '..', '../secret.txt', 'x/../a.md', 'nope.md', '\u0000', 'package.json/'])(
  'there is no story %j',
  async (id) => {
    await file('a.md', 'x');
    expect(await readStoryFile([folder], id)).toBeNull();
  },
);

test('a link out of the folder is no story of it; one that is named itself is', async () => {
  const secret = await file('elsewhere/secret.md', 'secret');
  await file('stories/a.md', 'A');
  const stories = join(folder, 'stories');
  await symlink(secret, join(stories, 'out.md'));
  await symlink(join(folder, 'elsewhere'), join(stories, 'folder.md'));
  await symlink(join(stories, 'gone.md'), join(stories, 'nowhere.md'));
  expect(await idsIn(stories)).toEqual(['a.md']);
  expect(await readStoryFile([stories], 'out.md')).toBeNull();
  expect(await idsIn(stories, join(stories, 'out.md'))).toEqual(['a.md', 'out.md']);
});
