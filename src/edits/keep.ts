import { list, object, wholeNumber, type Check } from '#story/check.ts';
import { editShape } from '#story/edit-shape.ts';
import type { EditHistory, Step } from './history.ts';

const placed = object<Step['in'][number]>({ at: wholeNumber(0), edit: editShape });
const step = object<Step>({ out: list(placed), in: list(placed) });

/**
 * Checks a history that comes from outside, such as the browser's storage.
 *
 * @throws StoryError that says where and what is wrong
 */
export const historyShape: Check<EditHistory> = object<EditHistory>({
  edits: list(editShape),
  done: list(step),
  undone: list(step),
});
