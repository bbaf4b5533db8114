import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import { agrees, referentFor, type Pointing, type Referent } from './candidates.ts';
import type { PronounKind } from '#events/label-grammar.ts';
import { mentionsIn, type Mention } from '#events/mentions.ts';
import { isOneVoice, spokenOf } from './one-voice.ts';
import { sharedObject } from './parallel-object.ts';
import { hasVerb, type VerbView } from '#events/scene.ts';
import { pronounsIn } from './own-pronouns.ts';
import { learnGender, protagonist } from './protagonist.ts';
import { isRival, likeliest, onlyTold, owns, tells } from './rivals.ts';
import { timeWords } from '#events/time-words.ts';

/** How many pronouns in a row lead back to a name. */
const DEEPEST = 30;

/** How many sentences further back a person may be named, and a thing. */
const FARTHEST = 6;
const NEAR = 2;

/**
 * The only one whom a pronoun of a clause can mean: who says what is told, or else the only one that
 * agrees in the nearest place that names any: earlier in the sentence, in the sentence before, and
 * for a person a few sentences further. Null when more may be meant: a wrong name is worse than none.
 */
export function referentOf(
  discourse: Discourse,
  view: VerbView,
  pointing: Pointing,
  depth = 0,
): Referent | null {
  if (depth > DEEPEST) return null;
  const key = `${pointing.kind} ${pointing.role} ${pointing.counted === true}`;
  const known = discourse.referents.get(view)?.get(key);
  if (known !== undefined) return known;
  const found = findReferent(discourse, view, pointing, depth);
  if (found) learnGender(discourse, pointing.kind, found);
  const ofView = discourse.referents.get(view) ?? new Map<string, Referent | null>();
  discourse.referents.set(view, ofView.set(key, found));
  return found;
}

function findReferent(
  discourse: Discourse,
  view: VerbView,
  pointing: Pointing,
  depth: number,
): Referent | null {
  const { clause, parent } = view;
  const parallel = sharedObject(discourse, view, pointing);
  if (parallel) return parallel;
  if (clause.kind === 'content' && parent && hasVerb(parent)) {
    if (mayMeanListener(discourse, parent, view, pointing))
      return onlyListener(discourse, parent, pointing);
    const said =
      speaker(discourse, view, parent, pointing) ??
      among(discourse, [parent], view, pointing, depth);
    if (said !== 'nobody') return said;
  }
  for (const place of placesBefore(discourse, view, pointing)) {
    const found = among(discourse, place, view, pointing, depth);
    if (found !== 'nobody') return found;
  }
  return protagonist(discourse, view, pointing) ?? spokenOf(discourse, view, pointing);
}

/** "She said that she …": who speaks, as the attribution has them. */
function speaker(
  { attributions }: Discourse,
  view: VerbView,
  saying: VerbView,
  { kind }: Pointing,
): Referent | null {
  const [only, other] = pronounsIn(saying, kind);
  if (only?.role !== 'subject' || other || kind === 'they') return null;
  const source = attributions[view.attributions.at(-1) ?? -1]?.chain[0];
  if (!source?.name.includes(' ')) return null;
  if ((source.kind === 'person') === (kind === 'it')) return null;
  return { name: source.name, key: source.name.toLowerCase(), opens: false };
}

/** Clauses that may name who is meant, from near to far. */
function* placesBefore(
  { sentences }: Discourse,
  view: VerbView,
  { kind }: Pointing,
): Generator<readonly VerbView[]> {
  const at = (number: number): VerbView[] =>
    (sentences.get(number) ?? []).filter((other) => isNear(view, other, kind));
  // "First held in a rink, it moved": what stands before its main clause names nobody for it.
  yield at(view.sentence).filter((other) => other.verb.at < view.verb.at && other.parent !== view);
  const farthest = kind === 'he' || kind === 'she' ? FARTHEST : NEAR;
  for (let back = 1; back <= farthest; back += 1) yield at(view.sentence - back);
}

/** In the same language and paragraph; a thing may have been named in the one before, a person further back. */
function isNear(view: VerbView, other: VerbView, kind: PronounKind): boolean {
  if (other.grammar !== view.grammar) return false;
  if (other.blockIndex === view.blockIndex) return true;
  const told = view.voice.kind === 'document' && other.voice.kind === 'document';
  const person = kind === 'he' || kind === 'she' || other.blockIndex === view.blockIndex - 1;
  return person && told && other.block.block.kind === 'paragraph';
}

