import { normAt } from '#clauses/norm.ts';
import { hasListener } from './reference.ts';
import { hasVerb, type VerbView } from './scene.ts';
import type { Discourse } from './discourse.ts';
import { quotedFrom } from './mentions.ts';
import { withNames } from './pronouns.ts';
import { contentOf } from './content.ts';
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
  const whole = withSubject(discourse, view, before, label);
  return whole !== null && whole.length <= LONGEST ? whole : withNames(discourse, view, label);
}

/** The label with the subject that the clause before has and this one leaves out. */
function withSubject(
  discourse: Discourse,
  view: VerbView,
  before: VerbView | null,
  label: string,
): string | null {
  if (!leavesOut(view)) return null;
  if (view.clause.kind === 'content') {
    const said = speakerOf(discourse, view);
    return said === null ? null : `${said} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  }
  const name = subjectBefore(discourse, view, before) ?? objectBefore(discourse, view);
  return name === null ? null : `${name} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** "Żołnierze uprzedzili, że użyją broni": who says what will be done does it. */
function speakerOf({ text }: Discourse, view: VerbView): string | null {
  const { parent, verb, grammar } = view;
  if (!parent || !hasVerb(parent) || hasListener(parent, view)) return null;
  if (verb.tense !== 'future' || verb.agreement?.number !== parent.verb.agreement?.number)
    return null;
  const subject = subjectOf(parent);
  return subject.length === 0 || grammar !== parent.grammar
    ? null
    : written(text, parent.tokens, subject);
}

function subjectBefore(
  { text }: Discourse,
  view: VerbView,
  before: VerbView | null,
): string | null {
  if (!before || before.grammar !== view.grammar || view.sentence - before.sentence > 1)
    return null;
  // Who is quoted speaks of others than the paper does.
  if (quotedFrom(text, view) !== quotedFrom(text, before)) return null;
  if (!view.grammar.label.sharesSubject(view.verb, before.verb, undefined)) return null;
  return written(text, before.tokens, subjectOf(before));
}

/** "Skradziono skuter. Odnalazł się w rowie": the only thing done something to that the verb agrees with. */
function objectBefore({ text, sentences }: Discourse, view: VerbView): string | null {
  const gender = view.verb.agreement?.gender;
  if (view.verb.agreement?.number !== 'sg' || gender === undefined) return null;
  const clauses = (sentences.get(view.sentence - 1) ?? []).filter(
    (other) =>
      other.blockIndex === view.blockIndex &&
      other.grammar === view.grammar &&
      quotedFrom(text, other) === quotedFrom(text, view),
  );
  // "Leczyła stopę. Zagrała": who the verb before means goes on.
  if (clauses.some(({ verb }) => verb.agreement?.gender === gender)) return null;
  const found = clauses.flatMap((other) => nominatives(text, other, gender));
  const [only, rival] = found;
  return only !== undefined && rival === undefined ? only : null;
}

/** Objects of a clause as the subjects they would be: those whose form tells their gender. */
function nominatives(
  text: string,
  { own, tokens, verb, grammar }: VerbView,
  gender: string,
): string[] {
  const { nominative, prepositions } = grammar.label;
  return own.flatMap((at) => {
    const governed = prepositions.has(normAt(tokens, at - 1));
    if (tokens[at]?.kind !== 'word' || governed || (at >= verb.first && at < verb.last)) return [];
    const name = nominative(
      written(text, tokens, [at]),
      gender,
      at === verb.last ? verb.form : null,
    );
    return name === null ? [] : [name.charAt(0).toUpperCase() + name.slice(1)];
  });
}

/** "W szpitalu spędził siedem tygodni": the form of the verb tells who, and no word can be the subject. */
function leavesOut(view: VerbView): boolean {
  const { clause, verb, grammar } = view;
  if (!grammar.label.cases || !STANDING.has(clause.kind) || clause.coordinated) return false;
  if (verb.lemma === grammar.copula || mayNameSubject(view)) return false;
  if (verb.tense === 'past') return TELLING_GENDERS.has(verb.agreement?.gender);
  return verb.tense === 'future' && verb.agreement?.person === 3;
}

const STANDING = new Set(['main', 'content']);

/** The neuter is also the form of verbs without a subject. */
const TELLING_GENDERS = new Set<string | undefined>(['m', 'f', 'mp']);

/** Whether a word before the verb, or right after it, can be its subject. */
function mayNameSubject(view: VerbView): boolean {
  const { clause, verb, tokens, grammar } = view;
  const { beginsSubject, prepositions } = grammar.label;
  const own = contentOf(view);
  const timed = timeWords(view);
  const first = own.find((at) => tokens[at]?.kind === 'word' && !timed.has(at)) ?? verb.at;
  if (first < verb.first && !prepositions.has(normAt(tokens, first))) return true;
  for (let at = verb.last; at < clause.last; at += 1) {
    const word = normAt(tokens, at);
    if (timed.has(at)) continue;
    // "wyjedzie 30 pługów"; a past verb would be neuter with them.
    if (isNumber(view, at)) return verb.tense === 'future';
    if (tokens[at]?.kind !== 'word' || prepositions.has(word)) return false;
    if (beginsSubject(word)) return true;
  }
  return false;
}

function isNumber({ tokens, grammar }: VerbView, at: number): boolean {
  return tokens[at]?.kind === 'number' || grammar.numbers.has(normAt(tokens, at));
}
