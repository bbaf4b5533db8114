import { describe, expect, test } from 'vitest';
import { parseStory } from '#parse/parse-story.ts';

const values = (text: string, created: string) => {
  const { expressions, documents } = parseStory(text, { created });
  const read = documents[0]?.text ?? '';
  return expressions.map(({ start, end, value }) => `${read.slice(start, end)} = ${value}`);
};

describe('parts under a heading that is only a date tell from that day', () => {
  test.each([
    [
      'old papers',
      'A look back\n\n5 May 1921\n\nThe mill burned down yesterday. It will be rebuilt by next Friday.\n\n5 May 1951\n\nThe fair closed on Sunday.',
      '2021-05-05',
      [
        '5 May 1921 = 1921-05-05',
        'yesterday = 1921-05-04',
        'next Friday = 1921-05-13',
        '5 May 1951 = 1951-05-05',
        'Sunday = 1951-04-29',
      ],
    ],
    [
      'kronika',
      'Z dawnych gazet\n\n5 maja 1921 r.\n\nWczoraj spłonął młyn.\n\nOdbudowa ruszy w przyszłą środę.\n\n5 maja 1951 r.\n\nW niedzielę zakończył się odpust.',
      '2021-05-05',
      [
        '5 maja 1921 r. = 1921-05-05',
        'Wczoraj = 1921-05-04',
        'przyszłą środę = 1921-05-11',
        '5 maja 1951 r. = 1951-05-05',
        'niedzielę = 1951-04-29',
      ],
    ],
    [
      'a programme names days to come: it is told today',
      'What is on\n\n7 May 2021\n\nThe choir sings. Tickets until tomorrow.\n\n8 May 2021\n\nThe band plays.',
      '2021-05-05',
      ['7 May 2021 = 2021-05-07', 'tomorrow = 2021-05-06', '8 May 2021 = 2021-05-08'],
    ],
  ])('%s', (_, text, created, expected) => {
    expect(values(text, created)).toEqual(expected);
  });
});

describe('a clock on a line of its own stamps what follows', () => {
  test.each([
    [
      'with a dot, as British papers write it',
      'Moor fire – live\n\n17.52\n\nThe road was shut ten minutes ago.\n\n16.05\n\nA briefing is to begin in an hour.',
      [
        '17.52 = 2022-07-19T17:52',
        'ten minutes ago = 2022-07-19T17:42',
        '16.05 = 2022-07-19T16:05',
        'in an hour = 2022-07-19T17:05',
      ],
    ],
    [
      'before its news in the same line',
      'Moor fire – live\n\n17.52 The road was shut ten minutes ago.\n\n16.05 – A briefing is to begin in an hour.',
      [
        '17.52 = 2022-07-19T17:52',
        'ten minutes ago = 2022-07-19T17:42',
        '16.05 = 2022-07-19T16:05',
        'in an hour = 2022-07-19T17:05',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(values(text, '2022-07-19T18:30')).toEqual(expected);
  });
});