/** The only one in these clauses; null when there are more, 'nobody' when there is none. */
function among(
  discourse: Discourse,
  clauses: readonly VerbView[],
  view: VerbView,
  pointing: Pointing,
  depth: number,
): Referent | 'nobody' | null {
  const heard = clauses.filter((other) => isOneVoice(discourse, view, other, pointing.kind));
  const agreeing = likeliest(discourse, heard, pointing);
  const named = agreeing.map((one) =>
    isActedOn(view, pointing, one, agreeing) ? null : referentFor(discourse, one, pointing.kind),
  );
  const meant = heard.flatMap((other) => {
    const [one, second] = pronounsIn(other, pointing.kind);
    return one ? [second ? null : referentOf(discourse, other, one, depth + 1)] : [];
  });
  const found = new Map([...named, ...meant].map((referent) => [referent?.key ?? '', referent]));
  const [only, rival] = found.values();
  if (rival === undefined && only !== null) return only ?? 'nobody';
  return centre(discourse, heard, agreeing, { view, pointing, depth });
}

/** A thing that was only acted on is hardly what the text goes on about, but for "found the tap faulty. It was replaced". */
function isActedOn(
  view: VerbView,
  pointing: Pointing,
  one: Mention,
  { length }: readonly Mention[],
): boolean {
  if (one.subject || !needsSubject(view, pointing)) return false;
  const definite = normAt(one.view.tokens, one.words[0] ?? -1) === 'the';
  return !(view.verb.passive && definite && length === 1);
}

interface Asked {
  readonly view: VerbView;
  readonly pointing: Pointing;
  readonly depth: number;
}

/**
 * Of several that agree the one that the sentence is about: its pronoun, which goes on with whom it meant,
 * or the subject of its last main clause, unless a rival agrees too (Grosz, Joshi, Weinstein: Centering, 1995).
 */
function centre(
  discourse: Discourse,
  heard: readonly VerbView[],
  agreeing: readonly Mention[],
  { view, pointing, depth }: Asked,
): Referent | null {
  const last = heard.findLast((one) => one.clause.kind === 'main' && !tells(one));
  if (!last) return onlyTold(discourse, agreeing, { view, pointing });
  const before = pronounsIn(last, pointing.kind);
  const goesOn = (role: Pointing['role']) =>
    referentOf(discourse, last, { kind: pointing.kind, role }, depth + 1);
  if (before.some(({ role }) => role === 'subject')) return goesOn('subject');
  if (before.length > 0) return pointing.role === 'subject' ? null : goesOn('object');
  const subject = agreeing.find((one) => one.subject && one.view === last);
  // "The cause was a stroke, said her son": whose he is, the text goes on about.
  if (!subject) {
    const owner = heard.findLast((other) => owns(other, pointing));
    const asked: Pointing = { kind: pointing.kind, role: 'owner' };
    return owner ? referentOf(discourse, owner, asked, depth + 1) : null;
  }
  const rivals = agreeing.filter((one) => one !== subject);
  const referent = referentFor(discourse, subject, pointing.kind);
  const other = (one: Mention) => referentFor(discourse, one, pointing.kind)?.key !== referent?.key;
  const asRival = { subject, view, pointing };
  return rivals.some((one) => isRival(discourse, one, asRival) && other(one)) ? null : referent;
}

function needsSubject({ clause }: VerbView, { kind, role }: Pointing): boolean {
  if (kind === 'he' || kind === 'she') return false;
  return role === 'object' ? kind === 'it' : clause.kind === 'main';
}

/** "Judge Tom Gray told Ann Lee that she would be jailed": the only one in the clause of saying that agrees. */
function onlyListener(discourse: Discourse, saying: VerbView, pointing: Pointing): Referent | null {
  if (pronounsIn(saying, pointing.kind).length > 0) return null;
  const [only, other] = mentionsIn(saying).filter((one) => agrees(discourse, one, pointing));
  const { people } = discourse;
  const named = only && people.has(normAt(saying.tokens, only.words.at(-1) ?? -1));
  return named && !other && !only.subject ? referentFor(discourse, only, pointing.kind) : null;
}

/** "told police that he": the police are no "he"; any other listener may be meant. */
function mayMeanListener(
  discourse: Discourse,
  saying: VerbView,
  view: VerbView,
  pointing: Pointing,
): boolean {
  if (!hasListener(saying, view)) return false;
  const heard = mentionsIn(saying).filter(({ words }) => (words[0] ?? -1) >= saying.verb.last);
  return heard.length === 0 || heard.some((one) => agrees(discourse, one, pointing));
}

/**
 * Whether the clause of saying names somebody between its verb and what is said: "the judge warned Ann
 * Lee that she would be jailed" may mean either, and a wrong name is worse than none.
 */
export function hasListener(saying: VerbView, { clause }: VerbView): boolean {
  const timed = timeWords(saying);
  return saying.tokens
    .slice(saying.verb.last, clause.first)
    .some(({ kind }, i) => kind === 'word' && !timed.has(saying.verb.last + i));
}
