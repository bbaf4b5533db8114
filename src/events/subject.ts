import { contentOf } from './content.ts';
import type { ClauseView, VerbView } from './scene.ts';
import { timeWords } from './time-words.ts';

/**
 * The tokens that name the subject of a clause that leaves it out: those before the verb of the clause
 * it goes on from ("… took over the airport and damaged a jet"), or the noun phrase that its relative
 * pronoun stands for. Empty when the clause has a subject or none can be told.
 */
export function supplySubject(view: VerbView): number[] {
  if (view.clause.kind === 'relative' && !view.clause.coordinated) return antecedent(view);
  if (!view.clause.coordinated || hasSubject(view)) return [];
  const before = elder(view);
  if (!before?.verb) return [];
  const next = view.tokens[view.verb.at + 1];
  if (!view.grammar.label.sharesSubject(view.verb, before.verb, next)) return [];
  return subjectOf(before as VerbView, 0);
}

/** The clause that a coordinated one goes on from: the last one before it beside it. */
function elder(view: ClauseView): ClauseView | null {
  const { parent, siblings } = view;
  const beside = parent ? parent.children : siblings;
  let found: ClauseView | null = null;
  for (const other of beside) {
    if (other === view) break;
    if (other.clause.kind === view.clause.kind && other.parent === parent && other.verb)
      found = other;
  }
  return found;
}

/** How many coordinated clauses back a subject may stand. */
const FARTHEST = 3;

function subjectOf(view: VerbView, depth: number): number[] {
  const subject = beforeVerb(view);
  if (subject.length > 0) return subject;
  if (view.clause.kind === 'relative') return antecedent(view);
  const before = view.clause.coordinated && depth < FARTHEST ? elder(view) : null;
  return before?.verb ? subjectOf(before as VerbView, depth + 1) : [];
}

function hasSubject(view: VerbView): boolean {
  return beforeVerb(view).length > 0;
}

/** What stands before the verb, without its time, if it can be a subject. */
function beforeVerb(view: VerbView): number[] {
  const { tokens, verb, grammar } = view;
  const times = timeWords(view);
  const kept = contentOf(view).filter((at) => at < verb.first && !times.has(at));
  const first = kept.find((at) => isWord(view, at));
  if (first === undefined || !grammar.label.beginsSubject(tokens[first]?.norm ?? '')) return [];
  return kept.slice(kept.indexOf(first));
}

function isWord({ tokens, grammar }: VerbView, at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind === 'mark' && token.norm !== '$' && token.norm !== '£')) return false;
  return !grammar.label.particles.has(token.norm);
}

/** "The fire, which broke out …": the noun phrase right before the relative clause. */
function antecedent(view: VerbView): number[] {
  const { parent, clause, grammar, tokens } = view;
  if (!parent || !grammar.label.subjectPronouns.has(clause.opener ?? '')) return [];
  const before = parent.own.filter((at) => at < clause.first && tokens[at]?.norm !== ',');
  const verbEnd = parent.verb && parent.verb.at < clause.first ? parent.verb.last : 0;
  const phrase: number[] = [];
  for (const at of before.toReversed()) {
    const token = tokens[at];
    if (!token || at < verbEnd || (token.kind === 'mark' && token.norm !== '-')) break;
    if (grammar.label.prepositions.has(token.norm)) {
      if (grammar.label.cases) phrase.length = 0;
      break;
    }
    phrase.unshift(at);
  }
  const named = phrase.filter((at) => tokens[at]?.kind === 'word').slice(0, 2);
  if (!named.every((at) => grammar.label.beginsSubject(tokens[at]?.norm ?? ''))) return [];
  const opened = parent.clause.opener?.split(' ').length ?? 0;
  return phrase.filter((at) => at >= parent.clause.first + (parent.clause.opener ? opened : 0));
}
