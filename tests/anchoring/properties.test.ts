import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '#lang/pack.ts';
import { PACKS } from '#lang/packs.ts';
import type { TimexGrammar } from '#timex/recognize.ts';
import { parseStory } from '#parse/parse-story.ts';
import { readStory } from '#story/read.ts';
import type { TimeExpression } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { instantOf } from '#time/calendar.ts';
import { formatDay, formatLocal } from '#time/local.ts';

const ZONES = Intl.supportedValuesOf('timeZone');

/** Phrases of every rule of a language; in half of them other numbers stand. */
const phraseOf = (grammar: TimexGrammar) => {
  const phrases = grammar.rules.flatMap(({ examples }) => Object.keys(examples));
  const numbers = fc.array(fc.oneof(fc.nat(99), fc.nat(9999), fc.nat(10_000_000)), {
    minLength: 1,
    maxLength: 4,
  });
  const renumbered = fc.tuple(fc.constantFrom(...phrases), numbers).map(([phrase, values]) => {
    let next = 0;
    return phrase.replaceAll(/\d+/g, () => String(values[next++ % values.length]));
  });
  return fc.oneof(fc.constantFrom(...phrases), renumbered);
};

const JOINED = [' ', ', ', '. ', '\n\n', ' – ', '-', ' do ', ' to ', ' (', ') ', ' „', '”, '];
const GLUE: Readonly<Record<string, string[]>> = {
  pl: [...JOINED, ' od ', ' przed ', ' po ', ' w ', ' spłonął tartak ', ' otworzą most '],
  en: [...JOINED, ' since ', ' before ', ' after ', ' on ', ' the mill burned ', ' will open '],
};

/** Texts that are hardly anything but times. */
const textIn = ({ code, time }: LanguagePack) =>
  fc
    .array(fc.tuple(phraseOf(time), fc.constantFrom(...(GLUE[code] ?? JOINED))), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => ({ language: code, text: parts.flat().join('') }));

/** Days from 1000 BC to AD 9000, most of them of our time, with or without the minute. */
const created = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: instantOf(1990), max: instantOf(2040) }) },
      { weight: 1, arbitrary: fc.integer({ min: instantOf(-999), max: instantOf(9000) }) },
    ),
    fc.boolean(),
  )
  .map(([t, minute]) => (minute ? formatLocal(t) : formatDay(t)));

const YEAR = String.raw`-?\d{4}`;
const DAY = `${YEAR}-\\d\\d-\\d\\d`;
const MARK = '[~?%]?';
const DATE = `(${YEAR}(-\\d\\d(-\\d\\d)?)?${MARK}|Y-?\\d{5,6})`;
const TIME = `${DAY}T\\d\\d:\\d\\d:00`;
const EDTF = new RegExp(
  `^(${DATE}|\\d{3}X|\\d\\dXX|(${DATE}|\\.\\.)/(${DATE}|\\.\\.)|(${TIME}|\\.\\.)/(${TIME}|\\.\\.))$`,
);

const UNIT = String.raw`(BC\d{2,5}|[+-]\d{6}|\d{2,4}|XXXX|FY\d{4})`;
const CALENDAR = String.raw`${UNIT}(-(\d\d|XX)(-(\d\d|XX))?|-W(\d\d|XX)(-(WE|\d|X))?|-[QH]\d|-(SP|SU|FA|WI))?`;
const CLOCK = String.raw`T(\d\d:\d\d|MO|MI|AF|EV|NI|DT)`;
const POINT = `(${CALENDAR}(${CLOCK})?|(PAST|PRESENT|FUTURE)_REF|[KMG]A[\\d.]+)`;
const LENGTH = String.raw`P(T?(\d+(\.\d+)?|X)(WE|DE|CE|[YMWDHSQ])|\d+[YMWD]T?\d+[YMWDH]|T\d+H\d+M|T\d+M\d+S)`;
const VALUE = new RegExp(`^(${POINT}(/${POINT})?|${LENGTH}|XXXX-.*|T.*)$`);

/** What is wrong with an expression by itself. */
function faultsOf({ text, value, when }: TimeExpression): string[] {
  const faults = [];
  if (!VALUE.test(value)) faults.push(`${text}: value ${value}`);
  if (when && !EDTF.test(when.edtf)) faults.push(`${text}: EDTF ${when.edtf}`);
  if (text.trim() !== text) faults.push(`blanks around "${text}"`);
  return faults;
}

