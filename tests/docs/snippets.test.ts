import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import prettier from 'prettier';
import { expect, test } from 'vitest';
import { readStory } from '#story/read.ts';
import { withTables } from '../../scripts/story-format.mjs';
import { BLOCKS } from './pages.ts';

const of = (language: string) =>
  BLOCKS.filter((block) => block.language === language).map(
    ({ page, text }) => [page, text] as const,
  );

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // A frame has its size in the page, so that nothing jumps before a style is there.
  rules: { 'no-inline-style': 'error' },
  elements: ['html5', { 'dateline-timeline': { flow: true } }],
});

test.each(of('html'))('%s: its HTML is valid: %s', async (_, text) => {
  const { results } = await validator.validateString(text);
  const faults = results.flatMap(({ messages }) => messages.map(({ message }) => message));
  // The standard knows pixels alone; every browser knows shares of the column, and frames need them.
  expect(faults.filter((fault) => fault !== 'Attribute "width" has invalid value "100%"')).toEqual(
    [],
  );
});

test.each(of('json'))('%s: its JSON is JSON', (_, text) => {
  expect(JSON.parse(text)).toBeInstanceOf(Object);
});

const FORMAT = 'docs/story-format.md';

test('the story of the page about the format is one', () => {
  const stories = of('json').filter(([page]) => page === FORMAT);
  expect(stories.map(([, text]) => readStory(text).events.length)).toEqual([1]);
});

test('the tables of that page are those of the schema; `npm run schema` writes them anew', async () => {
  const root = join(import.meta.dirname, '../..');
  const page = readFileSync(join(root, FORMAT), 'utf8');
  const schema = JSON.parse(readFileSync(join(root, 'static/story.schema.json'), 'utf8')) as never;
  const style = await prettier.resolveConfig(join(root, FORMAT));
  expect(page).toBe(
    await prettier.format(withTables(page, schema), { ...style, filepath: FORMAT }),
  );
});

// Programs are run where the packed library is there: tests/e2e/library.test.ts.
test('programs stand on pages whose programs are run', () => {
  const programs = BLOCKS.filter(({ language }) => ['js', 'ts', 'svelte'].includes(language));
  const pages = new Set(programs.map(({ page }) => page));
  expect([...pages].filter((page) => page !== 'docs/library.md' && page !== 'README.md')).toEqual(
    [],
  );
});
