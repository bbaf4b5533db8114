import { expect, test } from 'vitest';
import { parseStory } from '#parse/parse-story.ts';

const created = (text: string, options = {}) => {
  const { value, basis, evidence } = parseStory(text, options).documents[0]?.created ?? {};
  return { value, basis, evidence: evidence?.map(({ start, end }) => text.slice(start, end)) };
};

const BODY = 'W czwartek w hali wybuchł pożar. Strażacy ugasili go nad ranem.';

test.each([
  ['given beats the text', BODY, { created: '2024-03-14T10:00' }, '2024-03-14T10:00', 'given', []],
  [
    'a dateline with a full date',
    `Łódź, 12.03.2024 (PAP) – ${BODY}`,
    {},
    '2024-03-12',
    'dateline',
    ['12.03.2024'],
  ],
  [
    'a dateline without a year takes the year of a post nearby',
    'ALMATY, Jan 6 (Reuters) - Troops fired on crowds overnight.\n\n“Shots all night.”\n\n— Dana Ahm (@danaahm) January 5, 2022',
    {},
    '2022-01-06',
    'dateline',
    ['Jan 6'],
  ],
  [
    'a stamp with day and clock is exact to the minute',
    `Publikacja: 14 marca 2024 r., godz. 13.15\n\n${BODY}`,
    {},
    '2024-03-14T13:15',
    'stamp',
    ['14 marca 2024 r., godz. 13.15'],
  ],
  [
    'a clock alone makes a known day exact',
    `${BODY}\n\nAktualizacja: 18:40.`,
    { created: '2024-03-14' },
    '2024-03-14T18:40',
    'given',
    [],
  ],
  [
    'a signed post, when nothing else tells',
    `${BODY}\n\n“Smoke all over the harbour, sirens since noon.”\n\n— Ola Nowa (@olanowa) March 14, 2024`,
    {},
    '2024-03-14',
    'post',
    ['March 14, 2024'],
  ],
  [
    'a date with its weekday in the text itself',
    'Mecz rozegrano w sobotę, 19 października 2024 r. Gospodarze wygrali.',
    {},
    '2024-10-19',
    'date',
    ['sobotę, 19 października 2024 r.'],
  ],
  [
    'a story that begins on a full date has come to the last weekday it tells as past',
    'W poniedziałek 10 lutego 2025 r. spłonęła hala. We wtorek rano biegli weszli do budynku.',
    {},
    '2025-02-11',
    'date',
    ['poniedziałek 10 lutego 2025 r.'],
  ],
  [
    'a range of clocks on a later weekday counts as one',
    'W piątek 8 września 2023 r. zaginęła nastolatka. W niedzielę od 8 do 16 nurkowie przeszukiwali zalew.',
    {},
    '2023-09-10',
    'date',
    ['piątek 8 września 2023 r.'],
  ],
  ['nothing tells', BODY, {}, null, 'unknown', []],
])('%s', (_, text, options, value, basis, evidence) => {
  expect(created(text, options)).toEqual({ value, basis, evidence });
});

test('a weekday that agrees raises the confidence of a post', () => {
  const post = '“Smoke all over.”\n\n— Ola Nowa (@olanowa) March 14, 2024';
  const confidence = (body: string) =>
    parseStory(`${body}\n\n${post}`).documents[0]?.created.confidence ?? 0;
  expect(confidence('W czwartek w hali wybuchł pożar.')).toBeGreaterThan(
    confidence('W hali wybuchł pożar.'),
  );
});

test('a text of unknown date has a calendar of its own', () => {
  const story = parseStory(BODY);
  expect(story.calendar).toBe('relative');
  expect(story.expressions.map(({ text, value }) => [text, value])).toEqual([
    ['czwartek', 'XXXX-WXX-4'],
    ['nad ranem', 'XXXX-XX-XXTMO'],
  ]);
  expect(story.problems.map(({ code }) => code)).toEqual(['no-created']);
});

test('a text of unknown date with full dates places those and leaves the rest', () => {
  const story = parseStory('Most otwarto 5 maja 1999 r. Wczoraj go zamknięto.');
  expect(story.calendar).toBe('dated');
  expect(story.expressions.map(({ text, when }) => [text, when?.edtf ?? null])).toEqual([
    ['5 maja 1999 r.', '1999-05-05'],
    ['Wczoraj', null],
  ]);
});
