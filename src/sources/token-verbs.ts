import type { VerbReading } from '#clauses/types.ts';
import type { AttributionGrammar, Range, Words } from './types.ts';

interface Sentences extends Pick<Words, 'text' | 'tokens'> {
  readonly sentences: readonly Range[];
  readonly sentenceOf: Int32Array;
  readonly grammar: AttributionGrammar;
}

/** Looks up the verb group of a token. Verbs are read only in sentences that are asked about, once. */
export function verbsByToken(block: Sentences): Words['verbAt'] {
  const read = new Map<number, ReadonlyMap<number, VerbReading>>();
  return (at) => {
    const index = block.sentenceOf[at];
    const sentence = index === undefined ? undefined : block.sentences[index];
    if (index === undefined || sentence === undefined) return null;
    const known = read.get(index) ?? verbsIn(block, sentence);
    read.set(index, known);
    return known.get(at - sentence.first) ?? null;
  };
}

/** By the place in the sentence of their finite and of their last word. */
function verbsIn(
  { text, tokens, grammar }: Sentences,
  { first, last }: Range,
): ReadonlyMap<number, VerbReading> {
  const table = new Map<number, VerbReading>();
  for (const verb of grammar.verbs(text, tokens.slice(first, last))) {
    table.set(verb.at, verb);
    table.set(verb.last - 1, verb);
  }
  return table;
}
