import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import type { PronounKind } from '#events/label-grammar.ts';
import { mentionsIn } from '#events/mentions.ts';
import { fullName, isOwner, type Pointing, type Referent } from './candidates.ts';
import { referentOf } from './reference.ts';
import { hasVerb, type ClauseView, type VerbView } from '#events/scene.ts';
import { LONGEST } from './shorten.ts';
import { goesOnFrom, subjectOf } from '#events/subject.ts';
import { withoutMarks, written } from './written.ts';

/**
 * A label with names for its pronouns ("She won", "At dawn it sank", "Its board met", "Tugs pulled it
 * free", "at least 14 of them"), each where only one can be meant. For the first word's name a long label
 * makes room, as who did it is worth more than the last phrase.
 *
 * @param lineOf the label in so many characters
 */
export function withNames(
  discourse: Discourse,
  view: VerbView,
  lineOf: (room: number) => string,
): string {
  const label = lineOf(LONGEST);
  if (!hasPronoun(view) && lender(view) === null) return label;
  const { line, lacking } = named(discourse, view, label);
  if (lacking === 0) return line;
  const shorter = lineOf(LONGEST - lacking);
  if (shorter.length > LONGEST - lacking) return line;
  const other = named(discourse, view, shorter);
  return other.lacking === 0 && other.line !== shorter ? other.line : line;
}

interface Renamed {
  readonly line: string;
  /** How many characters there are too few for the name of the first word. */
  readonly lacking: number;
}

function named(discourse: Discourse, view: VerbView, label: string): Renamed {
  let lacking = 0;
  let words: readonly string[] = label.split(' ');
  const settled = new Set<PronounKind>();
  let from = 0;
  for (const [place, word] of words.entries()) {
    const norm = withoutMarks(word).toLowerCase().replace('’', "'");
    const index = view.own.findIndex((at, i) => i >= from && normAt(view.tokens, at) === norm);
    if (index >= 0) from = index + 1;
    const found = placeOf(view, index, norm, place);
    const pointing = found && pointingAt(found.view, found.at);
    if (!pointing || settled.has(pointing.kind)) continue;
    settled.add(pointing.kind);
    const name = nameFor(discourse, { view: found.view, at: found.at, pointing, words, place });
    if (name === null) continue;
    const renamed = words.with(place, word.replace(withoutMarks(word), name));
    const short = fits(renamed) ? renamed : withSurname(discourse, words, place, name);
    words = short ?? words;
    if (short === null && place === 0) lacking = renamed.join(' ').length - LONGEST;
  }
  return { line: words.join(' '), lacking };
}

/** Where a word of a label stands: in its clause, or in the one that its subject is from. */
function placeOf(
  view: VerbView,
  index: number,
  norm: string,
  place: number,
): Pick<Place, 'view' | 'at'> | null {
  return index >= 0 ? { view, at: view.own[index] ?? -1 } : shared(view, norm, place);
}

const fits = (words: readonly string[]): boolean => words.join(' ').length <= LONGEST;

/** How much longer a label may be than others where it would have a pronoun otherwise, in characters. */
const MORE = 5;

