import { isSubjectTime } from './eligible.ts';
import { governingTimes, leadingLength, tokenRange } from './governing.ts';
import type { VerbView } from './scene.ts';

/**
 * Tokens of a clause that only say when: the expressions that govern it with their prepositions and
 * particles ("już w czwartek"). A time that the clause is about stays ("the night was restless").
 */
export function timeWords(view: VerbView): ReadonlySet<number> {
  const { tokens } = view;
  const found = new Set<number>();
  for (const timex of governingTimes(view)) {
    if (timex.interval === null || timex.type === 'SET' || isSubjectTime(view, timex)) continue;
    const { first } = tokenRange(view, timex);
    for (let at = first; (tokens[at]?.start ?? Infinity) < timex.end; at += 1) found.add(at);
    for (let at = first - leadLength(view, first); at < first; at += 1) found.add(at);
  }
  const length = view.children.map(leadingLength).find((timex) => timex !== null);
  if (length)
    for (let at = tokenRange(view, length).first; at < tokenRange(view, length).last; at += 1)
      found.add(at);
  return found;
}

/** How many words before an expression go with it: "już od co najmniej", "until at least". */
function leadLength({ tokens, grammar }: VerbView, first: number): number {
  const { timePrepositions, particles } = grammar.label;
  const wordAt = (at: number): string => tokens[at]?.norm ?? '';
  let at = first - 1;
  const least = grammar.atLeast
    .map((phrase) => phrase.split(' '))
    .find((words) => words.every((word, i) => wordAt(first - words.length + i) === word));
  if (least) at -= least.length;
  if (timePrepositions.has(wordAt(at))) at -= 1;
  while (particles.has(wordAt(at))) at -= 1;
  return first - 1 - at;
}
