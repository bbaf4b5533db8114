import type { VerbReading } from '#clauses/types.ts';
import { verbsOf } from '#clauses/verbs.ts';
import type { Token } from '#text/types.ts';
import type { AttributionGrammar, Range, Words } from './types.ts';

interface Sentences extends Pick<Words, 'text'> {
  readonly sentences: readonly Range[];
  /** The tokens of each sentence. */
  readonly rows: readonly (readonly Token[])[];
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
    const known = read.get(index) ?? verbsIn(block, block.rows[index] ?? []);
    read.set(index, known);
    return known.get(at - sentence.first) ?? null;
  };
}

/** By the place in the sentence of their finite and of their last word. */
function verbsIn(
  { text, grammar }: Sentences,
  tokens: readonly Token[],
): ReadonlyMap<number, VerbReading> {
  const table = new Map<number, VerbReading>();
  for (const verb of verbsOf(text, tokens, grammar.verbs)) {
    table.set(verb.at, verb);
    table.set(verb.last - 1, verb);
  }
  return table;
}
