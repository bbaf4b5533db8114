import type { Timex } from '#anchoring/types.ts';
import { normAt } from '#clauses/norm.ts';
import { startOfDay } from '#time/calendar.ts';
import { lengthOf } from './governing.ts';
import type { VerbView } from './scene.ts';

/** Whether a time has a place on the calendar. */
export const isPlaced = (timex: Timex): boolean => timex.interval !== null;

/** The future, a plan, or a present with a time to come ("Polls close in 25 minutes"). */
export function isPlan(view: VerbView, times: readonly Timex[]): boolean {
  const { verb } = view;
  if (verb.modality === 'plan' || verb.modality === 'conditional') return true;
  if (verb.modality === 'hearsay') return wasToBe(view, times);
  if (verb.tense === 'future') return true;
  return verb.tense === 'present' && isFixed(view, times);
}

/** A present with a time to come; with none of its own, that of its line ("1 May: The time to appeal runs out"). */
function isFixed(view: VerbView, times: readonly Timex[]): boolean {
  const { verb, voice, grammar } = view;
  if (times.length === 0) return (voice.stamp?.interval?.start ?? 0) >= voice.now;
  const fixed = grammar.timetabled(verb.lemma);
  // "Talks open on Monday for two weeks": how long says nothing of when.
  const measures = grammar.verbClass(verb.lemma, verb.reflexive) === 'extent';
  const length = fixed && !measures ? lengthOf(view) : null;
  const placed = length ? times.filter((timex) => timex !== length) : times;
  if (placed.length === 0) return false;
  if (placed.every(({ interval }) => interval !== null && interval.start >= voice.now)) return true;
  return fixed && placed.every((timex) => isAhead(timex, view));
}

/** "arrives today", "runs until Sunday": not over yet, and no "since". */
function isAhead({ interval, openEnd }: Timex, { voice: { created } }: VerbView): boolean {
  if (interval === null || openEnd) return false;
  return interval.start >= startOfDay(created.at) && interval.end > created.at;
}

/** "miał wyjechać jutro", "miał wyjechać o 8, ale …": what was to be, not what is said to have been. */
function wasToBe(view: VerbView, times: readonly Timex[]): boolean {
  const { verb, voice, grammar, tokens, clause } = view;
  if (!grammar.wasTo(verb)) return false;
  if (times.some(({ interval }) => interval !== null && interval.end > voice.now)) return true;
  if (isArranged(view, times)) return true;
  return [clause.last, clause.last + 1].some((at) => grammar.contrasts.has(normAt(tokens, at)));
}

/** "Miała wrócić o 16": in the paper's own words, what was arranged; in another's it is what they say. */
function isArranged({ verb, grammar, attributions }: VerbView, times: readonly Timex[]): boolean {
  return attributions.length === 0 && times.some(isPlaced) && grammar.arranged(verb.lemma);
}
