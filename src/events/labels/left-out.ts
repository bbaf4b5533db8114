import { normAt } from '#clauses/norm.ts';
import { contentOf } from '#events/content.ts';
import type { VerbView } from '#events/scene.ts';
import { supplySubject } from '#events/subject.ts';
import { timeWords } from '#events/time-words.ts';
import { wordAt, written } from './written.ts';

/** "W szpitalu spędził siedem tygodni": the form of the verb tells who, and no word can be the subject. */
export function leavesOut(text: string, view: VerbView): boolean {
  const { clause, verb, grammar } = view;
  if (!grammar.label.cases || !(STANDING.has(clause.kind) || tellsWhere(view))) return false;
  if (clause.coordinated && supplySubject(view).length > 0) return false;
  if (verb.agreement?.person !== 3 || verb.lemma === grammar.copula) return false;
  if (hasPronoun(view) || mayNameSubject(text, view)) return false;
  if (verb.tense === 'past') return TELLING_GENDERS.has(verb.agreement.gender);
  return verb.tense === 'future';
}

/** "Miał on skarżyć się". */
function hasPronoun({ own, tokens, grammar }: VerbView): boolean {
  return own.some((at) => grammar.label.inflection?.subjects.has(normAt(tokens, at)));
}

const STANDING = new Set(['main', 'content']);

/** "do Gliwic, gdzie zdała maturę": what is told stands for itself. */
function tellsWhere({ clause, grammar }: VerbView): boolean {
  return clause.kind === 'relative' && grammar.label.relativeAdverbs.has(clause.opener ?? '');
}

/** The neuter is also the form of verbs without a subject. */
const TELLING_GENDERS = new Set<string | undefined>(['m', 'f', 'mp']);

/** Whether a word before the verb, or right after it, can be its subject. */
function mayNameSubject(text: string, view: VerbView): boolean {
  const { verb, tokens, grammar } = view;
  const { isAdverb, floating, particles, personIn } = grammar.label;
  const isLoose = (word: string) => isAdverb(word) || floating.has(word) || particles.has(word);
  if (mayStandBefore(text, view)) return true;
  const timed = timeWords(view);
  const rest = contentOf(view).filter((at) => at >= verb.last && !timed.has(at));
  const words = rest.filter((at) => !isLoose(normAt(tokens, at)));
  const end = words.findIndex((at) => endsObjects(view, at));
  const near = words.slice(0, end < 0 ? words.length : end);
  const takesObject = lacksObject(view, near);
  if (!takesObject && isCounted(view, words[near.length] ?? -1)) return true;
  // "zrobiła się z tego „prewencja”".
  if (rest.some((at) => OPENING.has(normAt(tokens, at)))) return true;
  const subject = near.filter((at) => canStand(text, view, at));
  if (
    takesObject
      ? subject.some((at) => at === near[0] && isCapital(text, view, at))
      : subject.length > 0
  )
    return true;
  return personIn(rest.map((at) => written(text, tokens, [at]))) !== null;
}

const OPENING = new Set(['„', '“', '"', '«']);

/** "wyjedzie 30 pługów", "zmarły trzy osoby"; a past verb in the singular would be neuter with more than four. */
function isCounted(view: VerbView, at: number): boolean {
  const { tense, agreement } = view.verb;
  return isNumber(view, at) && (tense === 'future' || agreement?.number === 'pl');
}

/** Whether a noun there is what was done to; of "Naprawił go elektryk" the pronoun is, and a passive has none. */
function lacksObject(view: VerbView, near: readonly number[]): boolean {
  const { verb, tokens, grammar } = view;
  const { transitive, obliques } = grammar.label;
  if (!transitive.has(verb.lemma) || verb.passive || verb.reflexive) return false;
  return !near.some((at) => obliques.has(normAt(tokens, at))) && !hasObjectBefore(view);
}

/** "Mszę odprawi proboszcz": the ending tells that the object stands before the verb. */
function hasObjectBefore(view: VerbView): boolean {
  const { tokens, verb, grammar } = view;
  const { prepositions, nominative } = grammar.label;
  const timed = timeWords(view);
  return contentOf(view).some((at) => {
    if (at >= verb.first || timed.has(at) || prepositions.has(normAt(tokens, at - 1))) return false;
    return nominative(normAt(tokens, at), 'f', null) !== null;
  });
}

function endsObjects(view: VerbView, at: number): boolean {
  const { tokens, grammar } = view;
  if (tokens[at]?.kind !== 'word' || isNumber(view, at)) return true;
  const { prepositions, roles } = grammar.label;
  return prepositions.has(normAt(tokens, at)) || roles.has(normAt(tokens, at));
}

/** "Na drodze sarna wbiegła": a word before the verb that no preposition governs. */
function mayStandBefore(text: string, view: VerbView): boolean {
  const { tokens, verb, grammar } = view;
  const { prepositions, isAdverb, joints, timeUnits } = grammar.label;
  const timed = timeWords(view);
  const opened = view.clause.first + (view.clause.opener?.split(' ').length ?? 0);
  return contentOf(view).some((at) => {
    if (at >= verb.first || tokens[at]?.kind !== 'word' || timed.has(at)) return false;
    if (timeUnits.has(normAt(tokens, at))) return false;
    const [word, before] = [normAt(tokens, at), normAt(tokens, at - 1)];
    if (isAdverb(word) || prepositions.has(word) || prepositions.has(before)) return false;
    // "że kasacja zostanie złożona": what opens the clause joins no nouns.
    const joined = joints.has(before) && at - 1 >= opened;
    return !joints.has(word) && !joined && canStand(text, view, at);
  });
}

function canStand(text: string, view: VerbView, at: number): boolean {
  const { tokens, verb, grammar } = view;
  const { beginsSubject, canBeSubject } = grammar.label;
  const word = isOpening(view, at) ? normAt(tokens, at) : written(text, tokens, [at]);
  return beginsSubject(normAt(tokens, at)) && canBeSubject(word, verb.agreement);
}

/** "Pierwszy lot odbyła": a capital that opens a sentence makes no name of a word with another before the verb. */
function isOpening({ tokens, verb, grammar }: VerbView, at: number): boolean {
  const next = normAt(tokens, at + 1);
  const { prepositions, joints } = grammar.label;
  return at === 0 && verb.first > 1 && !prepositions.has(next) && !joints.has(next);
}

function isCapital(text: string, view: VerbView, at: number): boolean {
  return /^\p{Lu}/u.test(wordAt(text, view, at));
}

function isNumber({ tokens, grammar }: VerbView, at: number): boolean {
  return tokens[at]?.kind === 'number' || grammar.numbers.has(normAt(tokens, at));
}
