import { normAt } from '#clauses/norm.ts';
import type { VerbView } from './scene.ts';
import type { Discourse } from './discourse.ts';
import { withNames } from './pronouns.ts';
import { LONGEST } from './shorten.ts';
import { subjectOf } from './subject.ts';
import { timeWords } from './time-words.ts';
import { written } from './written.ts';

/**
 * The clause whose subject each clause may take up: the last main clause before it in its paragraph
 * that names one, told by the paper or the same voice. Clauses come in text order.
 */
export function antecedents(views: readonly VerbView[]): ReadonlyMap<VerbView, VerbView> {
  const found = new Map<VerbView, VerbView>();
  let last: VerbView | null = null;
  for (const view of views) {
    if (last && last.blockIndex !== view.blockIndex) last = null;
    if (last) found.set(view, last);
    if (view.clause.kind === 'main' && !view.framed && namesSubject(view)) last = view;
  }
  return found;
}

function namesSubject(view: VerbView): boolean {
  const [first] = subjectOf(view);
  if (first === undefined) return false;
  return view.grammar.label.pronoun(normAt(view.tokens, first)) === null;
}

/** A label with the names of those whom it leaves out or only points at, where they are sure and there is room. */
export function named(
  discourse: Discourse,
  view: VerbView,
  before: VerbView | null,
  label: string,
): string {
  const whole = withSubject(discourse.text, view, before, label);
  return whole !== null && whole.length <= LONGEST ? whole : withNames(discourse, view, label);
}

/** The label with the subject that the clause before has and this one leaves out. */
function withSubject(
  text: string,
  view: VerbView,
  before: VerbView | null,
  label: string,
): string | null {
  if (!before || view.clause.kind !== 'main' || !goesOn(view, before)) return null;
  if (!leavesOut(view, before)) return null;
  const name = written(text, before.tokens, subjectOf(before));
  return `${name} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** "W szpitalu spędził siedem tygodni": the form of the verb tells who, and no word can be the subject. */
function leavesOut(view: VerbView, before: VerbView): boolean {
  const { clause, verb, grammar } = view;
  const { cases, sharesSubject } = grammar.label;
  if (!cases || clause.coordinated || verb.tense !== 'past') return false;
  if (verb.lemma === grammar.copula || !TELLING_GENDERS.has(verb.agreement?.gender)) return false;
  return sharesSubject(verb, before.verb, undefined) && !mayNameSubject(view);
}

/** The neuter is also the form of verbs without a subject. */
const TELLING_GENDERS = new Set<string | undefined>(['m', 'f', 'mp']);

/** Whether a word before the verb, or right after it, can be its subject. */
function mayNameSubject(view: VerbView): boolean {
  const { clause, verb, tokens, grammar, own } = view;
  const { beginsSubject, prepositions } = grammar.label;
  const timed = timeWords(view);
  const first = own.find((at) => tokens[at]?.kind === 'word' && !timed.has(at)) ?? verb.at;
  if (first < verb.first && !prepositions.has(normAt(tokens, first))) return true;
  for (let at = verb.last; at < clause.last; at += 1) {
    const word = normAt(tokens, at);
    const ends = tokens[at]?.kind !== 'word' || prepositions.has(word);
    if (ends || grammar.numbers.has(word) || timed.has(at)) return false;
    if (beginsSubject(word)) return true;
  }
  return false;
}

/** In the next sentence at most, in the same language and told by the same people. */
function goesOn(view: VerbView, before: VerbView): boolean {
  if (view.grammar !== before.grammar || view.sentence - before.sentence > 1) return false;
  return view.attributions.join(' ') === before.attributions.join(' ');
}
