import type { VerbReading } from '#clauses/types.ts';
import type { Block, Token } from '#text/types.ts';
import { findSpeech } from './speech.ts';
import type { Speech } from './speech.ts';
import type { AttributionGrammar, Range, SourceReading, Words } from './types.ts';
import { norm } from './words.ts';

/** A block as the readers of attributions see it: one row of tokens, its sentences and its speech. */
export interface BlockScan extends Words {
  readonly grammar: AttributionGrammar;
  readonly sentences: readonly Range[];
  readonly speeches: readonly Speech[];
  /** Index of the speech that a token stands in, marks included; -1 for none. */
  readonly speechOf: Int32Array;
  /** Stretches with one speaker, in text order: where an attribution looks for its parts. */
  readonly voices: readonly Range[];
}

/** One attribution as found, before pronouns are looked up and nested ones joined to chains. */
export interface RawAttribution {
  readonly links: readonly SourceReading[];
  readonly cue: Range | null;
  readonly content: readonly Range[];
  readonly frame: readonly Range[];
  readonly hedged: boolean;
  /**
   * `forward` opens a clause after the cue, `around` is a parenthesis in what is said, `speech` has
   * direct speech, `hedge` no source.
   */
  readonly shape: 'forward' | 'around' | 'speech' | 'hedge';
}

/** Joins a block's sentences to one row of tokens. */
export function scanBlock(text: string, block: Block, grammar: AttributionGrammar): BlockScan {
  const tokens = block.sentences.flatMap((sentence) => sentence.tokens);
  const sentences: Range[] = [];
  let first = 0;
  for (const sentence of block.sentences) {
    const last = first + sentence.tokens.length;
    if (last > first) sentences.push({ first, last });
    first = last;
  }
  const words = { text, tokens, verbAt: verbsOf(text, tokens, sentences, grammar) };
  const speeches = findSpeech(
    words,
    new Set(sentences.map((range) => range.first)),
    grammar.dialogueDash,
  );
  const speechOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, speech] of speeches.entries())
    if (speech.direct) speechOf.fill(index, speech.outer.first, speech.outer.last);
  const voices = findVoices(words, sentences, speechOf).map((voice) => {
    const speech = speeches[speechOf[voice.first] ?? -1];
    if (!speech) return voice;
    return { first: Math.max(voice.first, speech.first), last: Math.min(voice.last, speech.last) };
  });
  return { ...words, grammar, sentences, speeches, speechOf, voices };
}

/**
 * The stretches of a block that have one voice each: sentences, cut where direct speech begins or
 * ends and at semicolons.
 */
function findVoices(words: Words, sentences: readonly Range[], speechOf: Int32Array): Range[] {
  const voices: Range[] = [];
  for (const sentence of sentences) {
    let { first } = sentence;
    for (let at = first; at < sentence.last; at += 1) {
      const cut = norm(words, at) === ';';
      const changes = at + 1 === sentence.last || speechOf[at] !== speechOf[at + 1];
      if (!cut && !changes) continue;
      const voice = { first, last: at + (cut ? 0 : 1) };
      if (voice.last > first) voices.push(voice);
      first = at + 1;
    }
  }
  return voices;
}

/** The last token that isn't a final mark, plus one. */
export function withoutFinalMark(scan: Words, range: Range): Range {
  let { last } = range;
  while (last > range.first && /^[.!?…]$/.test(norm(scan, last - 1))) last -= 1;
  return { first: range.first, last };
}

/** Verbs are read only in sentences that somebody asks about, and once. */
function verbsOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Range[],
  grammar: AttributionGrammar,
): Words['verbAt'] {
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, { first, last }] of sentences.entries()) sentenceOf.fill(index, first, last);
  const read = new Map<number, ReadonlyMap<number, VerbReading>>();
  return (at) => {
    const index = sentenceOf[at];
    const sentence = index === undefined ? undefined : sentences[index];
    if (index === undefined || sentence === undefined) return null;
    const known = read.get(index) ?? verbsByWord(text, tokens, sentence, grammar);
    read.set(index, known);
    return known.get(at - sentence.first) ?? null;
  };
}

function verbsByWord(
  text: string,
  tokens: readonly Token[],
  { first, last }: Range,
  grammar: AttributionGrammar,
): ReadonlyMap<number, VerbReading> {
  const table = new Map<number, VerbReading>();
  for (const verb of grammar.verbs(text, tokens.slice(first, last))) {
    table.set(verb.at, verb);
    table.set(verb.last - 1, verb);
  }
  return table;
}
