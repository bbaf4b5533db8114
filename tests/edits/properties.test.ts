import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record, redo, revert, startHistory, undo, type EditHistory } from '#edits/history.ts';
import type { NewEdit } from '#edits/history.ts';
import { historyShape } from '#edits/keep.ts';
import { replay } from '#edits/replay.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { anyEdit, eventOf, readReport, ref, REPORT, report, SUNDAY } from '../kit/editable.ts';

const add = (history: EditHistory, edit: NewEdit) =>
  record(history, edit, replay(report, history.edits).outcomes);

const historyOf = (edits: readonly NewEdit[]) => edits.reduce(add, startHistory());

const someEdits = fc.array(anyEdit, { maxLength: 8 });

test('undo takes back exactly the last step', () => {
  fc.assert(
    fc.property(someEdits, anyEdit, (before, edit) => {
      const history = historyOf(before);
      expect(undo(add(history, edit)).edits).toEqual(history.edits);
    }),
  );
});

test('undo takes back the reverting of a single edit', () => {
  fc.assert(
    fc.property(someEdits, fc.nat(7), (before, at) => {
      const history = historyOf(before);
      const id = history.edits[at]?.id;
      if (id === undefined) return;
      const reverted = revert(history, [id]);
      expect(reverted.edits.some((edit) => edit.id === id)).toBe(false);
      expect(undo(reverted).edits).toEqual(history.edits);
    }),
  );
});

test('all steps undone and redone give the same list', () => {
  fc.assert(
    fc.property(someEdits, (edits) => {
      const history = historyOf(edits);
      let back = history;
      while (back.done.length > 0) back = undo(back);
      expect(back.edits).toEqual([]);
      while (back.undone.length > 0) back = redo(back);
      expect(back).toEqual(history);
    }),
  );
});

test('replaying twice gives the same story, and leaves the parsed one alone', () => {
  const before = writeStory(report);
  fc.assert(
    fc.property(someEdits, (edits) => {
      const list = historyOf(edits).edits;
      expect(replay(report, list)).toEqual(replay(report, list));
    }),
  );
  expect(writeStory(report)).toBe(before);
});

test('every edited story is a right story', () => {
  fc.assert(
    fc.property(someEdits, (edits) => {
      const { story } = replay(report, historyOf(edits).edits);
      expect(readStory(writeStory(story))).toEqual(story);
    }),
  );
});

test('a history that was written and read is the same', () => {
  fc.assert(
    fc.property(someEdits, fc.nat(4), (edits, undone) => {
      let history = historyOf(edits);
      for (let i = 0; i < undone; i += 1) history = undo(history);
      expect(historyShape(JSON.parse(JSON.stringify(history)), '')).toEqual(history);
    }),
  );
});

test('edits of different events can be done in any order', () => {
  const [first, second] = ['wybuchł pożar', 'odwołał festyn'].map((words) => ref(words));
  const own = (event: typeof first) =>
    fc.constantFrom<NewEdit[]>(
      [{ kind: 'label', event: event!, label: 'A' }],
      [{ kind: 'time', event: event!, when: SUNDAY, words: '' }],
      [{ kind: 'status', event: event!, status: 'negated' }],
      [{ kind: 'source', event: event!, source: 'wojewoda' }],
      [{ kind: 'hide', event: event! }],
      [{ kind: 'note', event: event!, note: 'x' }],
    );
  fc.assert(
    fc.property(own(first), own(second), ([a], [b]) => {
      const edits = historyOf([a!, b!]).edits;
      const { story, outcomes } = replay(report, edits);
      const other = replay(report, edits.toReversed());
      expect({ ...other.story, edits: [] }).toEqual({ ...story, edits: [] });
      expect(other.outcomes.get('c1')).toEqual(outcomes.get('c1'));
    }),
  );
});

describe('edits survive changes of the text around them', () => {
  const more = fc.constantFrom(
    'Do zdarzenia odniosła się gmina.',
    'W niedzielę w Krakowie padał deszcz.',
    'Ceny zboża od roku rosną, a rolnicy liczą straty.',
  );
  const paragraphs = fc.array(more, { maxLength: 3 }).map((list) => list.join('\n\n'));
  const edits = historyOf([
    { kind: 'label', event: ref('wybuchł pożar'), label: 'Wielki pożar' },
    { kind: 'time', event: ref('odwołał festyn'), when: SUNDAY, words: 'niedziela' },
    { kind: 'hide', event: ref('ugasili ogień') },
    { kind: 'merge', event: ref('ostało trzech'), into: ref('wybuchł pożar') },
  ]).edits;
  const wanted = replay(report, edits);

  /** The edited events by what the reader sees of them. */
  const seen = ({ events, documents }: Story) =>
    events
      .filter(({ edited }) => edited)
      .map(({ label, when, mentions }) => ({
        label,
        start: when.start,
        words: mentions.map(({ start, end }) => documents[0]?.text.slice(start, end)),
      }));

  test('by paragraphs before, after and between', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, (before, between, after) => {
        const inner = REPORT.replaceAll('\n\n', between === '' ? '\n\n' : `\n\n${between}\n\n`);
        const base = readReport([before, inner, after].filter((part) => part !== '').join('\n\n'));
        const { story, outcomes } = replay(base, edits);
        expect([...outcomes.values()].map(({ state }) => state)).toEqual(
          edits.map(() => 'applied'),
        );
        const byLabel = (a: { label: string }, b: { label: string }) =>
          a.label < b.label ? -1 : 1;
        // What precedes may move a time that was read; times set by hand stay.
        expect(
          seen(story)
            .map(({ label, words }) => ({ label, words }))
            .toSorted(byLabel),
        ).toEqual(
          seen(wanted.story)
            .map(({ label, words }) => ({ label, words }))
            .toSorted(byLabel),
        );
        expect(eventOf(story, 'odwołał festyn').when).toEqual(SUNDAY);
        expect(story.events.some(({ label }) => label.includes('ugasili'))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
