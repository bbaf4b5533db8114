import { inFrame, type VerbView } from './scene.ts';

/** Letters of a word that are compared: inflection changes what comes after. */
const STEM = 5;

const ASCII = /^[a-z]*$/;

/** Stem by which forms of one word are the same: without accents, the first five letters. */
function stemOf(word: string): string {
  if (ASCII.test(word)) return word.slice(0, STEM);
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .slice(0, STEM);
}

/** What a telling is compared by: its act, and its words that mean something. */
export function wordsOf(view: VerbView): {
  readonly act: string;
  readonly words: ReadonlySet<string>;
} {
  const { own, tokens, verb, grammar } = view;
  const words = new Set<string>();
  for (const at of own) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.norm.length < 3 || at === verb.at) continue;
    if (grammar.label.stopWords.has(token.norm) || grammar.label.prepositions.has(token.norm))
      continue;
    const timed = view.times.some(({ start, end }) => start <= token.start && token.start < end);
    if (!timed && !inFrame(view, token.start)) words.add(stemOf(token.norm));
  }
  return { act: stemOf(verb.lemma), words };
}
