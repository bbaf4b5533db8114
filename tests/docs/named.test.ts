import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'src/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  test('what it links to is there', () => {
    const targets = all(text, /\]\(([^)#\s]+)[^)]*\)/g).filter((target) => !/^\w+:/.test(target));
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  test('the commands of npm that it names are there', () => {
    const commands = all(text, /\bnpm run ([\w:-]*\w)/g);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});

test('the map of the sources has every folder, and no other, in the order of the imports', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const mapped = all(read('src/README.md'), /^\| `(\w+)\/`/gm);
  expect([...mapped].sort()).toEqual(folders.sort());
  const layers = all(read('eslint.config.js'), /^ {2}(\w+): \[/gm);
  expect(mapped).toEqual([...layers.filter((name) => mapped.includes(name)), 'app']);
});

test('CONTRIBUTING names files and folders that are there', () => {
  const paths = all(read('CONTRIBUTING.md'), /`((?:src|tests)\/[\w./-]*\w)`/g).map((path) =>
    path.replace('/xx', '/uk'),
  );
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
