import { normAt } from '#clauses/norm.ts';
import { contentOf } from './content.ts';
import type { VerbView } from './scene.ts';
import { timeWords } from './time-words.ts';

/**
 * Where nouns have cases a subject may stand anywhere: whether a clause that goes on from another one names a
 * subject of its own, before its verb ("a nową strategię zarząd przedstawi") or, when the verb takes no
 * object, right after it ("a nad ranem zgasł generator").
 */
export function namesOwnSubject(view: VerbView): boolean {
  if (!view.grammar.label.inflection) return false;
  return contentOf(view).some((at) => isFreeBefore(view, at)) || followsVerb(view);
}

/** A word before the verb that can be its subject and that nothing before it governs. */
function isFreeBefore(view: VerbView, at: number): boolean {
  const { tokens, verb, grammar } = view;
  if (at >= verb.first || !isNoun(view, at) || isGoverned(view, at)) return false;
  // "rok później", "trzy dni przed świętem": how long, whatever the form.
  return !grammar.label.timeUnits.has(normAt(tokens, at)) && canStand(view, at);
}

/** "na tory", "po raz pierwszy": right behind a preposition, or as an attribute of what is. */
function isGoverned({ tokens, verb, grammar }: VerbView, at: number): boolean {
  const { prepositions, inflection, personIn } = grammar.label;
  const norm = normAt(tokens, at);
  if (prepositions.has(normAt(tokens, at - 1))) return true;
  // "na skrzyżowaniu ulic": hardly the subject of a feminine verb.
  const several = verb.agreement?.gender === 'f' && !norm.endsWith('a');
  const attribute = inflection?.isAttribute(norm) === true && personIn([norm]) === null;
  return (attribute || several) && prepositions.has(normAt(tokens, at - 2));
}

function followsVerb(view: VerbView): boolean {
  const { verb, grammar } = view;
  if (verb.agreement?.gender === undefined) return false;
  if (!verb.reflexive && !grammar.label.inflection?.intransitive.has(verb.lemma)) return false;
  const next = firstAfterVerb(view);
  return next !== null && isNoun(view, next) && canStand(view, next);
}

/** The first word after a verb that is neither its time nor an adverb; null when a preposition or a mark comes first. */
export function firstAfterVerb(view: VerbView): number | null {
  const { tokens, verb, grammar } = view;
  const { isAdverb, particles, floating, prepositions } = grammar.label;
  const skipped = (norm: string) => isAdverb(norm) || particles.has(norm) || floating.has(norm);
  const timed = timeWords(view);
  const next = contentOf(view).find(
    (at) => at >= verb.last && !timed.has(at) && !skipped(normAt(tokens, at)),
  );
  if (next === undefined || tokens[next]?.kind !== 'word') return null;
  return prepositions.has(normAt(tokens, next)) ? null : next;
}

function isNoun(view: VerbView, at: number): boolean {
  const { tokens, grammar } = view;
  const { isAdverb, joints, connectors, floating, particles, prepositions, stopWords } =
    grammar.label;
  const norm = normAt(tokens, at);
  if (tokens[at]?.kind !== 'word' || timeWords(view).has(at) || isAdverb(norm)) return false;
  const others = [joints, connectors, floating, particles, prepositions, stopWords];
  return others.every((set) => !set.has(norm));
}

function canStand({ tokens, verb, grammar }: VerbView, at: number): boolean {
  const { beginsSubject, canBeSubject, inflection } = grammar.label;
  const norm = normAt(tokens, at);
  const shaped = inflection?.isNominative(norm, verb.agreement) === true;
  return shaped && beginsSubject(norm) && canBeSubject(norm, verb.agreement);
}

/**
 * The tokens of the subject that a clause names behind an adverbial ("Na kort tenisistki wyszły") or behind
 * its verb ("Runął dach hali", "trwa remont"); empty when none is sure.
 *
 * @param hasObject whether what it opens with is known to be its object
 */
export function innerSubject(text: string, view: VerbView, hasObject: boolean): readonly number[] {
  const { verb, grammar } = view;
  const { transitive, inflection } = grammar.label;
  const free = contentOf(view).find((at) => isFreeBefore(view, at) && isHead(view, at));
  if (free !== undefined) return phraseFrom(text, view, free, verb.first);
  const next = firstAfterVerb(view);
  const { agreement, lemma, passive, reflexive } = verb;
  const active = !reflexive && !passive;
  // A present or future form does not tell whether it agrees with the noun behind it.
  const unsure = agreement?.gender === undefined && !inflection?.intransitive.has(lemma);
  const takesObject = active && ((transitive.has(lemma) && !hasObject) || unsure);
  return next === null || takesObject ? [] : phraseFrom(text, view, next, Infinity);
}

/** No adjective or genitive of a noun before it. */
function isHead(view: VerbView, at: number): boolean {
  const { tokens, grammar } = view;
  const { inflection, personIn } = grammar.label;
  if (opensContent(view, at)) return true;
  const norm = normAt(tokens, at);
  if (inflection?.isAttribute(norm) === false || personIn([norm]) !== null) return true;
  return inflection?.namesPeople(norm) === true;
}

/** "a wskazówki przymarzły", "Co roku rodziny zapalają": nothing but a time stands before it. */
function opensContent(view: VerbView, at: number): boolean {
  const before = contentOf(view).findLast((index) => index < at);
  if (before === undefined) return true;
  const end = view.tokens[before]?.end ?? 0;
  return view.times.some((time) => time.start < end && time.end >= end);
}

function phraseFrom(text: string, view: VerbView, first: number, end: number): readonly number[] {
  const { tokens, verb, grammar } = view;
  const own = contentOf(view).filter((at) => at >= first && at < end);
  const stop = own.findIndex((at) => tokens[at]?.kind !== 'word');
  const words = stop < 0 ? own : own.slice(0, stop);
  const line = words.map((at) => text.slice(tokens[at]?.start, tokens[at]?.end));
  return words.slice(0, grammar.label.inflection?.subjectLength(line, verb.agreement) ?? 0);
}
