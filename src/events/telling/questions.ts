import type { ClauseView } from '#events/scene.ts';

/** "decides whether …", "whoever comes …": what is asked, or nobody in particular, tells nothing. */
export function isQuestion({ clause, grammar }: ClauseView): boolean {
  const { opener, kind } = clause;
  if (opener === null || grammar.questions.has(opener)) return opener !== null;
  if (kind !== 'content' || opener === 'that') return false;
  const { subjectPronouns, relativeAdverbs } = grammar.label;
  return subjectPronouns.has(opener) || relativeAdverbs.has(opener);
}

/** A sentence that ends in a question mark asks. */
export function asks({ tokens }: ClauseView): boolean {
  return tokens.slice(-2).some(({ norm }) => norm === '?');
}
