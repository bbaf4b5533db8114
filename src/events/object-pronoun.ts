import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { VerbView } from './scene.ts';
import { LONGEST } from './shorten.ts';
import { written } from './written.ts';

/**
 * "Apelację zapowiedziała obrona. Złożymy ją": the only noun of the sentence before whose ending is the
 * one that the pronoun takes up; both are objects, so that the form fits as it stands.
 */
export function withObject(
  text: string,
  view: VerbView,
  earlier: readonly VerbView[],
  label: string,
): string {
  const { objectEndings, beginsSubject } = view.grammar.label;
  if (objectEndings.size === 0) return label;
  const words = label.split(' ');
  const at = words.findIndex((word) => objectEndings.has(word.toLowerCase()));
  const ending = objectEndings.get(words[at]?.toLowerCase() ?? '');
  if (ending === undefined) return label;
  const found = earlier.flatMap((other) =>
    other.own
      .filter(
        (index) => isObject(other, index, ending) && !beginsSubject(normAt(other.tokens, index)),
      )
      .map((index) => ({ word: written(text, other.tokens, [index]), opens: index === 0 })),
  );
  const [only, rival] = found;
  if (only === undefined || rival !== undefined) return label;
  const lower = only.word.toLowerCase();
  // The capital that opens a sentence may be a name's: "Warszawę".
  if (only.opens && !view.grammar.isEventNoun(lower)) return label;
  const whole = words.with(at, only.opens ? lower : only.word).join(' ');
  return whole.length <= LONGEST ? whole : label;
}

function isObject({ tokens, verb, grammar }: VerbView, at: number, ending: string): boolean {
  const token = tokenAt(tokens, at);
  if (token?.kind !== 'word' || token.norm.length <= 3 || !token.norm.endsWith(ending))
    return false;
  if (at >= verb.first && at < verb.last) return false;
  return (
    !grammar.label.stopWords.has(token.norm) &&
    !grammar.label.prepositions.has(normAt(tokens, at - 1))
  );
}
