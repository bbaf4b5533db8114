import type { Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExplorer, type Explorer, type PageOptions } from '../kit/e2e.ts';
import { storyOf } from '../app/story-of.ts';
import { article, drawn, events, litWords, reason, timeline } from './as-a-person.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** A mark of the text on which an event hangs: a clause, to be found by its place. */
const clauses = (page: Page) => article(page).locator('.clause[role="button"]');

test('the first story is there, drawn, with how its date was read', async () => {
  const { page, problems } = await explorer.open();
  expect(await drawn(page)).toBeGreaterThan(4);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/\S/u);
  expect(await page.locator('main').textContent()).toContain('czwartek 6 stycznia 2022');
  expect(await page.title()).toMatch(/ · Dateline$/u);
  expect(problems).toEqual([]);
});

test('the line about the date leads to its place in the text', async () => {
  const { page } = await explorer.open();
  await drawn(page);
  await page.getByRole('button', { name: /6 stycznia 2022, z podpisu/u }).click();
  const place = article(page).locator('.spotlit').first();
  await place.waitFor();
  expect(await article(page).locator('.spotlit').allTextContents()).not.toEqual([]);
  expect(await place.isVisible()).toBe(true);
  expect(await reason(page).textContent()).toContain('czwartek 6 stycznia 2022');
});

test('another story is chosen, and the back button returns to the first', async () => {
  const { page, problems } = await explorer.open();
  await drawn(page);
  const title = page.getByRole('heading', { level: 1 });
  const first = await title.textContent();
  const chooser = page.getByRole('combobox', { name: 'Historia' });
  await chooser.selectOption({ index: 1 });
  await expect.poll(() => title.textContent()).not.toBe(first);
  await drawn(page);
  await page.goBack();
  await expect.poll(() => title.textContent()).toBe(first);
  expect(problems).toEqual([]);
});

describe('text and timeline', () => {
  test('an event under the pointer lights its words and says why', async () => {
    const { page } = await explorer.open();
    await drawn(page);
    const event = events(page).first();
    await event.hover();
    expect((await litWords(page)).length).toBeGreaterThan(10);
    expect(await reason(page).getByRole('heading').textContent()).toMatch(/\S/u);
    expect(await reason(page).textContent()).toContain('Skąd ten czas');
    await page.getByRole('heading', { level: 1 }).hover();
    expect(await litWords(page)).toBe('');
  });

  test('words under the pointer say how they were read, with the notations of specialists', async () => {
    const { page } = await explorer.open();
    await drawn(page);
    const words = article(page).getByRole('button', { name: 'środę po południu' }).first();
    await words.click();
    const panel = reason(page);
    expect(await panel.getByRole('heading').first().textContent()).toContain('środa 5 stycznia');
    await panel.getByText('Dla specjalistów').click();
    expect(await panel.textContent()).toContain('2022-01-05TAF');
    expect(await panel.textContent()).toContain('EDTF');
  });

  test('the keyboard goes through the text by one stop, keeps a mark and lets it go', async () => {
    const { page } = await explorer.open();
    await drawn(page);
    const stops = article(page).locator('[tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await stops.count()).toBe(1);
    expect(await litWords(page)).not.toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => Object.keys(address(page))).toContain('story');
    const kept = await litWords(page);
    await page.getByRole('heading', { level: 1 }).hover();
    expect(await litWords(page)).toBe(kept);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    expect(await article(page).locator('[aria-pressed="true"]').count()).toBe(0);
  });

  test('the keyboard goes through the events and lights their words', async () => {
    const { page } = await explorer.open();
    await drawn(page);
    await events(page).first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await litWords(page)).not.toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page).event).toMatch(/\S/u);
    await page.keyboard.press('Escape');
    await expect.poll(() => address(page).event).toBeUndefined();
  });

  test('a link to an event shows it, with its words in sight', async () => {
    const { page } = await explorer.open();
    await drawn(page);
    await events(page).last().click();
    await expect.poll(() => address(page).event).toMatch(/\S/u);
    const kept = await litWords(page);
    const { page: other, problems } = await explorer.open(new URL(page.url()).search);
    await drawn(other);
    await expect.poll(() => litWords(other)).toBe(kept);
    const top = async () => (await article(other).locator('.lit').first().boundingBox())?.y;
    await expect.poll(top).toBeLessThan(780);
    expect(problems).toEqual([]);
  });

  test('a tap on a phone opens the explanation at the lower edge', async () => {
    const { page } = await explorer.open('', { width: 390, height: 844 });
    await drawn(page);
    await clauses(page).first().scrollIntoViewIfNeeded();
    const before = await clauses(page).last().boundingBox();
    await clauses(page).first().click();
    const after = await clauses(page).last().boundingBox();
    expect((after?.y ?? 0) - (before?.y ?? 0), 'the text stays where it is').toBe(0);
    const box = await reason(page).boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    expect(box?.height).toBeGreaterThan(100);
    await reason(page).getByRole('button', { name: 'Zamknij' }).click();
    await page.mouse.move(0, 0);
    expect(await litWords(page)).toBe('');
  });
});

