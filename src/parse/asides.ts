import type { Clause, ClauseGrammar } from '#clauses/types.ts';
import type { Sentence } from '#text/types.ts';
import { indexAt } from './index-at.ts';

interface Sentences {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
}

/** Tells where the relative clause ends that stands between commas around an offset; null outside of any. */
export function asideFinder(
  text: string,
  sentences: readonly Sentences[],
  grammar: ClauseGrammar | undefined,
): (offset: number) => number | null {
  // Where grammar asks for the comma, it doesn't tell that a clause is said on the side.
  if (!grammar || grammar.fenced) return () => null;
  const spans = sentences.map(({ sentence }) => sentence);
  return (offset) => {
    const found = sentences[indexAt(spans, offset)];
    const around = found?.clauses.find(
      ({ kind, start, end }) => kind === 'relative' && start <= offset && offset < end,
    );
    const apart = around && text.slice(0, around.start).trimEnd().endsWith(',');
    return apart ? around.end : null;
  };
}
