import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import type { PronounKind } from '#events/label-grammar.ts';
import { mentionsIn, type Mention } from '#events/mentions.ts';
import type { VerbView } from '#events/scene.ts';
import { timeWords } from '#events/time-words.ts';
import { written } from './written.ts';

/** A pronoun of a clause: what it can stand for, and its part in the sentence. */
export interface Pointing {
  readonly kind: PronounKind;
  readonly role: 'subject' | 'object' | 'owner';
  /** True for those of whom some are counted: "nine of them". */
  readonly counted?: boolean;
}

/** Whom or what a pronoun means. */
export interface Referent {
  readonly name: string;
  /** The same for each way to name them. */
  readonly key: string;
  /** True when its capital may be that of the sentence rather than of the name. */
  readonly opens: boolean;
}

/** Whether a phrase can be what a pronoun stands for. */
export function agrees(discourse: Discourse, mention: Mention, { kind, role }: Pointing): boolean {
  const { view, words } = mention;
  const { fits, owns, isBare } = view.grammar.label;
  const name = written(discourse.text, view.tokens, words);
  if (kind === 'they' && isTeam(mention, name)) return true;
  const alone = isLoneName(discourse, mention, name);
  if (alone && !canStandAlone(discourse, mention, kind)) return false;
  const can = role === 'owner' || (alone && kind === 'it') ? owns : fits;
  if (!can(kind, fullName(discourse, mention), name) || isOther(discourse, mention, kind))
    return false;
  return kind === 'they' || !(isBare(name) || isLowly(discourse, mention, name, kind));
}

/** "$3 million", "a $3 million loss": nothing to go on about, as "a $30-a-share bid" would be. */
const AMOUNT = /^\W*[$£€]|[$£€].* (?:loss|profit|gain|charge|dividend|fine)$/;

/** Whether another pronoun has meant somebody of that name. */
function isOther({ genders }: Discourse, { view, words }: Mention, kind: PronounKind): boolean {
  const called = genders.get(normAt(view.tokens, words.at(-1) ?? -1));
  return called !== undefined && called !== kind;
}

/** "Harbour have not won": a name with a verb of several. */
function isTeam({ view: { verb, grammar }, subject }: Mention, name: string): boolean {
  return subject && /^\p{Lu}/u.test(name) && grammar.label.pluralForms?.has(verb.form) === true;
}

/** "Harbour": one word with a capital that is nobody's surname as far as the text tells. */
function isLoneName({ people, surnames }: Discourse, mention: Mention, name: string): boolean {
  const [first = -1, second] = mention.words;
  const norm = normAt(mention.view.tokens, first);
  if (second !== undefined || !/^\p{Lu}/u.test(name)) return false;
  return !people.has(norm) && !surnames.has(norm);
}

/** People are called by one word once their whole name is told, things not by the first of a sentence ("Rain"). */
function canStandAlone(discourse: Discourse, mention: Mention, kind: PronounKind): boolean {
  const { view, words } = mention;
  if (kind === 'he' || kind === 'she') return isPerson(discourse, mention);
  const norm = normAt(view.tokens, words[0] ?? -1);
  const common = view.grammar.label.isCommon(norm) && opensSentence(discourse, view, words);
  return kind === 'they' || !common;
}

/** "from Dover", and what has a capital only as the first word of its sentence: "Cholera". */
function isLowly(discourse: Discourse, mention: Mention, name: string, kind: PronounKind): boolean {
  const { view, words } = mention;
  const [first = -1] = words;
  if (AMOUNT.test(name)) return true;
  if (!/^\p{Lu}/u.test(name) || isPerson(discourse, mention)) return false;
  if (words.length === 1 && first === 0 && kind !== 'it') return true;
  const { placePrepositions } = view.grammar.label;
  return !mention.subject && placePrepositions.has(normAt(view.tokens, first - 1));
}

/** The words of a phrase with its title, a surname with the rest of the name: "lee" as "ann lee". */
export function fullName(
  { people }: Discourse,
  { view, words, title = [] }: Pick<Mention, 'view' | 'words' | 'title'>,
): readonly string[] {
  const norms = [...title, ...words].map((at) => normAt(view.tokens, at));
  const last = people.get(norms.at(-1) ?? '');
  return last && !norms.includes(last[0] ?? '') ? [...norms.slice(0, -1), ...last] : norms;
}

