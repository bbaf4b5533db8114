import type { Timex } from '#anchoring/types.ts';
import type { Granularity } from '#time/types.ts';
import type { VerbView } from './scene.ts';

const SHORT = new Set<Granularity>(['second', 'minute', 'hour', 'dayPart']);

/** True for a unit below the day. */
export const isShort = (unit: Granularity): boolean => SHORT.has(unit);

/**
 * True when what is otherwise a state is told as something people did at an hour or for hours: "worked
 * through the night", "have been sitting for two hours", "stoimy od 20.30".
 */
export function isActivity({ verb, grammar, clause }: VerbView, times: readonly Timex[]): boolean {
  if (!grammar.activity(verb.lemma) || clause.kind === 'relative') return false;
  const now = verb.tense === 'present';
  return times.some((timex) => takesHours(timex) && (!now || timex.openEnd));
}

function takesHours({ type, granularity, interval, mention }: Timex): boolean {
  if (type === 'SET') return false;
  if (interval !== null) return isShort(granularity);
  return mention.meaning.kind === 'duration' && isShort(mention.meaning.unit);
}

/** "stayed shut on Monday", "will remain closed for a year": a state is told from when or until when it holds. */
export function staysSo({ verb, tokens, grammar }: VerbView): boolean {
  return grammar.staysSo(tokens, verb);
}
