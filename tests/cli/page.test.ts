import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-page-'));
const embedFile = join(folder, 'embed.js');
writeFileSync(embedFile, 'export const component = 1;');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TEXT = '---\ntitle: Pożar\ncreated: 2024-03-14\n---\nPożar wybuchł wczoraj.\n';

test('--format html writes one page with the component and the timeline in words', async () => {
  const { code, stdout, stderr } = await runCli(['parse', '-', '--format', 'html'], {
    stdin: TEXT,
    embedFile,
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('<html lang="pl">');
  expect(stdout).toContain('export const component = 1;');
  expect(stdout).toContain('<time datetime="2024-03-13">');
});

test('where the component is not built it says what to do', async () => {
  const { code, stderr } = await runCli(['parse', '-', '--format', 'html'], { stdin: TEXT });
  expect(code).toBe(2);
  expect(stderr).toContain('run: npm run build');
});

test('options of pictures are none of a page', async () => {
  const { code, stderr } = await runCli(['parse', '-', '--format', 'html', '--scale', '2'], {
    stdin: TEXT,
    embedFile,
  });
  expect(code).toBe(2);
  expect(stderr).toContain('--scale is for pictures');
});
