import { describe, expect, test } from 'vitest';
import { parseStory } from '#parse/parse-story.ts';

const created = (text: string) => {
  const { value, basis } = parseStory(text).documents[0]?.created ?? {};
  return `${String(value)} ${String(basis)}`;
};

const EN = 'A warehouse burned down near the river. Nobody was hurt, firefighters said.';
const PL = 'Spłonął magazyn nad rzeką. Nikt nie ucierpiał, przekazali strażacy.';

describe('lines that say when a page was put up', () => {
  test.each([
    ['Posted on January 13, 2026 at 7:45 p.m.', '2026-01-13T19:45 stamp'],
    ['Posted: Tue, Jan 13, 2026, 7:45 PM MST', '2026-01-13T19:45 stamp'],
    ['Published 5:02 p.m. MT Jan. 13, 2026', '2026-01-13T17:02 stamp'],
    ['First published 13 Jan 2026 10.05 GMT', '2026-01-13T10:05 stamp'],
    ['Tue 13 Jan 2026 10.05 GMT', '2026-01-13T10:05 stamp'],
    ['By Jane Roe, January 13, 2026', '2026-01-13 stamp'],
    ['Jan. 13, 2026 at 9:14 a.m.', '2026-01-13T09:14 stamp'],
    ['13 January 2026, 09:00', '2026-01-13T09:00 stamp'],
    ['Tuesday, January 13, 2026 | 9:14 PM', '2026-01-13T21:14 stamp'],
    ['Last modified on Tuesday, 13 January 2026', '2026-01-13 stamp'],
    ['Filed: 13/01/2026', '2026-01-13 stamp'],
    ['2026-01-13 09:14', '2026-01-13T09:14 stamp'],
    ['Published: January 13, 2026 | Updated: January 14, 2026', '2026-01-13 stamp'],
  ])('%s', (line, expected) => {
    expect(created(`Warehouse lost to fire\n\n${line}\n\n${EN}`)).toBe(expected);
  });

  test.each([
    ['Opublikowano: wtorek, 13.01.2026, 09:14', '2026-01-13T09:14 stamp'],
    ['Dodano: 13 stycznia 2026, 9:14', '2026-01-13T09:14 stamp'],
    ['dodane 13 sty 2026', '2026-01-13 stamp'],
    ['Data utworzenia: 13 stycznia 2026 r.', '2026-01-13 stamp'],
    ['wt., 13.01.2026 09:14', '2026-01-13T09:14 stamp'],
    ['Wtorek, 13 stycznia 2026 r., godz. 9.14', '2026-01-13T09:14 stamp'],
    ['Ostatnia aktualizacja 13.01.2026 r., 9:14', '2026-01-13T09:14 stamp'],
    ['Autor: Jan Kowalski, 13.01.2026', '2026-01-13 stamp'],
    ['Jan Kowalski | 13.01.2026 18:40', '2026-01-13T18:40 stamp'],
    ['Warszawa, dnia 13 stycznia 2026 r.', '2026-01-13 stamp'],
    ['Warszawa, 13 stycznia 2026', '2026-01-13 stamp'],
    ['Data publikacji: 13.01.2026, data aktualizacji: 14.01.2026', '2026-01-13 stamp'],
  ])('%s', (line, expected) => {
    expect(created(`Pożar magazynu\n\n${line}\n\n${PL}`)).toBe(expected);
  });
});

describe('datelines', () => {
  const YEAR = 'The plant opened on 12 August 2025.';
  test.each([
    ['NAIROBI, Sept 24 (Reuters) - ', '2025-09-24 dateline'],
    ['NAIROBI, Kenya, Sept. 24 — ', '2025-09-24 dateline'],
    ['Nairobi, 24 September — ', '2025-09-24 dateline'],
    ['NAIROBI, 24 September 2025 (AFP) – ', '2025-09-24 dateline'],
    ['GENEVA/NAIROBI, Sept 24 (Reuters) - ', '2025-09-24 dateline'],
    ['Sept 24 (Reuters) - ', '2025-09-24 dateline'],
    ['GENEVA (24 September 2025) – ', '2025-09-24 dateline'],
    ['NAIROBI, Wednesday, Sept. 24 (AP) — ', '2025-09-24 dateline'],
  ])('%s', (dateline, expected) => {
    expect(created(`${dateline}${EN} ${YEAR}`)).toBe(expected);
  });

  test('a day named in full some weeks before the dateline tells its year, whatever weekdays there are', () => {
    const text = `GULU, Sept. 24 — The outbreak has killed nine people since 11 September 2019. A team arrives on Thursday.`;
    expect(created(text)).toBe('2019-09-24 dateline');
  });

  test.each([
    ['Łódź, 24 września (PAP) – ', '2025-09-24 dateline'],
    ['Warszawa, 24.09.2025 (PAP) - ', '2025-09-24 dateline'],
    ['WARSZAWA, 24 września 2025 r. – ', '2025-09-24 dateline'],
    ['24.09.2025 Warszawa (PAP) - ', '2025-09-24 dateline'],
  ])('%s', (dateline, expected) => {
    expect(created(`${dateline}${PL} Zakład otwarto 12 sierpnia 2025 r.`)).toBe(expected);
  });
});

