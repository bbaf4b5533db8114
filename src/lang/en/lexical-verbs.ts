import { normAt } from '#clauses/norm.ts';
import type { VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { formAt, skipAdverbs } from './auxiliaries.ts';
import { CONTENT_VERBS } from './data/verb-classes.ts';
import { isApposed, pastVerdict, standsFirst } from './past-verdict.ts';
import { readGerund, readPresent } from './present-verbs.ts';
import { readShared } from './shared-auxiliary.ts';
import { isIntransitive } from './verb-forms.ts';
import {
  isBorder,
  isName,
  leftOf,
  plainReading,
  startsNoun,
  type Candidate,
  type Scene,
} from './verb-scene.ts';
import { isTimeAt, namesTime, wordClass, words } from './words.ts';

const CONTENT = new Set(words(CONTENT_VERBS));

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
  let beyond = false;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (isBorder(tokens, at)) {
      if (normAt(tokens, at) !== ',') beyond = false;
      else if (later) beyond = later.first === at + 1 && groups.has(later.at);
      later = null;
    }
    const group: VerbReading | null = groups.get(at) ?? lexicalAt(scene, at, later, beyond);
    if (!group) continue;
    found.push(group);
    if (group.finite) later = group;
  }
  const kept = withoutReduced(scene, found.reverse());
  if (kept.some(({ finite, sure }) => finite && sure)) return kept;
  const main = resumed(scene);
  return main ? [...kept.filter(({ at }) => at !== main.at), main].toSorted(byPlace) : kept;
}

/**
 * "The council, after a long debate, voted to stop": the past form after the comma of what was put in is
 * the verb of a sentence that has no other.
 */
function resumed(scene: Scene): VerbReading | null {
  const { tokens } = scene;
  const open = tokens.findIndex(({ norm }, at) => at > 0 && norm === ',');
  if (open < 0) return null;
  const close = tokens.findIndex(
    (_, at) => at > open + 1 && normAt(tokens, at - 1) === ',' && isResuming(scene, at),
  );
  const form = formAt(tokens, close);
  if (!form || !startsNoun(tokens, 0)) return null;
  const candidate: Candidate = {
    scene,
    at: close,
    form,
    left: leftOf(scene, close),
    later: null,
    beyond: false,
  };
  return plainReading(candidate, 'past', true);
}

const byPlace = (a: VerbReading, b: VerbReading): number => a.at - b.at;

/** A past form with an object, an infinitive, a clause or a time behind it, after the second of two commas. */
function isResuming({ tokens, taken }: Scene, at: number): boolean {
  const form = taken[at] ? null : formAt(tokens, at);
  if (!form?.past) return false;
  const next = skipAdverbs(tokens, at + 1);
  const opens = /^(?:to|that)$/.test(normAt(tokens, next));
  return opens || startsNoun(tokens, next) || isTimeAt(tokens, next);
}

/** Marks what belongs to an infinitive: "to have vanished", "to be sentenced". */
function infinitives(tokens: readonly Token[]): boolean[] {
  const taken = tokens.map(() => false);
  tokens.forEach((token, at) => {
    if (token.norm !== 'to') return;
    const verb = skipAdverbs(tokens, at + 1);
    if (AUXILIARIES.has(normAt(tokens, verb))) {
      taken.fill(true, verb, skipAdverbs(tokens, verb + 1) + 1);
    } else if (formAt(tokens, verb)?.base) taken[verb] = true;
  });
  return taken;
}

const AUXILIARIES = new Set(words('be have get'));

function lexicalAt(
  scene: Scene,
  at: number,
  later: VerbReading | null,
  beyond: boolean,
): VerbReading | null {
  const form = scene.taken[at] ? null : formAt(scene.tokens, at);
  if (!form || isName(scene, at) || isNoVerb(scene.tokens, at)) return null;
  const left = leftOf(scene, at);
  // "on the same ground".
  if (left.norm === 'same') return null;
  const candidate: Candidate = { scene, at, form, left, later, beyond };
  const shared = readShared(candidate);
  if (shared) return shared;
  if (form.past || form.participle) return readPast(candidate);
  return form.gerund ? readGerund(candidate) : readPresent(candidate);
}

function readPast(candidate: Candidate): VerbReading | null {
  const { form } = candidate;
  if (form.base && !form.past) return null;
  const verdict = pastVerdict(candidate);
  if (verdict === 'finite') return commented(candidate) ?? plainReading(candidate, 'past', true);
  if (verdict === 'participle' && (opensClause(candidate) || isDatedName(candidate)))
    return { ...plainReading(candidate, 'past', true), finite: false, passive: true };
  return verdict === 'none' && form.base ? readPresent(candidate) : null;
}

const DECLINING = new Set(words('decline refuse'));
const COMMENTING = new Set(words('comment elaborate say discuss speculate'));

/** "declined to comment": nothing was said. */
function commented(candidate: Candidate): VerbReading | null {
  const { scene, at, form } = candidate;
  if (!DECLINING.has(form.lemma) || normAt(scene.tokens, at + 1) !== 'to') return null;
  const lemma = normAt(scene.tokens, skipAdverbs(scene.tokens, at + 2));
  if (!COMMENTING.has(lemma)) return null;
  return { ...plainReading(candidate, 'past', true), lemma, negated: true };
}

/** How long a participle clause at the beginning of a sentence may be, in tokens. */
const OPENING = 30;

