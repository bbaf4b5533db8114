import { collect } from '#text/lists.ts';
import type { Speech } from './speech.ts';
import type { Range, Words } from './types.ts';
import { norm } from './words.ts';

/** No sentence that people write is longer, in tokens: a limit that keeps all reading linear. */
const LONGEST_VOICE = 250;

interface Voiced {
  readonly words: Words;
  readonly sentences: readonly Range[];
  readonly speeches: readonly Speech[];
  readonly speechOf: Int32Array;
}

/**
 * The stretches of a block that have one voice each: sentences, cut where direct speech begins or
 * ends and at semicolons. Of direct speech the marks around it are left out.
 */
export function findVoices(voiced: Voiced): Range[] {
  const { speeches, speechOf } = voiced;
  return collect(voiced.sentences, (sentence) => voicesIn(voiced, sentence))
    .map((voice) => {
      const speech = speeches[speechOf[voice.first] ?? -1];
      if (!speech) return voice;
      const { first, last } = speech;
      return { first: Math.max(voice.first, first), last: Math.min(voice.last, last) };
    })
    .filter((voice) => voice.first < voice.last);
}

function voicesIn({ words, speechOf }: Voiced, sentence: Range): Range[] {
  const voices: Range[] = [];
  let { first } = sentence;
  for (let at = first; at < sentence.last; at += 1) {
    const semicolon = norm(words, at) === ';';
    const changes = at + 1 === sentence.last || speechOf[at] !== speechOf[at + 1];
    if (!semicolon && !changes && at - first < LONGEST_VOICE) continue;
    voices.push({ first, last: semicolon ? at : at + 1 });
    first = at + 1;
  }
  return voices;
}
