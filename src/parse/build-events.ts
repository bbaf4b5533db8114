import type { Timex } from '#anchoring/types.ts';
import type { EventDraft } from '#events/types.ts';
import { explainEvent, type Telling } from '#explain/explain.ts';
import type { AttributionMention } from '#sources/types.ts';
import type { Attribution, Id, StoryEvent } from '#story/types.ts';
import type { SourceRegister } from './build-sources.ts';
import { timeSpan } from '#story/time-span.ts';

export interface EventsInput {
  readonly document: Id;
  readonly drafts: readonly EventDraft[];
  readonly timexes: readonly Timex[];
  readonly attributions: readonly AttributionMention[];
  readonly register: SourceRegister;
  readonly telling: Telling;
}

function attributionOf(
  { chain, cue, hedged }: AttributionMention,
  { document, register }: EventsInput,
): Attribution | null {
  const ids = chain.flatMap((source) => register.idOf(source) ?? []);
  return ids.length === 0 ? null : { chain: ids, cue: cue && { document, ...spanOf(cue) }, hedged };
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** The same chain told twice is one attribution. */
function distinct(attributions: readonly Attribution[]): Attribution[] {
  const seen = new Map<string, Attribution>();
  for (const one of attributions) {
    const key = one.chain.join(' ');
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function buildEvent(
  draft: EventDraft,
  input: EventsInput,
  spans: ReadonlyMap<string, Timex>,
): StoryEvent {
  const { document, attributions, telling } = input;
  const { label, full, language, when, basis, status, expressions, mentions, quantities, why } =
    draft;
  const told = draft.attributions.flatMap((index) => attributions[index] ?? []);
  // Verbs don't overlap, so that where the verb stands names the event; it survives edits of what follows.
  const head = mentions[0]?.head.start ?? 0;
  return {
    id: `${document}-e${head}`,
    label,
    full,
    language,
    when: timeSpan(when),
    basis,
    status,
    expressions,
    attributions: distinct(told.flatMap((one) => attributionOf(one, input) ?? [])),
    mentions: mentions.map((mention) => ({ document, ...spanOf(mention) })),
    quantities: quantities.map(({ kind, min, max, unit, of, ...mention }) => ({
      kind,
      min,
      max,
      unit,
      of,
      mention: { document, ...spanOf(mention) },
    })),
    why: why.map((step) => explainEvent(step, telling, (id) => spans.get(id) ?? null)),
  };
}

/** The events of a document as the story keeps them, in order of time, then of telling. */
export function buildEvents(input: EventsInput): StoryEvent[] {
  const spans = new Map(input.timexes.map((timex) => [timex.id, timex]));
  const events = input.drafts.map((draft) => buildEvent(draft, input, spans));
  // Strings of one calendar sort as their times do, except before the year 0 and after 9999.
  const starts = new Map(
    input.drafts.map((draft, index) => [events[index]?.id, draft.when.interval.start]),
  );
  return events.toSorted((a, b) => (starts.get(a.id) ?? 0) - (starts.get(b.id) ?? 0));
}
