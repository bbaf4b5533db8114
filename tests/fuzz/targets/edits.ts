import fc from 'fast-check';
import { record, startHistory, undo, type NewEdit } from '#edits/history.ts';
import { historyShape } from '#edits/keep.ts';
import { replay } from '#edits/replay.ts';
import { isStoryError } from '#story/check.ts';
import { editShape } from '#story/edit-shape.ts';
import type { Edit } from '#story/edit-types.ts';
import { readStory } from '#story/read.ts';
import { writeStory } from '#story/write.ts';
import { anyEdit, readReport, report, REPORT } from '../../kit/editable.ts';
import { same, target, unlessRefused } from '../target.ts';
import { anyWords } from '../texts.ts';
import { corrections } from './reports.ts';

const place = fc.nat(REPORT.length * 2);

/** A quotation of words that may be there, elsewhere, or nowhere. */
const anyQuote = fc
  .record({
    document: fc.constantFrom('d1', 'd1', 'd2', '__proto__'),
    a: place,
    b: place,
    exact: fc.option(anyWords),
    prefix: anyWords,
    suffix: anyWords,
  })
  .map(({ document, a, b, exact, prefix, suffix }) => {
    const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
    return {
      document,
      start,
      end,
      exact: exact ?? (REPORT.slice(start, end) || 'x'),
      prefix,
      suffix,
    };
  });

const anyRef = fc.record({
  event: fc.oneof(
    fc.constantFrom(...report.events.map(({ id }) => id), '__proto__', 'c1'),
    anyWords,
  ),
  place: fc.option(anyQuote),
});

const strayEdit: fc.Arbitrary<NewEdit> = fc.oneof(
  fc.record({ kind: fc.constant('label' as const), event: anyRef, label: anyWords }),
  fc.record({ kind: fc.constant('source' as const), event: anyRef, source: anyWords }),
  fc.record({ kind: fc.constant('merge' as const), event: anyRef, into: anyRef }),
  fc.record({ kind: fc.constant('split' as const), event: anyRef, part: anyQuote }),
  fc.record({ kind: fc.constant('hide' as const), event: anyRef }),
  fc.record({ kind: fc.constant('note' as const), event: anyRef, note: anyWords }),
  fc.record({
    kind: fc.constant('rename-source' as const),
    source: anyWords,
    name: anyWords.map((name) => name || 'x'),
  }),
);

const PARTS = REPORT.split(/(?<=\. )|(?<=\n\n)/);

const edits = target({
  name: 'edits',
  share: 60_000,
  inputs: fc.record({
    edits: fc.array(fc.oneof(anyEdit, anyEdit, strayEdit), { maxLength: 6 }),
    text: fc.oneof(
      fc.constant(REPORT),
      fc.subarray(PARTS).map((parts) => parts.join('')),
      fc.shuffledSubarray(PARTS).map((parts) => parts.join('')),
    ),
  }),
  check: ({ edits: made, text }) => {
    // Objects as a file gives them: those that are generated have no prototype.
    const list = JSON.parse(JSON.stringify(made)) as NewEdit[];
    const base = text === REPORT ? report : readReport(text);
    let history = startHistory();
    for (const edit of list) {
      const before = history;
      history = record(history, edit, replay(base, history.edits).outcomes);
      same(undo(history).edits, before.edits, 'undone');
    }
    // Only what a file may hold is replayed: a reader checks it first.
    const sound = history.edits.every(isSound);
    if (!sound) return;
    const { story } = replay(base, history.edits);
    same(readStory(writeStory(story)), story, 'read back');
    same(replay(base, history.edits).story, story, 'replayed again');
  },
});

function isSound(edit: Edit): boolean {
  return unlessRefused(() => editShape(edit, ''), isStoryError) !== null;
}

const keptHistory = target({
  name: 'kept edits',
  share: 20_000,
  inputs: fc.oneof(
    fc.jsonValue(),
    fc.record({ edits: fc.array(fc.jsonValue()), done: fc.jsonValue(), undone: fc.jsonValue() }),
  ),
  check: (json) => unlessRefused(() => historyShape(json, ''), isStoryError),
});

export const EDIT_TARGETS = [edits, keptHistory, corrections];
