import type { Edit } from '#story/edit-types.ts';
import type { Id } from '#story/types.ts';
import type { Outcome } from './replay.ts';

interface Placed {
  readonly at: number;
  readonly edit: Edit;
}

/** One step: what it took out of the list of edits and what it put in, each with its place there. */
export interface Step {
  readonly out: readonly Placed[];
  readonly in: readonly Placed[];
}

/** A list of edits with all steps that led to it, and those that were undone. */
export interface EditHistory {
  readonly edits: readonly Edit[];
  /** Oldest first. */
  readonly done: readonly Step[];
  /** The next to redo last. */
  readonly undone: readonly Step[];
}

/** An edit before it gets its number. */
export type NewEdit = Edit extends infer E ? (E extends Edit ? Omit<E, 'id'> : never) : never;

/** A list without steps to undo, as it stands in a story file. */
export function startHistory(edits: readonly Edit[] = []): EditHistory {
  return { edits, done: [], undone: [] };
}

function applyStep(edits: readonly Edit[], { out, in: put }: Step): readonly Edit[] {
  const gone = new Set(out.map(({ edit }) => edit.id));
  const list = edits.filter(({ id }) => !gone.has(id));
  for (const { at, edit } of put) list.splice(at, 0, edit);
  return list;
}

const inverse = (step: Step): Step => ({ out: step.in, in: step.out });

function take(history: EditHistory, step: Step): EditHistory {
  return {
    edits: applyStep(history.edits, step),
    done: [...history.done, step],
    undone: [],
  };
}

const numberOf = ({ id }: Edit) => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** An id that no edit has or had, so that what refers to an edit never means another one. */
function nextId({ edits, done, undone }: EditHistory): Id {
  const steps = [...done, ...undone].flatMap((step) => [...step.out, ...step.in]);
  const all = [...edits, ...steps.map(({ edit }) => edit)];
  return `c${String(all.reduce((most, edit) => Math.max(most, numberOf(edit)), 0) + 1)}`;
}

type OfEvent = Extract<Edit, { readonly event: unknown }>;

/** What an edit says once about a thing; a later one of the same is in its place. */
function subjectOf(edit: Edit, eventOf: (edit: OfEvent) => Id | null): string | null {
  switch (edit.kind) {
    case 'created':
    case 'language':
      return `${edit.kind} ${edit.document}`;
    case 'time-zone':
      return edit.kind;
    case 'label':
    case 'time':
    case 'status':
    case 'source':
    case 'hide':
    case 'note': {
      const event = eventOf(edit);
      return event === null ? null : `${edit.kind} ${event}`;
    }
    case 'rename-source':
    case 'merge':
    case 'split':
    case 'add':
      return null;
  }
}

/**
 * Adds an edit. An earlier one that says the same of the same thing (its label, the date of the same
 * document) makes room for it, in the same step. What was undone before can't be redone any more.
 *
 * @param outcomes what `replay` made of the list so far
 */
export function record(
  history: EditHistory,
  edit: NewEdit,
  outcomes: ReadonlyMap<Id, Outcome>,
): EditHistory {
  const added: Edit = { ...edit, id: nextId(history) };
  const subject = subjectOf(added, ({ event }) => event.event);
  const out = history.edits.flatMap((earlier, at) => {
    const known = subjectOf(earlier, ({ id }) => outcomes.get(id)?.event ?? null);
    return subject !== null && known === subject ? [{ at, edit: earlier }] : [];
  });
  return take(history, { out, in: [{ at: history.edits.length - out.length, edit: added }] });
}

/** Takes single edits back, wherever they stand in the list; this can be undone like any step. */
export function revert(history: EditHistory, ids: readonly Id[]): EditHistory {
  const out = history.edits.flatMap((edit, at) => (ids.includes(edit.id) ? [{ at, edit }] : []));
  return out.length === 0 ? history : take(history, { out, in: [] });
}

/** The history before its last step; the same when there is none. */
export function undo(history: EditHistory): EditHistory {
  const step = history.done.at(-1);
  if (!step) return history;
  return {
    edits: applyStep(history.edits, inverse(step)),
    done: history.done.slice(0, -1),
    undone: [...history.undone, step],
  };
}

/** Does again what was undone last; the same when there is nothing. */
export function redo(history: EditHistory): EditHistory {
  const step = history.undone.at(-1);
  if (!step) return history;
  return {
    edits: applyStep(history.edits, step),
    done: [...history.done, step],
    undone: history.undone.slice(0, -1),
  };
}
