import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, drawn, events, openPaste, timeline } from './as-a-person.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

const words = (page: Page) => page.getByRole('searchbox');
const count = (page: Page) => page.getByRole('search').getByRole('status');
const marks = (page: Page) => article(page).locator('[data-at]');

/** What of the address a filter decides. */
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe.each([390, 1280])('at %i pixels', (width) => {
  test('what is looked for is in timeline, text and address, and steps back', async () => {
    const { page, problems } = await explorer.open('', { width, height: 800 });
    const all = await drawn(page);
    const unfold = page.getByRole('button', { name: 'Szukaj i filtruj' });
    expect(await unfold.isVisible()).toBe(width === 390);
    if (width === 390) await unfold.click();

    await words(page).fill('PLACU');
    await expect.poll(() => count(page).textContent()).toMatch(/^[1-9]\d* z \d+ zdarzeń$/u);
    const some = await events(page).count();
    expect(some).toBeLessThan(all);
    expect(asked(page, 'find')).toBe('PLACU');

    await page.getByRole('combobox', { name: 'Pewność' }).selectOption('hedged');
    expect(asked(page, 'status')).toBe('hedged');
    await page.goBack();
    expect([asked(page, 'find'), asked(page, 'status')]).toEqual(['PLACU', null]);
    await expect.poll(() => events(page).count()).toBe(some);
    await page.goForward();
    expect(asked(page, 'status')).toBe('hedged');
    await page.goBack();

    await page.reload();
    await drawn(page);
    expect(await events(page).count()).toBe(some);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Wyczyść' }).click();
    await expect.poll(() => events(page).count()).toBe(all);
    expect(asked(page, 'find')).toBe(null);
    expect(problems).toEqual([]);
  });
});

test('text and order of telling show what is found and nothing else', async () => {
  const { page } = await explorer.open('?story=02-harbour-fire.en.md', { locale: 'en-GB' });
  await drawn(page);
  const before = await marks(page).count();
  await page.getByRole('combobox', { name: 'How sure' }).selectOption('planned');
  const found = await events(page).count();
  expect(await marks(page).count()).toBeLessThan(before);
  await page.getByRole('radio', { name: 'Order of telling' }).check();
  expect(await events(page).count()).toBe(found);
  await words(page).fill('zzz');
  await page.getByText('No event matches what you are looking for.').waitFor();
  expect([await events(page).count(), await marks(page).count()]).toEqual([0, 0]);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show all events' }).click();
  await expect.poll(() => marks(page).count()).toBe(before);
});

test('the list in another order is in the address, keeps the filter, and tells what was corrected', async () => {
  const address = '?story=05-chlorine.pl-en.md&view=list&sort=source&find=Delfin';
  const { page, problems } = await explorer.open(address, { locale: 'en-GB', width: 390 });
  await drawn(page);
  const headings = timeline(page).getByRole('heading', { level: 2 });
  expect((await headings.allTextContents()).at(-1)).toBe('The report itself');
  await page.getByLabel('In order of').selectOption('telling');
  expect(await headings.allTextContents()).toEqual([
    'Kurier Lubieński',
    'Radio Warta',
    'The Baltic Post',
  ]);
  expect([asked(page, 'sort'), asked(page, 'find')]).toEqual(['telling', 'Delfin']);
  await page.reload();
  await headings.first().waitFor();
  await events(page).first().click();
  await page.getByRole('button', { name: 'Correct this event' }).click();
  await page.getByLabel('Note', { exact: true }).fill('ask');
  await page.getByRole('button', { name: 'Done' }).click();
  // The event is told by several reports, under each of which it has its sign.
  const signs = timeline(page).getByRole('button', { description: 'corrected by hand' });
  await expect.poll(() => signs.count()).toBeGreaterThan(1);
  await page.getByRole('radio', { name: 'Timeline' }).check();
  await expect.poll(() => signs.count()).toBe(1);
  expect(problems).toEqual([]);
});

test('days are asked for by keyboard; Escape empties the search; another text asks for nothing', async () => {
  const { page } = await explorer.open('', { locale: 'en-GB' });
  const all = await drawn(page);
  await words(page).press('a');
  await page.getByLabel('from', { exact: true }).fill('2022-01-06');
  await page.getByLabel('to', { exact: true }).fill('2022-01-06');
  await expect.poll(() => events(page).count()).toBeLessThan(all);
  await words(page).press('Escape');
  expect([await words(page).inputValue(), asked(page, 'from')]).toEqual(['', '2022-01-06']);
  await (await openPaste(page)).fill('On Monday, 3 February 2025, the bridge at Kew was closed.');
  await page.getByRole('button', { name: /marks/iu }).click();
  await drawn(page);
  expect(asked(page, 'from')).toBe(null);
  expect(await timeline(page).getByRole('search').getByRole('status').textContent()).toBe(
    '1 event',
  );
});

test.each([390, 1280])(
  'the bar is without fault for axe in the dark at %i pixels',
  async (width) => {
    const { page } = await explorer.open('?find=a', { width, height: 800, colorScheme: 'dark' });
    await drawn(page);
    if (width === 390) await page.getByRole('button', { name: 'Szukaj i filtruj' }).click();
    expect(await axeViolations(page)).toEqual([]);
  },
);