/** "Former teacher Ines Rojas's" as "Rojas's", where there is no room for more. */
function withSurname(
  { people }: Discourse,
  words: readonly string[],
  place: number,
  name: string,
): readonly string[] | null {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  if (!people.has(surname.toLowerCase().replace(/['’]s?$/, ''))) return null;
  const [word = ''] = words.slice(place);
  const renamed = words.with(place, word.replace(withoutMarks(word), surname));
  return renamed.join(' ').length <= LONGEST + MORE ? renamed : null;
}

/** Whether a word of a clause may stand for somebody: most clauses have none. */
function hasPronoun({ own, tokens, grammar, memo }: ClauseView): boolean {
  const { pronoun, possessive, objectPronoun } = grammar.label;
  const points = (norm: string) =>
    pronoun(norm) !== null || possessive(norm) !== null || objectPronoun(norm) !== null;
  return (memo.pointing ??= own.some((at) => points(normAt(tokens, at))));
}

/** "They will meet and sing", "its captain, who slept": the subject that the label has from another clause. */
function shared(view: VerbView, norm: string, place: number): Pick<Place, 'view' | 'at'> | null {
  if (place > 0) return null;
  for (let other = lender(view), i = 0; other && hasVerb(other) && i < FARTHEST; i += 1) {
    const { own, tokens } = other;
    const at = own.find((index) => normAt(tokens, index) === norm);
    if (at !== undefined) return { view: other, at };
    other = lender(other);
  }
  return null;
}

/** How many clauses back a subject may stand. */
const FARTHEST = 3;

/** The clause that a clause has its subject from, if it has none of its own. */
function lender(view: ClauseView): ClauseView | null {
  if (view.clause.coordinated) return goesOnFrom(view);
  return view.clause.kind === 'relative' ? view.parent : null;
}

interface Place {
  /** The clause that the pronoun stands in. */
  readonly view: VerbView;
  readonly pointing: Pointing;
  /** Its token. */
  readonly at: number;
  readonly words: readonly string[];
  /** Which of the words it is. */
  readonly place: number;
}

/** The name as it stands there; null when none is sure, or the label has it already. */
function nameFor(discourse: Discourse, { view, pointing, at, words, place }: Place): string | null {
  if (pointing.role === 'owner' && isBound(discourse, view, pointing.kind, at)) return null;
  const referent = referentOf(discourse, view, pointing);
  if (!referent || names(words, referent)) return null;
  const { definite, genitive, small } = view.grammar.label;
  const owner = pointing.role === 'owner';
  const plain = place === 0 && !owner;
  const called = place > 0 && referent.opens ? small(referent.name) : referent.name;
  if (called === null) return null;
  const name = plain
    ? called
    : whole(view, definite(called, owner || words[place - 1] === 'of'), pointing);
  return owner ? genitive(name, pointing.kind === 'they') : name;
}

/** "44 of the spills", "gave the clean water back": without an article of its own a noun that was told gets one. */
function whole({ grammar }: VerbView, name: string, { role, kind, counted }: Pointing): string {
  const told = role === 'object' && (counted === true || kind === 'it');
  return told && grammar.label.isBare(name) ? `the ${name}` : name;
}

/** Whether a label has somebody's name already. */
function names(words: readonly string[], { key, name }: Referent): boolean {
  const plain = (word: string) =>
    withoutMarks(word).toLowerCase().replace('’', "'").replace(/'s?$/, '');
  const called = name.toLowerCase().split(' ');
  // "She married Tom Keane": of Nora Keane only the surname stands there.
  const isOther = (word = '') => /^\p{Lu}/u.test(word) && !called.includes(plain(word));
  return words.some((word, at) => plain(word) === key && !isOther(words[at - 1]));
}

/** What a token stands for as a pronoun; null for any other word and for an "it" that means nothing. */
function pointingAt(view: VerbView, at: number): Pointing | null {
  const { tokens, verb, grammar } = view;
  const { pronoun, possessive, objectPronoun, impersonal } = grammar.label;
  const norm = normAt(tokens, at);
  const of = (kind: PronounKind | null, role: Pointing['role']): Pointing | null =>
    kind === null || (kind === 'it' && impersonal.has(verb.lemma)) ? null : { kind, role };
  if (pronoun(norm) !== null && at < verb.first) return of(pronoun(norm), 'subject');
  const object = objectPronoun(norm);
  const owner = possessive(norm);
  if (owner !== null && isOwner(view, at)) return { kind: owner, role: 'owner' };
  const governed = at >= verb.last || normAt(tokens, at - 1) === 'of';
  const pointing = governed ? of(object, 'object') : null;
  return pointing && { kind: pointing.kind, role: pointing.role, counted: countsSome(view, at) };
}

/** "nine of them". */
function countsSome({ tokens, grammar }: VerbView, at: number): boolean {
  if (!grammar.label.tying.has(normAt(tokens, at - 1))) return false;
  return tokenAt(tokens, at - 2)?.kind === 'number' || grammar.numbers.has(normAt(tokens, at - 2));
}

/** "Residents moved their cars": the owner may stand in the same clause. */
function isBound(discourse: Discourse, view: VerbView, kind: PronounKind, at: number): boolean {
  const { tokens, grammar } = view;
  const { owns, possessive, pronoun } = grammar.label;
  const subject = mentionsIn(view).find((one) => one.subject) ?? { view, words: subjectOf(view) };
  if (subject.words.length === 0) return false;
  const inside = subject.words.indexOf(at);
  if (inside >= 0) {
    // "A woman walking her dog": the owner may be the head of the phrase.
    const head = subject.words.slice(0, inside);
    const called = written(discourse.text, tokens, head);
    return owns(kind, fullName(discourse, { view: subject.view, words: head }), called);
  }
  const [first = -1] = subject.words;
  const norm = normAt(tokens, first);
  if (pronoun(norm) !== null) return pronoun(norm) === kind;
  const words = possessive(norm) === null ? subject.words : subject.words.slice(1);
  const name = written(discourse.text, tokens, words);
  return owns(kind, fullName(discourse, { view: subject.view, words }), name);
}
