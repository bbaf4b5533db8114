import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parseSource, parseStory } from '#parse/parse-story.ts';
import { readStory } from '#story/read.ts';

describe('options', () => {
  test.each([
    [
      { created: '2024-02-30' },
      'not a day or time: 2024-02-30 (write 2022-01-06 or 2022-01-06T18:40)',
    ],
    [
      { timeZone: 'Mars/Olympus' },
      'unknown time zone: Mars/Olympus (write an IANA name such as Europe/Warsaw)',
    ],
    [{ language: 'de' }, 'unknown language: de (known: pl, en, uk)'],
    [{ prefer: 'soon' as 'past' }, 'unknown preference: soon (known: past, future, nearest)'],
  ])('%j is refused', (options, message) => {
    expect(() => parseStory('x', options)).toThrow(new RangeError(message));
  });
});

describe('texts with nothing to tell', () => {
  test.each([
    ['', 'no-time'],
    ['   \n\n ', 'no-time'],
    ['Ala ma kota. Kot ma Alę.', 'no-time'],
    [
      'Am Montag wurde in der Stadt ein Feuer gelegt, und die Polizei hat niemanden gesehen.',
      'unread-language',
    ],
  ])('%j', (text, code) => {
    const story = parseStory(text);
    expect(story.problems.map((problem) => problem.code)).toEqual([code]);
    expect(story.events).toEqual([]);
  });
});

test('front matter is read and options override it', () => {
  const source =
    '---\ntitle: Pożar\ncreated: 2024-03-12\ntimeZone: Europe/Warsaw\n---\nWczoraj spłonął tartak.';
  const story = parseSource(source);
  expect([story.title, story.timeZone, story.expressions[0]?.value]).toEqual([
    'Pożar',
    'Europe/Warsaw',
    '2024-03-11',
  ]);
  expect(parseSource(source, { created: '2024-05-02' }).expressions[0]?.value).toBe('2024-05-01');
});

test('the same text gives the same story', () => {
  const text = 'W środę popołudniu tłum zajął ratusz. Noc była niespokojna, mówią mieszkańcy.';
  expect(parseStory(text, { created: '2022-01-06' })).toEqual(
    parseStory(text, { created: '2022-01-06' }),
  );
});

test('any string is read into a valid story', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '\n\n',
      '„',
      '”',
      '"',
      ' – ',
      '<script>',
      '\u202e',
      '\ud800',
      'we wtorek o 12 ',
      'said on Monday that ',
      '@x ',
      '12.03.2024 ',
    ),
  );
  const texts = fc.array(pieces, { maxLength: 25 }).map((list) => list.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const story = parseStory(text, { created: '2024-03-12' });
      expect(readStory(JSON.stringify(story))).toEqual(story);
    }),
    { numRuns: 300 },
  );
});

// A quadratic step would make it sixty-four times the cost; the bound leaves room for a busy machine.
test('eight times the text costs nowhere near sixty-four times as much', () => {
  const paragraph =
    'W środę popołudniu tłum zajął ratusz, poinformowała policja. Dwa dni później, 7 stycznia 2022 r., o godz. 18.15 ogłoszono stan wyjątkowy.\n\n';
  const cost = (times: number) => {
    const before = process.cpuUsage();
    parseStory(paragraph.repeat(times), { created: '2022-01-10' });
    return process.cpuUsage(before).user;
  };
  cost(100);
  expect(cost(400) / cost(50)).toBeLessThan(32);
});
