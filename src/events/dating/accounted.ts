import type { Timex } from '#anchoring/types.ts';
import { normAt } from '#clauses/norm.ts';
import type { Granularity } from '#time/types.ts';
import { timeOf, type Dated } from './dated.ts';
import { describedTime, governingTimes } from '#events/governing.ts';
import type { VerbView } from '#events/scene.ts';
import { subjectOf } from '#events/subject.ts';

/** Nothing but accounts is told in them. */
const OF_ACCOUNTS: ReadonlySet<Granularity> = new Set(['quarter', 'halfYear']);
/** Accounts are also of these, where the clause that names them gives an amount. */
const COMMON: ReadonlySet<Granularity> = new Set(['year', 'month']);

/**
 * "Net income fell to 38 million": what adds up over a period is of the period that the report has
 * named last, not of the day on which it is published. Null where the clause has a time of its own,
 * tells of no such amount, or no period has been named.
 *
 * @param before the clauses before it, in text order
 */
export function accountedTime(view: VerbView, before: () => readonly VerbView[]): Dated | null {
  if (view.verb.tense !== 'past' || view.voice.kind !== 'document' || !tellsFlow(view)) return null;
  if (governingTimes(view).some(({ interval }) => interval) || describedTime(view)) return null;
  const period = lastPeriod(before());
  if (!period?.interval) return null;
  return {
    when: timeOf(period, period.interval),
    basis: 'carried',
    expressions: [period.id],
    why: [{ code: 'event-carried', expression: period.id }],
  };
}

/** Whether the head of its subject is an amount that adds up: "sales of bikes", not "profit warnings". */
function tellsFlow(view: VerbView): boolean {
  const { grammar, tokens } = view;
  const subject = subjectOf(view);
  return subject.some((at, index) => {
    if (!grammar.isFlow(normAt(tokens, at))) return false;
    const next = subject[index + 1];
    // Where nouns have cases, what comes after the head is its genitive.
    if (next === undefined || grammar.label.cases) return true;
    return grammar.label.prepositions.has(normAt(tokens, next)) || tokens[next]?.kind === 'mark';
  });
}

function lastPeriod(before: readonly VerbView[]): Timex | null {
  for (const view of before.toReversed()) {
    if (view.voice.kind !== 'document') continue;
    const found = view.times.findLast((timex) => isPeriod(view, timex));
    if (found) return found;
  }
  return null;
}

function isPeriod(view: VerbView, { interval, compared, type, granularity }: Timex): boolean {
  if (!interval || compared || type !== 'DATE' || interval.end > view.voice.now) return false;
  return OF_ACCOUNTS.has(granularity) || (COMMON.has(granularity) && tellsFlow(view));
}
