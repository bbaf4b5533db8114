import type { Token } from '#text/types.ts';
import type { VerbReading } from './types.ts';

type ReadVerbs = (text: string, tokens: readonly Token[]) => readonly VerbReading[];

interface Reading {
  readonly by: ReadVerbs;
  readonly verbs: readonly VerbReading[];
}

/** Kept as long as the document whose sentences they are. */
const readings = new WeakMap<readonly Token[], Reading>();

/** The verb groups of a sentence's own row of tokens, read once however many stages ask for them. */
export function verbsOf(
  text: string,
  tokens: readonly Token[],
  by: ReadVerbs,
): readonly VerbReading[] {
  const known = readings.get(tokens);
  if (known?.by === by) return known.verbs;
  const verbs = by(text, tokens);
  readings.set(tokens, { by, verbs });
  return verbs;
}
