import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer, type PageOptions } from '../kit/e2e.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

const READERS: readonly (PageOptions & { title: string })[] = [
  { title: 'a wide light screen, in Polish', width: 1280 },
  { title: 'a tablet, dark, in English', width: 720, colorScheme: 'dark', locale: 'en-GB' },
  { title: 'a phone, in Polish', width: 390, height: 844 },
];

test.each(READERS)('the explorer opens without a fault on $title', async (reader) => {
  const { page, problems } = await explorer.open('', reader);
  await page.waitForLoadState('networkidle');
  expect(await page.title()).toContain('Dateline');
  expect(await axeViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
});
