import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import type { PronounKind } from './label-grammar.ts';
import { mentionsIn, quotedFrom, type Mention } from './mentions.ts';
import { hasVerb, type VerbView } from './scene.ts';
import { timeWords } from './time-words.ts';
import { written } from './written.ts';

/** A pronoun of a clause: what it can stand for, and its part in the sentence. */
export interface Pointing {
  readonly kind: PronounKind;
  readonly role: 'subject' | 'object' | 'owner';
}

/** Whom or what a pronoun means. */
export interface Referent {
  readonly name: string;
  /** The same for each way to name them. */
  readonly key: string;
  /** True when a capital may be that of the sentence rather than of the name. */
  readonly opens: boolean;
}

/** How many pronouns in a row lead back to a name. */
const DEEPEST = 8;

/** How many sentences further back a person may be named. */
const FARTHEST = 6;

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
  const { clause, parent } = view;
  if (clause.kind === 'content' && parent && hasVerb(parent)) {
    if (hasListener(parent, view)) return null;
    const said =
      speaker(discourse, view, parent, pointing) ??
      among(discourse, [parent], view, pointing, depth);
    if (said !== 'nobody') return said;
  }
  for (const place of placesBefore(discourse, view, pointing)) {
    const found = among(discourse, place, view, pointing, depth);
    if (found !== 'nobody') return found;
  }
  return null;
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
  yield at(view.sentence).filter((other) => other.verb.at < view.verb.at);
  yield at(view.sentence - 1);
  if (kind !== 'he' && kind !== 'she') return;
  const far: VerbView[] = [];
  for (let back = 2; back <= FARTHEST; back += 1) far.push(...at(view.sentence - back));
  yield far;
}

/** In the same language and paragraph; a person may have been named in the one before. */
function isNear(view: VerbView, other: VerbView, kind: PronounKind): boolean {
  if (other.grammar !== view.grammar) return false;
  if (other.blockIndex === view.blockIndex) return true;
  const told = view.voice.kind === 'document' && other.voice.kind === 'document';
  const person = kind === 'he' || kind === 'she';
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
  const quoted = quotedFrom(discourse.text, view);
  const heard = clauses.filter((other) => quotedFrom(discourse.text, other) === quoted);
  const found = new Map<string, Referent>();
  const thing = needsSubject(view, pointing);
  for (const one of likeliest(discourse, heard, pointing)) {
    // A thing that was only acted on is hardly what the text goes on about.
    const referent = thing && !one.subject ? null : referentFor(discourse, one, pointing.kind);
    if (!referent) return null;
    found.set(referent.key, referent);
  }
  for (const other of heard) {
    const [only, rival] = pronounsIn(other, pointing.kind);
    if (!only) continue;
    const referent = rival ? null : referentOf(discourse, other, only, depth + 1);
    if (!referent) return null;
    found.set(referent.key, referent);
  }
  const [only] = found.values();
  return found.size > 1 ? null : (only ?? 'nobody');
}

/** Those that agree; where people do, what only has a capital is none of them. */
function likeliest(
  discourse: Discourse,
  clauses: readonly VerbView[],
  pointing: Pointing,
): readonly Mention[] {
  const agreeing = clauses.flatMap(mentionsIn).filter((one) => agrees(discourse, one, pointing));
  const people = agreeing.filter((one) => isPerson(discourse, one));
  return people.length > 0 ? people : agreeing;
}

function needsSubject({ clause }: VerbView, { kind, role }: Pointing): boolean {
  if (kind === 'he' || kind === 'she') return false;
  return role === 'object' ? kind === 'it' : clause.kind === 'main';
}

/** Pronouns of a clause that stand for such a one, each part in the sentence once. */
function pronounsIn({ own, tokens, grammar, verb }: VerbView, kind: PronounKind): Pointing[] {
  const { pronoun, objectPronoun, impersonal } = grammar.label;
  const roles = new Set<Pointing['role']>();
  for (const at of own) {
    const norm = normAt(tokens, at);
    if (at < verb.first && pronoun(norm) === kind) {
      if (kind !== 'it' || !impersonal.has(verb.lemma)) roles.add('subject');
    } else if (objectPronoun(norm) === kind && at >= verb.last) roles.add('object');
  }
  return [...roles].map((role) => ({ kind, role }));
}

