import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, drawn, events, litWords, paste, reason } from './as-a-person.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

/** A report whose weekday is wrong: 10 February 2025 was a Monday. */
const LANGUAGES = {
  pl: {
    locale: 'pl-PL',
    report: `Pożar w Rudawie, 14 lutego 2025

We wtorek 10 lutego 2025 r. wybuchł pożar magazynu zboża. W środę strażacy ugasili ogień.`,
    count: '1 ostrzeżenie',
    title: 'Na co warto spojrzeć',
    weekday: /Dzień tygodnia nie zgadza się z datą/u,
    words: 'wtorek 10 lutego 2025',
    edit: 'Popraw to zdarzenie',
    when: 'Kiedy',
  },
  en: {
    locale: 'en-GB',
    report: `Fire in Rudawa, 14 February 2025

A fire broke out in a grain warehouse on Tuesday, 10 February 2025. Firefighters put out the blaze on Wednesday.`,
    count: '1 warning',
    title: 'Worth a look',
    weekday: /The weekday contradicts the date/u,
    words: 'Tuesday, 10 February 2025',
    edit: 'Correct this event',
    when: 'When',
  },
} as const;

const LOOKS = (['pl', 'en'] as const).flatMap((language) =>
  [390, 1280].map((width) => ({ language, width })),
);

const isInSight = (page: Page) =>
  events(page).evaluateAll((buttons) =>
    buttons.some((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      return button.ariaPressed === 'true' && bottom > 0 && top < innerHeight;
    }),
  );

describe.each(LOOKS)('warnings, $language at $width', ({ language, width }) => {
  const words = LANGUAGES[language];

  test('one is found by keyboard, leads to its place, and goes when the time was corrected', async () => {
    const { page, problems } = await explorer.open('', { locale: words.locale, width });
    await paste(page, words.report);
    await drawn(page);
    const count = page.getByRole('button', { name: words.count });
    await count.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.title });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const warning = dialog.getByRole('button', { name: words.weekday });
    await warning.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });

    await expect.poll(() => litWords(page)).toContain(words.words);
    await expect.poll(() => isInSight(page)).toBe(true);
    expect(await article(page).textContent()).toContain(words.words);
    await reason(page).getByRole('button', { name: words.edit }).click();
    const time = reason(page).getByLabel(words.when, { exact: true });
    await time.fill('2025-02-11');
    await time.press('Enter');
    await count.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await count.waitFor();
    expect(problems).toEqual([]);
  });
});
