import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parseStory } from '#parse/parse-story.ts';
import type { TimeExpression } from '#story/types.ts';

const intervals = (text: string, options: Parameters<typeof parseStory>[1]) =>
  parseStory(text, options).expressions.map(({ text: words, when }) => [
    words,
    when && `${when.start} ${when.end}`,
  ]);

describe('intervals', () => {
  test.each([
    [
      'since reaches to the day of the report',
      'Od poniedziałku trwa strajk.',
      'poniedziałku',
      '2024-03-11T00:00 2024-03-13T00:00',
    ],
    [
      'by reaches from the report on',
      'Most otworzą do piątku.',
      'piątku',
      '2024-03-12T00:00 2024-03-16T00:00',
    ],
    [
      'about is half an hour either way',
      'O godz. 12 padał deszcz, a około 15 spadł grad.',
      'około 15',
      '2024-03-12T14:30 2024-03-12T15:30',
    ],
    [
      'shortly before is a quarter of an hour',
      'Tuż przed południem zawyły syreny.',
      'Tuż przed południem',
      '2024-03-12T11:45 2024-03-12T12:00',
    ],
    [
      'the beginning of a week is two days',
      'Na początku tygodnia podrożał chleb.',
      'początku tygodnia',
      '2024-03-11T00:00 2024-03-13T00:00',
    ],
    [
      'the end of a month is its last third',
      'Umowę zawarto pod koniec stycznia.',
      'pod koniec stycznia',
      '2024-01-21T00:00 2024-02-01T00:00',
    ],
    [
      'a night runs to the next day',
      'W nocy z soboty na niedzielę okradziono sklep.',
      'nocy z soboty na niedzielę',
      '2024-03-09T21:00 2024-03-10T06:00',
    ],
    [
      'a few hours later is three to seven',
      'W poniedziałek o 12 zawył alarm. Kilka godzin później ucichł.',
      'Kilka godzin później',
      '2024-03-11T15:00 2024-03-11T19:01',
    ],
  ])('%s', (_, text, words, interval) => {
    const found = intervals(text, { created: '2024-03-12' }).find(([found]) => found === words);
    expect(found).toEqual([words, interval]);
  });
});

test.each([
  [
    'what came before dawn follows a clock late in the evening of the paragraph before',
    'A quake shook the coast at 11:42 p.m. on Monday.\n\nA roof came down before dawn.',
    '2024-01-02',
    ['2024-01-01T23:42', '2024-01-02TMO'],
  ],
  [
    'a day of the month in a history takes the month of the paragraph before',
    'Work began in 1846.\n\nOn 3 January 1851 cracks were found. A week later the board, it said, did nothing.\n\nThe storm came on the 28th.',
    '2020-01-26',
    ['1846', '1851-01-03', '1851-W02', '1851-01-28'],
  ],
])('%s', (_, text, created, values) => {
  const found = parseStory(text, { created, language: 'en' }).expressions;
  expect(found.map(({ value }) => value)).toEqual(values);
});

test('a clock of another zone lies at the same moment on the clocks of the story', () => {
  const text = 'The shooting began at 3 a.m. local time (2100 GMT Wednesday).';
  const found = parseStory(text, { created: '2022-01-06', timeZone: 'Asia/Almaty' }).expressions;
  expect(found.map(({ value, when }) => [value, when?.start])).toEqual([
    ['2022-01-06T03:00', '2022-01-06T03:00'],
    ['2022-01-05T21:00', '2022-01-06T03:00'],
  ]);
});

test('a post speaks from its own date', () => {
  const text =
    'Troops entered the city on Thursday.\n\n“Shots were fired last night.”\n\n— Dana Ahm (@danaahm) January 4, 2022';
  const found = parseStory(text, { created: '2022-01-06' }).expressions;
  expect(found.find((one) => one.text === 'last night')?.value).toBe('2022-01-03TNI');
});

