import type { Conflict, Id, Mention, Problem, Story, StoryEvent } from '#story/types.ts';
import { DAY } from '#time/calendar.ts';
import { parseLocal } from '#time/local.ts';
import type { Instant } from '#time/types.ts';

interface Placed {
  /** The event to select; null where none hangs on it, or none any more. */
  readonly event: Id | null;
  /** The expression to select with it. */
  readonly time: Id | null;
  /** Its words in the text; null for what is about a whole document. */
  readonly place: Mention | null;
}

/** Something that an editor should look at before the timeline goes out. */
export type Warning = Placed &
  (
    | { readonly kind: 'problem'; readonly problem: Problem }
    | { readonly kind: 'after-report'; readonly told: StoryEvent }
    | { readonly kind: 'conflict'; readonly conflict: Conflict }
  );

/**
 * All that an editor is warned of: first what is about whole documents, then place by place in the order of
 * the text.
 *
 * @param story as corrected
 * @param base as it was read; tells which events hung on an expression before they were corrected
 */
export function warningsOf(story: Story, base: Story = story): Warning[] {
  const warnings = [
    ...problemsOf(story, base),
    ...story.events.flatMap((event) => afterReport(event, story) ?? []),
    ...story.conflicts.flatMap((conflict) => conflictIn(story, conflict) ?? []),
  ];
  const documents = story.documents.map(({ id }) => id);
  const rank = ({ place }: Warning) => (place ? documents.indexOf(place.document) : -1);
  return warnings.toSorted(
    (a, b) => rank(a) - rank(b) || (a.place?.start ?? 0) - (b.place?.start ?? 0),
  );
}

const isEdited = ({ edited = [] }: StoryEvent, mark: 'time' | 'label') => edited.includes(mark);

const covers = (outer: Mention, inner: Mention) =>
  outer.document === inner.document && outer.start <= inner.start && inner.end <= outer.end;

/** What the parser found, without that which was corrected and what stands in the place of the timeline. */
function problemsOf(story: Story, base: Story): Warning[] {
  return base.problems.flatMap((problem) => {
    const { code, document, span } = problem;
    const placed = (at: Placed): Warning[] => [{ kind: 'problem', problem, ...at }];
    if (!span) {
      const isSaid = story.events.length === 0 && code !== 'no-created';
      return isSaid ? [] : placed({ event: null, time: null, place: null });
    }
    const place = { document, start: span.start, end: span.end };
    if (code === 'unread-language') return placed({ event: null, time: null, place });
    const time = base.expressions.find((each) => covers(each, place))?.id ?? null;
    const concerned = eventsAt(place, time, base);
    const open = story.events.filter(
      (event) => concerned.includes(event.id) && !isEdited(event, 'time'),
    );
    const isCorrected = concerned.length > 0 && open.length === 0;
    return isCorrected ? [] : placed({ event: open[0]?.id ?? null, time, place });
  });
}

/** Events that have their time from an expression, else those whose clause has the words. */
function eventsAt(place: Mention, expression: Id | null, { events }: Story): readonly Id[] {
  const timed = events.filter(({ expressions }) => expressions.some((id) => id === expression));
  const told = events.filter(({ mentions }) => mentions.some((clause) => covers(clause, place)));
  return (timed.length > 0 ? timed : told).map(({ id }) => id);
}

/** A warning where an event is told as past by documents that were all written before it can have begun. */
function afterReport(event: StoryEvent, { documents }: Story): Warning | null {
  const [place] = event.mentions;
  if (!place || event.status !== 'asserted' || event.when.earliest === null) return null;
  const written = event.mentions.map(({ document }) =>
    endOfWriting(documents.find(({ id }) => id === document)?.created.value ?? null),
  );
  const begins = parseLocal(event.when.earliest)?.at ?? -Infinity;
  if (!written.every((end) => begins >= end)) return null;
  const time = event.expressions[0] ?? null;
  return { kind: 'after-report', told: event, event: event.id, time, place };
}

/** When a document was written at the latest: the end of its day, or its minute; never when that is not known. */
function endOfWriting(value: string | null): Instant {
  const written = value === null ? null : parseLocal(value);
  if (value === null || !written) return Infinity;
  return value.includes('T') ? written.at + 1 : written.at + DAY;
}

/** A conflict is settled when the editor has put in their own what the sources differ about. */
function conflictIn({ events }: Story, conflict: Conflict): Warning | null {
  const mark = conflict.kind === 'time' ? 'time' : 'label';
  const sides = new Set(conflict.versions.map(({ event }) => event));
  if (events.some((event) => sides.has(event.id) && isEdited(event, mark))) return null;
  const [first] = conflict.versions;
  if (!first) return null;
  return { kind: 'conflict', conflict, event: first.event, time: null, place: first.mention };
}
