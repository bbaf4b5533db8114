import { anchor } from '#anchoring/anchor.ts';
import { splitClauses } from '#clauses/split.ts';
import { PACKS } from '#lang/packs.ts';
import type { Timex } from '#anchoring/types.ts';
import type { Story } from '#story/types.ts';
import { parseStory } from '#parse/parse-story.ts';
import { readTimes } from '#parse/read-times.ts';
import { attribute } from '#sources/attribute.ts';
import { readDocument } from '#text/blocks.ts';
import { tokenize } from '#text/tokens.ts';
import { recognize } from '#timex/recognize.ts';

/** A part of the parser that is measured for itself; what it works on is made beforehand. */
export interface Stage {
  readonly name: string;
  /** Makes all that the stage needs of a text, and gives the call to measure. */
  readonly prepare: (text: string) => () => unknown;
}

const LANGUAGES = PACKS.map(({ text }) => text);
const CREATED = { at: Date.UTC(2024, 2, 14), precision: 'day', assumed: false } as const;

const blocksOf = (text: string) => readDocument(text, LANGUAGES, {}).blocks;

const packOf = (language: string) => PACKS.find(({ code }) => code === language) ?? null;

/** Text to times on the calendar, without sources and events: what a reader of time expressions does. */
function timesOf(text: string): readonly Timex[] {
  const blocks = readTimes(text, blocksOf(text), PACKS, []);
  return anchor(blocks, { text, created: CREATED, zone: 'UTC' }).timexes;
}

/** The whole parser on a text of a known day. */
export const parse = (text: string): Story => parseStory(text, { created: '2024-03-14' });

/** Dateline beside other readers of time expressions: how many it finds in a text. */
export const READERS = [
  { name: 'times', count: (text: string) => timesOf(text).length },
  { name: 'whole story', count: (text: string) => parse(text).expressions.length },
] as const;

/** Sentences that a pack reads, with that pack. */
const sentencesOf = (text: string) =>
  blocksOf(text).flatMap(({ language, sentences }) => {
    const pack = packOf(language);
    return pack ? sentences.map((sentence) => ({ pack, sentence })) : [];
  });

/** In the order in which a text passes them; the whole parser last. */
export const STAGES: readonly Stage[] = [
  {
    name: 'tokens',
    prepare: (text) => () => tokenize(text, 0, text.length),
  },
  {
    name: 'tokens, sentences, blocks',
    prepare: (text) => () => blocksOf(text),
  },
  {
    name: 'attribution',
    prepare: (text) => {
      const cuesFor = (language: string) => packOf(language)?.attribution ?? null;
      const document = { text, blocks: blocksOf(text), cuesFor };
      return () => attribute(document);
    },
  },
  {
    name: 'clauses',
    prepare: (text) => {
      const sentences = sentencesOf(text);
      return () => {
        for (const { pack, sentence } of sentences)
          if (pack.clauses) splitClauses(text, sentence, pack.clauses);
      };
    },
  },
  {
    name: 'recognition',
    prepare: (text) => {
      const sentences = sentencesOf(text);
      return () => {
        for (const { pack, sentence } of sentences) recognize(text, sentence.tokens, pack.time);
      };
    },
  },
  {
    name: 'anchoring',
    prepare: (text) => {
      const blocks = readTimes(text, blocksOf(text), PACKS, []);
      return () => anchor(blocks, { text, created: CREATED, zone: 'UTC' });
    },
  },
  {
    name: 'text to times: these without sources',
    prepare: (text) => () => timesOf(text),
  },
  {
    name: 'all: parseStory',
    prepare: (text) => () => parse(text),
  },
];
