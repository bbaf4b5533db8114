import type { Timex } from '#anchoring/types.ts';
import type { Token } from '#text/types.ts';
import { isShort } from '#events/activity.ts';
import type { VerbView } from '#events/scene.ts';

/** Whether a state is told that has begun of late, or has its days: what came into force or into service. */
export function isInForce({ verb, grammar }: VerbView, times: readonly Timex[]): boolean {
  const holds = (weekly: boolean) => grammar.isInForce?.(verb.lemma, weekly) === true;
  return times.some(
    (timex) => (isSinceDay(timex) && holds(false)) || (isOfDays(timex) && holds(isWeekly(timex))),
  );
}

/** "obowiązuje od wczoraj do jutra" */
const isOfDays = ({ granularity, mention: { meaning } }: Timex): boolean =>
  meaning.kind === 'range' && (granularity === 'day' || isShort(granularity));

const isWeekly = ({ mention: { meaning } }: Timex): boolean =>
  meaning.kind === 'range' && meaning.from.kind === 'weekday' && meaning.to.kind === 'weekday';

/** "obowiązuje od przedwczoraj": what has come into force on a day of late. */
const isSinceDay = ({ granularity, mention: { meaning } }: Timex): boolean =>
  meaning.kind === 'bound' &&
  meaning.bound === 'since' &&
  (granularity === 'day' || isShort(granularity));

/** "Katedrą kierowała od 1963 do 1998 r.": a state that began and ended. */
export function hadItsTime({ verb, clause }: VerbView, times: readonly Timex[]): boolean {
  if (verb.tense !== 'past' || verb.negated || clause.kind === 'relative') return false;
  return times.some(
    ({ type, mention: { meaning } }) => type === 'DATE' && meaning.kind === 'range',
  );
}

/** "Od czwartku do soboty ważyli młode co cztery godziny": a habit that had its days is over and told. */
export function wentOnDaily({ verb }: VerbView, times: readonly Timex[]): boolean {
  if (verb.tense !== 'past') return false;
  return times.some(({ type, mention }) => type !== 'SET' && mention.meaning.kind === 'range');
}

/** "has had 214mm of rain this month": so much up to now, in a time that is told. */
export function hadSoMuch(
  { verb, grammar, own, tokens }: VerbView,
  times: readonly Timex[],
): boolean {
  if (!verb.perfect || verb.negated || !grammar.owns.has(verb.lemma)) return false;
  const isMany = own.some((at) => at >= verb.last && at < verb.last + 2 && isNumber(tokens[at]));
  return isMany && times.some(({ interval }) => interval !== null);
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
