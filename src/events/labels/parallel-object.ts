import { normAt } from '#clauses/norm.ts';
import { agrees, referentFor, type Pointing, type Referent } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { mentionsIn, quotedFrom, type Mention } from '#events/mentions.ts';
import { hasVerb, type VerbView } from '#events/scene.ts';
import { goesOnFrom, hasSubject } from '#events/subject.ts';

/**
 * "Mills took in clean water and gave it back dirty": of two verbs with one subject, the object of the second is
 * that of the first. Null for any other pronoun, and where the first has no object right behind it.
 */
export function sharedObject(
  discourse: Discourse,
  view: VerbView,
  pointing: Pointing,
): Referent | null {
  const before = firstOfTwo(discourse, view, pointing);
  const object = before && objectOf(before);
  if (!object) return null;
  const { kind } = pointing;
  const meant = agrees(discourse, object, { kind, role: 'owner' });
  return meant || isUncounted(object, kind) ? referentFor(discourse, object, kind) : null;
}

/** The clause before, where the pronoun is the object right behind a verb that shares its subject. */
function firstOfTwo(
  { text }: Discourse,
  view: VerbView,
  { kind, role }: Pointing,
): VerbView | null {
  const { clause, verb, tokens, grammar } = view;
  if (role !== 'object' || kind === 'he' || kind === 'she' || !clause.coordinated) return null;
  if (grammar.label.objectPronoun(normAt(tokens, verb.last)) !== kind || hasSubject(view))
    return null;
  const before = goesOnFrom(view);
  if (!before || !hasVerb(before) || before.verb.passive) return null;
  // "entered the ring with a plan and carried it out": a place is only where.
  const moved = grammar.label.motion.has(before.verb.lemma);
  return !moved && quotedFrom(text, before) === quotedFrom(text, view) ? before : null;
}

/** The phrase right behind a verb and its particle. */
function objectOf(view: VerbView): Mention | null {
  const { verb, tokens, grammar } = view;
  const particle = normAt(tokens, verb.last);
  const parted = grammar.label.verbParticles.has(particle) || particle === 'in';
  const first = parted ? verb.last + 1 : verb.last;
  return mentionsIn(view).find(({ words }) => words[0] === first) ?? null;
}

/** "clean water" is one thing all the same. */
function isUncounted({ view, words }: Mention, kind: Pointing['kind']): boolean {
  const norms = words.map((at) => normAt(view.tokens, at));
  return kind === 'it' && view.grammar.label.fits('it', norms, norms.join(' '));
}
