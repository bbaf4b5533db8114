import { expect, test } from 'vitest';
import { dateInWords } from '#i18n/dates.ts';
import { preferredLanguage, UI_LANGUAGES } from '#i18n/language.ts';
import { MESSAGES } from '#i18n/messages.ts';

test.each([
  ['pl', 0, '0 zdarzeń'],
  ['pl', 1, '1 zdarzenie'],
  ['pl', 2, '2 zdarzenia'],
  ['pl', 5, '5 zdarzeń'],
  ['pl', 12, '12 zdarzeń'],
  ['pl', 22, '22 zdarzenia'],
  ['pl', 12_345, '12 345 zdarzeń'],
  ['en', 0, '0 events'],
  ['en', 1, '1 event'],
  ['en', 12_345, '12,345 events'],
] as const)('%s: %i → %s', (language, count, words) => {
  expect(MESSAGES[language].eventCount(count).replaceAll('\u00a0', ' ')).toBe(words);
});

test.each([
  ['pl', '2022-01-06', 'czwartek 6 stycznia 2022'],
  ['pl', '2022-01-06T18:40', 'czwartek 6 stycznia 2022, 18:40'],
  ['en', '2022-01-06', 'Thursday 6 January 2022'],
  ['en', '2022-01-06T18:40', 'Thursday 6 January 2022, 18:40'],
] as const)('%s: %s in words', (language, date, words) => {
  expect(dateInWords(language, date)).toBe(words);
});

test.each([
  [['pl-PL', 'en'], 'pl'],
  [['de-DE', 'PL'], 'pl'],
  [['en-GB', 'pl'], 'en'],
  [['de-DE', 'fr'], 'en'],
  [[], 'en'],
])('a reader who prefers %j is spoken to in %s', (preferred, language) => {
  expect(preferredLanguage(preferred)).toBe(language);
});

test.each(UI_LANGUAGES)('%s has no empty sentence', (language) => {
  const empty = Object.entries(MESSAGES[language]).filter(([, message]) => message === '');
  expect(empty).toEqual([]);
});
