import { normAt } from '#clauses/norm.ts';
import { innerSubject, namesOwnSubject } from '#events/nominative.ts';
import type { VerbView } from '#events/scene.ts';
import { subjectOf } from '#events/subject.ts';

/**
 * The tokens that name the subject of a clause or of the one it goes on from. Where nouns have cases what
 * stands before the verb must agree with it ("Piec odsłonili archeolodzy": the archaeologists), and the
 * subject may stand behind it.
 */
export function namedSubject(text: string, view: VerbView): readonly number[] {
  const { clause, grammar } = view;
  if (!grammar.label.inflection) return subjectOf(view);
  const before = clause.coordinated && namesOwnSubject(view) ? [] : subjectOf(view);
  const fits = before.length > 0 && agrees(text, view, before);
  return fits ? before : innerSubject(text, view, before.length > 0);
}

function agrees(text: string, view: VerbView, phrase: readonly number[]): boolean {
  const { tokens, verb, grammar } = view;
  const [first = -1] = phrase;
  const { canBeSubject, personIn, joints } = grammar.label;
  const line = phrase.map((at) => text.slice(tokens[at]?.start, tokens[at]?.end));
  if (opensOther(view, first)) return false;
  const named = tokens[first]?.kind !== 'word' || grammar.numbers.has(normAt(tokens, first));
  if (named || /^\p{Lu}{2}/u.test(line[0] ?? '') || verb.agreement?.gender === 'n') return true;
  if (canBeSubject(normAt(tokens, first), verb.agreement)) return true;
  return personIn(line) !== null || phrase.some((at) => joints.has(normAt(tokens, at)));
}

/** "2 promile miał kierowca", "Co roku rodziny zapalają": how much or when stands before the subject. */
function opensOther({ tokens, verb, grammar }: VerbView, first: number): boolean {
  const { gender } = verb.agreement ?? {};
  const { timeUnits, prepositions } = grammar.label;
  // "dzień przed zbrodnią".
  if (timeUnits.has(normAt(tokens, first)) && prepositions.has(normAt(tokens, first + 1)))
    return true;
  // "Ponad 2 promile".
  const at = [first, first + 1].find((index) => tokens[index]?.kind === 'number') ?? -1;
  const number = at >= 0 && normAt(tokens, at + 1) !== '-' && normAt(tokens, at - 1) !== '-';
  return (number && (gender === 'm' || gender === 'f')) || normAt(tokens, first) === 'co';
}