test('language and colours are switched, named in the address and remembered', async () => {
  const { page } = await explorer.open('', { locale: 'en-GB' });
  await drawn(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('main').textContent()).toContain('Thursday 6 January 2022');
  await page.getByRole('button', { name: 'Polski' }).click();
  await page.getByRole('combobox', { name: 'Kolory' }).selectOption('dark');
  expect(await page.locator('html').getAttribute('lang')).toBe('pl');
  expect(await page.locator('main').textContent()).toContain('czwartek 6 stycznia 2022');
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await paper()).toBe('rgb(28, 32, 38)');
  expect(address(page)).toMatchObject({ lang: 'pl', theme: 'dark' });
  await page.goto(explorer.url);
  await drawn(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('pl');
  expect(await paper()).toBe('rgb(28, 32, 38)');
});

/** A page that gets another answer than the server's for some addresses. */
const routed = (url: string, handle: (route: Route) => Promise<void>): PageOptions => ({
  prepare: async (page) => {
    await page.route(url, handle);
  },
});

describe('a story as JSON', () => {
  const ice = storyOf({ events: 3, expressions: 3 });
  const served = (story: unknown) =>
    routed('**/stories/*', (route) =>
      route.request().url().endsWith('index.json')
        ? route.fulfill({ json: { stories: [{ id: 'ice.json', title: 'Ice', language: 'en' }] } })
        : route.fulfill({ json: story }),
    );

  test('is drawn as it is', async () => {
    const { page, problems } = await explorer.open('', served(ice));
    expect(await drawn(page)).toBe(3);
    expect(problems).toEqual([]);
  });

  test('is refused when it is none', async () => {
    const { page } = await explorer.open('', served({ ...ice, version: 2 }));
    await page.getByText('Ten plik nie jest historią, którą można tu pokazać.').waitFor();
  });
});

describe('when something is missing', () => {
  test('no stories: the page says how to begin', async () => {
    const none = (route: Route) => route.fulfill({ json: { stories: [] } });
    const { page } = await explorer.open('', routed('**/stories/index.json', none));
    await page.getByText('Nie ma tu jeszcze żadnej historii.').waitFor();
    expect(await page.getByRole('button', { name: 'Wklej artykuł' }).isVisible()).toBe(true);
  });

  test('no connection: the page says so and tries again', async () => {
    const offline = routed('**/stories/*', (route) => route.abort());
    const { page } = await explorer.open('', offline);
    await page.getByText('Nie udało się wczytać listy historii.').waitFor();
    await page.unroute('**/stories/*');
    await page.getByRole('button', { name: 'Spróbuj jeszcze raz' }).click();
    expect(await drawn(page)).toBeGreaterThan(0);
  });

  test('a story that is not there', async () => {
    const { page } = await explorer.open('?story=nowhere', { locale: 'en-GB' });
    await page.getByText('There is no story at this address.').waitFor();
    await page.getByRole('combobox', { name: 'Story' }).selectOption({ index: 1 });
    expect(await drawn(page)).toBeGreaterThan(0);
  });

  test('a reader that does not start: the page says so', async () => {
    const body = 'throw new Error("broken")';
    const broken = (route: Route) => route.fulfill({ contentType: 'text/javascript', body });
    const { page } = await explorer.open('', routed('**/*worker*.js', broken));
    await page.getByText('Czytanie przerwał błąd programu.').waitFor();
    await page.unroute('**/*worker*.js');
    await page.getByRole('button', { name: 'Czytaj jeszcze raz' }).click();
    expect(await drawn(page)).toBeGreaterThan(0);
  });
});

test.each([320, 390, 720, 1280])('at %i pixels nothing sticks out sideways', async (width) => {
  const { page } = await explorer.open('', { width });
  await drawn(page);
  const over = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await over()).toBe(0);
  await events(page).first().click();
  expect(await over()).toBe(0);
  expect(await timeline(page).isVisible()).toBe(true);
});
