import { normAt } from '#clauses/norm.ts';
import type { Agreement } from '#clauses/types.ts';
import type { Discourse } from './discourse.ts';
import { quotedFrom } from '#events/mentions.ts';
import type { VerbView } from '#events/scene.ts';
import { namedSubject } from './named-subject.ts';
import { timeWords } from '#events/time-words.ts';
import { written } from './written.ts';

/** How many sentences back a person may have been named. */
const FARTHEST = 6;

/**
 * The person whom a verb without a subject means, where its form tells number and gender: the subject of
 * the nearest clause before it that agrees, over clauses that leave the same subject out. Null when the
 * nearest that agrees names no person: a wrong name is worse than none.
 */
export function personBefore(discourse: Discourse, view: VerbView): string | null {
  const known = discourse.unspoken.get(view);
  if (known !== undefined) return known;
  const found = findPerson(discourse, view);
  discourse.unspoken.set(view, found);
  return found;
}

/** Whether a person further back agrees as well as the thing that the clause before tells of. */
export function hasPersonFurther(discourse: Discourse, view: VerbView): boolean {
  for (const other of clausesBefore(discourse, view)) {
    if (other.blockIndex !== view.blockIndex) return false;
    if (!fits(view.verb.agreement, other.verb.agreement)) continue;
    const found = spokenSubject(discourse, other);
    if (typeof found === 'object') return true;
  }
  return false;
}

function findPerson(discourse: Discourse, view: VerbView): string | null {
  const { agreement } = view.verb;
  const several = agreement?.number === 'pl';
  // Of several people the text may have told meanwhile in other words: "Dano górnikom godzinę. Nie wyszli".
  const farthest = several ? 1 : FARTHEST;
  for (const other of clausesBefore(discourse, view, farthest)) {
    if (!fits(agreement, other.verb.agreement)) continue;
    const found = spokenSubject(discourse, other);
    if (found === 'thing') return null;
    if (found !== 'none') {
      if (hasGender(agreement, found.gender)) return found.name;
    } else if (several || hasGender(other.verb.agreement)) {
      return personBefore(discourse, other);
    }
  }
  return null;
}

/** Whether a form tells a gender; whether it can be of the given one. */
function hasGender(agreement: Agreement | null, gender?: Person['gender']): boolean {
  const own = agreement?.gender;
  return gender === undefined ? own !== undefined : own === undefined || own === gender;
}

/** From near to far, in the same voice; the clauses of saying are the speakers'. */
function* clausesBefore(
  { text, sentences }: Discourse,
  view: VerbView,
  farthest = FARTHEST,
): Generator<VerbView> {
  const quoted = quotedFrom(text, view);
  for (let back = 0; back <= farthest; back += 1) {
    const clauses = sentences.get(view.sentence - back) ?? [];
    for (const other of clauses.toReversed()) {
      if (back === 0 && other.verb.at >= view.verb.at) continue;
      if (speaks(other) || other.grammar !== view.grammar || !isNear(view, other)) continue;
      if (quotedFrom(text, other) === quoted) yield other;
    }
  }
}

/** "– cieszy się Olga Lis": a clause that tells who speaks. */
export function speaks({ framed, tokens, verb }: VerbView): boolean {
  return framed || DASHES.has(normAt(tokens, verb.first - 1));
}

const DASHES = new Set(['–', '—', '-']);

function isNear(view: VerbView, other: VerbView): boolean {
  if (other.blockIndex === view.blockIndex) return true;
  const told = view.voice.kind === 'document' && other.voice.kind === 'document';
  const { kind } = other.block.block;
  // "Karol Wnuk kończy karierę": the headline names whom the lead tells of.
  return (
    told &&
    (kind === 'paragraph' || (kind === 'heading' && other.blockIndex === view.blockIndex - 1))
  );
}

function fits(one: Agreement | null, other: Agreement | null): boolean {
  if (!one || !other || one.number !== other.number || one.person !== other.person) return false;
  return one.gender === undefined || other.gender === undefined || one.gender === other.gender;
}

interface Person {
  readonly name: string;
  readonly gender: 'm' | 'f' | 'mp';
}

/** Who or what a clause names as its subject: a person, a thing, or nobody. */
function spokenSubject(discourse: Discourse, view: VerbView): Person | 'thing' | 'none' {
  const { text } = discourse;
  if (view.verb.agreement?.number !== 'sg') return spokenPeople(text, view);
  if (view.clause.kind === 'relative') return 'none';
  const before = namedSubject(text, view);
  const person = personAmong(discourse, view, before) ?? personAmong(discourse, view, after(view));
  if (person) return person;
  const named = afterVerb(view).some((at) =>
    view.grammar.label.canBeSubject(written(text, view.tokens, [at]), view.verb.agreement),
  );
  return named || before.length > 0 ? 'thing' : 'none';
}

/** "Pielgrzymi wyszli": the form of the verb tells that they are people. */
function spokenPeople(text: string, view: VerbView): Person | 'thing' | 'none' {
  const subject = namedSubject(text, view);
  if (subject.length === 0) return 'none';
  if (view.verb.agreement?.gender !== 'mp') return 'thing';
  return { name: written(text, view.tokens, subject), gender: 'mp' };
}

function personAmong(
  { text, people }: Discourse,
  view: VerbView,
  words: readonly number[],
): Person | null {
  const { tokens, grammar, verb } = view;
  const gender = verb.agreement?.gender;
  const [only = -1, more] = words;
  // "Lipiec": the surname of somebody named in full.
  const full = more === undefined ? people.get(normAt(tokens, only)) : undefined;
  if (full && full.length > 1 && (gender === 'm' || gender === 'f'))
    return { name: written(text, tokens, words), gender };
  const line = words.map((at) => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0));
  const found = grammar.label.personIn(line);
  if (!found || (gender !== undefined && gender !== found.gender)) return null;
  return {
    name: written(text, tokens, words.slice(found.first, found.last)),
    gender: found.gender,
  };
}

function after({ own, verb }: VerbView): readonly number[] {
  return own.filter((at) => at >= verb.last);
}

/** The word right behind a verb, where a subject may stand ("Runął dach"), unless the verb takes an object there. */
function afterVerb(view: VerbView): readonly number[] {
  const { own, verb, tokens, grammar } = view;
  const { prepositions, transitive } = grammar.label;
  if (transitive.has(verb.lemma) && !verb.reflexive) return [];
  const timed = timeWords(view);
  const next = own.find((at) => at >= verb.last && !timed.has(at));
  const word = next === undefined ? undefined : tokens[next];
  if (next === undefined || word?.kind !== 'word') return [];
  return prepositions.has(normAt(tokens, next)) ? [] : [next];
}
