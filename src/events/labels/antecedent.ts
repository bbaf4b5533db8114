import { normAt } from '#clauses/norm.ts';
import { hasListener } from './reference.ts';
import { hasVerb, type VerbView } from '#events/scene.ts';
import type { Discourse } from './discourse.ts';
import { quotedFrom } from '#events/mentions.ts';
import { withNames } from './pronouns.ts';
import { leavesOut } from './left-out.ts';
import { LONGEST } from './shorten.ts';
import { nominalsOf } from './nominals.ts';
import { namedSubject } from './named-subject.ts';
import { goesOnFrom, subjectOf } from '#events/subject.ts';
import { hasPersonFurther, personBefore, speaks } from './unspoken.ts';
import { wordAt, written } from './written.ts';
import { capitalised } from '#text/characters.ts';

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
  const name = leavesOut(discourse.text, view) ? subjectFor(discourse, view, before) : null;
  if (name !== null) {
    const line = lineOf(LONGEST - name.length - 1);
    const whole = `${name} ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
    if (whole.length <= LONGEST) return whole;
  }
  return withNames(discourse, view, lineOf);
}

/** The subject that a clause leaves out and one before it names; null where none is sure. */
function subjectFor(discourse: Discourse, view: VerbView, before: VerbView | null): string | null {
  if (view.clause.kind === 'content') return speakerOf(discourse, view);
  const { coordinated } = view.clause;
  const near =
    coordinated && !goesOn(discourse, view) ? null : subjectBefore(discourse, view, before);
  const told = near ?? (coordinated ? null : objectBefore(discourse, view));
  return (
    told ?? personBefore(discourse, view) ?? (coordinated ? null : personActedOn(discourse, view))
  );
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

/** "Miały się zakończyć w maju, potrwają jednak dłużej": it goes on from a clause that leaves the same subject out. */
function goesOn({ text }: Discourse, view: VerbView): boolean {
  const elder = view.clause.coordinated ? goesOnFrom(view) : null;
  return elder !== null && hasVerb(elder) && leavesOut(text, elder);
}

/** Clauses of the sentence so far, then those of the one before, as long as the same voice tells them. */
function* placesBefore(
  { text, sentences }: Discourse,
  view: VerbView,
): Generator<readonly VerbView[]> {
  const isNear = (other: VerbView): boolean =>
    other.blockIndex === view.blockIndex &&
    other.grammar === view.grammar &&
    quotedFrom(text, other) === quotedFrom(text, view);
  const so = (sentences.get(view.sentence) ?? []).filter((other) => other.verb.at < view.verb.at);
  yield so.filter((other) => isNear(other) && !speaks(other));
  yield (sentences.get(view.sentence - 1) ?? []).filter(isNear);
}

/** "Skradziono skuter. Odnalazł się w rowie": the only thing done something to that the verb agrees with. */
function objectBefore(discourse: Discourse, view: VerbView): string | null {
  for (const clauses of placesBefore(discourse, view)) {
    const found = objectIn(discourse, view, clauses);
    if (found !== null) return found;
  }
  return null;
}

function objectIn(
  discourse: Discourse,
  view: VerbView,
  clauses: readonly VerbView[],
): string | null {
  const { text } = discourse;
  const { gender, number } = view.verb.agreement ?? {};
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

/**
 * "Ciało mężczyzny znaleziono w rowie; utonął w środę", "Dano górnikom godzinę. Nie wyszli": the only person
 * of whom the clause before tells, whatever the case, where nothing else there agrees.
 */
function personActedOn(discourse: Discourse, view: VerbView): string | null {
  const { gender, person } = view.verb.agreement ?? {};
  if (gender === undefined || gender === 'n' || person !== 3) return null;
  for (const clauses of placesBefore(discourse, view)) {
    for (const other of clauses.toReversed()) {
      const agreeing = nominalsOf(discourse, other).filter((one) => one.gender === gender);
      const [only, rival] = agreeing;
      if (!only) continue;
      const sure = !rival && only.person && only.name !== '';
      return sure ? capitalised(only.name) : null;
    }
  }
  return null;
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
    // "skazał Annę K.": a name, not a thing.
    const named = at > 0 && /^\p{Lu}/u.test(written(text, tokens, [at]));
    const governed = named || prepositions.has(normAt(tokens, at - 1));
    if (tokens[at]?.kind !== 'word' || governed || (at >= verb.first && at < verb.last)) return [];
    const name = nominative(
      written(text, tokens, [at]),
      gender,
      at === verb.last ? verb.form : null,
    );
    return name === null ? [] : [capitalised(name)];
  });
}
