import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, startExplorer, type Explorer } from '../kit/e2e.ts';
import { article, drawn, events, paste, reason, timeline } from './as-a-person.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

/** The same report in both languages, and what a person says and sees while correcting it. */
const LANGUAGES = {
  pl: {
    locale: 'pl-PL',
    report: `Pożar w Rudawie

W poniedziałek rano wybuchł pożar magazynu zboża. We wtorek strażacy ugasili ogień.

Rzecznik straży Adam Lis poinformował w środę, że rannych zostało trzech pracowników.`,
    settings: 'Data, strefa, język',
    date: 'Data tekstu',
    readAs: 'piątek 14 lutego 2025, tak podano',
    fire: /wybuchł pożar/iu,
    injured: /rannych zostało/iu,
    put: /ugasili ogień/iu,
    edit: 'Popraw to zdarzenie',
    label: 'Co się stało',
    when: 'Kiedy',
    words: 'niedziela wieczorem',
    read: 'Odczytano jako niedziela 9 lutego 2025, 18:00–21:00',
    nonsense: 'burmistrz',
    fault: 'Nie da się z tego odczytać czasu.',
    source: 'Kto tak mówi',
    everywhere: 'Zmień nazwę „Adam Lis” wszędzie',
    done: 'Gotowe',
    hide: 'Ukryj to zdarzenie',
    undo: 'Cofnij',
    redo: 'Ponów',
    mergeSplit: 'Połącz albo podziel',
    sameAs: 'To samo co',
    merge: 'Połącz',
    splitOff: 'Te słowa to osobne zdarzenie',
    split: 'Wydziel',
    add: 'Dodaj zdarzenie z zaznaczonych słów',
    addNow: 'Dodaj',
    part: 'magazynu zboża',
    changes: /^3 zmiany$/u,
    takeBack: /^Wycofaj: Połączono/u,
    changesTitle: 'Zmiany',
    close: 'Zamknij',
  },
  en: {
    locale: 'en-GB',
    report: `Fire in Rudawa

A fire broke out in a grain warehouse on Monday morning. On Tuesday firefighters put out the blaze.

Fire service spokesman Adam Lis said on Wednesday that three workers were injured.`,
    settings: 'Date, zone, language',
    date: 'Date of the text',
    readAs: 'Friday 14 February 2025, as given',
    fire: /fire broke out/iu,
    injured: /three workers were injured/iu,
    put: /put out the blaze/iu,
    edit: 'Correct this event',
    label: 'What happened',
    when: 'When',
    words: 'Sunday evening',
    read: 'Read as Sunday 9 February 2025, 18:00–21:00',
    nonsense: 'the mayor',
    fault: 'No time can be read from this.',
    source: 'Who says so',
    everywhere: 'Rename “Adam Lis” everywhere',
    done: 'Done',
    hide: 'Hide this event',
    undo: 'Undo',
    redo: 'Redo',
    mergeSplit: 'Merge or split',
    sameAs: 'The same as',
    merge: 'Merge',
    splitOff: 'These words are an event of their own',
    split: 'Split off',
    add: 'Add an event from the selected words',
    addNow: 'Add',
    part: 'grain warehouse',
    changes: /^3 changes$/u,
    takeBack: /^Take back: Merged/u,
    changesTitle: 'Changes',
    close: 'Close',
  },
} as const;

type Words = (typeof LANGUAGES)[keyof typeof LANGUAGES];

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

const event = (page: Page, name: RegExp) => timeline(page).getByRole('button', { name });

/** Pastes the report and says when it was written. */
async function begin(page: Page, words: Words): Promise<void> {
  await paste(page, words.report);
  await drawn(page);
  await button(page, words.settings).click();
  await page.getByLabel(words.date).fill('2025-02-14');
  await page.getByText(words.readAs).waitFor();
  await button(page, words.settings).click();
}

/** Opens the fields of an event by keyboard: on a phone a sheet may lie over it. */
async function edit(page: Page, name: RegExp, words: Words): Promise<void> {
  await page.keyboard.press('Escape');
  await event(page, name).focus();
  await page.keyboard.press('Enter');
  await reason(page).getByRole('button', { name: words.edit }).click();
}

async function type(page: Page, field: string, text: string): Promise<void> {
  const input = reason(page).getByLabel(field, { exact: true });
  await input.fill(text);
  await input.press('Enter');
}

/** Selects words of the article as dragging over them would. */
async function selectWords(page: Page, words: string): Promise<void> {
  await article(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) {
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }
    throw new Error(`not in one piece of the text: ${wanted}`);
  }, words);
}

/** What the timeline says, event by event. */
const told = (page: Page) => events(page).allTextContents();

const LOOKS = (['pl', 'en'] as const).flatMap((language) =>
  [390, 1280].map((width) => ({ language, width })),
);

