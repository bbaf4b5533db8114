import type { Sentence } from '#text/types.ts';
import type { TimexMention } from './types.ts';

/** Letters that forms of one Polish name share ("Sobota", "Soboty", "Sobocie" differ later). */
const STEM = 4;

const isCapital = (text: string, at: number) => text.charAt(at) !== text.charAt(at).toLowerCase();

/**
 * Stems of surnames in a document: capitalised words that follow another capitalised word inside a
 * sentence ("Anna Sobota").
 */
export function surnameStems(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { tokens } of sentences)
    tokens.forEach((token, index) => {
      const before = tokens[index - 1];
      if (
        before?.kind === 'word' &&
        token.kind === 'word' &&
        isCapital(text, before.start) &&
        isCapital(text, token.start)
      )
        stems.add(token.norm.slice(0, STEM));
    });
  return stems;
}

/**
 * Whether a mention is a single capitalised word that the document also uses as a surname. Weekdays
 * and months have capitals of their own where `capitalsAreNames` is false; "Noon" never has.
 */
export function isSurname(
  text: string,
  { start, end, meaning }: TimexMention,
  stems: ReadonlySet<string>,
  capitalsAreNames: boolean,
): boolean {
  const day = meaning.kind === 'weekday' || meaning.kind === 'calendar';
  const asked = meaning.kind === 'clock' || (day && capitalsAreNames);
  if (!asked || !isCapital(text, start)) return false;
  const words = text.slice(start, end);
  return !/\s/.test(words) && stems.has(words.toLowerCase().slice(0, STEM));
}
