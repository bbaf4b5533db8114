import { describe, expect, test } from 'vitest';
import { TIMELINE_MESSAGES } from '#i18n/timeline.ts';
import { rangeWords } from '#layout/date-words.ts';
import type { CalendarWords, RangeLength } from '#layout/date-words.ts';
import { timeScale } from '#layout/scale.ts';
import { axisOf } from '#layout/ticks.ts';
import type { Piece } from '#layout/types.ts';
import { instantOf } from '#layout/extents.ts';
import { estimatedMeasure } from '#view/measure.ts';

const wordsIn = (
  language: 'pl' | 'en',
  calendar: 'dated' | 'relative' = 'dated',
): CalendarWords => ({
  ...TIMELINE_MESSAGES[language],
  calendar,
  dayOne: instantOf('2022-01-05'),
});

interface Sketch {
  readonly language?: 'pl' | 'en';
  readonly calendar?: 'dated' | 'relative';
  readonly kind?: Piece['kind'];
}

function axis(start: string, end: string, width: number, sketch: Sketch = {}) {
  const { language = 'pl', calendar = 'dated', kind = 'scale' } = sketch;
  const pieces = [{ start: instantOf(start), end: instantOf(end), kind }];
  const { headings, ticks } = axisOf({
    scale: timeScale({ pieces, range: [0, width] }),
    words: wordsIn(language, calendar),
    measure: estimatedMeasure,
    headingFont: { size: 14, weight: 700 },
    tickFont: { size: 12, weight: 400 },
    headingY: 17,
    mainYear: 2022,
  });
  return {
    headings: headings.map(({ text }) => text),
    ticks: ticks.map(({ text }) => text).filter((text) => text !== ''),
  };
}

describe('what an axis says', () => {
  test.each<[string, string, string, number, Sketch, { headings: string[]; ticks: string[] }]>([
    [
      'days by name with their hours',
      '2022-01-05',
      '2022-01-07',
      900,
      {},
      {
        headings: ['środa 5 stycznia 2022', 'czwartek 6 stycznia'],
        ticks: ['03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00']
          .flatMap((t) => t)
          .concat(['03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00']),
      },
    ],
    [
      'the same in English',
      '2022-01-05',
      '2022-01-07',
      420,
      { language: 'en' },
      {
        headings: ['Wednesday 5 January 2022', 'Thursday 6 January'],
        ticks: ['06:00', '12:00', '18:00', '06:00', '12:00', '18:00'],
      },
    ],
    [
      'shorter names where days are narrow',
      '2022-01-03',
      '2022-01-07',
      420,
      {},
      {
        headings: ['pon. 3 sty', 'wt. 4 sty', 'śr. 5 sty', 'czw. 6 sty'],
        ticks: ['06', '12', '18', '06', '12', '18', '06', '12', '18', '06', '12', '18'],
      },
    ],
    [
      'months over days',
      '2022-01-28',
      '2022-02-05',
      640,
      {},
      {
        headings: ['styczeń 2022', 'luty 2022'],
        ticks: ['sob. 29', 'niedz. 30', 'pon. 31', 'wt. 1', 'śr. 2', 'czw. 3', 'pt. 4'],
      },
    ],
    [
      'years over months',
      '2021-10-01',
      '2022-04-01',
      400,
      {},
      { headings: ['2021', '2022'], ticks: ['lis', 'gru', 'sty', 'lut', 'mar'] },
    ],
    [
      'decades',
      '1950-01-01',
      '1991-01-01',
      300,
      {},
      { headings: [], ticks: ['1960', '1970', '1980', '1990'] },
    ],
    [
      'centuries',
      '1000-01-01',
      '2000-01-01',
      300,
      {},
      { headings: [], ticks: ['1200', '1400', '1600', '1800'] },
    ],
    [
      'minutes',
      '2022-01-05T14:00',
      '2022-01-05T14:20',
      400,
      {},
      { headings: ['środa 5 stycznia 2022'], ticks: ['14:05', '14:10', '14:15'] },
    ],
    [
      'days without dates are counted',
      '2022-01-05',
      '2022-01-07',
      420,
      { calendar: 'relative' },
      {
        headings: ['dzień 1', 'dzień 2'],
        ticks: ['06:00', '12:00', '18:00', '06:00', '12:00', '18:00'],
      },
    ],
    [
      'days of another year say so',
      '2017-08-11T18:00',
      '2017-08-12T06:00',
      220,
      {},
      { headings: ['11 sie 2017', '12 sie 2017'], ticks: ['21:00', '03:00'] },
    ],
    [
      'a cell has its name alone',
      '2022-01-03',
      '2022-01-05',
      100,
      { kind: 'cell' },
      { headings: ['pon. 3 – wt. 4'], ticks: [] },
    ],
    [
      'a long one its months',
      '2022-04-20',
      '2022-07-05',
      100,
      { kind: 'cell' },
      { headings: ['20 kwi–4 lip'], ticks: [] },
    ],
    [
      'one of another year its year',
      '1991-01-01',
      '1992-01-01',
      100,
      { kind: 'cell' },
      { headings: ['1991'], ticks: [] },
    ],
  ])('%s', (_, start, end, width, sketch, said) => {
    const { headings, ticks } = axis(start, end, width, sketch);
    // Intl parts ranges with thin spaces in some versions of its data.
    expect({ headings: headings.map((text) => text.replaceAll(/\s/gu, ' ')), ticks }).toEqual(said);
  });
});

describe('intervals in words', () => {
  test.each<[string, string, RangeLength, 'pl' | 'en', string]>([
    ['2022-01-05', '2022-01-06', 'full', 'pl', 'środa 5 stycznia 2022'],
    ['2022-01-05', '2022-01-06', 'full', 'en', 'Wednesday 5 January 2022'],
    ['2022-01-05T12:00', '2022-01-05T18:00', 'full', 'pl', 'środa 5 stycznia 2022, 12:00–18:00'],
    ['2022-01-05T14:30', '2022-01-05T14:31', 'full', 'en', 'Wednesday 5 January 2022, 14:30'],
    ['2022-01-03', '2022-01-05', 'full', 'en', 'Monday 3 January – Tuesday 4 January 2022'],
    ['2022-01-01', '2022-02-01', 'full', 'pl', 'styczeń 2022'],
    ['1991-01-01', '1992-01-01', 'full', 'pl', '1991'],
    ['1990-01-01', '2000-01-01', 'full', 'en', '1990–1999'],
    ['2022-01-03', '2022-01-05', 'scope', 'pl', '3–4 stycznia 2022'],
    ['-000043-03-15', '-000043-03-16', 'scope', 'en', '15 March 44 BC'],
  ])('%s – %s', (start, end, length, language, said) => {
    const range = { start: instantOf(start), end: instantOf(end) };
    const words = rangeWords(range, wordsIn(language), length);
    expect(words.replaceAll(/\s/gu, ' ')).toBe(said);
  });
});
