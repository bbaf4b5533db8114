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
  const before = view.elder;
  if (!before?.verb) return [];
  const next = view.tokens[view.verb.at + 1];
  if (!view.grammar.label.sharesSubject(view.verb, before.verb, next)) return [];
  if (bringsSubject(view)) return [];
  return subjectOf(before as VerbView);
}

/** ", a z placu dobiegają wybuchy": where nouns have cases, a place before the verb puts the subject after it. */
function bringsSubject(view: VerbView): boolean {
  const { clause, verb, tokens, grammar } = view;
  const next = tokens[verb.last];
  if (clause.opener !== 'a' || !grammar.label.cases || next?.kind !== 'word') return false;
  const timed = timeWords(view);
  const placed = contentOf(view).some(
    (at) => at < verb.first && isWord(view, at) && !timed.has(at),
  );
  return placed && grammar.label.beginsSubject(next.norm);
}

/** How many coordinated clauses back a subject may stand. */
const FARTHEST = 3;

/** The tokens that name the subject of a clause, or of the one it goes on from. */
export function subjectOf(view: VerbView, depth = 0): number[] {
  const subject = beforeVerb(view);
  if (subject.length > 0) return subject;
  if (view.clause.kind === 'relative') return antecedent(view);
  const before = view.clause.coordinated && depth < FARTHEST ? view.elder : null;
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

/** "The fire, which broke out …": the noun phrase that a subject pronoun stands for. */
function antecedent(view: VerbView): number[] {
  const { clause, grammar, tokens, parent } = view;
  if (!parent || !grammar.label.subjectPronouns.has(clause.opener ?? '')) return [];
  const phrase = nounPhrase(view);
  const first = phrase[0];
  if (first === undefined) return [];
  const governed = grammar.label.prepositions.has(tokens[first - 1]?.norm ?? '');
  if (governed && grammar.label.cases) return [];
  const named = phrase.slice(0, 2).map((at) => tokens[at]?.norm ?? '');
  return named.every((word) => grammar.label.beginsSubject(word)) ? phrase : [];
}

/** The noun phrase right before a relative clause, back to a preposition, a mark or the verb. */
export function nounPhrase({ parent, clause, grammar, tokens }: ClauseView): number[] {
  if (!parent) return [];
  const verbEnd = parent.verb && parent.verb.at < clause.first ? parent.verb.last : 0;
  const opened = parent.clause.opener?.split(' ').length ?? 0;
  const from = Math.max(verbEnd, parent.clause.first + opened);
  const phrase: number[] = [];
  for (let at = lastWord(tokens, clause.first - 1); at >= from; at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !INNER.has(token.norm))) break;
    if (stopsPhrase(grammar, token.norm) || grammar.anything.has(token.norm)) break;
    phrase.unshift(at);
  }
  return phrase;
}

function stopsPhrase({ label }: ClauseView['grammar'], word: string): boolean {
  return label.prepositions.has(word) || label.connectors.has(word);
}

/** The noun phrase before a relative clause with the preposition before it, and the noun before that. */
export function widePhrase(view: ClauseView): number[] {
  const phrase = nounPhrase(view);
  const { grammar, tokens, parent } = view;
  const first = phrase[0];
  const floor = parent?.verb && parent.verb.at < view.clause.first ? parent.verb.last : 0;
  if (first === undefined || first - 1 < floor) return phrase;
  if (!grammar.label.prepositions.has(tokens[first - 1]?.norm ?? '')) return phrase;
  let from = first - 1;
  while (from - 1 >= floor && isNoun(view, from - 1)) from -= 1;
  return [...Array.from({ length: first - from }, (_, i) => from + i), ...phrase];
}

function isNoun({ grammar, tokens }: ClauseView, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return !stopsPhrase(grammar, token.norm) && !grammar.label.stopWords.has(token.norm);
}

/** Marks inside a name. */
const INNER = new Set(['-', '.', '&']);

function lastWord(tokens: ClauseView['tokens'], at: number): number {
  return tokens[at]?.norm === ',' ? at - 1 : at;
}
