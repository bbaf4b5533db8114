import { splitClauses } from '#clauses/split.ts';
import type { Clause, ClauseGrammar } from '#clauses/types.ts';
import { englishClauses } from '#lang/en/clauses.ts';
import { polishClauses } from '#lang/pl/clauses.ts';
import type { Sentence } from '#text/types.ts';
import { tokenize } from '#text/tokens.ts';

const GRAMMARS: Readonly<Record<'pl' | 'en', ClauseGrammar>> = {
  pl: polishClauses,
  en: englishClauses,
};

/** The clauses of a sentence, which must be one sentence. */
export function clausesOf(language: 'pl' | 'en', text: string): readonly Clause[] {
  const tokens = tokenize(text, 0, text.length);
  const sentence: Sentence = { start: 0, end: text.length, tokens };
  return splitClauses(text, sentence, GRAMMARS[language]);
}

/**
 * Draws the clauses of a sentence one a line: kind (with "+" when it goes on from the one before),
 * words, and what the verb tells.
 */
export function drawClauses(language: 'pl' | 'en', text: string): string[] {
  return clausesOf(language, text).map(
    (clause) =>
      `${clause.kind}${clause.coordinated ? '+' : ''} «${text.slice(clause.start, clause.end)}» ${drawVerb(clause)}`,
  );
}

function drawVerb({ verb }: Clause): string {
  if (!verb) return '–';
  const flags = [
    verb.modality,
    verb.negated && 'not',
    verb.passive && 'passive',
    verb.perfect && 'perfect',
    verb.stative && 'state',
  ];
  return [verb.lemma, verb.tense, ...flags.filter((flag) => flag)].join(' ');
}
