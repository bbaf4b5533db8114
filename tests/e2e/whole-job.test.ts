import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, events, paste, pressPaste, reason, timeline } from './as-a-person.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

/** A report of the events of January 2022 in Almaty, another one as copied from a page, and what to do with them. */
const JOBS = {
  pl: {
    locale: 'pl-PL',
    report: `Dwa dni w Ałmaty

W niedzielę w Żangaözen zaczęły się protesty przeciw wyższym cenom gazu. We wtorek wieczorem demonstranci wyszli na ulice Ałmaty.

W środę rano prezydent zdymisjonował rząd. Po południu tłum podpalił ratusz, podała agencja TASS. Wieczorem demonstranci zajęli lotnisko.

W czwartek zginęło 18 funkcjonariuszy, poinformowało ministerstwo spraw wewnętrznych.`,
    other: `<h1><a href="https://kurier.example/odkb">Wojska ODKB w Ałmaty</a></h1>
      <time datetime="2022-01-07T09:00">w piątek</time>
      <p>Rankiem w czwartek żołnierze ODKB wylądowali w Ałmaty.</p><p>W środę wieczorem tłum opanował port lotniczy.</p>`,
    headline: 'Wojska ODKB w Ałmaty',
    otherDate: 'Odczytano jako piątek 7 stycznia 2022, 09:00',
    settings: 'Data, strefa, język',
    date: 'Data tekstu',
    killed: /zginęło 18/iu,
    streets: /wyszli na ulice/iu,
    airport: /zajęli lotnisko/iu,
    terminal: /opanował port/iu,
    moved: /środa 5 stycznia 2022.*zginęło 18/iu,
    dayEarlier: 'Dzień wcześniej',
    ministry: 'ministerstwo spraw wewnętrznych',
    police: 'MSW Kazachstanu',
    source: 'Kto tak mówi',
    everywhere: 'Zmień nazwę „ministerstwo spraw wewnętrznych” wszędzie',
    edit: 'Popraw to zdarzenie',
    done: 'Gotowe',
    add: 'Dodaj relację',
    reportText: 'Tekst relacji',
    mergeSplit: 'Połącz albo podziel',
    sameAs: 'To samo co',
    merge: 'Połącz',
    undo: 'Cofnij',
    redo: 'Ponów',
    link: 'Link do historii…',
    export: 'Osadź i eksportuj',
    files: 'Pliki',
    story: 'Zapisz: Historia (JSON)',
  },
  en: {
    locale: 'en-GB',
    report: `Two days in Almaty

On Sunday protests against higher gas prices began in Zhanaozen. On Tuesday evening demonstrators took to the streets of Almaty.

On Wednesday morning the president dismissed the government. In the afternoon a crowd set fire to the city hall, the news agency TASS said. In the evening demonstrators seized the airport.

On Thursday 18 officers were killed, the interior ministry said.`,
    other: `<h1><a href="https://kurier.example/csto">CSTO troops in Almaty</a></h1>
      <time datetime="2022-01-07T09:00">on Friday</time>
      <p>On Thursday morning CSTO soldiers landed in Almaty.</p><p>On Wednesday evening a crowd took over the air terminal.</p>`,
    headline: 'CSTO troops in Almaty',
    otherDate: 'Read as Friday 7 January 2022, 09:00',
    settings: 'Date, zone, language',
    date: 'Date of the text',
    killed: /18 officers were killed/iu,
    streets: /took to the streets/iu,
    airport: /seized the airport/iu,
    terminal: /took over the air terminal/iu,
    moved: /Wednesday 5 January 2022.*18 officers were killed/iu,
    dayEarlier: 'A day earlier',
    ministry: 'interior ministry',
    police: 'Interior Ministry of Kazakhstan',
    source: 'Who says so',
    everywhere: 'Rename “interior ministry” everywhere',
    edit: 'Correct this event',
    done: 'Done',
    add: 'Add a report',
    reportText: 'Text of the report',
    mergeSplit: 'Merge or split',
    sameAs: 'The same as',
    merge: 'Merge',
    undo: 'Undo',
    redo: 'Redo',
    link: 'Link to the story…',
    export: 'Embed & export',
    files: 'Files',
    story: 'Save: Story (JSON)',
  },
} as const;

type Words = (typeof JOBS)[keyof typeof JOBS];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const event = (page: Page, name: RegExp) => timeline(page).getByRole('button', { name });

const told = (page: Page) => events(page).allTextContents();

/** Opens the fields of an event. */
async function edit(page: Page, name: RegExp, words: Words): Promise<void> {
  // What scrolls under a resting pointer would be pointed at.
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await event(page, name).focus();
  await page.keyboard.press('Enter');
  await reason(page).getByRole('button', { name: words.edit }).click();
}

