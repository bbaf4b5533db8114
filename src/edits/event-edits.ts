import type {
  AddEdit,
  LabelEdit,
  MergeEdit,
  NoteEdit,
  SplitEdit,
  StatusEdit,
  TimeEdit,
} from '#story/edit-types.ts';
import type { Attribution, Id, Mention, Quantity, Step, StoryEvent } from '#story/types.ts';
import {
  findEvent,
  likeness,
  madeId,
  placeIn,
  putEvent,
  type WorkingStory,
} from './working-story.ts';

/** Does one edit to the story; gives the id of the event it was about, null when that is gone. */
type Doing<E> = (work: WorkingStory, edit: E) => Id | null;

/** Why an event is where it is: somebody put it there. */
function toldByHand(words: string): Step {
  const said = words.trim();
  return {
    code: 'edited',
    text:
      said === ''
        ? { pl: 'Czas ustawiono ręcznie.', en: 'The time was set by hand.' }
        : { pl: `Czas podano ręcznie: „${said}”.`, en: `The time was given by hand: “${said}”.` },
  };
}

export const doLabel: Doing<LabelEdit> = (work, { event: ref, label }) => {
  const event = findEvent(work, ref);
  if (event) putEvent(work, { ...event, label, full: label }, 'label');
  return event?.id ?? null;
};

export const doTime: Doing<TimeEdit> = (work, { event: ref, when, words }) => {
  const event = findEvent(work, ref);
  if (!event) return null;
  // The words of the text do not give its time any more.
  const why = [toldByHand(words)];
  putEvent(work, { ...event, when, basis: 'edited', expressions: [], why }, 'time');
  return event.id;
};

export const doStatus: Doing<StatusEdit> = (work, { event: ref, status }) => {
  const event = findEvent(work, ref);
  if (event) putEvent(work, { ...event, status }, 'status');
  return event?.id ?? null;
};

export const doNote: Doing<NoteEdit> = (work, { event: ref, note }) => {
  const event = findEvent(work, ref);
  if (event) putEvent(work, { ...event, note }, 'note');
  return event?.id ?? null;
};

function unlike<T>(parts: readonly T[], key: (part: T) => string): readonly T[] {
  return [
    ...new Map(parts.map((part) => [key(part), part] as const).toReversed()).values(),
  ].toReversed();
}

const mentionKey = ({ document, start, end }: Mention) => `${document} ${start} ${end}`;
const attributionKey = ({ document, chain }: Attribution) => [document, ...chain].join(' ');
const quantityKey = ({ kind, mention }: Quantity) => `${kind} ${mentionKey(mention)}`;

/** The one event takes up clauses, sources and numbers of the other; all else stays its own. */
export const doMerge: Doing<MergeEdit> = (work, { event: ref, into: intoRef }) => {
  const event = findEvent(work, ref);
  const into = findEvent(work, intoRef);
  if (!event || !into || event.id === into.id) return null;
  work.events.delete(event.id);
  work.hidden.delete(event.id);
  work.merged.set(event.id, into.id);
  const both = [into, event];
  putEvent(
    work,
    {
      ...into,
      attributions: unlike(
        both.flatMap((one) => one.attributions),
        attributionKey,
      ),
      mentions: unlike(
        both.flatMap((one) => one.mentions),
        mentionKey,
      ),
      quantities: unlike(
        both.flatMap((one) => one.quantities),
        quantityKey,
      ),
    },
    'merged',
  );
  return into.id;
};

const inside = (inner: Mention, outer: Mention) =>
  inner.document === outer.document && inner.start >= outer.start && inner.end <= outer.end;

/** Joining words and punctuation at the edge of a clause say nothing by themselves. */
const trimmed = (words: string) => words.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');

/** What a clause is without a part at its beginning or end; whole when the part is in its middle. */
function without(clause: Mention, part: Mention): Mention {
  if (part.start <= clause.start && part.end < clause.end) return { ...clause, start: part.end };
  if (part.end >= clause.end && part.start > clause.start) return { ...clause, end: part.start };
  return clause;
}

/** The span of its words without space and punctuation at the edges. */
function tight(text: string, { document, start, end }: Mention): Mention {
  const words = text.slice(start, end);
  const from = start + words.indexOf(trimmed(words));
  return { document, start: from, end: from + trimmed(words).length };
}

function splitMentions(event: StoryEvent, clause: Mention, part: Mention, text: string) {
  if (mentionKey(clause) === mentionKey(part))
    return event.mentions.length > 1
      ? event.mentions.filter((mention) => mention !== clause)
      : event.mentions;
  const rest = tight(text, without(clause, part));
  return event.mentions.map((mention) =>
    mention === clause && rest.end > rest.start ? rest : mention,
  );
}

/** A clause of an event, or the beginning or end of one, becomes an event of its own. */
export const doSplit: Doing<SplitEdit> = (work, { id, event: ref, part: quote }) => {
  const event = findEvent(work, ref);
  const at = placeIn(work, quote);
  const clause = at && event?.mentions.find((mention) => inside(at, mention));
  const document = work.base.documents.find((one) => one.id === at?.document);
  if (!event || !clause || !document) return null;
  const part = tight(document.text, at);
  if (part.end <= part.start) return null;
  const mentions = splitMentions(event, clause, part, document.text);
  const [first] = mentions;
  const isCut = likeness(clause, part) < 1;
  const kept = isCut && first ? document.text.slice(first.start, first.end) : event.label;
  const words = document.text.slice(part.start, part.end);
  const isItsOwn = ({ mention }: Quantity) => inside(mention, part);
  const made = madeId(document.id, id);
  putEvent(
    work,
    {
      ...event,
      mentions,
      ...(isCut && event.mentions.length === 1 && { label: kept, full: kept }),
      quantities: event.quantities.filter((quantity) => !isItsOwn(quantity)),
    },
    'split',
  );
  putEvent(
    work,
    {
      ...event,
      ...{ id: made, label: words, full: words, mentions: [part] },
      quantities: event.quantities.filter(isItsOwn),
      attributions: event.attributions.filter((one) => one.document === part.document),
    },
    'split',
  );
  work.moved.push({ mention: part, event: made });
  return event.id;
};

/** An event that a person found in the words. */
export const doAdd: Doing<AddEdit> = (work, { id, place, label, when, words }) => {
  const at = placeIn(work, place);
  const document = work.base.documents.find((one) => one.id === at?.document);
  if (!at || !document) return null;
  const block = document.blocks.find(({ start, end }) => at.start >= start && at.start < end);
  const made = madeId(document.id, id);
  putEvent(
    work,
    {
      ...{ id: made, label, full: label, language: block?.language ?? document.language },
      ...{ when, basis: 'edited', status: 'asserted', expressions: [] },
      ...{ attributions: [], mentions: [at], quantities: [], why: [toldByHand(words)] },
    },
    'added',
  );
  return made;
};
