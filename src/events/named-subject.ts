import { normAt } from '#clauses/norm.ts';
import { innerSubject } from './nominative.ts';
import type { VerbView } from './scene.ts';
import { subjectOf } from './subject.ts';

/**
 * The tokens that name the subject of a clause or of the one it goes on from. Where nouns have cases what
 * stands before the verb must agree with it ("Piec odsłonili archeolodzy": the archaeologists), and the
 * subject may stand behind it.
 */
export function namedSubject(text: string, view: VerbView): readonly number[] {
  const before = subjectOf(view);
  if (!view.grammar.label.inflection) return before;
  const fits = before.length > 0 && agrees(text, view, before);
  return fits ? before : innerSubject(text, view, before.length > 0);
}

function agrees(
  text: string,
  { tokens, verb, grammar }: VerbView,
  phrase: readonly number[],
): boolean {
  const [first = -1] = phrase;
  const { canBeSubject, personIn, joints } = grammar.label;
  const line = phrase.map((at) => text.slice(tokens[at]?.start, tokens[at]?.end));
  const [word = ''] = line;
  const names = tokens[first]?.kind !== 'word' || grammar.numbers.has(normAt(tokens, first));
  if (names || /^\p{Lu}{2}/u.test(word)) return true;
  if (verb.agreement?.gender === 'n' || canBeSubject(normAt(tokens, first), verb.agreement))
    return true;
  return personIn(line) !== null || phrase.some((at) => joints.has(normAt(tokens, at)));
}
