import type { Block, Token } from '#text/types.ts';
import { findSpeech } from './speech.ts';
import type { Speech } from './speech.ts';
import type { AttributionGrammar, Range, SourceReading, Words } from './types.ts';
import { verbsByToken } from './token-verbs.ts';
import { findVoices } from './voices.ts';
import { rolesOfWords } from './word-roles.ts';
import { norm } from './words.ts';

/** A block as the readers of attributions see it: one row of tokens, its sentences and its speech. */
export interface BlockScan extends Words {
  readonly grammar: AttributionGrammar;
  readonly sentences: readonly Range[];
  /** Index of the sentence that a token stands in. */
  readonly sentenceOf: Int32Array;
  /** The first token of each sentence. */
  readonly starts: ReadonlySet<number>;
  readonly speeches: readonly Speech[];
  /** Index of the speech that a token stands in, marks included; -1 for none. */
  readonly speechOf: Int32Array;
  /** What each token's word can do (`word-roles.ts`). */
  readonly roles: Uint8Array;
  /** People and outlets that the block names. */
  readonly people: readonly SourceReading[];
  /** Stretches with one speaker, in text order: where an attribution looks for its parts. */
  readonly voices: readonly Range[];
}

/** One attribution as found, before pronouns are looked up and nested ones joined to chains. */
export interface RawAttribution {
  readonly links: readonly SourceReading[];
  /** Others who say the same, each with its links. */
  readonly besides?: readonly (readonly SourceReading[])[];
  readonly cue: Range | null;
  readonly content: readonly Range[];
  readonly frame: readonly Range[];
  readonly hedged: boolean;
  /** The subject belongs to another verb before, or is left out: the cue stands beside that verb. */
  readonly shared?: boolean;
  /**
   * `forward` opens a clause after the cue, `around` is a parenthesis in what is said, `about` speaks
   * of the sentence before, `speech` has direct speech, `hedge` no source.
   */
  readonly shape: 'forward' | 'around' | 'about' | 'speech' | 'hedge';
}

/** The words of a block, whom they name, and the grammar that reads them. */
export interface ReadableBlock extends Pick<BlockScan, 'text' | 'tokens' | 'grammar' | 'people'> {
  readonly block: Block;
}

/** Finds the names in a block, which the reading of all blocks needs. */
export function readWords(text: string, block: Block, grammar: AttributionGrammar): ReadableBlock {
  const tokens = tokensOf(block);
  const words = { text, tokens, verbAt: () => null };
  const people = grammar.people(words, { first: 0, last: tokens.length });
  return { text, tokens, block, grammar, people };
}

function tokensOf(block: Block): Token[] {
  const tokens: Token[] = [];
  for (const sentence of block.sentences) for (const token of sentence.tokens) tokens.push(token);
  return tokens;
}

/** Joins a block's sentences to one row of tokens and finds who has a voice where. */
export function scanBlock({ text, tokens, block, grammar, people }: ReadableBlock): BlockScan {
  const sentences: Range[] = [];
  const rows: (readonly Token[])[] = [];
  let first = 0;
  for (const sentence of block.sentences) {
    const last = first + sentence.tokens.length;
    if (last > first) {
      sentences.push({ first, last });
      rows.push(sentence.tokens);
    }
    first = last;
  }
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, range] of sentences.entries()) sentenceOf.fill(index, range.first, range.last);
  const verbAt = verbsByToken({ text, rows, sentences, sentenceOf, grammar });
  const words = { text, tokens, verbAt };
  const starts = new Set(sentences.map((range) => range.first));
  const speeches = findSpeech(words, starts, grammar.dialogueDash);
  const speechOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, speech] of speeches.entries())
    if (speech.direct) speechOf.fill(index, speech.outer.first, speech.outer.last);
  const voices = findVoices({ words, sentences, speeches, speechOf });
  // Written out: every reader looks into it, and the engine finds its way faster in a plain literal.
  return {
    text,
    tokens,
    verbAt,
    grammar,
    sentences,
    sentenceOf,
    starts,
    speeches,
    speechOf,
    roles: rolesOfWords(tokens, grammar),
    people,
    voices,
  };
}

const FINAL_MARKS: ReadonlySet<string> = new Set('.!?…');

/** A range without the marks that end its sentence. */
export function withoutFinalMark(scan: Words, range: Range): Range {
  let { last } = range;
  while (last > range.first && FINAL_MARKS.has(norm(scan, last - 1))) last -= 1;
  return last === range.last ? range : { first: range.first, last };
}