test('clocks of a live report that run past midnight change the day', () => {
  const text = [
    'Relacja na żywo',
    '00:20\nOgłoszono alarm w całej gminie.',
    '23:15\nWoda przelała się przez wał.',
    '21:40\nStrażacy ułożyli worki z piaskiem.',
  ].join('\n\n');
  const found = parseStory(text, { created: '2024-09-15T01:00', language: 'pl' }).expressions;
  expect(found.map(({ value }) => value)).toEqual([
    '2024-09-15T00:20',
    '2024-09-14T23:15',
    '2024-09-14T21:40',
  ]);
});

describe('a time without a verb', () => {
  test.each([
    [
      'a headline means the day that the report tells',
      'W sobotę nowy rozkład\n\nRadni przyjęli budżet. W sobotę zmieni się rozkład jazdy, podało MPK.',
      'sobotę',
      '2024-03-16',
    ],
    [
      'a headline of what was',
      'Pożar hali w sobotę\n\nW sobotę spłonęła hala targowa, podała policja.',
      'sobotę',
      '2024-03-09',
    ],
    [
      'in English too',
      'New timetable on Saturday\n\nTram times will change on Saturday, the city said.',
      'Saturday',
      '2024-03-16',
    ],
    [
      'an answer has the tense of the question',
      '– Kiedy zrozumiała pani, że to koniec?\n\n– W połowie lipca. Potem było już lepiej.',
      'połowie lipca',
      '2023-07',
    ],
    [
      'of a plan',
      '– Kiedy pani wraca?\n\n– W piątek. Wszystko jest gotowe.',
      'piątek',
      '2024-03-15',
    ],
  ])('%s', (_, text, words, value) => {
    const found = parseStory(text, { created: '2024-03-12' }).expressions;
    expect(found.find((one) => one.text === words)?.value).toBe(value);
  });
});

test('what went on until a time, in a text that does not tell when it was written', () => {
  const text = 'Remont, rozpoczęty 3 marca 2003 r., ciągnął się do Wielkanocy następnego roku.';
  const found = parseStory(text).expressions.map(({ value, when }) => [value, when?.start]);
  expect(found.at(-1)?.[0]).toBe('2004-04-11');
});

test('a weekday that contradicts its date is reported, and the date taken', () => {
  const story = parseStory('Wypadek zdarzył się w piątek, 10 stycznia 2024 r.', {
    created: '2024-03-12',
  });
  expect(story.expressions[0]?.value).toBe('2024-01-10');
  expect(story.problems.map(({ code }) => code)).toEqual(['contradiction']);
});

test('a day that no calendar has is reported, not placed', () => {
  const story = parseStory('Umowę podpisano 31 lutego 2023 r.', { created: '2024-03-12' });
  expect(story.expressions[0]?.when).toBeNull();
  expect(story.problems.map(({ code }) => code)).toEqual(['impossible-date']);
});

describe('whatever the text', () => {
  const words =
    'w we o od do po przed na wtorek środę nocy rano wieczorem 5 17 2024 2 maja stycznia r. godz. 18.15 dni temu tygodniu dwa później ubiegły początku końcu – , . pożar wybuchł będzie on at since Monday last next two hours later 3 p.m. January early the'.split(
      ' ',
    );
  const texts = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 })
    .map((list) => list.join(' '));
  const days = fc.constantFrom(
    '2024-02-29',
    '2023-12-31',
    '2020-12-31T23:59',
    '2024-03-31',
    '2021-01-03',
    '0004-01-01',
  );
  const zones = fc.constantFrom(
    'Europe/Warsaw',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'UTC',
  );

  const isWellFormed = ({ when, text, start, end }: TimeExpression, source: string) =>
    source.slice(start, end) === text &&
    (!when || when.start < when.end || /^[+-]/.test(when.start));

  test('spans are the words and intervals run forwards', () => {
    fc.assert(
      fc.property(texts, days, zones, (text, created, timeZone) => {
        const { expressions } = parseStory(text, { created, timeZone });
        expect(expressions.filter((one) => !isWellFormed(one, text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
