import { describe, expect, test } from 'vitest';
import { record, startHistory, undo, type EditHistory, type NewEdit } from '#edits/history.ts';
import { readingOf } from '#edits/reading.ts';
import { nextReportId, reportsOf, textLength, withoutReport } from '#edits/reports.ts';
import { replay } from '#edits/replay.ts';
import { ref, report } from '../kit/editable.ts';

const historyOf = (...edits: readonly NewEdit[]): EditHistory =>
  edits.reduce((history, edit) => record(history, edit, new Map()), startHistory());

const added = (document: string, text = 'Ice.'): NewEdit => ({ kind: 'report', document, text });

const kinds = ({ edits }: EditHistory) => edits.map(({ kind }) => kind);

const elsewhere = (document: string) => {
  const fire = ref('wybuchł pożar');
  return { ...fire, place: fire.place && { ...fire.place, document } };
};

test('a report keeps its place when its text is changed, and has one text', () => {
  const { edits } = historyOf(added('r1'), added('r2', 'Fog.'), added('r1', 'More ice.'));
  expect(reportsOf(edits).map(({ document, text }) => [document, text])).toEqual([
    ['r1', 'More ice.'],
    ['r2', 'Fog.'],
  ]);
  expect(readingOf(edits).reports).toEqual(reportsOf(edits));
});

test.each([
  ['the first', historyOf(), [], 'r1'],
  ['beside others', historyOf(added('r1'), added('r2')), ['d1'], 'r3'],
  ['after one that was undone', undo(historyOf(added('r1'))), [], 'r2'],
  ['beside one that came with the story file', historyOf(), ['d1', 'r4'], 'r5'],
])('an id for a report: %s', (_what, history, documents, id) => {
  expect(nextReportId(history, documents)).toBe(id);
});

describe('a report that is removed', () => {
  const history = historyOf(
    added('r1'),
    { kind: 'created', document: 'r1', created: '2025-02-14' },
    { kind: 'label', event: elsewhere('r1'), label: 'A' },
    { kind: 'merge', event: ref('ugasili'), into: elsewhere('r1') },
    { kind: 'label', event: ref('wybuchł pożar'), label: 'B' },
  );

  test('takes with it what was corrected in it, in one step', () => {
    const without = withoutReport(history, 'r1', 'Radio');
    expect(kinds(without)).toEqual(['label']);
    expect(readingOf(without.edits)).toEqual({ documents: {}, reports: [], removed: [] });
    expect(undo(without).edits).toEqual(history.edits);
  });

  test('is left out of what came with the text, with its name for the list of changes', () => {
    const without = withoutReport(history, 'd1', 'Kurier');
    expect(without.edits.at(-1)).toMatchObject({ kind: 'remove-report', name: 'Kurier' });
    expect(readingOf(without.edits).removed).toEqual(['d1']);
    expect(undo(without).edits).toEqual(history.edits);
  });
});

test('a story lists no edit of what its documents say themselves', () => {
  const { edits } = historyOf(added('r1'), { kind: 'publisher', document: 'd1', publisher: 'K' });
  const { story, outcomes } = replay(report, edits);
  expect(story.edits.map(({ kind }) => kind)).toEqual(['publisher']);
  // The text of r1 was not read into this story.
  expect([...outcomes.values()].map(({ state }) => state)).toEqual(['orphaned', 'applied']);
});

test('the text that is kept counts what can be brought back', () => {
  expect(textLength(startHistory())).toBe(0);
  // In the list and in the step.
  expect(textLength(historyOf(added('r1', '12345')))).toBe(10);
});
