import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExplorer, type Explorer } from '../kit/e2e.ts';
import {
  article,
  drawn,
  events,
  litWords,
  openFile,
  openPaste,
  paste,
  pressPaste,
  reason,
  timeline,
} from './as-a-person.ts';
import { ENGLISH, GERMAN, HOSTILE, POLISH, TIMELESS } from './texts.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

test('a Polish article is pasted, drawn and explained', async () => {
  const { page, problems } = await explorer.open();
  await paste(page, POLISH);
  expect(await drawn(page)).toBeGreaterThan(3);
  await page
    .getByRole('heading', { level: 1, name: 'Wklejony tekst' })
    .or(page.getByRole('heading', { level: 1, name: 'Pożar magazynu w Rudawie' }))
    .waitFor();
  expect(await article(page).textContent()).toContain('Ogień zauważył dróżnik.');
  await timeline(page)
    .getByRole('button', { name: /wybuchł pożar/u })
    .hover();
  expect(await litWords(page)).toContain('pożar');
  expect(await reason(page).textContent()).toContain('poniedziałek 10 lutego 2025');
  expect(new URL(page.url()).searchParams.get('paste')).toBe('1');
  expect(problems).toEqual([]);
});

test('an English article is pasted, drawn and explained, by keyboard alone', async () => {
  const { page, problems } = await explorer.open('', { locale: 'en-GB' });
  await drawn(page);
  await page.getByRole('button', { name: 'Paste an article' }).focus();
  await page.keyboard.press('Enter');
  await pressPaste(page, ENGLISH);
  await article(page).getByText('Engineers found a crack').waitFor();
  expect(await drawn(page)).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await events(page).first().focus();
  await page.keyboard.press('End');
  expect(await litWords(page)).toContain('inspect the piers');
  expect(await reason(page).textContent()).toContain('Thursday 6 March 2025');
  expect(problems).toEqual([]);
});

test('the date of the text is told by hand, and everything is read anew', async () => {
  const { page } = await explorer.open();
  await paste(page, 'W piątek w Rudawie spadł śnieg. W sobotę zamknięto drogę.');
  await page.getByText('Data, strefa, język').click();
  await page.getByLabel('Data tekstu').fill('2025-02-09');
  await expect
    .poll(() => page.locator('main').textContent())
    .toContain('niedziela 9 lutego 2025, tak podano');
  await drawn(page);
  await events(page).first().hover();
  expect(await reason(page).textContent()).toContain('piątek 7 lutego 2025');
});

test('a zone that does not exist is not used, and the page says so', async () => {
  const { page } = await explorer.open('?paste=1');
  const zone = page.getByRole('combobox', { name: 'Strefa czasowa' });
  expect(await zone.inputValue()).toBe('Pacific/Auckland');
  await zone.fill('Mars/Olympus');
  await page.getByText('Nie ma takiej strefy czasowej.').waitFor();
  expect(await zone.getAttribute('aria-invalid')).toBe('true');
});

test('typing is read as it goes, and the marks are one button away', async () => {
  const { page } = await explorer.open('', { locale: 'en-GB' });
  const field = await openPaste(page);
  await field.pressSequentially('On Monday 3 February 2025 ice closed the canal.');
  await drawn(page);
  expect(await field.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Show the marks in the text' }).click();
  await article(page).getByRole('button', { name: 'Monday 3 February 2025' }).waitFor();
});

describe('nothing that was typed is lost', () => {
  test('by choosing a story', async () => {
    const { page } = await explorer.open();
    await paste(page, POLISH);
    await drawn(page);
    await page.getByRole('combobox', { name: 'Historia' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Wróć do swojego tekstu' }).click();
    await article(page).getByText('Ogień zauważył dróżnik.').waitFor();
  });

  test('by reloading', async () => {
    const { page } = await explorer.open();
    await paste(page, POLISH);
    await drawn(page);
    await page.reload();
    await article(page).getByText('Ogień zauważył dróżnik.').waitFor();
  });

  test('by clearing', async () => {
    const { page } = await explorer.open();
    await paste(page, POLISH);
    await page.getByRole('button', { name: 'Zmień tekst' }).click();
    await page.getByRole('button', { name: 'Wyczyść' }).click();
    await page.getByText('Wklej albo wpisz tekst, a tutaj powstanie jego oś czasu.').waitFor();
    await page.getByRole('button', { name: 'Przywróć tekst' }).click();
    expect(await drawn(page)).toBeGreaterThan(3);
  });

  test('by opening a file, which can be undone', async () => {
    const { page } = await explorer.open('', { locale: 'en-GB' });
    await paste(page, ENGLISH);
    await page.getByRole('button', { name: 'Edit text' }).click();
    await openFile(page, POLISH, 'pożar.md');
    await article(page).getByText('Ogień zauważył dróżnik.').waitFor();
    await page.getByRole('button', { name: 'Edit text' }).click();
    await page.getByRole('button', { name: 'Bring the text back' }).click();
    expect(await page.getByRole('textbox', { name: 'Text of the article' }).inputValue()).toBe(
      ENGLISH,
    );
  });
});

test('a file can be dropped anywhere', async () => {
  const { page } = await explorer.open('', { locale: 'en-GB' });
  await drawn(page);
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'bridge.txt', { type: 'text/plain' }));
    return transfer;
  }, ENGLISH);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: files });
  await page.getByText('Drop the file to read it').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: files });
  await article(page).getByText('Engineers found a crack').waitFor();
});

