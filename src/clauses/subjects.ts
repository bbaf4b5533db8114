import type { Token } from '#text/types.ts';
import type { Draft } from './drafts.ts';
import type { Piece } from './pieces.ts';
import type { ClauseGrammar } from './types.ts';

interface Around {
  readonly grammar: ClauseGrammar;
  readonly tokens: readonly Token[];
  readonly drafts: Draft[];
  /** The next piece, and the one after it. */
  readonly following: Piece | null;
  readonly later: Piece | null;
}

/** Whether words after a conjunction, without a verb, begin the next clause rather than go on with this one. */
export function opensNext(around: Around, inner: Draft, piece: Piece): boolean {
  if (opensSubject(around, piece) || opensAdverbial(around, inner, piece)) return true;
  return piece.comma && opensLongSubject(around, inner);
}

/** "…, a Chaoui i Bekkali zostali zwolnieni": the first half of the next clause's subject. */
function opensSubject({ following }: Around, piece: Piece): boolean {
  if (!piece.comma || following?.border !== 'coordinate' || following.comma) return false;
  return following.verb?.finite === true && following.verb.sure;
}

/** "won four years later and, in December 1990, beat …": a time between commas, then the verb at once. */
function opensAdverbial({ following, later }: Around, inner: Draft, piece: Piece): boolean {
  if (!inner.verb?.finite || piece.last - piece.first > 1) return false;
  if (following?.border !== 'comma' || following.verb || later?.border !== 'comma') return false;
  return later.verb?.finite === true && later.verb.sure && later.verb.first === later.first;
}

/** "…, and the trial, set for May, never began": a subject, something between commas, then its verb at once. */
function opensLongSubject({ following, later }: Around, inner: Draft): boolean {
  if (!inner.verb?.finite || following?.border !== 'comma') return false;
  if (following.verb?.finite === true || later?.border !== 'comma' || !later.verb) return false;
  const { finite, sure, first } = later.verb;
  return finite && sure && first <= later.first + 1;
}

/**
 * "Swimming lessons, held on Fridays, will move", "Diving stops": what looked like a participle clause at the
 * beginning is the subject of a verb that has no other.
 */
export function isFrontedSubject(
  { grammar, drafts }: Around,
  waiting: Draft,
  piece: Piece,
): boolean {
  const fronted = drafts.at(-1);
  if (grammar.fenced || waiting.first >= 0 || fronted?.parent !== waiting) return false;
  return fronted.first === 0 && !fronted.verb?.passive && piece.verb?.first === piece.first;
}

/** Gives what looked like a participle clause to the clause that waited for a subject. */
export function takeFronted(drafts: Draft[], waiting: Draft, piece: Piece): void {
  drafts.pop();
  waiting.first = 0;
  waiting.last = piece.last;
  waiting.verb = piece.verb;
}

/** "A moss found once, in 1911, was growing": where the participle begins that tells of the noun before it. */
export function nounBefore({ grammar, tokens }: Around, { first, verb }: Piece): number {
  if (grammar.fenced || !verb || verb.finite || !verb.passive) return first;
  return grammar.subjectStart(tokens, verb.first, first) < verb.first ? verb.first : first;
}
