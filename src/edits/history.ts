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

/** The edits of the list and of all its steps; one may be there several times. */
export function allEdits({ edits, done, undone }: EditHistory): readonly Edit[] {
  const steps = [...done, ...undone].flatMap((step) => [...step.out, ...step.in]);
  return [...edits, ...steps.map(({ edit }) => edit)];
}

/** An id that no edit has or had, so that what refers to an edit never means another one. */
function nextId(history: EditHistory): Id {
  const most = allEdits(history).reduce((found, edit) => Math.max(found, numberOf(edit)), 0);
  return `c${String(most + 1)}`;
}

type OfEvent = Extract<Edit, { readonly event: unknown }>;

/** What an edit says once about a thing; a later one of the same is in its place. */
function subjectOf(edit: Edit, eventOf: (edit: OfEvent) => Id | null): string | null {
  switch (edit.kind) {
    case 'created':
    case 'language':
    case 'publisher':
    case 'report':
    case 'remove-report':
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
  const subject = subjectOf({ ...edit, id: '' }, ({ event }) => event.event);
  const same = history.edits.filter((earlier) => {
    const known = subjectOf(earlier, ({ id }) => outcomes.get(id)?.event ?? null);
    return subject !== null && known === subject;
  });
  const ids = same.map(({ id }) => id);
  return exchange(history, ids, edit);
}

/** Takes edits out of the list, wherever they stand in it, and puts one at its end, in one step. */
export function exchange(
  history: EditHistory,
  ids: readonly Id[],
  edit: NewEdit | null,
): EditHistory {
  const out = history.edits.flatMap((each, at) =>
    ids.includes(each.id) ? [{ at, edit: each }] : [],
  );
  if (!edit) return out.length === 0 ? history : take(history, { out, in: [] });
  const added: Edit = { ...edit, id: nextId(history) };
  return take(history, { out, in: [{ at: history.edits.length - out.length, edit: added }] });
}

/** Takes single edits back; this can be undone like any step. */
export function revert(history: EditHistory, ids: readonly Id[]): EditHistory {
  return exchange(history, ids, null);
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
