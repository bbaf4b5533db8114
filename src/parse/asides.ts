import type { Aside } from '#anchoring/asides.ts';
import { innermostClauses } from '#clauses/tense.ts';
import type { Clause, ClauseGrammar } from '#clauses/types.ts';
import type { Sentence } from '#text/types.ts';
import { lastAt } from '#text/search.ts';

interface Sentences {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
}

/**
 * Tells what is said on the side around an offset: a relative clause or a participle between commas
 * (", launched in 2019,"), or one that only says which trial or men are meant; null outside of any.
 */
export function asideFinder(
  text: string,
  sentences: readonly Sentences[],
  grammar: ClauseGrammar | undefined,
): (offset: number) => Aside | null {
  // Where grammar asks for the comma, it doesn't tell that a clause is said on the side.
  if (!grammar || grammar.fenced) return () => null;
  const spans = sentences.map(({ sentence }) => sentence);
  return (offset) => {
    const found = sentences[lastAt(spans, offset)];
    return found
      ? (relativeAround(text, found, offset) ?? participleAround(text, found, offset))
      : null;
  };
}

const isSetOff = (text: string, { start }: Clause): boolean =>
  text.slice(0, start).trimEnd().endsWith(',');

function relativeAround(text: string, { clauses }: Sentences, offset: number): Aside | null {
  const around = clauses.find(
    ({ kind, start, end }) => kind === 'relative' && start <= offset && offset < end,
  );
  if (!around) return null;
  const { end } = around;
  if (isSetOff(text, around)) return { end, kind: 'apart' };
  // "after a trial that began in May": the trial only says after what.
  const within = around.parent === null ? null : clauses[around.parent];
  return within?.kind === 'time' ? { end, kind: 'which' } : null;
}

/** "The probe, launched in 2019, reached it", "the release of two men detained on Friday". */
function participleAround(
  text: string,
  { sentence: { tokens }, clauses }: Sentences,
  offset: number,
): Aside | null {
  const around = clauses[innermostClauses(clauses, tokens.length)[lastAt(tokens, offset)] ?? -1];
  if (around?.kind !== 'participle' || !around.verb?.passive || around.first === 0) return null;
  return { end: around.end, kind: isSetOff(text, around) ? 'apart' : 'one-of' };
}
