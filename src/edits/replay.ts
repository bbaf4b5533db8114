import type { Edit } from '#story/edit-types.ts';
import type { Id, Story } from '#story/types.ts';
import { doAdd, doLabel, doMerge, doNote, doSplit, doStatus, doTime } from './event-edits.ts';
import { finish } from './finish.ts';
import { doRename, doSource } from './source-edits.ts';
import { findEvent, workOn, type WorkingStory } from './working-story.ts';

/** What became of an edit. */
export interface Outcome {
  /** 'orphaned': what it was about is not in the text any more; it waits until it comes back. */
  readonly state: 'applied' | 'orphaned';
  /** The event it was about, by its id when the edit was done; null for edits of documents and sources. */
  readonly event: Id | null;
}

export interface Replayed {
  readonly story: Story;
  readonly outcomes: ReadonlyMap<Id, Outcome>;
}

const applied = (event: Id | null): Outcome => ({ state: 'applied', event });
const ORPHANED: Outcome = { state: 'orphaned', event: null };

const aboutEvent = (event: Id | null) => (event === null ? ORPHANED : applied(event));
const aboutStory = (isThere: boolean) => (isThere ? applied(null) : ORPHANED);

function doHide(work: WorkingStory, event: Id | null): Id | null {
  if (event !== null) work.hidden.add(event);
  return event;
}

function doEdit(work: WorkingStory, edit: Edit): Outcome {
  switch (edit.kind) {
    case 'created':
    case 'language':
    case 'publisher':
    case 'report':
      return aboutStory(work.base.documents.some(({ id }) => id === edit.document));
    case 'time-zone':
    case 'remove-report':
      return aboutStory(true);
    case 'rename-source':
      return aboutStory(doRename(work, edit));
    case 'label':
      return aboutEvent(doLabel(work, edit));
    case 'time':
      return aboutEvent(doTime(work, edit));
    case 'status':
      return aboutEvent(doStatus(work, edit));
    case 'source':
      return aboutEvent(doSource(work, edit));
    case 'merge':
      return aboutEvent(doMerge(work, edit));
    case 'split':
      return aboutEvent(doSplit(work, edit));
    case 'hide':
      return aboutEvent(doHide(work, findEvent(work, edit.event)?.id ?? null));
    case 'add':
      return aboutEvent(doAdd(work, edit));
    case 'note':
      return aboutEvent(doNote(work, edit));
  }
}

/**
 * Does edits to a story, one after the other. Those of documents and time zone were done by the
 * parser already (`readingOf`), so the story must have been read with them.
 *
 * @param base as it was read, without any edit; it is left as it is
 * @returns the edited story and what became of each edit; the same input always gives the same story
 */
export function replay(base: Story, edits: readonly Edit[]): Replayed {
  const work = workOn(base, edits);
  const outcomes = new Map(edits.map((edit) => [edit.id, doEdit(work, edit)] as const));
  const isAsRead = edits.length === 0 && base.edits.length === 0;
  return { story: isAsRead ? base : finish(work, edits), outcomes };
}
