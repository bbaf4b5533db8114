import { describe, expect, test } from 'vitest';
import { parseStory } from '#parse/parse-story.ts';

/** The last expression of a text read on Tuesday 12 March 2024, without what is not told. */
function lastOf(text: string) {
  const { expressions } = parseStory(text, { created: '2024-03-12', timeZone: 'Europe/Warsaw' });
  const { value, anchorTimeID, beginPoint, endPoint } = expressions.at(-1)!;
  return [value, anchorTimeID, beginPoint ?? '-', endPoint ?? '-'];
}

describe('what an expression hangs on', () => {
  test.each([
    // counted from the day of the report, from the time told before, from nothing
    ['The mill burned down yesterday.', ['2024-03-11', 'created', '-', '-']],
    ['It opened on 5 February. It closed two days later.', ['2024-02-07', 'd1-t1', '-', '-']],
    ['It opened on 5 February 2019.', ['2019-02-05', null, '-', '-']],
    ['The war of 1939-1945 ruined it.', ['1939/1945', null, '-', '-']],
    // lengths that end with the report, or begin with it
    ['Prices have risen over the past three years.', ['P3Y', 'created', '-', 'created']],
    ['The shop was shut several years ago.', ['PXY', 'created', '-', 'created']],
    ['W ciągu ostatnich trzech lat ceny wzrosły.', ['P3Y', 'created', '-', 'created']],
    ['Od kilku dni pada śnieg.', ['PXD', 'created', '-', 'created']],
    ['They will play for the next two weeks.', ['P2W', 'created', 'created', '-']],
    ['They will decide within the next ten days.', ['P10D', 'created', 'created', '-']],
    // lengths that begin with the time told before
    [
      'The alarm was raised at 6 a.m. A few hours later it stopped.',
      ['PTXH', 'd1-t1', 'd1-t1', '-'],
    ],
    ['Alarm podniesiono o 6.00. W ciągu kwadransa ewakuowano blok.', ['PT15M', null, 'd1-t1', '-']],
    // a length without a place
    ['The fire lasted three hours.', ['PT3H', null, '-', '-']],
    // ranges with an end at the report
    ['It will be shut from today to Friday.', ['2024-03-12/2024-03-15', 'created', 'created', '-']],
    ['Od poniedziałku do dziś padało.', ['2024-03-11/2024-03-12', 'created', '-', 'created']],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toEqual(expected);
  });
});

describe('the interval in EDTF', () => {
  test.each([
    ['The ball was in June 1923.', '1923-06'],
    ['He died on 15 March 44 BC.', '-0043-03-15'],
    ['It was built in the 5th century BC.', '-0498/-0399'],
    ['It was built in the 1990s.', '199X'],
    ['It was built around 1990.', '1989~/1991~'],
    ['It was left 20,000 years ago.', 'Y-17976'],
    ['The deadline is before Friday.', '2024-03-12/2024-03-14'], // a present of timetables looks ahead, from now on
    ['It was left before Friday.', '../2024-03-07'],
    ['It will open after Friday.', '2024-03-16/..'],
    ['It has snowed since Monday.', '2024-03-11/2024-03-12'],
    ['It opened on Wednesday 12 March 2024.', '2024-03-12?'], // it was a Tuesday
    ['It opened yesterday afternoon.', '2024-03-11T12:00:00/2024-03-11T18:00:00'],
    // the day told last is that of the end; the evening is the one before it
    [
      'The road was shut from 10 p.m. to 6 a.m. on 7 March.',
      '2024-03-06T22:00:00/2024-03-07T06:00:00',
    ],
    [
      'The road was shut from 6 a.m. to 10 p.m. on 7 March.',
      '2024-03-07T06:00:00/2024-03-07T22:00:00',
    ],
  ])('%s', (text, expected) => {
    const { expressions } = parseStory(text, { created: '2024-03-12' });
    expect(expressions.at(-1)?.when?.edtf).toBe(expected);
  });
});

test.each([
  ['The cave was painted 300,000 years ago.', 'KA300'],
  ['The ice came 500,000 centuries ago.', 'MA50'],
])('further off than the calendar reaches: %s', (text, value) => {
  const { expressions } = parseStory(text, { created: '2024-03-12' });
  expect(expressions.map((one) => [one.value, one.when])).toEqual([[value, null]]);
});
