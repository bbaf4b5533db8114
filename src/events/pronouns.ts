import { normAt } from '#clauses/norm.ts';
import { hasVerb, type VerbView } from './scene.ts';
import { subjectOf } from './subject.ts';
import { timeWords } from './time-words.ts';
import type { PronounKind } from './label-grammar.ts';
import { written } from './written.ts';

/** A pronoun of a label in the role of its subject, or a possessive that opens it. */
interface Pointing {
  readonly kind: PronounKind;
  readonly owning: boolean;
  /** Which word of the label it is. */
  readonly place: number;
}

/**
 * A label with the name for its pronoun ("She won", "At dawn it sank", "Its board met"); null when it
 * has none or more than one may be meant.
 *
 * @param before the clause of the sentence before, or of the same one, that the pronoun may take up
 */
export function withName(
  text: string,
  view: VerbView,
  before: VerbView | null,
  label: string,
): string | null {
  const words = label.split(' ');
  const pointing = pointingOf(view, words);
  const name = pointing && meant(text, view, before, pointing);
  if (!name) return null;
  const { place, owning } = pointing;
  if (place > 0 && mayBeCommon(name)) return null;
  const whole = owning ? `${name}'s` : name;
  return words.with(place, place === 0 ? whole : inSentence(view, whole)).join(' ');
}

function pointingOf(view: VerbView, words: readonly string[]): Pointing | null {
  const { pronoun, possessive, impersonal } = view.grammar.label;
  const owner = possessive(words[0]?.toLowerCase() ?? '');
  if (owner !== null) return { kind: owner, owning: true, place: 0 };
  const place = words.findIndex((word) => pronoun(word.toLowerCase()) !== null);
  const word = words[place]?.toLowerCase() ?? '';
  const kind = pronoun(word);
  if (kind === null || !isSubject(view, word)) return null;
  return kind === 'it' && impersonal.has(view.verb.lemma) ? null : { kind, owning: false, place };
}

/** Whether the first such pronoun of a clause stands before its verb. */
function isSubject({ own, tokens, verb }: VerbView, word: string): boolean {
  const at = own.find((index) => normAt(tokens, index) === word);
  return at !== undefined && at < verb.first;
}

/** One word with the capital of its sentence may be a name or not: "Mills", "Tesla". */
function mayBeCommon(name: string): boolean {
  return !name.includes(' ') && /^\p{Lu}/u.test(name);
}

/** "The ship" at the beginning of a sentence is "the ship" within one. */
function inSentence({ grammar }: VerbView, name: string): string {
  const [first = ''] = name.split(' ');
  const lower = first.toLowerCase();
  return grammar.label.joints.has(lower) ? lower + name.slice(first.length) : name;
}

/** The only one whom the clause of saying, or the clause before, names and the pronoun can mean. */
function meant(
  text: string,
  view: VerbView,
  before: VerbView | null,
  pointing: Pointing,
): string | null {
  if (view.clause.kind !== 'main') return speaker(text, view, pointing);
  if (!before || !goesOn(view, before)) return null;
  const fitting = agreeing(text, before, pointing);
  // Of "Ann Lee won Milby South. She" the person is meant, not what only has capitals.
  const people = fitting.filter((phrase) => isPerson(before, phrase));
  const [only, rival] = people.length > 0 ? people : fitting;
  if (!only || rival || only[0] !== subjectOf(before)[0]) return null;
  return written(text, before.tokens, only);
}

/** Who alone speaks in the clause of saying, where the pronoun can mean them. */
function speaker(text: string, view: VerbView, pointing: Pointing): string | null {
  const { parent } = view;
  if (!parent || !hasVerb(parent) || hasListener(parent, view)) return null;
  const [only, rival] = agreeing(text, parent, pointing);
  return only && !rival ? written(text, view.tokens, only) : null;
}

/**
 * Whether the clause of saying names somebody between its verb and what is said: "the judge warned Ann
 * Lee that she would be jailed" may mean either, and a wrong name is worse than none.
 */
function hasListener(saying: VerbView, { clause }: VerbView): boolean {
  const timed = timeWords(saying);
  return saying.tokens
    .slice(saying.verb.last, clause.first)
    .some(({ kind }, i) => kind === 'word' && !timed.has(saying.verb.last + i));
}

function isPerson({ tokens, grammar }: VerbView, phrase: readonly number[]): boolean {
  return grammar.label.hasGivenName(phrase.map((at) => normAt(tokens, at)));
}

/** Noun phrases of a clause that a pronoun can stand for; none when another pronoun stands for them. */
function agreeing(text: string, from: VerbView, { kind, owning }: Pointing): number[][] {
  const { tokens, own, grammar } = from;
  if (own.some((at) => normAt(tokens, at) === OBJECTS[kind])) return [];
  const fits = owning ? grammar.label.owns : grammar.label.fits;
  const subject = subjectOf(from);
  return [subject, ...otherPhrases(from, subject)].filter((phrase) =>
    fits(
      kind,
      phrase.map((at) => normAt(tokens, at)),
      written(text, tokens, phrase),
    ),
  );
}

/** Noun phrases of a clause beside its subject, without its times. */
function otherPhrases(view: VerbView, subject: readonly number[]): number[][] {
  const { own, tokens, verb, grammar } = view;
  const timed = timeWords(view);
  const taken = new Set(subject);
  const phrases: number[][] = [[]];
  for (const at of own) {
    const norm = normAt(tokens, at);
    const { prepositions, connectors } = grammar.label;
    const inVerb = at >= verb.first && at < verb.last;
    const ends = tokens[at]?.kind === 'mark' || prepositions.has(norm) || connectors.has(norm);
    if (ends || inVerb || timed.has(at) || taken.has(at)) phrases.push([]);
    else phrases.at(-1)?.push(at);
  }
  return phrases.filter((phrase) => phrase.some((at) => tokens[at]?.kind === 'word'));
}

/** "Estrela bought him. He scored": who is meant was the object before. */
const OBJECTS: Readonly<Record<PronounKind, string>> = {
  he: 'him',
  she: 'her',
  it: 'it',
  they: 'them',
};

/** In the next sentence at most, in the same language and told by the same people. */
export function goesOn(view: VerbView, before: VerbView): boolean {
  if (view.grammar !== before.grammar || view.sentence - before.sentence > 1) return false;
  return view.attributions.join(' ') === before.attributions.join(' ');
}
