import { describe, expect, test } from 'vitest';
import { parseStory } from '#parse/parse-story.ts';

/** The reasons for the last expression of a text. */
function why(text: string, created: string, language: 'pl' | 'en') {
  const { expressions } = parseStory(text, { created, timeZone: 'Europe/Warsaw' });
  return expressions.at(-1)?.why.map((step) => step.text[language]);
}

describe('po polsku', () => {
  test.each([
    [
      'W środę popołudniu zajęto ratusz.',
      '2022-01-06',
      [
        'liczone od dnia powstania tekstu (czwartek 6 stycznia 2022)',
        '„środę” → ostatnia środa nie później niż tego dnia → środa 5 stycznia 2022',
        '„popołudniu” → środa 5 stycznia 2022, 12:00–18:00',
      ],
    ],
    [
      'Pięć dni temu spłonął tartak.',
      '2024-03-12T18:40',
      [
        'liczone od chwili powstania tekstu (wtorek 12 marca 2024, 18:40)',
        '„Pięć dni temu” → 5 dni wcześniej → czwartek 7 marca 2024',
      ],
    ],
    [
      'Umowę podpisano 5 lutego. Trzy tygodnie później ją zerwano.',
      '2024-03-12',
      [
        'liczone od czasu podanego tuż przedtem (poniedziałek 5 lutego 2024)',
        '„Trzy tygodnie później” → 3 tygodnie później → piątek 23 lutego 2024 – czwartek 29 lutego 2024',
      ],
    ],
  ])('%s', (text, created, steps) => {
    expect(why(text, created, 'pl')).toEqual(steps);
  });
});

describe('in English', () => {
  test.each([
    [
      'The mob seized the hall on Wednesday afternoon.',
      '2022-01-06',
      [
        'counted from the day the report was written, Thursday 6 January 2022',
        '“Wednesday” → the latest Wednesday up to that day → Wednesday 5 January 2022',
        '“afternoon” → Wednesday 5 January 2022, 12:00–18:00',
      ],
    ],
    [
      'The court will rule by Friday.',
      '2024-03-12',
      [
        'counted from the day the report was written, Tuesday 12 March 2024',
        '“Friday” → the first Friday from that day on → Friday 15 March 2024',
        '“Friday” → by then → Tuesday 12 March 2024 – Friday 15 March 2024',
      ],
    ],
  ])('%s', (text, created, steps) => {
    expect(why(text, created, 'en')).toEqual(steps);
  });
});

test('without a known date days are told by their distance from the report', () => {
  const { expressions } = parseStory('Wczoraj spłonął tartak.');
  expect(expressions[0]?.why.map((step) => step.text.pl)).toEqual([
    'liczone od dnia powstania tekstu (dzień relacji)',
    '„Wczoraj” → poprzedni dzień → 1 dzień przed relacją',
  ]);
});

test('how the creation time was read', () => {
  const created = parseStory('Łódź, 12.03.2024 (PAP) – Spłonął tartak.').documents[0]?.created;
  expect(created?.why[0]?.text).toEqual({
    pl: 'odczytana z nagłówka depeszy „12.03.2024” → wtorek 12 marca 2024',
    en: 'read from the dateline, “12.03.2024” → Tuesday 12 March 2024',
  });
});
