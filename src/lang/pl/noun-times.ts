import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import { PREPOSITIONS } from './data/events.ts';
import { words } from './verb-lexicon.ts';

const PREPOSITION_SET = new Set(words(PREPOSITIONS));

/** "wtorkowy", "piątkowego": an adjective of time stands by its noun. */
const ADJECTIVE = /(?:ow|sk|n)(?:y|a|e|ego|ej|emu|ym|ą|ych|ymi|i(?:a|e|ego|ej|emu|m|ą|ch|mi)?)$/;
const TIME_NOUNS = new Set(
  words(`wiosna wiosną wiosnę wiosny wiośnie jesień jesienią jesieni rano rana ranem południe południa południu
  popołudnie popołudnia popołudniu przedpołudnie przedpołudnia przedpołudniu noc nocy dzień dnia dniu dni dnie
  tygodnia tygodniu tygodni tygodnie stycznia styczniu kwietnia kwietniu sierpnia sierpniu września wrześniu
  października październiku grudnia grudniu`),
);

/** "XIX-wieczna kamienica" */
const CENTURY = /wieczn(?:y|a|e|ego|ej|emu|ą|ym|ych|ymi)$/;

/** Instrumentals: "z końcem" is no genitive of what something is from. */
const WITH =
  /^(?:początkiem|końcem|schyłkiem|nastaniem|dniem|świtem|brzaskiem|zmrokiem|zmierzchem|nocą|wiosną|jesienią)$/;

/** Whether a time says which, not when: "śledztwo z 3 maja", "piątkowy trening". See `EventGrammar.describesNoun`. */
export function describesNoun(tokens: readonly Token[], first: number, last: number): boolean {
  const before = normAt(tokens, first - 1);
  // "z początkiem stycznia" says when, as "na początku" does.
  if (before === 'z' || before === 'ze') return !WITH.test(normAt(tokens, first));
  const end = normAt(tokens, last - 1);
  if (CENTURY.test(end)) return true;
  if (last - first !== 1 || !ADJECTIVE.test(end) || TIME_NOUNS.has(end)) return false;
  return tokens[last]?.kind === 'word' && !PREPOSITION_SET.has(normAt(tokens, last));
}
