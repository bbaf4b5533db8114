import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { drawn } from './as-a-person.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

const LANGUAGES = [
  { locale: 'pl-PL', name: 'Jak to działa', privacy: 'Nie są wysyłane na żaden serwer.' },
  { locale: 'en-GB', name: 'How it works', privacy: 'They are sent to no server.' },
];

describe.each([1280, 390])('at %i pixels', (width) => {
  test.each(LANGUAGES)('the help opens and closes by keys, in $locale', async (words) => {
    const { locale, name, privacy } = words;
    const colorScheme = width === 390 ? 'dark' : 'light';
    const { page, problems } = await explorer.open('', { width, height: 800, locale, colorScheme });
    await drawn(page);
    const button = page.getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name });
    await dialog.getByText(privacy).waitFor();
    expect(await dialog.getByRole('heading', { level: 3 }).count()).toBe(4);
    expect(await axeViolations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
  });
});