/**
 * "Born on Nov. 3, 1929, she grew up in Bisbee": a participle before a time or a place, up to a comma; so
 * is "the probe, launched on 3 March, has landed", before a time.
 */
function opensClause({ scene: { tokens }, at, form }: Candidate): boolean {
  if (!form.participle) return false;
  const leads = standsFirst(tokens, at) && wordClass(normAt(tokens, at + 1)) === 'preposition';
  if (!leads && !isSetOff(tokens, at)) return false;
  return tokens.slice(at + 2, at + OPENING).some(({ norm }) => norm === ',');
}

/** "bought Vision, a sensor maker founded in 1990": what something is called, with a time of its own. */
function isDatedName(candidate: Candidate): boolean {
  const { left, scene } = candidate;
  const { tokens } = scene;
  if (left.kind !== 'noun' && left.kind !== 'comma') return false;
  const next = skipAdverbs(tokens, candidate.at + 1);
  const timed = isTimeAt(tokens, normAt(tokens, next) === ',' ? next + 1 : next);
  return timed && (candidate.beyond || isApposed(candidate, next));
}

/** Right after a comma, before a time. */
const isSetOff = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at - 1) === ',' && isTimeAt(tokens, at + 1);

const isNoVerb = (tokens: readonly Token[], at: number): boolean =>
  isCompound(tokens, at) || isSeason(tokens, at) || isGround(tokens, at) || isRemaining(tokens, at);

/** How far before "left" the number may stand, in tokens. */
const COUNTED = 3;

/** "with 40 seconds left": what remains. */
function isRemaining(tokens: readonly Token[], at: number): boolean {
  if (normAt(tokens, at) !== 'left') return false;
  for (let number = at - 2; number >= at - COUNTED; number -= 1) {
    const counts =
      tokens[number]?.kind === 'number' || wordClass(normAt(tokens, number)) === 'number';
    if (counts) return normAt(tokens, number - 1) === 'with';
  }
  return false;
}

/** "on the same ground": past of "grind" only where something is ground to a halt, down or out. */
const isGround = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at) === 'ground' && !/^(?:to|down|out|into|by|up)$/.test(normAt(tokens, at + 1));

/** "fled that spring": no verb. */
const isSeason = (tokens: readonly Token[], at: number): boolean =>
  /^(that|this|last|next|every|each)$/.test(normAt(tokens, at - 1)) && namesTime(tokens, at);

/** "Russian-led", "Boeing-built": the second half of a compound. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return normAt(tokens, at - 1) === '-' && tokens[at]?.spaceBefore === false;
}

/**
 * "police found the body wrapped in plastic": of two finite forms with nothing between them to join
 * their clauses, the second is a participle when it could be one and has no object. Beside a time it
 * has a clause of its own ("the release of men detained on Friday").
 */
function withoutReduced(scene: Scene, found: readonly VerbReading[]): VerbReading[] {
  const kept: VerbReading[] = [];
  for (const [index, verb] of found.entries()) {
    const before = kept.at(-1);
    const joined = before !== undefined && isJoined(scene, before, verb);
    const main = kept.length === 1 && isMain(scene, kept, found[index + 1]);
    if (!before || !(joined || (!main && isReduced(scene, before, verb)))) kept.push(verb);
    else if (joined || isTimeAt(scene.tokens, verb.last))
      kept.push({ ...verb, finite: false, passive: true, stative: false });
  }
  return kept;
}

/** "built in 1923 and raised in 1950": a participle that "and" joins to one before. */
function isJoined(scene: Scene, before: VerbReading, verb: VerbReading): boolean {
  if (before.finite || !before.passive || !mayBeParticiple(scene, verb)) return false;
  return /^(?:and|or|but)$/.test(leftOf(scene, verb.at).norm);
}

function isReduced(scene: Scene, before: VerbReading, verb: VerbReading): boolean {
  // A participle clause has its object, too ("demanding the release of men detained on Friday").
  const takesObject = before.finite || !before.passive;
  if (!takesObject || CONTENT.has(before.lemma) || !mayBeParticiple(scene, verb)) return false;
  for (let at = before.last; at < verb.first; at += 1) {
    if (isBorder(scene.tokens, at)) return false;
  }
  const { kind } = leftOf(scene, verb.at);
  return kind !== 'subject' && kind !== 'pronoun';
}

/** "Residents who lost their homes moved to a gym": the verb behind a relative clause, where no other follows. */
function isMain(
  { tokens }: Scene,
  [before]: readonly VerbReading[],
  next: VerbReading | undefined,
): boolean {
  const pronoun = (before?.first ?? 0) - 1;
  if (!before?.finite || !/^(?:who|which|that)$/.test(normAt(tokens, pronoun))) return false;
  const subject = tokens.slice(0, pronoun);
  if (subject.length === 0 || subject.some((_, at) => isBorder(tokens, at))) return false;
  const end = next?.first ?? tokens.length;
  return (
    !next?.finite ||
    tokens.slice(before.last, end).some((_, i) => isBorder(tokens, before.last + i))
  );
}

function mayBeParticiple({ tokens, groups }: Scene, { at, finite }: VerbReading): boolean {
  const form = groups.has(at) || !finite ? null : formAt(tokens, at);
  if (!form?.past || !form.participle || isIntransitive(form.lemma)) return false;
  return normAt(tokens, at + 1) === 'since' || !startsNoun(tokens, skipAdverbs(tokens, at + 1));
}
