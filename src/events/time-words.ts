import { isSubjectTime } from './eligible.ts';
import { governingTimes } from './governing.ts';
import type { VerbView } from './scene.ts';

/**
 * Tokens of a clause that only say when: the expressions that govern it with their prepositions and
 * particles ("już w czwartek"). A time that the clause is about stays ("the night was restless").
 */
export function timeWords(view: VerbView): ReadonlySet<number> {
  const { tokens, grammar } = view;
  const { timePrepositions, particles } = grammar.label;
  const found = new Set<number>();
  const wordAt = (at: number): string => tokens[at]?.norm ?? '';
  for (const timex of governingTimes(view)) {
    if (timex.type === 'SET' || isSubjectTime(view, timex)) continue;
    const first = tokens.findIndex((token) => token.end > timex.start);
    for (let at = first; (tokens[at]?.start ?? Infinity) < timex.end; at += 1) found.add(at);
    let before = first - 1;
    if (timePrepositions.has(wordAt(before))) {
      found.add(before);
      before -= 1;
    }
    for (; particles.has(wordAt(before)); before -= 1) found.add(before);
  }
  return found;
}
