import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSource } from '#parse/parse-story.ts';
import { independentTellings } from '#story/independence.ts';

const story = parseSource(readFileSync('seeds/05-chlorine.pl-en.md', 'utf8'));

const nameOf = (id: string) => story.sources.find((source) => source.id === id)?.name ?? id;

describe('three reports of one incident, two in Polish and one in English', () => {
  test('each is a document of its own, under the title of the story', () => {
    expect(story.title).toBe('Chlor na pływalni w Lubnie');
    expect(story.documents.map(({ id, publisher, language }) => [id, publisher, language])).toEqual(
      [
        ['d1', 'Kurier Lubieński', 'pl'],
        ['d2', 'Radio Warta', 'pl'],
        ['d3', 'The Baltic Post', 'en'],
      ],
    );
  });

  test.each([
    ['ewakuowano 120 osób', ['d1', 'd2', 'd3'], 3],
    ['zamknęli zawór', ['d1', 'd3'], 2],
    ['wyciekł chlor', ['d1', 'd3'], 2],
    ['wszczęła śledztwo', ['d1', 'd2'], 2],
    ['trafiło 14 osób', ['d1', 'd3'], 2],
  ])('«… %s» is one event that %j tell', (words, documents, voices) => {
    const [event, ...others] = story.events.filter(({ label }) => label.includes(words));
    expect(others).toEqual([]);
    expect([...new Set(event!.mentions.map(({ document }) => document))].toSorted()).toEqual(
      documents,
    );
    expect(independentTellings(event!, story)).toHaveLength(voices);
  });

  test('labels are in the language of most of the story', () => {
    const merged = story.events.filter(({ mentions }) => mentions.length > 1);
    expect(merged.map(({ language }) => language)).toEqual(merged.map(() => 'pl'));
  });

  test('who counts the injured differently, and who heard the alarm when, are in conflict', () => {
    const sides = story.conflicts.map(({ kind, of, versions }) => [
      kind,
      of,
      ...versions.map(({ document, chain, quantity, when }) =>
        [document, ...chain.map(nameOf), quantity?.min ?? when?.start].join(' '),
      ),
    ]);
    expect(sides).toEqual([
      [
        'quantity',
        'osób',
        'd1 Marek Sowa 14',
        'd2 dyrekcja szpitala powiatowego 19',
        'd3 fire service 14',
      ],
      ['time', '', 'd1 2025-03-12T10:40', 'd2 świadkowie 2025-03-12T11:00'],
    ]);
  });
});
