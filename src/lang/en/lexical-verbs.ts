import type { Tense, VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { formAt, skipAdverbs } from './auxiliaries.ts';
import { CONTENT_VERBS, STATIVE_VERBS } from './data/verb-classes.ts';
import { isIntransitive, type Form } from './verb-forms.ts';
import { wordClass, words, type WordClass } from './words.ts';

const STATIVE = new Set(words(STATIVE_VERBS));
const CONTENT = new Set(words(CONTENT_VERBS));

/** A sentence with what is known of its verbs so far. */
interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly groups: ReadonlyMap<number, VerbReading>;
  /** True for tokens inside a verb group with an auxiliary. */
  readonly taken: readonly boolean[];
}

/**
 * Adds to the groups with an auxiliary the verbs that stand alone. Goes from right to left, because
 * whether "killed" tells what happened or only which people are meant depends on the verb after it
 * ("people killed in the raid were buried").
 */
export function readLexical(
  text: string,
  tokens: readonly Token[],
  groups: ReadonlyMap<number, VerbReading>,
): VerbReading[] {
  const taken = infinitives(tokens);
  for (const { first, last } of groups.values()) taken.fill(true, first, last);
  const scene: Scene = { text, tokens, groups, taken };
  const found: VerbReading[] = [];
  let later: VerbReading | null = null;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (isBorder(tokens, at)) later = null;
    const group: VerbReading | null =
      groups.get(at) ?? (taken[at] ? null : lexicalAt(scene, at, later));
    if (!group) continue;
    found.push(group);
    if (group.finite) later = group;
  }
  return withoutReduced(scene, found.reverse());
}

/**
 * "police found the body wrapped in plastic": of two finite forms with nothing between them to join
 * their clauses, the second is a participle when it could be one and has no object.
 */
function withoutReduced(scene: Scene, found: readonly VerbReading[]): VerbReading[] {
  const kept: VerbReading[] = [];
  for (const verb of found) {
    const before = kept.at(-1);
    if (!before || !isReduced(scene, before, verb)) kept.push(verb);
  }
  return kept;
}

function isReduced(scene: Scene, before: VerbReading, verb: VerbReading): boolean {
  const { tokens, groups } = scene;
  if (!before.finite || !verb.finite || groups.has(verb.at) || CONTENT.has(before.lemma))
    return false;
  const form = formAt(tokens, verb.at);
  if (!form?.past || !form.participle || isIntransitive(form.lemma)) return false;
  for (let at = before.last; at < verb.first; at += 1) if (isBorder(tokens, at)) return false;
  const left = leftOf(scene, verb.at).kind;
  return (
    left !== 'subject' &&
    left !== 'pronoun' &&
    !startsNoun(tokens, skipAdverbs(tokens, verb.at + 1))
  );
}

/** Marks what belongs to an infinitive: "to have vanished", "to be sentenced". */
function infinitives(tokens: readonly Token[]): boolean[] {
  const taken = tokens.map(() => false);
  for (const [at, token] of tokens.entries()) {
    if (token.norm !== 'to') continue;
    const verb = skipAdverbs(tokens, at + 1);
    const norm = tokens[verb]?.norm ?? '';
    if (norm === 'be' || norm === 'have' || norm === 'get')
      taken.fill(true, verb, skipAdverbs(tokens, verb + 1) + 1);
    else if (formAt(tokens, verb)?.base) taken[verb] = true;
  }
  return taken;
}

/** Marks and conjunctions past which a verb has no say over the one before. */
function isBorder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return !QUIET.has(token.norm);
  return BORDER_WORDS.has(token.norm);
}

const QUIET = new Set(['$', '%', '£', '€', '#', '@', '-', '&', "'", '.']);
const BORDER_WORDS = new Set(
  words(
    'and but or who which that when where while because although though if whom whose whether so as after before until since how why what',
  ),
);

function lexicalAt(scene: Scene, at: number, later: VerbReading | null): VerbReading | null {
  const form = formAt(scene.tokens, at);
  if (!form || isName(scene, at) || isCompound(scene.tokens, at)) return null;
  const left = leftOf(scene, at);
  if (form.past || form.participle) {
    if (form.base && !form.past) return null;
    const verdict = pastVerdict(scene, at, form, left, later);
    if (verdict === 'finite') return plain(scene, at, form, 'past', true);
    if (verdict === 'none' && form.base) return present(scene, at, form, left, later);
    return null;
  }
  if (form.gerund) return gerund(scene, at, form, left);
  return present(scene, at, form, left, later);
}

