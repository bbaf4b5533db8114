import type { AttributionMention } from '#sources/types.ts';
import { tellsEvent } from './telling/eligible.ts';
import { isHeadline } from './telling/nothing.ts';
import { labelOf } from './labels/label.ts';
import { fillCoordinated, fillLead } from './dating/lead.ts';
import { antecedents } from './labels/antecedent.ts';
import { readDiscourse, type Discourse } from './labels/discourse.ts';
import { conflictsAmong } from './conflicts.ts';
import { mergeTellings, type Comparable } from './merge.ts';
import { quantitiesOf } from './quantities.ts';
import { hasVerb, readScene, type ClauseView, type VerbView } from './scene.ts';
import { statusOf } from './telling/status.ts';
import type { Dated } from './dating/dated.ts';
import { dateClauses } from './dating/times.ts';
import type { EventDraft, EventInput, QuantityDraft, ToldEvents } from './types.ts';
import { wordsOf } from './words.ts';

/**
 * Tells what happened: each clause that tells an event, with its time, its status, a label and who
 * says so; what is told more than once, by one document or several, is one event with several
 * mentions, and tellings that contradict each other are a conflict.
 *
 * @param documents those of one story, in its order
 * @returns events in the order of their fullest telling
 */
export function tellEvents(documents: readonly EventInput[]): ToldEvents {
  const tellings = documents.flatMap(tellingsIn);
  const merged = mergeTellings(tellings);
  const order = new Map(documents.map(({ document }, index) => [document, index]));
  const place = ({ mentions: [first] }: EventDraft) => order.get(first?.document ?? '') ?? 0;
  const events = merged
    .map(({ event }) => event)
    .toSorted(
      (a, b) => place(a) - place(b) || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    );
  return { events, conflicts: conflictsAmong(merged) };
}

/** What one document tells, clause by clause. */
function tellingsIn(input: EventInput): Comparable[] {
  const views = readScene(input).filter(hasVerb).toSorted(bySpeech);
  const telling = views.filter(tellsEvent);
  const told = new Set<ClauseView>(telling);
  const dates = fillLead(views, told, fillCoordinated(views, dateClauses(views)));
  for (const view of telling) if (isOpinion(view, dates.get(view), input)) told.delete(view);
  const subjects = antecedents(input.text, views);
  const discourse = readDiscourse(input.text, input.attributions, views);
  return views
    .filter((view) => told.has(view) || isHeadline(view))
    .flatMap((view) => tellingOf({ input, told, dates, subjects, discourse }, view) ?? []);
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
  if (!dated || view.attributions.length > 0 || isDeed(view)) return false;
  if (dated.basis !== 'bounded' && dated.distant !== true) return false;
  return statusOf(view, attributions) === 'negated';
}

/** "Kapitan nie wystąpił": the perfective tells one deed that was not done. */
function isDeed({ grammar, verb, clause }: VerbView): boolean {
  const main = clause.kind === 'main' && grammar.hasAspect;
  return main && verb.tense === 'past' && !verb.ongoing && !verb.stative && verb.modality === null;
}

interface Telling {
  readonly input: EventInput;
  readonly told: ReadonlySet<ClauseView>;
  readonly dates: ReadonlyMap<ClauseView, Dated>;
  /** Whose subject a clause may take up. */
  readonly subjects: ReadonlyMap<VerbView, VerbView>;
  readonly discourse: Discourse;
}

function tellingOf(telling: Telling, view: VerbView): Comparable | null {
  const { input, told, dates, subjects, discourse } = telling;
  const dated = dates.get(view);
  if (!dated) return null;
  const { label, full } = labelOf(
    discourse,
    view,
    (other) => told.has(other),
    subjects.get(view) ?? null,
  );
  if (label === '') return null;
  const { document } = input;
  const quantities = quantitiesOf(input.text, view).map((found) => ({ document, ...found }));
  const { clause, verb, grammar } = view;
  const draft: EventDraft = {
    mentions: [
      {
        document,
        start: clause.start,
        end: clause.end,
        head: { start: verb.start, end: verb.end },
      },
    ],
    label,
    full,
    language: grammar.code,
    ...{ when: dated.when, basis: dated.basis, expressions: dated.expressions, why: dated.why },
    status: statusOf(view, input.attributions),
    attributions: sourcesOf(view, input.attributions).map((index) => ({ document, index })),
    quantities,
  };
  const compared = wordsOf(input.text, view, quantities);
  return { draft, ...compared, numbers: numbersOf(quantities), headline: isHeadline(view) };
}

/** Numbers that two tellings can have in common: exact ones, and what "about" and ranges lie around. */
function numbersOf(quantities: readonly QuantityDraft[]): ReadonlySet<number> {
  const middles = quantities.map(({ min, max }) => (max === null ? min : (min + max) / 2));
  return new Set(middles.filter((value) => value > 1));
}

/** Attributions that name somebody; a bare "reportedly" is told by the status. */
function sourcesOf(view: VerbView, attributions: readonly AttributionMention[]): number[] {
  return view.attributions.filter((index) => (attributions[index]?.chain.length ?? 0) > 0);
}
