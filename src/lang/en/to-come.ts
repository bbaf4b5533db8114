import { tokenAt } from '#text/lists.ts';
import type { Token } from '#text/types.ts';
import { words } from './words.ts';

/** Adjectives and participles of what is fixed for a day ahead. */
const FIXED = new Set(
  words('payable redeemable repayable returnable due maturing expiring effective'),
);
/** "set to resume", "due to open": what is arranged. */
const ARRANGED = new Set(words('set due scheduled expected slated poised planned'));
/** After these the arrangement is an old one ("was set to resume on Monday"). */
const BACK = new Set(words("was were been had wasn't weren't"));
const LEADS = new Set(words('on in at by for from until before around about the early late mid'));
/** "due to its loss": no infinitive. */
const NO_VERB = new Set(words('the a an its his her their this that these those'));
/** Words that may stand between the infinitive and its time ("set to resume work early on Monday"). */
const REACH = 3;

/** Index of the last token before a time that is none of its prepositions. */
function beforeLeads(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (LEADS.has(tokenAt(tokens, before)?.norm ?? '')) before -= 1;
  return before;
}

/** Whether a "to" begins the infinitive of an arrangement that still holds. */
function isArranged(tokens: readonly Token[], to: number): boolean {
  const [before, verb, after] = [to - 2, to - 1, to + 1].map((at) => tokens[at]?.norm ?? '');
  return ARRANGED.has(verb ?? '') && !BACK.has(before ?? '') && !NO_VERB.has(after ?? '');
}

/** Whether the infinitive of an arrangement reaches as far as a token ("talks set to resume | Monday"). */
function endsArranged(tokens: readonly Token[], last: number): boolean {
  for (let to = last - 1; to >= last - REACH && to > 0; to -= 1) {
    if (tokens[to + 1]?.kind !== 'word') return false;
    if (tokens[to]?.norm !== 'to') continue;
    return isArranged(tokens, to);
  }
  return false;
}

/** Verbs after which "until" and "to" lead to a day that was then still to come. */
const PUTTING_OFF = new Set(
  words(`adjourned postponed delayed deferred suspended rescheduled remanded bailed extended moved pushed brought
  renewed gave given granted`),
);
/** How far back the verb may stand, over its object, in tokens. */
const OBJECT = 6;
const UNTIL = new Set(words('until till to'));

/** "adjourned the case until Monday", "bailed until 14 October", "pushed back to May". */
function isPutOff(tokens: readonly Token[], at: number): boolean {
  if (!UNTIL.has(tokenAt(tokens, at - 1)?.norm ?? '')) return false;
  for (let before = at - 2; before >= at - OBJECT && before >= 0; before -= 1) {
    if (tokenAt(tokens, before)?.kind !== 'word') return false;
    if (PUTTING_OFF.has(tokenAt(tokens, before)?.norm ?? ''))
      return tokenAt(tokens, before - 2)?.norm !== 'had';
  }
  return false;
}

/** "with a deal expected before Christmas", "a vote planned by March": what is expected lies ahead. */
function isExpected(tokens: readonly Token[], at: number): boolean {
  const [before, participle, lead] = [at - 3, at - 2, at - 1].map((i) => tokens[i]?.norm ?? '');
  return (
    /^(?:by|before)$/.test(lead ?? '') && ARRANGED.has(participle ?? '') && !BACK.has(before ?? '')
  );
}

/** See `ClauseGrammar.isToCome`. */
export function isToCome(tokens: readonly Token[], at: number): boolean {
  if (isPutOff(tokens, at) || isExpected(tokens, at)) return true;
  const last = beforeLeads(tokens, at);
  return FIXED.has(tokenAt(tokens, last)?.norm ?? '')
    ? !BACK.has(tokenAt(tokens, last - 1)?.norm ?? '')
    : endsArranged(tokens, last);
}
