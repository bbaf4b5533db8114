import { expect, test } from 'vitest';
import { anchor } from '#anchoring/anchor.ts';
import { tenseOf } from '#clauses/tense.ts';
import type { Clause } from '#clauses/types.ts';
import { tellEvents } from '#events/tell.ts';
import { PACKS } from '#lang/packs.ts';
import { eventBlocks } from '#parse/read-text.ts';
import { readTimes } from '#parse/read-times.ts';
import { attribute } from '#sources/attribute.ts';
import { readDocument } from '#text/blocks.ts';
import type { Block, Token } from '#text/types.ts';

const LANGUAGES = PACKS.map(({ text }) => text);
const CREATED = { at: Date.UTC(2024, 2, 14), precision: 'day', assumed: false } as const;

/** The blocks with tokens that call `look` whenever a stage reads their word. */
function watched(blocks: readonly Block[], look: () => void): Block[] {
  const watch = (token: Token): Token => ({
    ...token,
    get norm() {
      look();
      return token.norm;
    },
  });
  return blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((one) => ({ ...one, tokens: one.tokens.map(watch) })),
  }));
}

/** How often the stages after the reading of blocks look at a word of the text. */
function looks(text: string): number {
  let count = 0;
  const blocks = watched(readDocument(text, LANGUAGES, {}).blocks, () => {
    count += 1;
  });
  const packOf = (language: string) => PACKS.find(({ code }) => code === language) ?? null;
  const cuesFor = (language: string) => packOf(language)?.attribution ?? null;
  const attributions = attribute({ text, blocks, cuesFor });
  const read = readTimes(text, blocks, PACKS, attributions);
  const { timexes, speakers } = anchor(read, { text, created: CREATED, zone: 'UTC' });
  const told = eventBlocks(read, speakers);
  tellEvents([{ document: 'd1', text, created: CREATED, timexes, attributions, blocks: told }]);
  return count;
}

/** Four times the words may take four times the looks, and a little more at the edges. */
const MOST_GROWTH = 4.5;
const WORDS = 600;

test.each([
  ['an adverb that may stand before a verb of saying', 'yesterday '],
  ['a time that is an adverb, with a capital', 'Evening '],
  ['adverbs between verbs of saying', 'Monday said '],
  ['a word for somebody from a country before a name', 'Anglik '],
  ['the same in another case', 'Słowaków '],
  ['an outlet', 'Axiosa '],
  ['capitals', 'Anna Sobota '],
  ['a verb of saying', 'said powiedział '],
  ['conjunctions', 'że '],
  ['prepositions', 'w '],
  ['commas', ', '],
  ['quotation marks', '„"«'],
  ['brackets', '( '],
  ['clauses in clauses', 'powiedział, że '],
  ['who says so, again and again', 'he said that '],
  ['one paragraph after another', 'said\n\n'],
  ['one sentence after another', 'He died. '],
  ['times', 'two days later '],
  ['ranges', 'from Monday to '],
  ['times behind a verb of timetables', 'on Monday ', 'The game starts '],
  ['signed posts', '— Anna (@anna) January 5, 2022\n\n'],
])('%s: looks at words grow as the text does', (_, piece, opening = '') => {
  const long = looks(opening + piece.repeat(4 * WORDS));
  expect(long / looks(opening + piece.repeat(WORDS))).toBeLessThan(MOST_GROWTH);
});

test('a sentence of more times than the engine keeps matches of is read to its end', () => {
  const days = Array.from({ length: 3 * WORDS }, () => 'on Friday morning').join(', ');
  const blocks = readDocument(days, LANGUAGES, {}).blocks;
  const [read] = readTimes(days, blocks, PACKS, []);
  expect(read?.mentions).toHaveLength(3 * WORDS);
  expect(new Set(read?.mentions.map(({ start, end }) => days.slice(start, end)))).toEqual(
    new Set(['Friday morning']),
  );
});

test('an endless list without a verb is not climbed to its top for each time in it', () => {
  let climbs = 0;
  const hanging = (index: number): Clause => ({
    ...{ start: index, end: index + 1, first: index, last: index + 1 },
    ...{ kind: 'relative', opener: null, coordinated: false, verb: null },
    get parent() {
      climbs += 1;
      return index === 0 ? null : index - 1;
    },
  });
  const clauses = Array.from({ length: WORDS }, (_, index) => hanging(index));
  expect(tenseOf(clauses, WORDS - 1)).toBeNull();
  expect(climbs).toBeLessThan(WORDS / 2);
});
