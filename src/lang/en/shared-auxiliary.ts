import { normAt } from '#clauses/norm.ts';
import type { VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { formAt, skipAdverbs } from './auxiliaries.ts';
import { isIntransitive } from './verb-forms.ts';
import {
  isBorder,
  isName,
  plainReading,
  startsNoun,
  startsPhrase,
  type Candidate,
  type Scene,
} from './verb-scene.ts';
import { isDay, words } from './words.ts';

/** How far back the auxiliary may stand, in tokens. */
const FARTHEST = 30;
const JOINTS = new Set(words('and or but'));
/** Readings whose verb is an infinitive or a participle that others may be coordinated with. */
const MODALITIES = new Set(['plan', 'possible', 'duty', 'conditional']);

/**
 * "will close the office and lay off 300", "is to be closed and demolished": the second of coordinated
 * predications shares the auxiliary of the first (Quirk et al., A Comprehensive Grammar of the English
 * Language, 13.52 f.). Null for what is none.
 */
export function readShared(candidate: Candidate): VerbReading | null {
  const { scene, form, left } = candidate;
  const joined = left.kind === 'conjunction' && JOINTS.has(left.norm);
  if (!joined && left.kind !== 'comma') return null;
  const before = auxiliaryBefore(scene, left.at);
  if (!before) return joined ? passive(candidate) : null;
  if (before.passive && form.participle && joined)
    return { ...shared(candidate, before, before.last - 1), passive: true };
  return isInfinitive(candidate, joined) ? infinitive(candidate, before) : null;
}

/** "was pulled over at 2 a.m. and charged with theft": with nothing done to an object, the second is passive too. */
function passive(candidate: Candidate): VerbReading | null {
  const { scene, at, left } = candidate;
  const { tokens, groups } = scene;
  if (left.norm !== 'and' || left.at !== at - 1 || !isDone(candidate)) return null;
  const next = skipAdverbs(tokens, at + 1);
  const object = startsNoun(tokens, next) && !NEXT.has(normAt(tokens, next + 1));
  if (object || isName(scene, next)) return null;
  const before = lastGroup(groups, left.at);
  if (!before?.passive || !before.finite || before.last - before.first < 2) return null;
  return { ...shared(candidate, before, before.last - 1), passive: true };
}

/** A participle of what can be done to somebody; "was hurt and left" is mostly no passive. */
function isDone({ form }: Candidate): boolean {
  if (!form.participle || form.base || form.lemma === 'leave') return false;
  return !isIntransitive(form.lemma);
}

/** "released the next day" has no object. */
const NEXT = new Set(words('next following same'));

function lastGroup(groups: Scene['groups'], from: number): VerbReading | null {
  for (let at = from - 1; at >= 0 && at > from - FARTHEST; at -= 1) {
    const group = groups.get(at);
    if (group) return group;
  }
  return null;
}

/** "lay off" is the infinitive of another verb than the past of "lie". */
const isLay = ({ scene, at }: Candidate): boolean => normAt(scene.tokens, at) === 'lay';

function infinitive(candidate: Candidate, before: VerbReading): VerbReading {
  const reading = shared(candidate, before, before.last - (before.passive ? 2 : 1));
  return isLay(candidate) ? { ...reading, lemma: 'lay', stative: false } : reading;
}

/** @param last past the tokens of the auxiliary */
function shared(candidate: Candidate, before: VerbReading, last: number): VerbReading {
  return {
    ...plainReading(candidate, before.tense, true),
    modality: before.modality,
    negated: before.negated && candidate.left.norm === 'or',
    agreement: null,
    auxiliary: { first: before.first, last },
  };
}

/** The group with a modal that the conjunction or comma goes on from; null when another verb stands between. */
function auxiliaryBefore({ tokens, groups }: Scene, from: number): VerbReading | null {
  for (let at = from - 1; at >= 0 && at > from - FARTHEST; at -= 1) {
    const group = groups.get(at);
    if (group) {
      const modal = group.tense === 'future' || MODALITIES.has(group.modality ?? '');
      return modal && group.finite ? group : null;
    }
    const norm = normAt(tokens, at);
    if (isBorder(tokens, at) && norm !== ',' && !JOINTS.has(norm)) return null;
  }
  return null;
}

/** Whether a form that may be a noun is the verb here: by what follows, or by the time that went before. */
function isInfinitive(candidate: Candidate, joined: boolean): boolean {
  const { scene, at, form, left } = candidate;
  const { tokens } = scene;
  if (!form.base && !isLay(candidate)) return false;
  const next = skipAdverbs(tokens, at + 1);
  const object = startsPhrase(tokens, next) ? startsNoun(tokens, next) : isName(scene, next);
  if (!joined) return object;
  if (!form.noun || object || isDay(normAt(tokens, next))) return true;
  const state = formAt(tokens, next)?.participle === true;
  return state || (endsTime(tokens, left.at - 1) && normAt(tokens, next) !== 'of');
}

/** "on March 2 and stay", "on Monday and return": a time ends what went before. */
function endsTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' || isDay(normAt(tokens, at));
}
