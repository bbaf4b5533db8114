import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, drawn, paste } from './as-a-person.ts';
import { POLISH } from './texts.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

const shelf = (page: Page) => page.getByRole('dialog', { name: 'Moje historie' });

async function openShelf(page: Page) {
  await page.getByRole('button', { name: 'Moje historie' }).click();
  await shelf(page).waitFor();
  return shelf(page);
}

/** Another tab of the same browser. */
async function anotherTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(explorer.url);
  await drawn(other);
  return other;
}

const NAME = 'Otwórz „Pożar magazynu w Rudawie”';

test('a closed tab loses nothing: the story is opened again from the list', async () => {
  const { page } = await explorer.open();
  await paste(page, POLISH);
  await drawn(page);
  const other = await anotherTab(page);
  await page.close();
  await (await openShelf(other)).getByRole('button', { name: NAME }).click();
  await article(other).getByText('Ogień zauważył dróżnik.').waitFor();
});

test('what was typed right before the tab was killed is there', async () => {
  const { page } = await explorer.open('?paste=1');
  await page.getByRole('textbox', { name: 'Tekst artykułu' }).fill('W poniedziałek spadł śnieg.');
  const context = page.context();
  // At once, before it is stored.
  await page.close();
  const other = await context.newPage();
  await other.goto(explorer.url);
  await drawn(other);
  // A journal is taken up when its tab is surely gone.
  await other.waitForTimeout(6_000);
  const list = await openShelf(other);
  await list.getByText('W poniedziałek spadł śnieg.').waitFor();
});

describe.each([390, 1280])('the list of stories at %i', (width) => {
  test('a story is renamed, deleted and brought back', async () => {
    const { page, problems } = await explorer.open('', { width });
    await paste(page, POLISH);
    await drawn(page);
    const list = await openShelf(page);
    await list.getByRole('button', { name: /^Zmień nazwę/u }).click();
    await list.getByRole('textbox').fill('Rudawa');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await list.getByRole('button', { name: 'Usuń „Rudawa”' }).click();
    await list.getByText('Usunięto „Rudawa”.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await list.getByRole('button', { name: 'Przywróć' }).click();
    await list.getByRole('button', { name: 'Otwórz „Rudawa”' }).click();
    await article(page).getByText('Ogień zauważył dróżnik.').waitFor();
    expect(problems).toEqual([]);
  });
});

test('two tabs change one story: both versions are kept, and the page says so', async () => {
  const { page } = await explorer.open();
  await paste(page, POLISH);
  await drawn(page);
  const other = await anotherTab(page);
  await (await openShelf(other)).getByRole('button', { name: NAME }).click();
  await article(other).getByText('Ogień zauważył dróżnik.').waitFor();
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Zmień tekst' }).click();
  const field = (tab: Page) => tab.getByRole('textbox', { name: 'Tekst artykułu' });
  await Promise.all([field(page).fill(`Jeden. ${POLISH}`), field(other).fill(`Dwa. ${POLISH}`)]);
  const forked = 'Zachowane są obie wersje';
  await Promise.race([page.getByText(forked).waitFor(), other.getByText(forked).waitFor()]);
  const list = await openShelf(page);
  expect(await list.getByRole('button', { name: /^Otwórz/u }).count()).toBe(2);
});

test.each([
  ['full', 'QuotaExceededError', 'Pamięć przeglądarki jest pełna'],
  ['blocked', 'SecurityError', 'Przeglądarka nie pozwala tej stronie niczego zapisać'],
])('storage that is %s: the page says so and offers a download', async (_what, name, said) => {
  const { page } = await explorer.open('', {
    prepare: async (prepared) => {
      await prepared.addInitScript((error) => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('', error);
        };
      }, name);
    },
  });
  await paste(page, POLISH);
  await drawn(page);
  await page.getByRole('alert').getByText(said).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Pobierz' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Ogień zauważył dróżnik.');
});

test('the worker is killed while a report is added: text and report are kept, and are read again', async () => {
  const { page } = await explorer.open('', {
    prepare: async (prepared) => {
      await prepared.addInitScript(() => {
        const start = window.Worker;
        window.Worker = class extends start {
          constructor(...options: ConstructorParameters<typeof Worker>) {
            super(...options);
            // As when the browser takes the memory from a worker: it answers no more.
            window.addEventListener('kill', () => {
              this.terminate();
              this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
            });
            const post = this.postMessage.bind(this);
            this.postMessage = (message: unknown) => {
              post(message);
              if ('killing' in window) window.dispatchEvent(new Event('kill'));
            };
          }
        };
      });
    },
  });
  await paste(page, POLISH);
  await drawn(page);
  await page.getByRole('button', { name: 'Dodaj relację' }).click();
  await page.evaluate(() => Object.assign(window, { killing: true }));
  const field = page.getByRole('textbox', { name: 'Tekst relacji' });
  await field.fill('We wtorek w Rudawie spadł śnieg.');
  await page.getByText('Czytanie przerwał błąd programu.').waitFor();
  await page.getByText('Tekst jest zachowany.').waitFor();
  expect(await field.inputValue()).toBe('We wtorek w Rudawie spadł śnieg.');
  await page.evaluate(() => delete (window as { killing?: true }).killing);
  await page.getByRole('button', { name: 'Czytaj jeszcze raz' }).click();
  await page.getByRole('button', { name: 'Pokaż oznaczenia w tekście' }).click();
  await page.getByRole('tab').nth(1).waitFor();
  await article(page).getByText('spadł śnieg').waitFor();
});

test('a tab that is closed while a report is typed loses nothing', async () => {
  const { page } = await explorer.open();
  await paste(page, POLISH);
  await drawn(page);
  await page.getByRole('button', { name: 'Dodaj relację' }).click();
  await page.getByRole('textbox', { name: 'Tekst relacji' }).pressSequentially('We wtorek');
  // At once, before it is stored.
  await page.reload();
  await page.getByRole('tab', { name: 'Tekst 2' }).click();
  await article(page).getByText('We wtorek', { exact: true }).waitFor();
});

test('a damaged story is set aside and can be downloaded', async () => {
  const { page } = await explorer.open();
  await paste(page, POLISH);
  await drawn(page);
  await page.waitForTimeout(1000);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dateline');
        opening.onsuccess = () => {
          const stories = opening.result.transaction('stories', 'readwrite').objectStore('stories');
          const keys = stories.getAllKeys();
          keys.onsuccess = () => {
            const put = stories.put({ text: 'half of it' }, keys.result[0] ?? '');
            put.onsuccess = () => {
              resolve();
            };
          };
        };
        opening.onerror = () => {
          reject(new Error('no database'));
        };
      }),
  );
  await page.reload();
  await page.getByText('jest uszkodzona w pamięci przeglądarki').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Pobierz' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('half of it');
  await (await openShelf(page)).getByText('uszkodzona: nie da się jej już otworzyć').waitFor();
});
