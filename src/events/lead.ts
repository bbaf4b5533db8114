import { classOf } from './eligible.ts';
import type { ClauseView, VerbView } from './scene.ts';
import type { Dated } from './times.ts';

/** How many blocks further on the sentence may stand that dates the lead. */
const REACH = 3;

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
