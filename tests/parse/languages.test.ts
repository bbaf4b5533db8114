import { expect, test } from 'vitest';
import { parseStory } from '#parse/parse-story.ts';

const ARTICLE = `Wypadek pod Przemyślem

We wtorek rano na przejściu w Medyce zderzyły się dwie ciężarówki. Ruch wstrzymano do godz. 15.

Прикордонники повідомили, що рух відновили вчора о 21:40, а черги зникли в середу вранці.

Drogowcy zapowiadają, że jutro zamkną jeden pas. Движение транспорта уже было восстановлено вчера вечером.`;

test('a Ukrainian paragraph of a Polish article is read in its own language', () => {
  const story = parseStory(ARTICLE, { created: '2024-03-14', timeZone: 'Europe/Warsaw' });
  expect(story.language).toBe('pl');
  expect(story.documents[0]?.blocks.map(({ language }) => language)).toEqual([
    'pl',
    'pl',
    'uk',
    'pl',
  ]);
  expect(story.expressions.map(({ text, value }) => `${text} = ${value}`)).toEqual([
    'wtorek rano = 2024-03-12TMO',
    'godz. 15 = 2024-03-12T15:00',
    'вчора о 21:40 = 2024-03-13T21:40',
    'середу вранці = 2024-03-13TMO',
    'jutro = 2024-03-15',
  ]);
});

test('a language without grammar of clauses, sources and events has times and nothing else', () => {
  const text = 'Склад згорів у понеділок. «Ми не знаємо причини», – сказав мер Іван Коваль.';
  const story = parseStory(text, { created: '2024-03-14' });
  expect([story.language, story.events, story.sources]).toEqual(['uk', [], []]);
  expect(story.expressions.map(({ value }) => value)).toEqual(['2024-03-11']);
  expect(story.problems).toEqual([]);
});

test('the creation time of a Ukrainian text is read from its stamp', () => {
  const story = parseStory('Опубліковано: 12 березня 2024, 18:40\n\nСклад згорів учора ввечері.');
  expect(story.documents[0]?.created).toMatchObject({ value: '2024-03-12T18:40', basis: 'stamp' });
  expect(story.expressions.at(-1)?.value).toBe('2024-03-11TEV');
});
