import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, drawn, events, paste } from './as-a-person.ts';
import { GERMAN, POLISH } from './texts.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

/** States of the page, each with how a person gets there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a story': drawn,
  'an event selected': async (page) => {
    await drawn(page);
    await events(page).first().click();
  },
  'an expression selected, its notations open': async (page) => {
    await drawn(page);
    await article(page).locator('.time[role="button"]').first().click();
    await page.getByText('Dla specjalistów').click();
  },
  'the place of the date shown': async (page) => {
    await drawn(page);
    await page.getByRole('button', { name: /6 stycznia 2022, z podpisu/u }).click();
  },
  'one of several reports, its settings open': async (page) => {
    await drawn(page);
    await page.getByRole('combobox', { name: 'Historia' }).selectOption('05-chlorine.pl-en.md');
    await page.getByRole('tab', { name: 'Radio Warta' }).click();
    await page.getByRole('button', { name: /^Data, wydawca, język/u }).click();
  },
  'a list by source': async (page) => {
    await drawn(page);
    await page.getByRole('radio', { name: 'Lista' }).check();
    await page.getByLabel('W kolejności').selectOption('source');
  },
  'nothing pasted yet': (page) => page.getByRole('button', { name: 'Wklej artykuł' }).click(),
  'an own text, its settings open': async (page) => {
    await paste(page, POLISH);
    await drawn(page);
    await page.getByText('Data, strefa, język').click();
  },
  'an own text being changed': async (page) => {
    await paste(page, POLISH);
    await page.getByRole('button', { name: 'Zmień tekst' }).click();
  },
  'a text in another language': async (page) => {
    await paste(page, GERMAN);
    await page.getByText('Ten tekst jest chyba w innym języku.').waitFor();
  },
};

const LOOKS = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(Object.entries(STATES))('%s', (_state, reach) => {
  test.each(LOOKS)('is without fault for axe at $width, $colorScheme', async (look) => {
    const { page, problems } = await explorer.open('', look);
    await reach(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
