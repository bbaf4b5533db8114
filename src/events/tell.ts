import type { AttributionMention } from '#sources/types.ts';
import { isHeadline, tellsEvent } from './eligible.ts';
import { labelOf } from './label.ts';
import { fillLead } from './lead.ts';
import { mergeTellings, type Comparable } from './merge.ts';
import { quantitiesOf } from './quantities.ts';
import { hasVerb, readScene, type ClauseView, type VerbView } from './scene.ts';
import { statusOf } from './status.ts';
import { dateClauses, type Dated } from './times.ts';
import type { EventDraft, EventInput } from './types.ts';
import { wordsOf } from './words.ts';

/**
 * Tells what happened: each clause that tells an event, with its time, its status, a label and who
 * says so; what is told more than once is one event with several mentions.
 *
 * @returns events in the order of their first telling
 */
export function tellEvents(input: EventInput): EventDraft[] {
  const views = readScene(input).filter(hasVerb).toSorted(bySpeech);
  const telling = views.filter(tellsEvent);
  const told = new Set<ClauseView>(telling);
  const dates = fillLead(views, told, dateClauses(views));
  for (const view of telling) if (isOpinion(view, dates.get(view), input)) told.delete(view);
  const tellings = views
    .filter((view) => told.has(view) || isHeadline(view))
    .map((view) => tellingOf({ input, told, dates }, view));
  const events = mergeTellings(tellings.filter((telling) => telling !== null));
  return events.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** In the order in which their verbs stand. */
function bySpeech(a: VerbView, b: VerbView): number {
  return a.sentence - b.sentence || a.verb.at - b.verb.at;
}

/** What did not happen, at no time and by nobody's word, is an opinion rather than news. */
function isOpinion(
  view: VerbView,
  dated: Dated | undefined,
  { attributions }: EventInput,
): boolean {
  if (!dated || view.attributions.length > 0) return false;
  if (dated.basis !== 'bounded' && dated.distant !== true) return false;
  return statusOf(view, attributions) === 'negated';
}

interface Telling {
  readonly input: EventInput;
  readonly told: ReadonlySet<ClauseView>;
  readonly dates: ReadonlyMap<ClauseView, Dated>;
}

function tellingOf({ input, told, dates }: Telling, view: VerbView): Comparable | null {
  const dated = dates.get(view);
  if (!dated) return null;
  const { label, full } = labelOf(input.text, view, (other) => told.has(other));
  if (label === '') return null;
  const quantities = quantitiesOf(input.text, view);
  const { clause, verb, grammar } = view;
  const draft: EventDraft = {
    mentions: [
      { start: clause.start, end: clause.end, head: { start: verb.start, end: verb.end } },
    ],
    label,
    full,
    language: grammar.code,
    ...{ when: dated.when, basis: dated.basis, expressions: dated.expressions, why: dated.why },
    status: statusOf(view, input.attributions),
    attributions: sourcesOf(view, input.attributions),
    quantities,
  };
  const numbers = new Set(quantities.map(({ min }) => min).filter((value) => value > 1));
  return { draft, ...wordsOf(view), numbers, headline: isHeadline(view) };
}

/** Attributions that name somebody; a bare "reportedly" is told by the status. */
function sourcesOf(view: VerbView, attributions: readonly AttributionMention[]): number[] {
  return view.attributions.filter((index) => (attributions[index]?.chain.length ?? 0) > 0);
}
