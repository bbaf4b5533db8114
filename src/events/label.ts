import { contentOf } from './content.ts';
import type { ClauseView, VerbView } from './scene.ts';
import { isDenied } from './eligible.ts';
import { shorten } from './shorten.ts';
import { supplySubject } from './subject.ts';
import { timeWords } from './time-words.ts';
import { written } from './written.ts';

/** What the timeline says of an event. */
export interface Label {
  readonly label: string;
  readonly full: string;
}

/** Clauses that complete what their main clause tells. */
const COMPLETING = new Set(['content', 'purpose']);

/**
 * Writes an event's label: the clause without who says so, without its time and without what leads
 * over from the sentence before, with the subject that it shares with the clause before it; shortened
 * at the border of a phrase when it is long. `full` keeps the time and all that hangs on the clause.
 *
 * @param isEvent whether a clause tells an event of its own, which then stands for itself
 */
export function labelOf(
  text: string,
  view: VerbView,
  isEvent: (view: ClauseView) => boolean,
): Label {
  const subject = supplySubject(view);
  const kept = [...denial(view), ...subject, ...bare(view), ...completing(view, isEvent)];
  const whole = [
    ...subject,
    ...contentOf(view),
    ...view.children.flatMap((child) => hanging(child)),
  ];
  const label = shorten(text, view, unique(kept));
  return {
    label: capitalised(label),
    full: capitalised(written(text, view.tokens, unique(whole))),
  };
}

/** "zaprzecza, by stwierdzono …": what is denied is told with its denial. */
function denial(view: VerbView): number[] {
  const { parent, clause } = view;
  if (!isDenied(view) || !parent?.verb) return [];
  const opener = clause.opener?.split(' ').length ?? 0;
  return [
    ...range(parent.verb.first, parent.verb.last),
    ...range(clause.first, clause.first + opener),
  ];
}

function unique(indexes: readonly number[]): number[] {
  return [...new Set(indexes)];
}

/** Content without the words of time. */
function bare(view: VerbView): number[] {
  const { tokens, grammar } = view;
  const timed = timeWords(view);
  return contentOf(view).filter(
    (at) => !timed.has(at) && !grammar.label.pointing.has(tokens[at]?.norm ?? ''),
  );
}

function completing(view: ClauseView, isEvent: (view: ClauseView) => boolean): number[] {
  return view.children
    .filter((child) => COMPLETING.has(child.clause.kind) && !isEvent(child))
    .flatMap((child) => whole(child));
}

function whole(view: ClauseView): number[] {
  return range(view.clause.first, view.clause.last);
}

function hanging(view: ClauseView): number[] {
  if (view.clause.kind === 'comment' || view.framed) return [];
  return [...whole(view), ...view.children.flatMap((child) => hanging(child))];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

function capitalised(line: string): string {
  const first = line.charAt(0);
  return first.toUpperCase() + line.slice(1);
}
