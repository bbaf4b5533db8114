import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '#text/front-matter.ts';

describe('readFrontMatter', () => {
  test('takes metadata and text apart', () => {
    const source = [
      '---',
      'title: "Strzały: dzień \\"drugi\\""',
      "publisher: 'Reader''s Gazette'",
      'language: pl # of most of it',
      'created: 2022-01-06T18:40',
      'timeZone: Asia/Almaty',
      'url: https://gazette.example/a#b',
      'author: nobody asks',
      'tags:',
      '  - war',
      '---',
      '',
      'Padły strzały.',
    ].join('\n');
    const body = '\nPadły strzały.';
    expect(readFrontMatter(source)).toEqual({
      metadata: {
        title: 'Strzały: dzień "drugi"',
        publisher: "Reader's Gazette",
        language: 'pl',
        created: '2022-01-06T18:40',
        timeZone: 'Asia/Almaty',
        url: 'https://gazette.example/a#b',
      },
      body,
      bodyStart: source.length - body.length,
      unread: [],
    });
  });

  test.each([
    ['lang', 'lang: en', { language: 'en' }],
    ['date', 'date: 2022-01-06', { created: '2022-01-06' }],
    ['published', 'Published: 2022-01-06', { created: '2022-01-06' }],
    ['time_zone', 'time_zone: Europe/Warsaw', { timeZone: 'Europe/Warsaw' }],
    ['timezone', 'timezone: Europe/Warsaw', { timeZone: 'Europe/Warsaw' }],
    ['source', 'source: PAP', { publisher: 'PAP' }],
    ['outlet', 'outlet: PAP', { publisher: 'PAP' }],
    ['the main name wins', 'source: PAP\npublisher: Gazeta', { publisher: 'Gazeta' }],
    ['the first of two wins', 'title: One\ntitle: Two', { title: 'One' }],
    ['a space between day and time', 'date: 2022-01-06 18:40', { created: '2022-01-06T18:40' }],
    [
      'seconds and offset are dropped',
      'date: 2022-01-06T18:40:59+06:00',
      { created: '2022-01-06T18:40' },
    ],
    ['an empty value is none', 'title:\nlang: ""', {}],
  ])('%s', (_, lines, metadata) => {
    expect(readFrontMatter(`---\n${lines}\n---\nText`)).toMatchObject({ metadata, unread: [] });
  });

  test.each([
    ['a word for a date', 'created: yesterday', ['created']],
    ['a time in Greenwich', 'date: 2022-01-06T18:40Z', ['date']],
    ['a block of text', 'title: |', ['title']],
    ['a list', 'title: [one, two]', ['title']],
    ['an open quotation', 'title: "one', ['title']],
  ])('%s is reported', (_, lines, unread) => {
    expect(readFrontMatter(`---\n${lines}\n---\nText`)).toMatchObject({ metadata: {}, unread });
  });

  test.each([
    [
      'with carriage returns and a byte order mark',
      '\ufeff---\r\ntitle: One\r\n---\r\nText',
      'Text',
    ],
    ['closed by dots', '---\ntitle: One\n...\nText', 'Text'],
    ['at the end of the file', '---\ntitle: One\n---', ''],
  ])('%s', (_, source, body) => {
    expect(readFrontMatter(source)).toEqual({
      metadata: { title: 'One' },
      body,
      bodyStart: source.length - body.length,
      unread: [],
    });
  });

  test.each([
    ['no fence', 'title: One\n\nText'],
    ['no closing fence', '---\ntitle: One\n\nText'],
    ['a ruler, then prose', '---\nIt was late.\n---\nText'],
    ['a fence later on', 'Text\n---\ntitle: One\n---'],
    ['nothing', ''],
  ])('%s: all is text', (_, source) => {
    expect(readFrontMatter(source)).toEqual({
      metadata: {},
      body: source,
      bodyStart: 0,
      unread: [],
    });
  });

  test('a byte order mark alone is no text', () => {
    expect(readFrontMatter('\ufeffText')).toMatchObject({ body: 'Text', bodyStart: 1 });
  });
});
