import { describe, expect, test } from 'vitest';
import type { Preference } from '#parse/options.ts';
import { parseStory } from '#parse/parse-story.ts';

/** A Tuesday evening. */
const NOW = '2024-03-12T18:00';

function valueOf(text: string, language: string, prefer?: Preference) {
  const [first] = parseStory(text, {
    created: NOW,
    language,
    ...(prefer && { prefer }),
  }).expressions;
  return first?.value;
}

describe('where no verb tells the side, the caller may', () => {
  test.each([
    // phrase, nothing asked for, past, future, nearest
    ['Thursday', '2024-03-07', '2024-03-07', '2024-03-14', '2024-03-14'],
    ['Friday', '2024-03-08', '2024-03-08', '2024-03-15', '2024-03-15'],
    ['Saturday', '2024-03-09', '2024-03-09', '2024-03-16', '2024-03-09'],
    ['Tuesday', '2024-03-12', '2024-03-12', '2024-03-12', '2024-03-12'],
    ['May 5', '2024-05-05', '2023-05-05', '2024-05-05', '2024-05-05'],
    ['January', '2024-01', '2024-01', '2025-01', '2024-01'],
    ['Christmas Eve', '2023-12-24', '2023-12-24', '2024-12-24', '2023-12-24'],
    ['on the 2nd', '2024-03-02', '2024-03-02', '2024-04-02', '2024-03-02'],
    ['5 p.m.', '2024-03-12T17:00', '2024-03-12T17:00', '2024-03-13T17:00', '2024-03-12T17:00'],
    ['8 p.m.', '2024-03-12T20:00', '2024-03-11T20:00', '2024-03-12T20:00', '2024-03-12T20:00'],
    ['at 7:30', '2024-03-12T07:30', '2024-03-12T07:30', '2024-03-12T19:30', '2024-03-12T19:30'],
    ['from Friday to Sunday', ...['2024-03-08/2024-03-10', '2024-03-08/2024-03-10']],
  ])('%s', (phrase, none, past, future = '2024-03-15/2024-03-17', nearest) => {
    expect(valueOf(phrase, 'en')).toBe(none);
    expect(valueOf(phrase, 'en', 'past')).toBe(past);
    expect(valueOf(phrase, 'en', 'future')).toBe(future);
    if (nearest !== undefined) expect(valueOf(phrase, 'en', 'nearest')).toBe(nearest);
  });

  test.each([
    ['w piątek', '2024-03-08', '2024-03-15'],
    ['5 maja', '2024-05-05', '2024-05-05'],
    ['o godz. 17', '2024-03-12T17:00', '2024-03-13T17:00'],
  ])('%s', (phrase, none, future) => {
    expect(valueOf(phrase, 'pl')).toBe(none);
    expect(valueOf(phrase, 'pl', 'future')).toBe(future);
  });
});

test.each([
  ['The court ruled on Friday.', 'future', '2024-03-08'],
  ['The court will rule on Friday.', 'past', '2024-03-15'],
  ['He was arrested in May.', 'future', '2023-05'],
  ['The barn burned down last Friday.', 'future', '2024-03-08'],
] as const)('the verb outweighs the preference: %s', (text, prefer, value) => {
  expect(valueOf(text, 'en', prefer)).toBe(value);
});