test('a file that is no text is refused with a reason', async () => {
  const { page } = await explorer.open('?paste=1', { locale: 'en-GB' });
  await openFile(page, '\u0000\u0001\u0002 picture', 'photo.txt');
  const alert = page.getByRole('alert');
  expect(await alert.textContent()).toContain('“photo.txt” is not a text file.');
});

const ANSWERS: readonly (readonly [string, string, string, string])[] = [
  [
    'an empty text',
    '   \n ',
    'Paste or type a text, and its timeline will be drawn here.',
    'Wklej albo wpisz tekst',
  ],
  [
    'a text without any time',
    TIMELESS,
    'This text has no time that could be put on a timeline.',
    'nie ma czasu',
  ],
  [
    'a text in German',
    GERMAN,
    'This text seems to be in another language.',
    'Ten tekst jest chyba w innym języku.',
  ],
];

test.each(ANSWERS)(
  '%s has a clear answer in both languages',
  async (_what, text, english, polish) => {
    const { page, problems } = await explorer.open('?paste=1', { locale: 'en-GB' });
    await page.getByRole('textbox', { name: 'Text of the article' }).fill(text);
    await page.getByText(english).waitFor();
    await page.getByRole('button', { name: 'Polski' }).click();
    await page.getByText(polish).first().waitFor();
    expect(await page.getByRole('textbox', { name: 'Tekst artykułu' }).inputValue()).toBe(text);
    expect(problems).toEqual([]);
  },
);

test('a hostile text is only words', async () => {
  const { page, problems } = await explorer.open('', { locale: 'en-GB' });
  await paste(page, HOSTILE);
  await drawn(page);
  // At the mark: the middle of a long one may be its neighbour's.
  for (const event of await events(page).all()) await event.hover({ position: { x: 6, y: 6 } });
  for (const mark of await article(page).locator('[data-at][role="button"]').all())
    await mark.click();
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    made: document.querySelectorAll('#article img, #article script, #article a').length,
    text: document
      .querySelector('#article')
      ?.textContent?.includes('<script>window.hacked = 1</script>'),
  }));
  expect(found).toEqual({ hacked: false, made: 0, text: true });
  expect(problems).toEqual([]);
});

describe('other things than plain text', () => {
  const PAGE = `<!doctype html><html lang="en"><head><title>Flood</title>
    <meta property="article:published_time" content="2024-03-14T08:00:00+01:00"></head><body><nav>Home</nav>
    <article><h1>Flood</h1><p>${'The river burst its banks on Tuesday evening and the mayor closed the bridge. '.repeat(5)}</p></article>
    </body></html>`;

  test('a page that was saved is opened with its day', async () => {
    const { page, problems } = await explorer.open();
    await openPaste(page);
    await openFile(page, PAGE, 'flood.html');
    expect(await drawn(page)).toBeGreaterThan(0);
    expect(await page.locator('main').textContent()).toContain('14 marca 2024');
    expect(await article(page).textContent()).not.toContain('Home');
    expect(problems).toEqual([]);
  });

  test('what is copied from a page keeps its paragraphs', async () => {
    const { page } = await explorer.open();
    const field = await openPaste(page);
    await field.click();
    await field.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Pożar wybuchł w środę. Ugasili go strażacy.');
      clipboardData.setData(
        'text/html',
        '<p>Pożar wybuchł w środę.</p><p>Ugasili go strażacy.</p>',
      );
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await drawn(page);
    expect((await article(page).locator('p').allTextContents()).slice(0, 2)).toEqual([
      'Pożar wybuchł w środę.',
      'Ugasili go strażacy.',
    ]);
  });

  test('a table of events is opened as a story', async () => {
    const { page, problems } = await explorer.open();
    await openPaste(page);
    await openFile(
      page,
      'date,event\n2024-03-12,The river burst its banks\n2024-03-13,The mayor closed the bridge\n',
      'flood.csv',
    );
    expect(await drawn(page)).toBe(2);
    expect(problems).toEqual([]);
  });

  test('a table that is none is named, and the text of before stays', async () => {
    const { page } = await explorer.open();
    await paste(page, POLISH);
    await drawn(page);
    const before = await article(page).textContent();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['a,b\n1,2\n'], 'x.csv'));
      return transfer;
    });
    await page.dispatchEvent('.page', 'drop', { dataTransfer: data });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('x.csv');
    expect(await article(page).textContent()).toBe(before);
  });
});
