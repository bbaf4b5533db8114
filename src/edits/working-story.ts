import type { Span } from '#text/types.ts';
import type { Edit, EditMark, EventRef, TextQuote } from '#story/edit-types.ts';
import type { Id, Mention, Source, Story, StoryEvent } from '#story/types.ts';
import { locate } from './quote.ts';

/** The clause of an event must share this part of what both cover (intersection over union). */
const ALIKE = 0.5;

/** How marks are ordered in an event, so that the order of edits does not show. */
const MARKS: readonly EditMark[] = [
  'label',
  'time',
  'status',
  'source',
  'merged',
  'split',
  'added',
  'note',
];

/** A story while edits are replayed over it. What is hidden stays until the end, for other edits to find. */
export interface WorkingStory {
  readonly base: Story;
  readonly events: Map<Id, StoryEvent>;
  readonly hidden: Set<Id>;
  /** Ids of events that edits of this list make. */
  readonly made: ReadonlySet<Id>;
  /** Ids of events that were merged into another one, and of which. */
  readonly merged: Map<Id, Id>;
  readonly sources: Map<Id, Source>;
  /** Sources that were renamed to the name of another one, and to which. */
  readonly unified: Map<Id, Id>;
  /** Versions of conflicts whose clause is another event's now: by clause. */
  readonly moved: { readonly mention: Mention; readonly event: Id }[];
}

/** Id of the event that an edit makes from words of a document. */
export const madeId = (document: Id, edit: Id): Id => `${document}-${edit}`;

function madeBy(edit: Edit): readonly Id[] {
  if (edit.kind === 'add') return [madeId(edit.place.document, edit.id)];
  return edit.kind === 'split' ? [madeId(edit.part.document, edit.id)] : [];
}

export function workOn(base: Story, edits: readonly Edit[]): WorkingStory {
  return {
    base,
    events: new Map(base.events.map((event) => [event.id, event])),
    hidden: new Set(),
    made: new Set(edits.flatMap(madeBy)),
    merged: new Map(),
    sources: new Map(base.sources.map((source) => [source.id, source])),
    unified: new Map(),
    moved: [],
  };
}

/** Follows ids to what they were unified with. */
export function follow(id: Id, joined: ReadonlyMap<Id, Id>): Id {
  let at = id;
  for (let next = joined.get(at); next !== undefined; next = joined.get(at)) at = next;
  return at;
}

/** Where quoted words stand in the document of now; null when they are gone. */
export function placeIn({ base }: WorkingStory, quote: TextQuote): Mention | null {
  const document = base.documents.find(({ id }) => id === quote.document);
  const found = document && locate(quote, document.text);
  return found ? { ...found, document: quote.document } : null;
}

const shared = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection over union of two stretches of the same document; 0 apart, 1 equal. */
export function likeness(a: Mention, b: Mention): number {
  if (a.document !== b.document) return 0;
  const common = shared(a, b);
  return common / (a.end - a.start + (b.end - b.start) - common);
}

const likenessTo = ({ mentions }: StoryEvent, at: Mention) =>
  mentions.reduce((most, mention) => Math.max(most, likeness(mention, at)), 0);

/** The event with the clause most like a place; of equals, the one of this id. */
function mostLike({ events }: Story, at: Mention, id: Id): Id | null {
  let best: { readonly id: Id | null; readonly alike: number } = { id: null, alike: 0 };
  for (const event of events) {
    const alike = likenessTo(event, at);
    const isBetter = alike > best.alike || (alike === best.alike && event.id === id);
    if (isBetter && alike >= ALIKE) best = { id: event.id, alike };
  }
  return best.id;
}

/**
 * The event that an edit is about: of those that were read, the one whose clause is most like the quoted
 * one, of equals the one of the same id. An event that an edit made, or that has no place in a text, is
 * found by its id alone.
 *
 * @returns null when it is gone
 */
export function findEvent(work: WorkingStory, { event: id, place }: EventRef): StoryEvent | null {
  const isById = place === null || work.made.has(id);
  const at = isById ? null : placeIn(work, place);
  const found = at ? mostLike(work.base, at, id) : isById ? id : null;
  return found === null ? null : (work.events.get(follow(found, work.merged)) ?? null);
}

/** Puts a changed event back, with a mark of what was changed. */
export function putEvent(work: WorkingStory, event: StoryEvent, mark: EditMark): void {
  const marks = new Set([...(event.edited ?? []), mark]);
  work.events.set(event.id, { ...event, edited: MARKS.filter((one) => marks.has(one)) });
}