describe.each(LOOKS)('correcting a report, $language at $width', ({ language, width }) => {
  const words = LANGUAGES[language];

  test('date, wording, time and source, undone and redone, and still there after a reload', async () => {
    const { page, problems } = await explorer.open('', { locale: words.locale, width });
    await begin(page, words);
    const before = await told(page);

    await edit(page, words.fire, words);
    await type(page, words.label, 'A');
    await type(page, words.when, words.words);
    await page.getByText(words.read).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, words.done).click();
    await edit(page, words.injured, words);
    await type(page, words.source, 'Ewa Lis');
    await button(page, words.everywhere).click();
    await button(page, words.done).click();
    await edit(page, words.put, words);
    await button(page, words.hide).click();
    await expect.poll(() => events(page).count()).toBe(before.length - 1);
    const after = await told(page);
    expect(after[0]).toMatch(/ A\. /u);
    expect(after.join()).toContain('Ewa Lis');

    await page.keyboard.press('Escape');
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => told(page)).toEqual(before);
    for (let i = 0; i < 4; i += 1) await button(page, words.redo).click();
    await expect.poll(() => told(page)).toEqual(after);

    await page.reload();
    await expect.poll(() => told(page)).toEqual(after);
    await button(page, words.undo).click();
    await expect.poll(() => events(page).count()).toBe(before.length);
    expect(problems).toEqual([]);
  });

  test('two events merged, one added from selected words, one change taken back alone', async () => {
    const { page, problems } = await explorer.open('', { locale: words.locale, width });
    await begin(page, words);
    const count = await events(page).count();
    await edit(page, words.fire, words);
    await reason(page).getByText(words.mergeSplit).click();
    const same = reason(page).getByLabel(words.sameAs);
    const label = await same.locator('option').filter({ hasText: words.put }).textContent();
    await same.selectOption({ label: label ?? '' });
    await button(page, words.merge).click();
    await expect.poll(() => events(page).count()).toBe(count - 1);
    await button(page, words.done).click();
    await page.keyboard.press('Escape');

    await selectWords(page, words.part);
    await button(page, words.add).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.when, { exact: true }).fill(words.words);
    await dialog.getByText(words.read).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, words.addNow).click();
    await expect.poll(() => events(page).count()).toBe(count);
    expect((await told(page))[0]).toContain(words.part);

    await page.keyboard.press('Escape');
    await button(page, words.changes).click();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, words.takeBack).click();
    await page.getByRole('dialog').getByRole('button', { name: words.close }).click();
    await expect.poll(() => events(page).count()).toBe(count + 1);
    expect(problems).toEqual([]);
  });

  test('an event split in two, and five steps undone one by one', async () => {
    const { page, problems } = await explorer.open('', { locale: words.locale, width });
    await begin(page, words);
    const steps = [await told(page)];
    const changed = async () => {
      await expect.poll(() => told(page)).not.toEqual(steps.at(-1));
      steps.push(await told(page));
    };
    await edit(page, words.put, words);
    await reason(page).getByText(words.mergeSplit).click();
    const part = reason(page).getByLabel(words.splitOff);
    const ends = await part.locator('option').allTextContents();
    await part.selectOption({ label: ends.at(-1) ?? '' });
    await button(page, words.split).click();
    await changed();
    expect(steps[1]).toHaveLength((steps[0]?.length ?? 0) + 1);
    await button(page, words.done).click();
    await edit(page, words.fire, words);
    await type(page, words.label, 'A');
    await changed();
    await type(page, words.when, words.words);
    await changed();
    await type(page, words.source, 'Ewa Lis');
    await changed();
    await button(page, words.hide).click();
    await changed();

    await page.keyboard.press('Escape');
    for (const step of steps.slice(0, -1).toReversed()) {
      await page.keyboard.press('Control+z');
      await expect.poll(() => told(page)).toEqual(step);
    }
    expect(steps).toHaveLength(6);
    expect(problems).toEqual([]);
  });

  test('words that are no time are refused, and nothing changes', async () => {
    const { page } = await explorer.open('', { locale: words.locale, width });
    await begin(page, words);
    const before = await told(page);
    await edit(page, words.fire, words);
    await type(page, words.when, words.nonsense);
    await page.getByText(words.fault).waitFor();
    expect(await told(page)).toEqual(before);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('a story of the list becomes the reader’s own with the first correction', async () => {
  const { page } = await explorer.open('', { locale: 'en-GB' });
  const words = LANGUAGES.en;
  const count = await drawn(page);
  await events(page).first().click();
  await button(page, words.edit).click();
  await type(page, words.label, 'B');
  await expect.poll(() => new URL(page.url()).searchParams.get('paste')).toBe('1');
  expect(await events(page).count()).toBe(count);
  expect((await told(page)).join()).toMatch(/ B\. /u);
  expect(await article(page).textContent()).not.toBe('');
});
