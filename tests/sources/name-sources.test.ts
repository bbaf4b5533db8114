import { describe, expect, test } from 'vitest';
import { nameSources } from '#sources/name-sources.ts';
import type { SourceMention } from '#sources/types.ts';
import { attributionsOf } from '../kit/attributions.ts';

/** One line per source: name, kind, and how often each document names it. */
function register(...texts: readonly string[]): string[] {
  const { sources } = nameSources(texts.map((text) => attributionsOf(text)));
  return sources.map(({ name, kind, places }) => {
    const counts = texts.map((_, index) => places.filter((at) => at.document === index).length);
    return `${name}, ${kind}, ${counts.join('+')}`;
  });
}

type Row = readonly [why: string, texts: readonly string[], expected: string];

describe('one source is one entry', () => {
  test.each<Row>([
    [
      'in whatever case',
      ['Według agencji TASS, miasto zajęto. Tass podała, że most runął.'],
      'TASS, agency, 2',
    ],
    [
      'under its long and its short name',
      ['Polska Agencja Prasowa podała, że zginęły dwie osoby. Jak podaje PAP, dom spłonął.'],
      'Polska Agencja Prasowa, agency, 2',
    ],
    [
      'with "agencja" and without',
      ['Agencja Reutera podała, że most runął. Reuters dodał, że rzeka wylała.'],
      'Reuters, agency, 2',
    ],
    [
      'in documents of two languages',
      [
        'Jak podaje Al-Dżazira, szpital ewakuowano w nocy.',
        'The hospital was evacuated overnight, Al Jazeera reported on Monday.',
      ],
      'Al-Dżazira, outlet, 1+1',
    ],
    [
      'a body that both languages call by its noun alone',
      [
        'Policja poinformowała, że most zamknięto w nocy. Strażacy ugasili ogień.',
        'The bridge was closed overnight, police said on Monday.',
      ],
      'policja, official, 1+1',
    ],
    [
      'with an article and without',
      [
        'Według dziennika „Guardian” minister złożył dymisję.',
        'The Guardian reported on Monday that the minister had resigned.',
      ],
      'The Guardian, outlet, 1+1',
    ],
    [
      'by the surname alone in another report',
      [
        'Komendant Jan Kowalski powiedział, że most zamknięto.',
        'Komendant Kowalski powiedział, że most otwarto.',
      ],
      'Jan Kowalski, official, 1+1',
    ],
    [
      'an acronym is the name whose initials it has',
      [
        'Instytut Meteorologii i Gospodarki Wodnej ostrzegł, że rzeka wyleje.',
        'Jak podał IMGW, rzeka wylała w nocy.',
      ],
      'Instytut Meteorologii i Gospodarki Wodnej, group, 1+1',
    ],
  ])('%s', (_, texts, expected) => {
    expect(register(...texts)).toEqual([expected]);
  });
});

describe('two sources stay two', () => {
  test('a surname that two people bear is neither', () => {
    expect(
      register(
        'Jan Kowalski powiedział, że most zamknięto.',
        'Anna Kowalska i Piotr Kowalski milczą. Piotr Kowalski powiedział, że most otwarto.',
        'Kowalski powiedział, że most runął.',
      ),
    ).toEqual([
      'Jan Kowalski, person, 1+0+0',
      'Piotr Kowalski, person, 0+1+0',
      'Kowalski, group, 0+0+1',
    ]);
  });

  test('two letters abbreviate too many names', () => {
    const named = (name: string): SourceMention => ({ span: null, name, kind: 'group' });
    const attribution = (name: string) => ({
      chain: [named(name)],
      cue: null,
      content: [],
      frame: [],
      hedged: false,
    });
    const { sources } = nameSources([[attribution('Rada Miasta'), attribution('RM')]]);
    expect(sources.map(({ name }) => name)).toEqual(['Rada Miasta', 'RM']);
  });
});

describe('each link finds its entry', () => {
  const mentions = attributionsOf(
    'Według agencji TASS, miasto zajęto. Strażak Adam Wilk powiedział, że dach się zawalił. Tass podała, że most runął.',
  );
  const { indexOf } = nameSources([mentions]);

  test('by the name it has in its place', () => {
    expect(mentions.map(({ chain }) => chain.map(indexOf))).toEqual([[0], [1], [0]]);
  });

  test('a stranger has none', () => {
    expect(indexOf({ span: null, name: 'Onet', kind: 'outlet' })).toBe(-1);
  });
});
