import { normAt } from '#clauses/norm.ts';
import { hasListener } from './reference.ts';
import { hasVerb, type VerbView } from './scene.ts';
import type { Discourse } from './discourse.ts';
import { quotedFrom } from './mentions.ts';
import { withNames } from './pronouns.ts';
import { contentOf } from './content.ts';
import { LONGEST } from './shorten.ts';
import { nominalsOf } from './nominals.ts';
import { namedSubject } from './named-subject.ts';
import { subjectOf, supplySubject } from './subject.ts';
import { hasPersonFurther, personBefore, speaks } from './unspoken.ts';
import { timeWords } from './time-words.ts';
import { wordAt, written } from './written.ts';

/**
 * The clause whose subject each clause may take up: the last main clause before it in its paragraph
 * that names one, told by the paper or the same voice. Clauses come in text order.
 */
export function antecedents(
  text: string,
  views: readonly VerbView[],
): ReadonlyMap<VerbView, VerbView> {
  const found = new Map<VerbView, VerbView>();
  let last: VerbView | null = null;
  for (const view of views) {
    if (last && last.blockIndex !== view.blockIndex) last = null;
    if (last) found.set(view, last);
    if (view.clause.kind === 'main' && !speaks(view) && namesSubject(text, view)) last = view;
  }
  return found;
}

function namesSubject(text: string, view: VerbView): boolean {
  const [first] = namedSubject(text, view);
  if (first === undefined) return false;
  return view.grammar.label.pronoun(normAt(view.tokens, first)) === null;
}

/**
 * A label with the names of those whom it leaves out or only points at, where they are sure and there is room.
 *
 * @param lineOf the label in so many characters
 */