/** "Russian-led", "Boeing-built": the second half of a compound. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === '-' && tokens[at]?.spaceBefore === false;
}

/** A capital inside a sentence makes a name, unless a quotation or a dash goes before. */
function isName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const before = scene.tokens[at - 1];
  if (!token || !before) return false;
  const first = scene.text.charAt(token.start);
  if (first === first.toLowerCase()) return false;
  return (
    before.kind !== 'mark' || before.norm === ',' || before.norm === '-' || before.norm === "'"
  );
}

interface Left {
  readonly token: Token | null;
  /** 'start' at the beginning of a stretch, 'noun' after an open-class word. */
  readonly kind: WordClass | 'start' | 'comma' | 'verb' | 'noun';
  readonly at: number;
}

/** The word before, adverbs skipped: what it is decides what the next one can be. */
function leftOf(scene: Scene, at: number): Left {
  let index = at - 1;
  while (index >= 0 && isSkipped(scene.tokens, index)) index -= 1;
  const token = scene.tokens[index] ?? null;
  if (!token) return { token, kind: 'start', at: index };
  if (token.norm === ',') return { token, kind: 'comma', at: index };
  if (token.kind === 'mark') {
    return {
      token,
      kind: QUIET.has(token.norm) || token.norm === ')' ? 'noun' : 'start',
      at: index,
    };
  }
  if (scene.taken[index]) return { token, kind: 'verb', at: index };
  const possessive = /(?:'s|s')$/.test(token.norm);
  const kind =
    token.kind === 'number' ? 'number' : possessive ? 'determiner' : wordClass(token.norm);
  return { token, kind: kind === 'particle' ? 'preposition' : (kind ?? 'noun'), at: index };
}

function isSkipped(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return wordClass(norm) === 'adverb' && norm !== 'not';
}

/** After these a past form is finite, or at least no adjective. */
const OPEN_LEFT = new Set<Left['kind']>([
  'subject',
  'noun',
  'number',
  'pronoun',
  'object',
  'relative',
  'conjunction',
  'comma',
  'start',
  'verb',
]);

type Verdict = 'finite' | 'participle' | 'none';

function pastVerdict(
  scene: Scene,
  at: number,
  form: Form,
  left: Left,
  later: VerbReading | null,
): Verdict {
  if (!OPEN_LEFT.has(left.kind) && !isPartOfTime(scene, left))
    return form.base ? 'none' : 'participle';
  if (!form.past) return 'participle';
  if (left.kind === 'subject' || isRelative(left)) return 'finite';
  if (left.kind === 'verb' || followsCopula(scene, at) || isObjectOf(scene, at, left))
    return 'participle';
  if (isSecondAdjective(scene, at, left)) return 'participle';
  if (!form.participle || isIntransitive(form.lemma))
    return attributive(scene, at, left) ? 'participle' : 'finite';
  if (form.base && left.kind !== 'pronoun' && !isPluralOrName(scene, left)) {
    // "The storm hit the coast": the present would be "hits"; without an object it is a noun.
    return startsNoun(scene.tokens, at + 1) ? 'finite' : 'none';
  }
  const next = skipParticle(scene.tokens, skipAdverbs(scene.tokens, at + 1));
  if (scene.tokens[next]?.norm === 'by' && !isAmount(scene.tokens, next + 1)) return 'participle';
  if (NAMING.has(form.lemma) && left.kind === 'noun') return 'participle';
  if (left.kind === 'noun' && attributive(scene, at, left)) return 'participle';
  if (CONTENT.has(form.lemma)) return 'finite';
  if (startsNoun(scene.tokens, next)) return 'finite';
  if (later && !startsAnew(scene, later, at)) return 'participle';
  return left.kind === 'comma' || left.kind === 'start' ? 'participle' : 'finite';
}

