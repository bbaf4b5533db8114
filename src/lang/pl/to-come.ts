import { normAt } from '#clauses/norm.ts';
import { MONTHS } from './time/dates.ts';
import type { Token } from '#text/types.ts';

/** Participles of what is set for a day ahead; with "w" they tell when it was set. */
const SET =
  /^(planowan|zaplanowan|przewidzian|przewidywan|wyznaczon|zapowiedzian|zapowiadan)(y|a|e|i|ego|ej|emu|ym|ymi|ych|ą)$/;
/** "płatna 7 grudnia", "przypadające w maju". */
const DUE = /^(płatn|przypadając)(y|a|e|i|ego|ej|emu|ym|ymi|ych|ą)$/;
const LEADS = /^(na|w|we|od|do|około|początek|koniec|połowę|wczesną|późną)$/;
/** After these the plan is an old one ("był zaplanowany na piątek"). */
const BACK = /^(był|była|było|byli|były|został|została|zostało|zostali|zostały)$/;

/** See `ClauseGrammar.isToCome`. */
export function isToCome(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (LEADS.test(normAt(tokens, last))) last -= 1;
  const isSet = normAt(tokens, last + 1) === 'na';
  // "planowany na lipiec": the verb tells whether that July is over.
  if (isSet && MONTHS.has(normAt(tokens, at))) return false;
  const fixed = isSet ? SET : DUE;
  return fixed.test(normAt(tokens, last)) && !BACK.test(normAt(tokens, last - 1));
}
