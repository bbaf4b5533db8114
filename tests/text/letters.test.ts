import { describe, expect, test } from 'vitest';
import { plText } from '#lang/pl/text.ts';
import { enText } from '#lang/en/text.ts';
import { parseStory } from '#parse/parse-story.ts';
import { readDocument } from '#text/blocks.ts';

describe('a Polish word that was typed without its letters', () => {
  test.each([
    ['oglosila', 'ogłosiła', 'a past form, by its verb'],
    ['zginal', 'zginął', 'the same in -ąć, masculine'],
    ['zginela', 'zginęła', 'and feminine'],
    ['wyciagneli', 'wyciągnęli', 'with a prefix'],
    ['przyniosl', 'przyniósł', 'a stem in a consonant, closed'],
    ['pekla', 'pękła', 'the same, open'],
    ['wiedzial', 'wiedział', 'a verb in -ieć'],
    ['zalala', 'zalała', 'the first l is of the stem'],
    ['wplynelo', 'wpłynęło', 'a verb that the tables have with another prefix'],
    ['mowia', 'mówią', 'a present form of the tables'],
    ['powoluja', 'powolują', 'an ending that only verbs have'],
    ['zostac', 'zostać', 'an infinitive'],
    ['zamkniete', 'zamknięte', 'a participle'],
    ['powierzchnosc', 'powierzchność', 'a noun in -ość'],
    ['miesiac', 'miesiąc', 'a noun that ends as infinitives do'],
    ['sa', 'są', 'a word of the language itself'],
    ['szpital', 'szpital', 'an l that is one'],
    ['chwila', 'chwila', 'the same'],
    ['dom', 'dom', 'nothing to add'],
  ])('%s is %s: %s', (typed, written) => {
    expect(plText.withLetters?.(typed, '')).toBe(written);
  });

  test.each([
    ['ze', ',', 'że', 'after a comma a conjunction'],
    ['ze', 'razem', 'ze', 'else a preposition'],
    ['maja', '5', 'maja', 'the month'],
    ['maja', 'strazacy', 'mają', 'they have'],
    ['sie', '5', 'sie', 'the month, cut'],
    ['sie', 'zebral', 'się', 'oneself'],
  ])('%s behind “%s” is %s: %s', (typed, before, written) => {
    expect(plText.withLetters?.(typed, before)).toBe(written);
  });
});

const BARE =
  'W srode wieczorem w Rudawie wybuchl pozar magazynu. Strazacy ugasili ogien w czwartek rano. Rzecznik powiedzial, ze nikt nie zginal.';
const norms = (text: string) =>
  readDocument(text, [plText, enText]).blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) => tokens.map(({ norm }) => norm)),
  );

test('a text without any of its letters is read as if it had them, at its own places', () => {
  const story = parseStory(BARE, { created: '2024-03-15' });
  expect(story.events.map(({ label, when }) => [label, when.start.slice(0, 10)])).toEqual([
    ['W Rudawie wybuchl pozar magazynu', '2024-03-13'],
    ['Strazacy ugasili ogien', '2024-03-14'],
    ['Nikt nie zginal', '2024-03-14'],
  ]);
});

test('a text that has its letters is left alone, and so is a short one', () => {
  expect(norms(`${BARE} Żółć, śnieg, łąka i gęś: tak się pisze.`)).toContain('wybuchl');
  expect(norms('W srode wybuchl pozar.')).toContain('wybuchl');
  expect(norms(BARE)).toContain('wybuchł');
});
