import fc from 'fast-check';
import { MUTATIONS } from '../../scripts/score/mutations.mjs';
import { ODD, STORIES, TRAPS, WORDS } from './material.ts';

const digits = (most: number) => fc.nat(most).map(String);
const twoDigits = fc.nat(99).map((n) => String(n).padStart(2, '0'));
const numberMark = fc.constantFrom(...['.', ':', '-', '–', '/', ' ', ',', "'", 'T', 'h', ' r.']);

/** What looks like a date, a clock, a range, a number, and often is none. */
const numbers = fc.oneof(
  fc.tuple(digits(40), numberMark, digits(14), numberMark, digits(2100)),
  fc.tuple(digits(99_999), numberMark, twoDigits, numberMark, twoDigits),
  fc.tuple(twoDigits, numberMark, twoDigits),
  fc.tuple(digits(31), fc.constantFrom('.', 'th', 'st', '-go', '.'), fc.constantFrom('', ' ')),
  fc.tuple(fc.constantFrom('+', '-', '−', '~', '#', 'Y'), digits(2_000_000_000)),
  fc.tuple(fc.constantFrom('I', 'IV', 'XII', 'XXI', 'MCMXC', 'IIII'), numberMark),
  fc.tuple(digits(24), fc.constantFrom(' a.m.', 'pm', ' GMT', ':00Z', '+02:00', ' UTC+14')),
);

/** Words of one language, as its rules know them. */
const words = fc.oneof(...WORDS.map((list) => fc.constantFrom(...list)));

const marks = fc.constantFrom(
  ...['. ', '! ', '? ', '… ', ', ', ': ', '; ', ' – ', ' - ', '—', ' (', ') ', '[', ']', ' „', '”'],
  ...['“', '" ', ' "', "'", '’', '«', '»', '/', '@', '#', '> ', '* ', '- ', '1. ', '\n', '\n\n'],
  ...['\r\n', '\r', '   ', '\n---\n', '\n***\n', '| ', '\n# ', '\n\n– ', 'https://x.pl/2022/01/06'],
);

/** What news texts have where the parser looks for a date, a post or a speaker. */
const furniture = fc.constantFrom(
  ...[
    'WARSAW, Jan. 6 (Reuters) – ',
    'Warszawa, 6 stycznia (PAP) – ',
    '— Ann (@ann) January 6, 2022',
  ],
  ...['Updated 18:40 GMT', 'Aktualizacja: 18.40', '18:40 Kowalski: ', 'said on Monday that '],
  ...['powiedział we wtorek, że ', 'according to ', 'dwa dni później ', 'from Monday to Friday '],
  ...['od 5 do 7 stycznia ', 'w nocy z 5 na 6 ', 'the last day of ', 'every other week until '],
);

const odd = fc.constantFrom(...ODD, ...TRAPS);

const spaced = <T>(piece: fc.Arbitrary<T>) => piece.map((written) => `${String(written)} `);
const joined = (piece: fc.Arbitrary<readonly string[]>) => piece.map((parts) => parts.join(''));

const piece = fc.oneof(
  { weight: 8, arbitrary: spaced(words) },
  { weight: 2, arbitrary: words },
  { weight: 4, arbitrary: spaced(joined(numbers)) },
  { weight: 2, arbitrary: joined(numbers) },
  { weight: 5, arbitrary: marks },
  { weight: 2, arbitrary: furniture },
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Words, numbers and marks at random, glued or apart. */
const glued = joined(fc.array(piece, { maxLength: 35 }));

/** Written by people, then changed: a stretch of it, harm on the way, odd pieces put in. */
const harmed = fc
  .record({
    text: fc.constantFrom(...STORIES),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 450 }),
    harm: fc.array(fc.constantFrom(...Object.keys(MUTATIONS)), { maxLength: 2 }),
    put: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), piece), { maxLength: 5 }),
  })
  .map(({ text, from, length, harm, put }) => {
    const start = Math.floor(from * text.length);
    let changed = text.slice(start, start + length);
    for (const name of harm) changed = MUTATIONS[name]!.apply(changed).text;
    for (const [place, written] of put) {
      const at = Math.floor(place * changed.length);
      changed = changed.slice(0, at) + written + changed.slice(at);
    }
    return changed;
  });

/** The same again and again: a giant word, deep nesting, a list without end. */
const repeated = fc
  .tuple(fc.oneof(piece, fc.constantFrom('(', '„', '"', '[', '> ', 'a', '1', '\u0301', '\ud800')))
  .chain(([unit]) =>
    fc
      .integer({ min: 2, max: 4000 })
      .map((times) => unit.repeat(Math.min(times, 12_000 / (unit.length + 1)))),
  );

/** Any article that may come in. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: glued },
  { weight: 10, arbitrary: harmed },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.tuple(glued, repeated, harmed).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

/** A short string for a field, a cell, an option. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  joined(fc.array(piece, { maxLength: 4 })),
  odd,
  fc.string({ unit: 'binary', maxLength: 10 }),
);

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A date as it is asked for, often in our own time; or anything. */
export const anyDate = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('2022-01-06', '2024-02-29T23:59', '1999-12-31') },
  { weight: 3, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom('0000-01-01', '9999-12-31T23:59', '+012345-06-07') },
  { weight: 1, arbitrary: joined(numbers) },
);

export const anyZone = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('UTC', 'Europe/Warsaw', 'Pacific/Apia', 'Asia/Almaty') },
  { weight: 1, arbitrary: fc.constantFrom('Mars/Olympus', '+02:00', 'EST', '', ...TRAPS) },
);

export const anyLanguage = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('pl', 'en', 'uk') },
  { weight: 1, arbitrary: fc.constantFrom('de', '', 'PL', ...TRAPS) },
);

/** Bytes of a file: UTF-8 that may be broken somewhere, or no text at all. */
export const anyBytes: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc
    .tuple(anyText, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }))
    .map(([text, put]) => {
      const bytes = [...new TextEncoder().encode(text.slice(0, 400))];
      for (const [at, byte] of put) bytes.splice(at % (bytes.length + 1), 1, byte);
      return bytes;
    }),
  fc.array(fc.nat(255), { maxLength: 60 }),
  fc.constantFrom([0xff, 0xfe, 0x41], [0xfe, 0xff, 0x00], [0xef, 0xbb, 0xbf], [0xc0, 0x80]),
);