/** Whether a phrase names somebody or tells what people are. */
export function isPerson(discourse: Discourse, mention: Mention): boolean {
  const { view, words } = mention;
  const name = written(discourse.text, view.tokens, words);
  // "Boone" may be either of two who have the name: somebody all the same.
  if (/^\p{Lu}/u.test(name) && discourse.people.has(name.toLowerCase())) return true;
  const norms = fullName(discourse, mention);
  const known = discourse.people.get(norms.at(-1) ?? '');
  if (known && known.length > 1 && norms.includes(known[0] ?? '')) return true;
  return view.grammar.label.isHuman(norms, name);
}

/** How a phrase names who is meant; null for "his agent", "the player's agent", where either may be. */
export function referentFor(
  discourse: Discourse,
  { view, words, title = [] }: Mention,
  kind: PronounKind,
): Referent | null {
  const { tokens, grammar } = view;
  const { text } = discourse;
  const { core, possessive } = grammar.label;
  const norms = words.map((at) => normAt(tokens, at));
  const kept = withComplement(view, words.slice(0, core(norms)));
  const name = nameRun(discourse, written(text, tokens, kept));
  // "her son, Ian Lee": he is not who "her" means.
  const related = possessive(normAt(tokens, title[0] ?? -1));
  if (related === kind) return null;
  const owner = possessive(norms[0] ?? '');
  if (owner === kind || (norms.slice(0, -1).some(isGenitive) && !endsInName(name))) return null;
  const key = name.toLowerCase().replace(/^(?:.*\s)/, '');
  const opens = opensSentence(discourse, view, kept) && /^\p{Lu}/u.test(name);
  if (owner === null) return { name, key, opens };
  const whose = ownerOf(discourse, view, owner);
  if (whose === null) return null;
  return { name: `${whose} ${name.slice(name.indexOf(' ') + 1)}`, key, opens: false };
}

const isGenitive = (norm: string): boolean => /(?:'s|s')$/.test(norm);

/** "Lee's brother Tom" is Tom, who "Lee's brother" may be or not. */
const endsInName = (name: string): boolean => /\s\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name);

/** Whether a phrase begins its sentence with a word that has no capital elsewhere. */
function opensSentence(
  { capitals }: Discourse,
  { tokens, grammar }: VerbView,
  [first = -1]: readonly number[],
): boolean {
  if (tokens.slice(0, first).some(({ kind }) => kind !== 'mark') || first < 0) return false;
  const norm = normAt(tokens, first);
  return !capitals.has(norm) && !grammar.label.opensName(norm);
}

/** "a column of tanks": what somebody or something is of belongs to the name. */
function withComplement(
  { tokens, grammar, verb }: VerbView,
  words: readonly number[],
): readonly number[] {
  const { tying, core } = grammar.label;
  const from = (words.at(-1) ?? -1) + 1;
  if (!tying.has(normAt(tokens, from)) || from > verb.first) return words;
  const rest = tokens.slice(from + 1, verb.first).map(({ norm }) => norm);
  const length = core(rest) + 1;
  return [...words, ...Array.from({ length }, (_, i) => from + i)];
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

/** Whether a phrase is somebody's name. */
export function isNamed(discourse: Discourse, mention: Mention): boolean {
  const { view, words } = mention;
  // "A witness": the capital is the sentence's.
  if (view.grammar.label.articles.has(normAt(view.tokens, words[0] ?? -1))) return false;
  const name = written(discourse.text, view.tokens, words);
  return /^\p{Lu}/u.test(name) && isPerson(discourse, mention);
}

/** Whether a word is a possessive where it stands: "searched her home", not "took her home" nor "saw her on". */
export function isOwner(view: VerbView, at: number): boolean {
  const { possessive, objectPronoun } = view.grammar.label;
  const norm = normAt(view.tokens, at);
  if (possessive(norm) === null) return false;
  // "her first atlas".
  const first = normAt(view.tokens, at + 1) === 'first' && view.tokens[at + 2]?.kind === 'word';
  return objectPronoun(norm) === null || first || opensPhrase(view, at + 1);
}

function opensPhrase(view: VerbView, at: number): boolean {
  const { tokens, verb, grammar } = view;
  const { prepositions, joints, isAdverb, goesHome, watches } = grammar.label;
  const next = tokens[at];
  if (next?.kind !== 'word' || prepositions.has(next.norm) || joints.has(next.norm)) return false;
  // "found her three days later".
  if (timeWords(view).has(at)) return false;
  // "heard her telling stories".
  if (next.norm.endsWith('ing') && watches.has(verb.lemma)) return false;
  return next.norm === 'home' ? !goesHome.has(verb.lemma) : !isAdverb(next.norm);
}
