import { normAt } from '#clauses/norm.ts';
import { bare } from './bare.ts';
import { contentOf } from '#events/content.ts';
import type { Discourse } from './discourse.ts';
import { hasVerb, type ClauseView, type VerbView } from '#events/scene.ts';
import { LONGEST } from './shorten.ts';
import { written } from './written.ts';
import { indexesOf } from '#text/lists.ts';

/**
 * The tokens of a label with the clauses around it without which it would say something else or break off:
 * the condition of what is to come, the clause that tells which one is meant ("a crossing that takes hours"),
 * the object that two verbs share ("hit and killed a cyclist"). Each where there is room.
 *
 * @param isEvent whether a clause tells an event of its own, which then stands for itself
 */
export function withHanging(
  discourse: Discourse,
  view: VerbView,
  kept: readonly number[],
  isEvent: (view: ClauseView) => boolean,
): readonly number[] {
  const fits = (line: readonly number[]): boolean =>
    written(discourse.text, view.tokens, line).length <= LONGEST;
  let longest = kept;
  for (const longer of [sharing, describing, conditional]) {
    const line = longer(discourse, view, longest, isEvent);
    if (line !== longest && fits(line)) longest = line;
  }
  return longest;
}

type Longer = (
  discourse: Discourse,
  view: VerbView,
  kept: readonly number[],
  isEvent: (view: ClauseView) => boolean,
) => readonly number[];

/** "will come out if the money can be found". */
const conditional: Longer = (_, view, kept) => {
  const child = conditionOf(view);
  const last = kept.at(-1) ?? -1;
  if (!child || child.clause.first <= last) return kept;
  const { first, last: end } = child.clause;
  const comma = normAt(view.tokens, first - 1) === ',' ? [first - 1] : [];
  return [...kept, ...comma, ...indexesOf(first, end)];
};

/** On what something to come depends; null where it depends on nothing. */
function conditionOf({ verb, children }: VerbView): ClauseView | null {
  if (verb.tense !== 'future' && verb.modality !== 'plan') return null;
  return children.find(({ clause, framed }) => clause.kind === 'condition' && !framed) ?? null;
}

/** A label with the condition that its sentence begins with: "If the judge agrees, the reservoir will be filled". */
export function withCondition({ text }: Discourse, view: VerbView, label: string): string {
  const child = conditionOf(view);
  if (!child || child.clause.first > view.clause.first) return label;
  const { first, last } = child.clause;
  if (last > view.verb.first) return label;
  const [word = ''] = label.split(' ');
  const opens = view.grammar.label.articles.has(word.toLowerCase());
  const main = opens ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  const line = `${written(text, view.tokens, indexesOf(first, last))}, ${main}`;
  return line.length <= LONGEST ? line : label;
}

/** "a resident lost $2,300 to a caller who claimed to be from the IRS": a clause without a comma tells which one. */
const describing: Longer = (_, view, kept, isEvent) => {
  const { children, grammar } = view;
  const last = kept.at(-1) ?? -1;
  if (grammar.label.cases) return kept;
  const child = children.find(
    ({ clause }) => clause.kind === 'relative' && clause.first === last + 1,
  );
  if (!child || isEvent(child) || child.times.length > 0 || last < view.verb.last) return kept;
  return [...kept, ...indexesOf(child.clause.first, child.clause.last)];
};

/** "hit and killed a cyclist": a verb with nothing behind it that the next one stands right beside. */
const sharing: Longer = ({ sentences }, view, kept) => {
  const { verb, grammar, clause } = view;
  if (grammar.label.cases || verb.passive || kept.at(-1) !== verb.last - 1) return kept;
  const next = sentences
    .get(view.sentence)
    ?.find((other) => other.clause.coordinated && other.clause.first === clause.last);
  if (!next || !hasVerb(next) || next.clause.first !== verb.last || next.times.length > 0)
    return kept;
  const object = bare(next);
  // "wept and left": only what has an object can share it.
  if (next.verb.passive || object.at(-1) === next.verb.last - 1) return kept;
  const opener = contentOf(next)[0] ?? next.verb.first;
  return [...kept, ...indexesOf(next.clause.first, opener), ...object];
};