describe.each(PACKS)('any row of times in $code', (pack) => {
  test('is read into a sound story', () => {
    fc.assert(
      fc.property(
        textIn(pack),
        fc.option(created, { nil: undefined }),
        fc.constantFrom(...ZONES),
        ({ text, language }, day, timeZone) => {
          const story = parseStory(text, { language, timeZone, ...(day && { created: day }) });
          // Reading it again checks that offsets slice to the text, that every interval starts before
          // it ends, and that whatever an expression hangs on is there.
          expect(readStory(writeStory(story))).toEqual(story);
          expect(story.expressions.flatMap(faultsOf)).toEqual([]);
        },
      ),
      // Thousands passed when this was written (RUNS=2500); the daily run need not repeat them.
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});

const readingsOf = (text: string, day: string, timeZone: string) =>
  parseStory(text, { created: day, timeZone }).expressions;

const DAYS_TOLD = [
  'Zamknięto ją wczoraj, w poniedziałek, w niedzielę, w zeszłym tygodniu.',
  'Spłonęła ostatniej nocy. Paliło się dziś o 2.30.',
  'Otworzą ją jutro, w niedzielę, w poniedziałek, w przyszłym tygodniu, za rok.',
].join(' ');

/** Name of a day, the day, and what DAYS_TOLD says on it. */
const EDGES: [string, string, string[]][] = [
  [
    'a Monday',
    '2024-03-11',
    [
      ...['2024-03-10', '2024-03-11', '2024-03-10', '2024-W10', '2024-03-10TNI'],
      ...['2024-03-11T02:30', '2024-03-12', '2024-03-17', '2024-03-11', '2024-W12'],
      ...['2025'],
    ],
  ],
  [
    'a Sunday, on whose night New York lost an hour',
    '2024-03-10',
    [
      ...['2024-03-09', '2024-03-04', '2024-03-10', '2024-W09', '2024-03-09TNI'],
      ...['2024-03-10T02:30', '2024-03-11', '2024-03-10', '2024-03-11', '2024-W11'],
      ...['2025'],
    ],
  ],
  [
    'the Sunday on whose night Warsaw lost an hour',
    '2024-03-31',
    [
      ...['2024-03-30', '2024-03-25', '2024-03-31', '2024-W12', '2024-03-30TNI'],
      ...['2024-03-31T02:30', '2024-04-01', '2024-03-31', '2024-04-01', '2024-W14'],
      ...['2025'],
    ],
  ],
  [
    'the Sunday on whose night Warsaw had 2:30 twice',
    '2024-10-27',
    [
      ...['2024-10-26', '2024-10-21', '2024-10-27', '2024-W42', '2024-10-26TNI'],
      ...['2024-10-27T02:30', '2024-10-28', '2024-10-27', '2024-10-28', '2024-W44'],
      ...['2025'],
    ],
  ],
  [
    'a leap day',
    '2024-02-29',
    [
      ...['2024-02-28', '2024-02-26', '2024-02-25', '2024-W08', '2024-02-28TNI'],
      ...['2024-02-29T02:30', '2024-03-01', '2024-03-03', '2024-03-04', '2024-W10'],
      ...['2025'],
    ],
  ],
  [
    'the last day of a year with 53 weeks',
    '2020-12-31',
    [
      ...['2020-12-30', '2020-12-28', '2020-12-27', '2020-W52', '2020-12-30TNI'],
      ...['2020-12-31T02:30', '2021-01-01', '2021-01-03', '2021-01-04', '2021-W01'],
      ...['2021'],
    ],
  ],
  [
    'a Sunday of January in the last week of the year before',
    '2021-01-03',
    [
      ...['2021-01-02', '2020-12-28', '2021-01-03', '2020-W52', '2021-01-02TNI'],
      ...['2021-01-03T02:30', '2021-01-04', '2021-01-03', '2021-01-04', '2021-W01'],
      ...['2022'],
    ],
  ],
  [
    'a New Year’s Day that is a Monday',
    '2024-01-01',
    [
      ...['2023-12-31', '2024-01-01', '2023-12-31', '2023-W52', '2023-12-31TNI'],
      ...['2024-01-01T02:30', '2024-01-02', '2024-01-07', '2024-01-01', '2024-W02'],
      ...['2025'],
    ],
  ],
];

describe('edges of the calendar come out right', () => {
  test.each(EDGES)('%s', (_, day, expected) => {
    const values = readingsOf(DAYS_TOLD, day, 'Europe/Warsaw').map(({ value }) => value);
    expect(values).toEqual(expected);
  });
});

test('where no zone is named, the zone of the story changes nothing', () => {
  const days = EDGES.map(([, day]) => day);
  const here = days.map((day) => JSON.stringify(readingsOf(DAYS_TOLD, day, 'Europe/Warsaw')));
  const elsewhere = ZONES.filter((zone, index) => {
    const row = index % days.length;
    return JSON.stringify(readingsOf(DAYS_TOLD, days[row]!, zone)) !== here[row];
  });
  expect(elsewhere).toEqual([]);
});

const pad = (n: number) => String(n).padStart(2, '0');

/** Nights on which clocks change somewhere: New York, Warsaw, Sydney back and on, Warsaw back; and a leap day. */
const NIGHTS = '2024-03-10 2024-03-31 2024-04-07 2024-10-06 2024-10-27 2024-02-29'.split(' ');
const HOURS = [1, 10, 16];

/** The machine's own table of zones is the judge. */
const CLOCKS = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
);

test.each(NIGHTS)(
  'a clock of Greenwich falls where the clocks of the story show it, in every zone, on %s',
  (night) => {
    const text = HOURS.map((hour) => `It exploded at ${pad(hour)}30 GMT on ${night}.`).join(' ');
    const wrong = ZONES.flatMap((timeZone) => {
      const { expressions } = parseStory(text, { created: '2024-12-01', timeZone });
      const found = expressions.map(({ when }) => when?.start).join();
      const wanted = HOURS.map((hour) => {
        const told = Date.parse(`${night}T${pad(hour)}:30Z`);
        return CLOCKS.get(timeZone)?.format(told).replace(' ', 'T');
      }).join();
      return found === wanted ? [] : [`${timeZone}: ${found} for ${wanted}`];
    });
    expect(wrong).toEqual([]);
  },
);
