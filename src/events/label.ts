import type { Token } from '#text/types.ts';
import { inFrame, type ClauseView, type VerbView } from './scene.ts';
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
  const kept = [...subject, ...bare(view), ...completing(view, isEvent)];
  const whole = [...subject, ...content(view), ...view.children.flatMap((child) => hanging(child))];
  const label = shorten(text, view, unique(kept));
  return {
    label: capitalised(label),
    full: capitalised(written(text, view.tokens, unique(whole))),
  };
}

function unique(indexes: readonly number[]): number[] {
  return [...new Set(indexes)];
}

/** Own tokens without opener, frame and leading connectors. */
function content(view: ClauseView): number[] {
  const { own, tokens, grammar, clause } = view;
  const kept = own.filter((at) => !inFrame(view, tokens[at]?.start ?? 0));
  const opened = kept.filter((at) => at >= clause.first + openerLength(view));
  let from = 0;
  while (from < opened.length && leadsOver(grammar.label.connectors, tokens[opened[from] ?? -1])) {
    from += 1;
  }
  return opened.slice(from);
}

function leadsOver(connectors: ReadonlySet<string>, token: Token | undefined): boolean {
  return token?.kind === 'mark' ? token.norm === ',' : connectors.has(token?.norm ?? '');
}

/** Openers go, but for relative pronouns that nothing replaces. */
function openerLength({ clause, grammar }: ClauseView): number {
  if (clause.opener === null) return 0;
  const words = clause.opener.split(' ');
  const { subjectPronouns, relativeAdverbs } = grammar.label;
  const dropped = subjectPronouns.has(clause.opener) || relativeAdverbs.has(clause.opener);
  return clause.kind === 'relative' && !dropped ? 0 : words.length;
}

/** Content without the words of time. */
function bare(view: VerbView): number[] {
  return withoutLooseCommas(view.tokens, content(view), timeWords(view));
}

/** A comma that only set off a dropped word goes with it. */
function withoutLooseCommas(
  tokens: readonly Token[],
  indexes: readonly number[],
  dropped: ReadonlySet<number>,
): number[] {
  return indexes.filter((at) => {
    if (dropped.has(at)) return false;
    return tokens[at]?.norm !== ',' || !(dropped.has(at - 1) || dropped.has(at + 1));
  });
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
