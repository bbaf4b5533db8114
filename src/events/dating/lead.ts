import { classOf } from '#events/verb-class.ts';
import type { ClauseView, VerbView } from '#events/scene.ts';
import type { Dated } from './dated.ts';

/** How many blocks further on the sentence may stand that dates the lead. */
const REACH = 3;

/**
 * "A man entered the bank and demanded money on Tuesday": the time after the last of coordinated
 * clauses is that of those before it, if nothing else says when they were.
 */
export function fillCoordinated(
  views: readonly VerbView[],
  dates: ReadonlyMap<ClauseView, Dated>,
): ReadonlyMap<ClauseView, Dated> {
  const filled = new Map(dates);
  for (const view of views.toReversed()) {
    const { elder, clause } = view;
    const dated = filled.get(view);
    if (!elder || !dated || dated.basis === 'bounded' || !goesOn(view, elder)) continue;
    if (filled.get(elder)?.basis !== 'bounded') continue;
    const words = { start: clause.start, end: clause.end };
    const expression = dated.expressions[0] ?? null;
    filled.set(elder, {
      ...dated,
      basis: 'relative',
      why: [{ code: 'event-relative', expression, words }],
    });
  }
  return filled;
}

/** Coordinated clauses of one tense, neither of which only says who tells; a time before the verb is its own. */
function goesOn({ clause, verb, framed, times }: VerbView, elder: ClauseView): boolean {
  if (!clause.coordinated || framed || elder.framed || elder.verb?.tense !== verb.tense)
    return false;
  return times.every(({ start }) => start > verb.start);
}

/**
 * A lead often tells what happened and only the next paragraph when: "Four people were hurt in a
 * crash … The crash happened at 6:30 on Friday." Events before that sentence for which nothing says
 * when take the time of the happening.
 */
export function fillLead(
  views: readonly VerbView[],
  told: ReadonlySet<ClauseView>,
  dates: ReadonlyMap<ClauseView, Dated>,
): ReadonlyMap<ClauseView, Dated> {
  const at = views.findIndex(
    (view) => told.has(view) && view.clause.kind === 'main' && dates.get(view)?.basis === 'stated',
  );
  const happening = views[at];
  const dated = happening && dates.get(happening);
  if (!dated || classOf(happening) !== 'happening' || happening.blockIndex > REACH) return dates;
  const filled = new Map(dates);
  for (const view of views.slice(0, at)) {
    const known = dates.get(view);
    if (
      known?.basis !== 'bounded' ||
      view.block.block.kind === 'post' ||
      view.verb.tense !== 'past'
    )
      continue;
    filled.set(view, {
      ...dated,
      basis: 'relative',
      why: [
        {
          code: 'event-relative',
          expression: dated.expressions[0] ?? null,
          words: { start: happening.clause.start, end: happening.clause.end },
        },
      ],
    });
  }
  return filled;
}