/** "was 23% contained": a measure between the copula and its participle. */
function followsCopula(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i -= 1) {
    const token = scene.tokens[i];
    if (scene.groups.get(i)?.lemma === 'be') return true;
    if (token?.kind !== 'number' && token?.norm !== '%' && token?.norm !== '.') return false;
  }
  return false;
}

/** "his dismembered and decapitated body": the second of two participles before a noun. */
function isSecondAdjective(scene: Scene, at: number, left: Left): boolean {
  if (left.kind !== 'conjunction' || !startsNoun(scene.tokens, at + 1)) return false;
  const first = formAt(scene.tokens, left.at - 1);
  if (!first?.participle) return false;
  const before = leftOf(scene, left.at - 1);
  return before.kind === 'determiner' || before.kind === 'preposition';
}

const GETTING = new Set(words('got get gets getting gotten'));

/** "published leaked accounts": right after a verb and before a noun it describes the noun. */
function isObjectOf(scene: Scene, at: number, left: Left): boolean {
  if (left.kind !== 'noun' || left.at !== at - 1) return false;
  if (GETTING.has(left.token?.norm ?? '')) return true;
  if (!startsNoun(scene.tokens, at + 1)) return false;
  const form = formAt(scene.tokens, left.at);
  const before = scene.tokens[left.at - 1]?.norm ?? '';
  return (
    form?.past === true && !['who', 'which', 'that'].includes(before) && !isName(scene, left.at)
  );
}

const NAMING = new Set(words('name call dub nickname entitle title base accuse'));

function isRelative(left: Left): boolean {
  return ['who', 'which', 'that', 'there'].includes(left.token?.norm ?? '');
}

/** "at 3 a.m. resumed", "on Sunday killed": a time before the verb is an adverbial, not its object. */
function isPartOfTime(scene: Scene, left: Left): boolean {
  return left.token?.norm === '.' || scene.tokens[left.at]?.kind === 'number';
}

/** "a planned trip", "the injured man": between a determiner and a noun, whatever the form. */
function attributive(scene: Scene, at: number, left: Left): boolean {
  if (left.kind !== 'noun' && left.kind !== 'number') return false;
  const before = wordClass(scene.tokens[left.at - 1]?.norm ?? '');
  const adjective = /(?:al|ic|ous|ive|ful|less)$/.test(left.token?.norm ?? '');
  return (
    before === 'determiner' &&
    adjective &&
    startsNoun(scene.tokens, at + 1) &&
    !startsPhrase(scene.tokens, at + 1)
  );
}

function isPluralOrName(scene: Scene, left: Left): boolean {
  const norm = left.token?.norm ?? '';
  return /[^s']s$/.test(norm) || PLURALS.has(norm) || isName(scene, left.at);
}

const PLURALS = new Set(words('people police men women children officials it he she'));

function skipParticle(tokens: readonly Token[], at: number): number {
  return ['out', 'up', 'off', 'down', 'away', 'over', 'back'].includes(tokens[at]?.norm ?? '')
    ? at + 1
    : at;
}

/** "by 10 percent", "by half": by how much, not by whom. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (AMOUNTS.has(norm) || norm.endsWith('ing')) return true;
  const unit = [1, 2, 3].some((ahead) => UNITS.has(tokens[at + ahead]?.norm ?? ''));
  return tokens[at]?.kind === 'number' && unit;
}

const AMOUNTS = new Set(words('$ £ € about almost nearly half around more'));
const UNITS = new Set(words('% percent per points point times degrees cents votes seats pence'));

/** True where a noun phrase begins at `at`: a determiner, a number, a pronoun, or an open-class word. */
function startsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || '$£€"“„'.includes(token.norm)) return true;
  if (token.kind === 'mark') return false;
  const kind = wordClass(token.norm);
  if (kind === null) return !formAt(tokens, at)?.gerund;
  return ['determiner', 'number', 'object', 'pronoun'].includes(kind);
}

function startsPhrase(tokens: readonly Token[], at: number): boolean {
  const kind = wordClass(tokens[at]?.norm ?? '');
  return kind !== null || tokens[at]?.kind === 'number';
}

/** A later verb with a pronoun for its subject is a clause of its own, not what the noun does. */
function startsAnew(scene: Scene, later: VerbReading, at: number): boolean {
  const before = wordClass(scene.tokens[later.first - 1]?.norm ?? '');
  return before === 'subject' && later.first - 1 > at;
}

