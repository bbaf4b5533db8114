import { normAt } from '#clauses/norm.ts';
import { MONTHS } from './time/dates.ts';
import type { Token } from '#text/types.ts';
import { isPassiveParticiple, passiveLemma, readForm } from './verb-forms.ts';
import { isPerfective } from './verb-lexicon.ts';

/** Participles of what is set for a day ahead; with "w" they tell when it was set. */
const SET =
  /^(planowan|zaplanowan|przewidzian|przewidywan|wyznaczon|zapowiedzian|zapowiadan)(y|a|e|i|ego|ej|emu|ym|ymi|ych|ą)$/;
/** "płatna 7 grudnia", "przypadające w maju". */
const DUE = /^(płatn|przypadając)(y|a|e|i|ego|ej|emu|ym|ymi|ych|ą)$/;
const LEADS = /^(na|w|we|od|do|około|początek|koniec|połowę|wczesną|późną)$/;
/** After these the plan is an old one ("był zaplanowany na piątek"). */
const BACK = /^(był|była|było|byli|były|został|została|zostało|zostali|zostały)$/;

/** "odroczył rozprawę do 14 stycznia": until when something is put off, longer or stopped lies ahead. */
const PUT_OFF =
  /^(?:odroczy|odroczon|odłoży|odłożon|przedłuży|przedłużon|wydłuży|wydłużon|zawiesi|zawieszon|wstrzyma)/;
/** How far before "do" that verb may stand, in tokens. */
const PUT_OFF_REACH = 5;

function isPutOff(tokens: readonly Token[], at: number): boolean {
  if (normAt(tokens, at - 1) !== 'do') return false;
  for (let before = at - 2; before >= 0 && before >= at - 1 - PUT_OFF_REACH; before -= 1) {
    if (/^[,;:]$/.test(normAt(tokens, before))) return false;
    if (PUT_OFF.test(normAt(tokens, before))) return true;
  }
  return false;
}

/** See `ClauseGrammar.isToCome`. */
export function isToCome(tokens: readonly Token[], at: number): boolean {
  if (isPutOff(tokens, at)) return true;
  let last = at - 1;
  while (LEADS.test(normAt(tokens, last))) last -= 1;
  const isSet = normAt(tokens, last + 1) === 'na';
  // "planowany na lipiec": the verb tells whether that July is over.
  if (isSet && MONTHS.has(normAt(tokens, at))) return false;
  const fixed = isSet ? SET : DUE;
  return fixed.test(normAt(tokens, last)) && !BACK.test(normAt(tokens, last - 1));
}

const WHEN = /^(w|we|o)$/;
/** Participles of what is meant or waited for tell of what is to come. */
const MEANT =
  /^(?:za|prze|wy|u)?(?:planowan|mówion|widzian|znaczon|powiedzian|czekiwan|powiadan)|^(?:oczekiwan|spodziewan)/;
/** How far before a participle the "zostać" or "być" of its passive may stand, in tokens. */
const PASSIVE_REACH = 4;

const AUXILIARIES = new Set(['być', 'zostać', 'zostawać', 'bywać']);
const isAuxiliary = (tokens: readonly Token[], at: number): boolean =>
  AUXILIARIES.has(readForm(normAt(tokens, at))?.lemma ?? '');

/** See `ClauseGrammar.isDone`: a passive participle of a perfective verb, with no auxiliary beside it. */
export function isDone(tokens: readonly Token[], at: number): boolean {
  const participle = WHEN.test(normAt(tokens, at - 1)) ? at - 2 : at - 1;
  return isDeed(normAt(tokens, participle)) && !isPredicate(tokens, participle);
}

const isDeed = (word: string): boolean =>
  isPassiveParticiple(word) && !MEANT.test(word) && isPerfective(passiveLemma(word));

/** "zostanie w maju otwarty", "otwarty będzie": what is said of a thing, not which one it is. */
function isPredicate(tokens: readonly Token[], participle: number): boolean {
  if (isAuxiliary(tokens, participle + 1)) return true;
  for (let at = participle - 1; at >= participle - PASSIVE_REACH; at -= 1) {
    if (/^,?$/.test(normAt(tokens, at))) return false;
    if (isAuxiliary(tokens, at)) return true;
  }
  return false;
}
