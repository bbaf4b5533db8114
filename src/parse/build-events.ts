import type { Timex } from '#anchoring/types.ts';
import type { EventDraft, QuantityDraft, Said } from '#events/types.ts';
import { explainEvent, type Telling } from '#explain/explain.ts';
import type { AttributionMention } from '#sources/types.ts';
import type { Attribution, Id, Mention, Quantity, StoryEvent } from '#story/types.ts';
import type { SourceRegister } from './build-sources.ts';
import { timeSpan } from '#story/time-span.ts';

/** What the events of a story refer to, document by document. */
export interface EventsInput {
  readonly documents: ReadonlyMap<
    Id,
    {
      readonly timexes: readonly Timex[];
      readonly attributions: readonly AttributionMention[];
      readonly telling: Telling;
      /** Whether its text is in capitals, in which its labels then are, too: names keep theirs. */
      readonly shouted: boolean;
    }
  >;
  readonly register: SourceRegister;
}

/** The chain of an attribution as source ids, nearest first; empty when nobody is named. */
export function chainOf(
  { document, index }: Said,
  { documents, register }: EventsInput,
): readonly Id[] {
  const chain = documents.get(document)?.attributions[index]?.chain ?? [];
  return chain.map((source) => register.idOf(source)).filter((id) => id !== null);
}

function attributionOf(said: Said, input: EventsInput): Attribution | null {
  const { document, index } = said;
  const chain = chainOf(said, input);
  const told = input.documents.get(document)?.attributions[index];
  if (!told || chain.length === 0) return null;
  const cue = told.cue && mentionOf({ document, ...told.cue });
  return { document, chain, cue, hedged: told.hedged };
}

/** A place in a document as the story keeps it. */
export const mentionOf = ({ document, start, end }: Mention): Mention => ({ start, end, document });

/** The same chain told twice by a document is one attribution. */
function distinct(attributions: readonly Attribution[]): Attribution[] {
  const seen = new Map<string, Attribution>();
  for (const one of attributions) {
    const key = [one.document, ...one.chain].join(' ');
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** A quantity as the story keeps it. */
export function quantityOf({ kind, min, max, unit, of, ...place }: QuantityDraft): Quantity {
  return { kind, min, max, unit, of, mention: mentionOf(place) };
}

/** Verbs don't overlap, so that where the verb stands names the event; it survives edits of what follows. */
export function eventId({ mentions: [first] }: EventDraft): Id {
  return `${first?.document ?? ''}-e${first?.head.start ?? 0}`;
}

function buildEvent(
  draft: EventDraft,
  input: EventsInput,
  spans: ReadonlyMap<Id, Timex>,
): StoryEvent {
  const { label, full, language, when, basis, status, expressions, mentions, quantities } = draft;
  const home = input.documents.get(mentions[0]?.document ?? '');
  const telling = home?.telling;
  const written = (line: string) => (home?.shouted === true ? line.toUpperCase() : line);
  return {
    id: eventId(draft),
    label: written(label),
    full: written(full),
    language,
    when: timeSpan(when),
    basis,
    status,
    expressions,
    attributions: distinct(
      draft.attributions.map((said) => attributionOf(said, input)).filter((one) => one !== null),
    ),
    mentions: mentions.map(mentionOf),
    quantities: quantities.map(quantityOf),
    why: telling
      ? draft.why.map((step) => explainEvent(step, telling, (id) => spans.get(id) ?? null))
      : [],
  };
}

/** The events of a story as it keeps them, in order of time, then of telling. */
export function buildEvents(drafts: readonly EventDraft[], input: EventsInput): StoryEvent[] {
  const spans = new Map<Id, Timex>();
  for (const { timexes } of input.documents.values()) {
    for (const timex of timexes) spans.set(timex.id, timex);
  }
  // Strings of one calendar sort as their times do, except before the year 0 and after 9999.
  return drafts
    .toSorted((a, b) => a.when.interval.start - b.when.interval.start)
    .map((draft) => buildEvent(draft, input, spans));
}