function agrees(discourse: Discourse, mention: Mention, { kind, role }: Pointing): boolean {
  const { view, words } = mention;
  const { fits, owns } = view.grammar.label;
  const name = written(discourse.text, view.tokens, words);
  if (!(role === 'owner' ? owns : fits)(kind, fullName(discourse, mention), name)) return false;
  return kind === 'they' || !isLowly(discourse, mention, name, kind);
}

/** "from Dover", and what has a capital only as the first word of its sentence: "Cholera". */
function isLowly(discourse: Discourse, mention: Mention, name: string, kind: PronounKind): boolean {
  const { view, words } = mention;
  const [first = -1] = words;
  if (!/^\p{Lu}/u.test(name) || isPerson(discourse, mention)) return false;
  if (words.length === 1 && first === 0 && kind !== 'it') return true;
  const { placePrepositions } = view.grammar.label;
  return !mention.subject && placePrepositions.has(normAt(view.tokens, first - 1));
}

/** The words of a phrase, a surname with the rest of the name: "lee" as "ann lee". */
export function fullName(
  { people }: Discourse,
  { view, words }: Pick<Mention, 'view' | 'words'>,
): readonly string[] {
  const norms = words.map((at) => normAt(view.tokens, at));
  const last = people.get(norms.at(-1) ?? '');
  return last && !norms.includes(last[0] ?? '') ? [...norms.slice(0, -1), ...last] : norms;
}

function isPerson(discourse: Discourse, mention: Mention): boolean {
  const { view, words } = mention;
  const name = written(discourse.text, view.tokens, words);
  return view.grammar.label.isHuman(fullName(discourse, mention), name);
}

/** How a phrase names who is meant; null for "his agent", "the player's agent", where either may be. */
function referentFor(
  discourse: Discourse,
  { view, words }: Mention,
  kind: PronounKind,
): Referent | null {
  const { tokens, grammar } = view;
  const { text } = discourse;
  const { core, possessive } = grammar.label;
  const norms = words.map((at) => normAt(tokens, at));
  const kept = words.slice(0, core(norms));
  const name = nameRun(discourse, written(text, tokens, kept));
  const owner = possessive(norms[0] ?? '');
  if (owner === kind || norms.slice(0, -1).some((norm) => /(?:'s|s')$/.test(norm))) return null;
  const key = name.toLowerCase().replace(/^(?:.*\s)/, '');
  const opens = kept.length === 1 && kept[0] === 0 && /^\p{Lu}/u.test(name);
  if (owner === null) return { name, key, opens };
  const whose = ownerOf(discourse, view, owner);
  if (whose === null) return null;
  return { name: `${whose} ${name.slice(name.indexOf(' ') + 1)}`, key, opens: false };
}

/** "Oakes took her grandson": the subject of the same clause, where it agrees. */
function ownerOf(discourse: Discourse, view: VerbView, kind: PronounKind): string | null {
  const { genitive, possessive } = view.grammar.label;
  const subject = mentionsIn(view).find((mention) => mention.subject);
  const first = normAt(view.tokens, subject?.words[0] ?? -1);
  if (!subject || possessive(first) !== null) return null;
  if (!agrees(discourse, subject, { kind, role: 'subject' })) return null;
  const referent = referentFor(discourse, subject, kind);
  return referent && genitive(referent.name);
}

/** Of "Trump self-funding" the name of somebody known; any other phrase as it is. */
function nameRun({ people }: Discourse, name: string): string {
  const [first = '', ...rest] = name.split(' ');
  if (!people.has(first.toLowerCase())) return name;
  const end = rest.findIndex((word) => !/^[\p{Lu}&]/u.test(word));
  return end < 0 ? name : [first, ...rest.slice(0, end)].join(' ');
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