async function setDate(page: Page, words: Words): Promise<void> {
  await button(page, words.settings).click();
  await page.getByLabel(words.date).fill('2022-01-07');
  await event(page, /2022/u).first().waitFor();
  await button(page, words.settings).click();
}

/** Along the axis with the mouse where there is an axis; a list has buttons instead. */
async function moveADayBack(page: Page, width: number, words: Words): Promise<void> {
  if (width < 700) {
    await edit(page, words.killed, words);
    await button(page, words.dayEarlier).click();
    await button(page, words.done).click();
  } else {
    const boxOf = async (name: RegExp) => (await event(page, name).boundingBox())!;
    const [mark, tuesday, wednesday] = await Promise.all(
      [words.killed, words.streets, words.airport].map(boxOf),
    );
    const x = mark!.x + 8;
    const y = mark!.y + 5;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - (wednesday!.x - tuesday!.x), y, { steps: 6 });
    await page.mouse.up();
  }
  await event(page, words.moved).waitFor();
}

async function renameSource(page: Page, words: Words): Promise<void> {
  await edit(page, words.killed, words);
  const field = reason(page).getByLabel(words.source, { exact: true });
  expect(await field.inputValue()).toBe(words.ministry);
  await field.fill(words.police);
  await page.keyboard.press('Enter');
  await button(page, words.everywhere).click();
  await button(page, words.done).click();
}

/** Copies from a page and pastes, as a browser does it. */
async function addReport(page: Page, words: Words): Promise<void> {
  await page.keyboard.press('Escape');
  await button(page, words.add).click();
  await page.getByLabel(words.reportText).click();
  expect(await axeViolations(page)).toEqual([]);
  await pressPaste(page, 'x', words.other);
  await page.getByRole('tab', { name: words.headline, selected: true }).waitFor();
  await article(page).getByText(words.otherDate).waitFor();
}

async function mergeAirports(page: Page, words: Words): Promise<void> {
  await edit(page, words.terminal, words);
  await reason(page).getByText(words.mergeSplit).click();
  const same = reason(page).getByLabel(words.sameAs);
  const label = await same.locator('option').filter({ hasText: words.airport }).textContent();
  await same.selectOption({ label: label ?? '' });
  await button(page, words.merge).click();
  await event(page, words.airport).waitFor({ state: 'detached' });
  await button(page, words.done).click();
}

const LOOKS = (['pl', 'en'] as const).flatMap((language) =>
  [390, 1280].map((width) => ({ language, width })),
);

describe.each(LOOKS)('a whole job, $language at $width', ({ language, width }) => {
  const words = JOBS[language];

  test('from two reports to a timeline that is shared and saved', async () => {
    const { page, problems } = await explorer.open('', { locale: words.locale, width });
    page.setDefaultTimeout(15_000);
    await paste(page, words.report);
    await article(page).getByText(words.report.split('\n')[0]!).waitFor();
    const before = await told(page);
    await setDate(page, words);
    await moveADayBack(page, width, words);
    await renameSource(page, words);
    await addReport(page, words);
    await mergeAirports(page, words);
    expect(await axeViolations(page)).toEqual([]);
    const after = await told(page);
    expect(after.join()).toContain(words.police);

    await page.keyboard.press('Escape');
    for (let step = 0; step < 5; step += 1) await button(page, words.undo).click();
    await expect.poll(() => told(page)).toEqual(before);
    expect(await page.getByRole('tab').count()).toBe(0);
    for (let step = 0; step < 5; step += 1) await button(page, words.redo).click();
    await expect.poll(() => told(page)).toEqual(after);

    await page.reload();
    await expect.poll(() => told(page)).toEqual(after);
    await page.getByRole('tab', { name: words.headline }).click();
    await article(page).getByText(words.otherDate).waitFor();

    await button(page, words.link).click();
    const link = await page.getByRole('dialog').getByRole('textbox').inputValue();
    await page.keyboard.press('Escape');
    const { page: fresh, problems: theirs } = await explorer.open(link, {
      locale: words.locale,
      width,
    });
    await expect.poll(() => told(fresh)).toEqual(after);
    expect(await fresh.getByRole('tab').count()).toBe(2);

    await button(fresh, words.export).click();
    const dialog = fresh.getByRole('dialog');
    await dialog.getByRole('tab', { name: words.files }).click();
    const [download] = await Promise.all([
      fresh.waitForEvent('download'),
      button(fresh, words.story).click(),
    ]);
    const story: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(story).toMatchObject({ documents: [{ id: 'd1' }, { id: 'r1', title: words.headline }] });
    expect([...problems, ...theirs]).toEqual([]);
  });
});