export function named(
  discourse: Discourse,
  view: VerbView,
  before: VerbView | null,
  lineOf: (room: number) => string,
): string {
  const name = leavesOut(discourse, view) ? subjectFor(discourse, view, before) : null;
  if (name !== null) {
    const line = lineOf(LONGEST - name.length - 1);
    const whole = `${name} ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
    if (whole.length <= LONGEST) return whole;
  }
  return withNames(discourse, view, lineOf(LONGEST));
}

/** The subject that a clause leaves out and one before it names; null where none is sure. */
function subjectFor(discourse: Discourse, view: VerbView, before: VerbView | null): string | null {
  if (view.clause.kind === 'content') return speakerOf(discourse, view);
  const near = view.clause.coordinated
    ? null
    : (subjectBefore(discourse, view, before) ?? objectBefore(discourse, view));
  return near ?? personBefore(discourse, view);
}

/** "Żołnierze uprzedzili, że użyją broni": who says what will be done does it. */
function speakerOf({ text }: Discourse, view: VerbView): string | null {
  const { parent, verb, grammar } = view;
  if (!parent || !hasVerb(parent) || hasListener(parent, firstSaid(view))) return null;
  if (verb.tense !== 'future' || verb.agreement?.number !== parent.verb.agreement?.number)
    return null;
  const subject = subjectOf(parent);
  return subject.length === 0 || grammar !== parent.grammar
    ? null
    : written(text, parent.tokens, subject);
}

/** "że zamknie zakład, a wiosną uruchomi linię": the first of the clauses that are said together. */
function firstSaid(view: VerbView): VerbView {
  const { clause, elder } = view;
  return clause.coordinated && elder && hasVerb(elder) ? firstSaid(elder) : view;
}

function subjectBefore(
  discourse: Discourse,
  view: VerbView,
  before: VerbView | null,
): string | null {
  if (!before || before.grammar !== view.grammar || view.sentence - before.sentence > 1)
    return null;
  // Who is quoted speaks of others than the paper does.
  if (quotedFrom(discourse.text, view) !== quotedFrom(discourse.text, before)) return null;
  if (!view.grammar.label.sharesSubject(view.verb, before.verb, undefined)) return null;
  return subjectName(discourse, view, before);
}

/** The subject of a clause as a name; null where a person further back may be meant as well. */
function subjectName(discourse: Discourse, view: VerbView, before: VerbView): string | null {
  const { text } = discourse;
  const subject = namedSubject(text, before);
  const line = subject.map((at) => wordAt(text, before, at));
  // "klucze Karol zakopał": the person, not what was buried.
  const { personIn, stopWords } = view.grammar.label;
  const person = personIn(line);
  // "Nowak wyjechał. Sąd odrzucił skargę. Wyszedł": Nowak or the court.
  if (!person && hasPersonFurther(discourse, view)) return null;
  const called = stopWords.has(line[0]?.toLowerCase() ?? '');
  const { first, last } = called || !person ? { first: 0, last: subject.length } : person;
  return written(text, before.tokens, subject.slice(first, last));
}

/** "Skradziono skuter. Odnalazł się w rowie": the only thing done something to that the verb agrees with. */
function objectBefore(discourse: Discourse, view: VerbView): string | null {
  const { text, sentences } = discourse;
  const { gender, number } = view.verb.agreement ?? {};
  const clauses = (sentences.get(view.sentence - 1) ?? []).filter(
    (other) =>
      other.blockIndex === view.blockIndex &&
      other.grammar === view.grammar &&
      quotedFrom(text, other) === quotedFrom(text, view),
  );
  if (number === 'pl' && gender !== 'mp') return severalBefore(discourse, clauses);
  if (number !== 'sg' || gender === undefined) return null;
  // "Leczyła stopę. Zagrała": who the verb before means goes on.
  if (clauses.some(({ verb }) => verb.agreement?.gender === gender)) return null;
  // "Sławę przyniosło jej „Wesele”. Kierowała katedrą": whom the pronoun means.
  if (clauses.some((other) => pointsAtSomebody(other))) return null;
  const found = clauses.flatMap((other) => nominatives(text, other, gender));
  const [only, rival] = found;
  return only !== undefined && rival === undefined ? only : null;
}

function pointsAtSomebody({ own, tokens, grammar }: VerbView): boolean {
  return own.some((at) => grammar.label.obliques.has(normAt(tokens, at)));
}

/** "uchwaliła nowe stawki. Wejdą w życie": the only things of which the clauses before tell. */
function severalBefore(discourse: Discourse, clauses: readonly VerbView[]): string | null {
  const several = clauses
    .flatMap((other) => nominalsOf(discourse, other))
    .filter(({ gender }) => gender === 'other' || gender === 'mp');
  const [only, rival] = several;
  return only && !rival && only.gender === 'other' && only.name !== '' ? only.name : null;
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
function leavesOut({ text }: Discourse, view: VerbView): boolean {
  const { clause, verb, grammar } = view;
  if (!grammar.label.cases || !(STANDING.has(clause.kind) || tellsWhere(view))) return false;
  if (clause.coordinated && supplySubject(view).length > 0) return false;
  if (verb.agreement?.person !== 3 || verb.lemma === grammar.copula || mayNameSubject(text, view))
    return false;
  if (verb.tense === 'past') return TELLING_GENDERS.has(verb.agreement.gender);
  return verb.tense === 'future';
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
  const { isAdverb, personIn } = grammar.label;
  if (mayStandBefore(text, view)) return true;
  const timed = timeWords(view);
  const rest = contentOf(view).filter((at) => at >= verb.last && !timed.has(at));
  const words = rest.filter((at) => !isAdverb(normAt(tokens, at)));
  const end = words.findIndex((at) => endsObjects(view, at));
  const near = words.slice(0, end < 0 ? words.length : end);
  const takesObject = lacksObject(view, near);
  if (!takesObject && isCounted(view, words[near.length] ?? -1)) return true;
  const subject = near.filter((at) => canStand(text, view, at));
  if (
    takesObject
      ? subject.some((at) => at === near[0] && isCapital(text, view, at))
      : subject.length > 0
  )
    return true;
  return personIn(rest.map((at) => written(text, tokens, [at]))) !== null;
}

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