describe('a line that says from when a release may be printed', () => {
  test.each([
    ['For publication at 10:00 CEST, 24 September 2025', EN],
    ['For immediate release: September 24, 2025', EN],
    ['FOR RELEASE 24 September 2025', EN],
    ['EMBARGOED until 00:01 GMT Wednesday 24 September 2025', EN],
    ['Not for publication before 9 a.m. on 24 September 2025', EN],
    ['Under embargo until 10:00, 24 September 2025', EN],
    ['Released: 24 September 2025', EN],
    ['Do publikacji od godz. 10, 24 września 2025 r.', PL],
    ['Do natychmiastowej publikacji, 24 września 2025 r.', PL],
    ['Nie publikować przed 24 września 2025 r.', PL],
    ['Embargo do 24.09.2025, godz. 10.00', PL],
  ])('%s', (line, text) => {
    expect(created(`${line}\n\n${text}`)).toMatch(/^2025-09-24(T.*)? stamp$/);
  });

  test('a heading with such a word is none', () => {
    expect(created(`Release of the film on 24 September 2025 is in doubt\n\n${EN}`)).not.toMatch(
      /stamp/,
    );
  });
});

describe('a date that closes a line of the head', () => {
  test.each([
    [
      'Press release: 3 March 2026',
      'The plans were shown to neighbours last Thursday.',
      '2026-03-03 stamp',
    ],
    ['RECALL NOTICE – 3 March 2026', 'Glass was found in a jar on Saturday.', '2026-03-03 date'],
    [
      'Komunikat prasowy numer 12, 3 marca 2026 r.',
      'Plany pokazano mieszkańcom w zeszły czwartek.',
      '2026-03-03 date',
    ],
    [
      'Informacja dla mediów | 3 marca 2026',
      'Wczoraj zamknięto kładkę nad rzeką.',
      '2026-03-03 date',
    ],
    // A head that only names its subject: nothing in the text is counted from a day of writing.
    [
      'The battle of Lowick – 3 March 1469',
      'The armies met by the ford. The duke fled north.',
      'null unknown',
    ],
  ])('%s', (line, text, expected) => {
    expect(created(`${line}\n\n${text}`)).toBe(expected);
  });
});

describe('a date in the text that is not its own', () => {
  test.each([
    [
      'she lived on after it',
      'She was born on Sunday, 4 March 1951, in Leeds. In 1974 she moved to London and opened a school, which closed in 2011.',
    ],
    [
      'the tale goes on for years',
      'On Friday, 9 April 1993 the ferry sank in the strait. Twenty years later the wreck was found.',
    ],
    [
      'a later day stands in the text',
      'On Monday, 3 June 2019 the bridge was closed. It was opened again on 4 May 2021.',
    ],
    [
      'żyła dłużej',
      'Urodziła się w niedzielę 4 marca 1951 r. w Łodzi. W 1974 r. wyjechała do Gdańska, gdzie założyła szkołę, zamkniętą w 2011 r.',
    ],
    [
      'opowieść idzie dalej',
      'W piątek 9 kwietnia 1993 r. zatonął prom. Dwadzieścia lat później odnaleziono wrak.',
    ],
  ])('%s', (_, text) => {
    expect(created(text)).toBe('null unknown');
  });

  test.each([
    [
      'plans for later years do not unmake it',
      'The bridge was closed on Monday, 3 June 2019. Repairs will last until 2021.',
      '2019-06-03 date',
    ],
    [
      'history before it does not',
      'The mine, opened in 1951, closed on Friday, 9 April 1993. Miners marched on Friday.',
      '1993-04-09 date',
    ],
    [
      'plany',
      'Most zamknięto w poniedziałek 3 czerwca 2019 r. Remont potrwa do 2021 r.',
      '2019-06-03 date',
    ],
  ])('%s', (_, text, expected) => {
    expect(created(text)).toBe(expected);
  });
});
