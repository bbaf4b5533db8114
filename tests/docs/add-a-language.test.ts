import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ukrainian } from '#lang/uk/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/add-a-language.md'), 'utf8');
const scripts = (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  }
).scripts;

const named = (pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match[1]!);

test('every file and folder that the page names is there', () => {
  const paths = named(/\b((?:src|tests|docs)\/[\w./-]*\w)/g).map((path) =>
    path.replace('/xx', '/uk'),
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every command of npm that the page names is there', () => {
  const commands = named(/npm run (\w+)/g);
  expect(commands.length).toBeGreaterThan(2);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});

test('the page names every part of a pack and of its text', () => {
  const parts = [...Object.keys(ukrainian), ...Object.keys(ukrainian.text)];
  expect(parts.filter((part) => !page.includes(`\`${part}\``))).toEqual([]);
});

test('the page names every part of the times of a pack', () => {
  const source = readFileSync(join(ROOT, 'src/timex/compose.ts'), 'utf8');
  const declared = /interface TimeParts \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
  const parts = [...declared.matchAll(/^ {2}readonly (\w+)/gm)].map((match) => match[1]!);
  expect(parts).toContain('briefClock');
  expect(parts.filter((part) => !page.includes(`\`${part}\``))).toEqual([]);
});
