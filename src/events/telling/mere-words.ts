import { normAt } from '#clauses/norm.ts';
import type { VerbView } from '#events/scene.ts';

/** Whether a clause only passes words on, or what somebody thinks: a call to the reader, condolences, a correction. */
export const areWords = (view: VerbView): boolean =>
  isAppeal(view) || onlySays(view) || isThought(view);

/** "appealed for footage": a call to the reader. */
function isAppeal({ verb, tokens, grammar }: VerbView): boolean {
  return grammar.appeals?.(verb.lemma, normAt(tokens, verb.last)) === true;
}

/** How many words behind a verb its object is looked for. */
const OBJECT_REACH = 4;

/** "offered her condolences", "gave the wrong time for the vigil". */
function onlySays({ verb, tokens, grammar }: VerbView): boolean {
  if (!grammar.onlySays) return false;
  const rest = tokens.slice(verb.last, verb.last + OBJECT_REACH).map(({ norm }) => norm);
  return grammar.onlySays(verb.lemma, rest);
}

/** "I thought that somebody had mixed up the boxes": what the speaker only thinks. */
function isThought({ clause, parent, grammar }: VerbView): boolean {
  if (clause.kind !== 'content' || !parent?.verb || !grammar.thinks?.has(parent.verb.lemma))
    return false;
  const { tokens, verb } = parent;
  return grammar.first?.has(normAt(tokens, verb.first - 1)) === true;
}