/** Present forms: sure after a pronoun; after a noun they need a verb's company to the right. */
function present(
  scene: Scene,
  at: number,
  form: Form,
  left: Left,
  later: VerbReading | null,
): VerbReading | null {
  if (!form.base && !form.third) return null;
  if (left.token?.norm === 'to') return null;
  const pronoun = left.kind === 'subject' || isRelative(left);
  if (pronoun) return plain(scene, at, form, 'present', true);
  if (left.kind === 'pronoun' && (form.third || left.token?.norm === 'you'))
    return plain(scene, at, form, 'present', true);
  if (form.base && left.kind === 'start') return later ? null : imperative(scene, at, form);
  if (later && !CONTENT.has(form.lemma)) return null;
  if (left.kind !== 'noun' && left.kind !== 'number') return null;
  const next = skipAdverbs(scene.tokens, at + 1);
  if (!form.noun && GOVERNED.has(scene.tokens[next]?.norm ?? ''))
    return plain(scene, at, form, 'present', true);
  if (form.base && !isPluralOrName(scene, left)) return null;
  const object = startsPhrase(scene.tokens, next) && startsNoun(scene.tokens, next);
  if (!form.noun) return plain(scene, at, form, 'present', true);
  const phrase = ['preposition', 'to'].includes(wordClass(scene.tokens[next]?.norm ?? '') ?? '');
  const of = scene.tokens[next]?.norm === 'of';
  return object || (phrase && !of) ? plain(scene, at, form, 'present', false) : null;
}

/** What only a verb can have after it. */
const GOVERNED = new Set(words('me him them us that'));

function imperative(scene: Scene, at: number, form: Form): VerbReading | null {
  const next = scene.tokens[at + 1];
  const kind = wordClass(next?.norm ?? '');
  if (form.noun && kind !== 'determiner' && kind !== 'adverb' && kind !== 'object') return null;
  return { ...plain(scene, at, form, 'present', true), modality: 'imperative' };
}

/** "…, ordering people out", "Speaking in Leeds, …": a participle at the edge of a stretch heads a clause. */
function gerund(scene: Scene, at: number, form: Form, left: Left): VerbReading | null {
  const edge = left.kind === 'comma' || left.kind === 'start';
  if (!edge && !isSecondGerund(scene, left)) return null;
  const next = skipAdverbs(scene.tokens, at + 1);
  const norm = scene.tokens[next]?.norm ?? '';
  if (norm === 'of' || scene.groups.has(next) || NO_CLAUSE.has(scene.tokens[at]?.norm ?? ''))
    return null;
  const following = formAt(scene.tokens, next);
  if (following?.past && !startsNoun(scene.tokens, next + 1)) return null;
  return { ...plain(scene, at, form, 'present', true), finite: false, ongoing: true };
}

/** "…, tearing off roofs and knocking out power": goes on from a participle after the last comma. */
function isSecondGerund(scene: Scene, left: Left): boolean {
  if (left.token?.norm !== 'and') return false;
  for (let at = left.at - 1; at > left.at - FARTHEST && at > 0; at -= 1) {
    if (scene.tokens[at]?.norm !== ',') continue;
    return formAt(scene.tokens, skipAdverbs(scene.tokens, at + 1))?.gerund === true;
  }
  return false;
}

/** How far back the first of two participles may stand, in tokens. */
const FARTHEST = 16;

/** Words in -ing that have become prepositions. */
const NO_CLAUSE = new Set(
  words(
    'including according following regarding concerning during pending barring excluding considering',
  ),
);

function plain(scene: Scene, at: number, form: Form, tense: Tense, sure: boolean): VerbReading {
  const before = scene.tokens[at - 1]?.norm;
  const plural = form.base ? 'pl' : form.third ? 'sg' : null;
  return {
    first: at,
    last: at + 1,
    at,
    form: scene.tokens[at]?.norm ?? '',
    lemma: form.lemma,
    tense,
    negated: before === 'never' || before === 'not',
    modality: null,
    passive: false,
    perfect: false,
    reflexive: false,
    ongoing: false,
    stative: STATIVE.has(form.lemma),
    agreement: plural && { number: plural },
    finite: true,
    sure,
  };
}
