import { describe, expect, test } from 'vitest';
import { enSources } from '#lang/en/sources.ts';
import { attribute } from '#sources/attribute.ts';
import { attributionsOf, drawn } from '../kit/attributions.ts';

test('a text without words has no attributions', () => {
  expect(drawn('')).toEqual([]);
});

test('blocks in a language without a pack are left alone', () => {
  const text = 'Polizei sagte, dass zwei Personen verletzt wurden.';
  const block = {
    start: 0,
    end: text.length,
    kind: 'paragraph',
    language: 'und',
    sentences: [],
  } as const;
  expect(attribute({ text, blocks: [block], cuesFor: () => enSources })).toEqual([]);
});

describe('posts', () => {
  const post = [
    'Column of trucks rolled past our building last night. Officials said the road was shut.',
    '— Dana Akhmet (@danaakh) January 5, 2022',
  ].join('\n\n');

  test('the author says all of it', () => {
    expect(
      attributionsOf(post, 'en').map(({ chain }) =>
        chain.map(({ name, kind }) => `${name} ${kind}`),
      ),
    ).toEqual([['Dana Akhmet post'], ['officials official', 'Dana Akhmet post']]);
  });

  test('a credit line is nearer than the author', () => {
    const shared = `The city turned into a centre of protests.\n\n– Baza pic.twitter.com/I9Df\n\n— Dana Akhmet (@danaakh) January 5, 2022`;
    expect(attributionsOf(shared, 'en')[0]?.chain.map(({ name }) => name)).toEqual([
      'Baza',
      'Dana Akhmet',
    ]);
  });
});

describe('whose text it is', () => {
  const text = 'The Guardian reported that the minister had resigned. Police said he was ill.';
  const blocks = attributionsOf(text, 'en');

  test('without a publisher the outlet is a source', () => {
    expect(blocks.map(({ chain }) => chain.map(({ name }) => name))).toEqual([
      ['The Guardian'],
      ['police'],
    ]);
  });

  test('an institution is no source in its own release, its people are', () => {
    const release = [
      'Informacja prasowa',
      'Spółka Tauron poinformowała, że uruchomiła farmę. Spółka podała, że prace trwały rok. „Zaczęliśmy w maju” – mówi Anna Wit, prezes spółki.',
    ].join('\n\n');
    expect(drawn(release)).toEqual([
      'nobody: uruchomiła farmę',
      'nobody: prace trwały rok',
      'Anna Wit: Zaczęliśmy w maju',
    ]);
  });
});

describe('the frame', () => {
  const frames = (text: string, language: string) =>
    attributionsOf(text, language).map(({ frame }) =>
      frame.map((span) => text.slice(span.start, span.end)).join(' | '),
    );

  test.each([
    ['pl', 'W środę policja podała, że most runął.', 'W środę policja podała, że'],
    ['pl', 'Most runął – podała w środę policja.', '– podała w środę policja'],
    ['pl', 'Kierowca, jak ustaliła policja, był trzeźwy.', ', jak ustaliła policja,'],
    ['pl', 'Według policji, kierowca był trzeźwy.', 'Według policji,'],
    ['en', 'The bridge fell, police said on Tuesday.', ', police said on Tuesday'],
    ['en', 'Police said that the bridge fell.', 'Police said that'],
    [
      'en',
      'The bridge fell, Interfax reported, citing a local source.',
      ', Interfax reported, | citing a local source',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(frames(text, language)).toEqual([expected]);
  });
});
