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

/**
 * Looks up the verb group of a token, by the place of its finite and of its last word. Verbs are read
 * only in sentences that are asked about, once.
 */
export function verbsByToken({ text, sentences, rows, sentenceOf, grammar }: Sentences) {
  const verbs = new Array<VerbReading | null>(sentenceOf.length).fill(null);
  const read = new Uint8Array(sentences.length);
  return (at: number): VerbReading | null => {
    const index = sentenceOf[at];
    const sentence = index === undefined ? undefined : sentences[index];
    if (index === undefined || sentence === undefined) return null;
    if (read[index] === 0) {
      read[index] = 1;
      for (const verb of verbsOf(text, rows[index] ?? [], grammar.verbs)) {
        verbs[sentence.first + verb.at] = verb;
        verbs[sentence.first + verb.last - 1] = verb;
      }
    }
    return verbs[at] ?? null;
  };
}
