import type { Clause, VerbGroup } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import type { EventGrammar } from './grammar.ts';

/**
 * What stands for the verb in a sentence that tells an event without one: "A blast at a mill on
 * Tuesday", "Internet down since noon", "Cztery osoby ranne". Null where the clause is a part of a
 * sentence, or nothing in it tells an event.
 */
export function nominalVerb(
  clause: Clause,
  tokens: readonly Token[],
  own: readonly number[],
  grammar: EventGrammar,
): VerbGroup | null {
  const first = own[0] ?? -1;
  if (clause.opener !== null || clause.coordinated || !stands(clause, tokens, first)) return null;
  if (pointsBack(tokens, own, grammar)) return null;
  const head = grammar.headOf(tokens, own);
  const token = head && tokens[head.at];
  if (!token) return null;
  return {
    start: token.start,
    end: token.end,
    first: head.at,
    last: head.at + 1,
    at: head.at,
    form: token.norm,
    lemma: head.lemma,
    tense: 'past',
    negated: false,
    modality: null,
    passive: head.kind === 'state',
    perfect: head.kind === 'state',
    reflexive: false,
    ongoing: false,
    stative: false,
    agreement: null,
  };
}

/** "To trzeci taki wypadek": a sentence about what has been told. */
function pointsBack(
  tokens: readonly Token[],
  own: readonly number[],
  { anything }: EventGrammar,
): boolean {
  const first = own.find((at) => tokens[at]?.kind === 'word') ?? -1;
  return anything.has(tokens[first]?.norm ?? '');
}

/** It opens the sentence, with only a stamp or marks before it, or what a colon has announced. */
function stands({ kind, parent }: Clause, tokens: readonly Token[], first: number): boolean {
  if (first < 0) return false;
  if (kind === 'content') return tokens[first - 1]?.norm === ':';
  if (kind !== 'main' || parent !== null) return false;
  return tokens.slice(0, first).every((token) => token.kind !== 'word');
}
