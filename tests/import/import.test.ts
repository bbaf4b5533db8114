import { describe, expect, test } from 'vitest';
import { readCsv } from '#import/csv.ts';
import { isImportError } from '#import/error.ts';
import { plainText } from '#import/plain-text.ts';
import { readTimelineJs } from '#import/timelinejs.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';

const OPTIONS = { language: 'pl', timeZone: 'Europe/Warsaw' };

/** '2022-01-05 Fire | s1' a line: when, what, who. */
const drawn = (story: Story) =>
  readStory(story).events.map(({ when, label, attributions }) => {
    const names = attributions.map(({ chain }) =>
      chain.map((id) => story.sources.find((source) => source.id === id)?.name).join(' > '),
    );
    return [when.edtf, label, ...names].join(' | ');
  });

describe('CSV', () => {
  test.each([
    ['our columns, by hand', 'start,label\n2022-01-05,Pożar', ['2022-01-05 | Pożar']],
    [
      'Polish names of columns',
      'Data,Zdarzenie,Źródło\n2022-01,Strajk,PAP',
      ['2022-01 | Strajk | PAP'],
    ],
    ['an end', 'date,end,headline\n2022-01-05,2022-01-07,Targi', ['2022-01-05/2022-01-07 | Targi']],
    ['a year', 'date,event\n1991,Rozpad ZSRR', ['1991 | Rozpad ZSRR']],
    [
      'a time',
      'date,event\n2022-01-05 18:40,Wybuch',
      ['2022-01-05T18:40:00/2022-01-05T18:41:00 | Wybuch'],
    ],
    [
      'order of time, whatever the order of rows',
      'date,event\n2022,B\n2021,A',
      ['2021 | A', '2022 | B'],
    ],
    [
      'commas, quotes and lines inside a cell',
      'date,event\n2022,"a ""b"", c\nd"',
      ['2022 | a "b", c\nd'],
    ],
    ['a byte order mark and empty rows', '\uFEFFdate,event\n,\n2022,A\n\n', ['2022 | A']],
    ['an apostrophe against formulas', "date,event\n2022,'=1+1", ['2022 | =1+1']],
    ['several sources', 'date,event,sources\n2022,A,x > TASS | y', ['2022 | A | x > TASS | y']],
  ])('%s', (_, text, expected) => {
    expect(drawn(readCsv(text, OPTIONS))).toEqual(expected);
  });

  test.each([
    ['the row of a wrong date', 'date,event\n2022,A\nsoon,B', 'row 3: not a date: soon'],
    ['a date that is missing', 'date,event\n,B', 'row 2: it has no date'],
    ['a row that says nothing', 'date,event\n2022,', 'row 2: it says nothing'],
    [
      'a range that runs backwards',
      'date,end,event\n2022,2021,A',
      'row 2: not a date: 2022 to 2021',
    ],
    [
      'what columns are there',
      'a,b\n1,2',
      'it needs a column start or date and a column label or headline, and has a, b',
    ],
    ['an empty file', '', 'has none'],
  ])('says %s', (_, text, message) => {
    expect(() => readCsv(text, OPTIONS)).toThrow(message);
  });
});

describe('TimelineJS', () => {
  const slide = (date: object, headline: string, more: object = {}) => ({
    start_date: date,
    text: { headline },
    ...more,
  });

  test.each([
    ['a year', slide({ year: 1991 }, 'A'), '1991 | A'],
    [
      'numbers written as text',
      slide({ year: '2022', month: '1', day: '5' }, 'A'),
      '2022-01-05 | A',
    ],
    ['empty fields', slide({ year: '2022', month: '', day: null }, 'A'), '2022 | A'],
    ['44 BC is the year −43 of ISO 8601', slide({ year: -44 }, 'A'), '-0043 | A'],
    [
      'an end, counted in',
      slide({ year: 2022 }, 'A', { end_date: { year: 2023 } }),
      '2022/2023 | A',
    ],
    [
      'a clock',
      slide({ year: 2022, month: 1, day: 5, hour: 18, minute: 40 }, 'A'),
      '2022-01-05T18:40:00/2022-01-05T18:41:00 | A',
    ],
    ['a group as a source', slide({ year: 2022 }, 'A', { group: 'PAP' }), '2022 | A | PAP'],
    [
      'markup as words',
      slide({ year: 2022 }, '<b>Fire</b> &amp; <script>alert(1)</script>smoke'),
      '2022 | Fire & smoke',
    ],
  ])('%s', (_, event, expected) => {
    expect(drawn(readTimelineJs({ events: [event] }, OPTIONS))).toEqual([expected]);
  });

  test.each([
    ['no list', {}, 'it has no list of events'],
    ['an event that is none', { events: [1] }, 'events[0] is not an object'],
    ['no date', { events: [{}] }, 'events[0].start_date is missing'],
    ['no year', { events: [slide({ month: 1 }, 'A')] }, 'events[0].start_date.year is missing'],
    [
      'no number',
      { events: [slide({ year: 'MMXX' }, 'A')] },
      'events[0].start_date.year is not a whole number: "MMXX"',
    ],
    [
      'no real day',
      { events: [slide({ year: 2022, month: 2, day: 30 }, 'A')] },
      'events[0].start_date is no real date',
    ],
    [
      'a wrong order',
      { events: [slide({ year: 2022 }, 'A', { end_date: { year: 2021 } })] },
      'events[0] ends before it starts',
    ],
  ])('says %s', (_, json, message) => {
    const read = () => readTimelineJs(json, OPTIONS);
    expect(read).toThrow(message);
    try {
      read();
    } catch (error) {
      expect(isImportError(error)).toBe(true);
    }
  });
});

test.each([
  ['tags fall away', 'a <b>b</b>', 'a b'],
  ['paragraphs part words', '<p>a</p><p>b</p>', 'a b'],
  ['entities', '&lt;b&gt; &oacute; &#322; &#x142; &nosuch;', '<b> ó ł ł &nosuch;'],
  ['what is no character', '&#0; &#xD800; &#9999999;', '\uFFFD \uFFFD \uFFFD'],
  ['a script that nothing closes', 'a <script>alert(1)', 'a'],
  ['a comparison is no tag', '1 < 2 > 0', '1 < 2 > 0'],
])('words of markup: %s', (_, html, text) => {
  expect(plainText(html)).toBe(text);
});
