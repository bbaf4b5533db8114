import { isSubjectTime } from './eligible.ts';
import { governingTimes, leadingLength, tokenRange } from './governing.ts';
import type { VerbView } from './scene.ts';

/**
 * Tokens of a clause that only say when: the expressions that govern it with their prepositions and
 * particles ("już w czwartek"). A time that the clause is about stays ("the night was restless").
 */
export function timeWords(view: VerbView): ReadonlySet<number> {
  if (view.times.length === 0 && view.children.length === 0) return NO_WORDS;
  const found = new Set<number>();
  for (const timex of governingTimes(view)) {
    if (timex.interval === null || timex.type === 'SET' || isSubjectTime(view, timex)) continue;
    const { first, last } = tokenRange(view, timex);
    if (boundsDenial(view, first)) continue;
    addRange(found, first - leadLength(view, first), last);
  }
  const length = view.children.map(leadingLength).find((timex) => timex !== null);
  if (length) addRange(found, tokenRange(view, length).first, tokenRange(view, length).last);
  return found;
}

/** "have not won since May": without the time the label would say more than the text. */
function boundsDenial({ verb, tokens, grammar }: VerbView, first: number): boolean {
  return verb.negated && grammar.label.sinceWhen.has(tokens[first - 1]?.norm ?? '');
}

function addRange(found: Set<number>, first: number, last: number): void {
  for (let at = first; at < last; at += 1) found.add(at);
}

const NO_WORDS: ReadonlySet<number> = new Set();

/** How many words before an expression go with it: "już od co najmniej", "until at least". */
function leadLength({ tokens, grammar }: VerbView, first: number): number {
  const { timePrepositions, particles } = grammar.label;
  const wordAt = (at: number): string => tokens[at]?.norm ?? '';
  const bounding = (end: number): number => {
    const last = wordAt(end - 1);
    for (const phrase of grammar.atLeast) {
      if (!phrase.endsWith(last)) continue;
      const words = phrase.split(' ');
      if (words.every((word, i) => wordAt(end - words.length + i) === word)) return words.length;
    }
    return 0;
  };
  let at = first - 1;
  at -= bounding(at + 1);
  if (timePrepositions.has(wordAt(at))) at -= 1;
  at -= bounding(at + 1);
  while (particles.has(wordAt(at))) at -= 1;
  return first - 1 - at;
}
