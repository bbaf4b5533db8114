import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A fenced block of a page. */
interface Block {
  readonly page: string;
  /** What stands behind the fence: 'sh', 'json' …; '' for nothing. */
  readonly language: string;
  readonly text: string;
}

interface Page {
  readonly name: string;
  readonly text: string;
}

/** What a newcomer reads. */
export const PAGES: readonly Page[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));

export const BLOCKS: readonly Block[] = PAGES.flatMap(({ name, text }) =>
  [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language = '', block = '']) => ({
    page: name,
    language,
    text: block,
  })),
);

/** Commands of a page: lines of its `sh` blocks, and indented ones without what is explained behind them. */
export function commandsOf({ name, text }: Page): string[] {
  const fenced = BLOCKS.filter(
    ({ page, language, text: block }) =>
      page === name && (language === 'sh' || /^np[mx] /.test(block)),
  );
  const lines = [
    ...fenced.flatMap((block) => block.text.split('\n')),
    ...text.split('\n').flatMap((line) => /^ {4}(n(?:px|pm|ode) .*)/.exec(line)?.[1] ?? []),
  ];
  return lines.map((line) => line.split(/ {3,}/)[0]!.trim()).filter((line) => line !== '');
}
