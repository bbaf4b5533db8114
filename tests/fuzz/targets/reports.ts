import fc from 'fast-check';
import { baseOf } from '#app/reading/base-story.ts';
import { correctedTexts } from '#app/reading/corrected-texts.ts';
import { record, startHistory, undo, type EditHistory, type NewEdit } from '#edits/history.ts';
import { readingOf } from '#edits/reading.ts';
import { replay } from '#edits/replay.ts';
import { nextReportId, reportsOf, withoutReport } from '#edits/reports.ts';
import type { SourceText } from '#parse/options.ts';
import { parseDocuments } from '#parse/parse-story.ts';
import { isStoryError } from '#story/check.ts';
import { editShape } from '#story/edit-shape.ts';
import { readStory } from '#story/read.ts';
import type { Id, Story } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { anyEdit, REPORT } from '../../kit/editable.ts';
import { holds, same, target, unlessRefused } from '../target.ts';
import { anyDate, anyLanguage, anyText, anyWords, anyZone } from '../texts.ts';

const anyDocument = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('d1', 'd2', 'r1', 'r2') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('r0', 'r07', 'd3', 'r9007199254740993', '__proto__', ''),
  },
);

const filled = anyWords.map((words) => words || 'x');
const shortText = anyText.map((text) => text.slice(0, 600));

/** What a person says of documents: edits with which the texts are read again. */
const documentEdit: fc.Arbitrary<NewEdit> = fc.oneof(
  fc.record({ kind: fc.constant('created' as const), document: anyDocument, created: anyDate }),
  fc.record({
    kind: fc.constant('language' as const),
    document: anyDocument,
    language: anyLanguage,
  }),
  fc.record({ kind: fc.constant('publisher' as const), document: anyDocument, publisher: filled }),
  fc.record({ kind: fc.constant('time-zone' as const), timeZone: anyZone }),
  fc.record({ kind: fc.constant('remove-report' as const), document: anyDocument, name: anyWords }),
  fc.record(
    {
      kind: fc.constant('report' as const),
      document: anyDocument,
      text: fc.oneof(shortText, fc.constant(REPORT)),
      title: anyWords,
      publisher: anyWords,
      url: anyWords,
      created: anyDate,
      language: anyLanguage,
    },
    { requiredKeys: ['kind', 'document', 'text'] },
  ),
);

/** One step of a person: an edit, a report under the next free id, a document taken out, a step back. */
const anyStep = fc.oneof(
  { weight: 5, arbitrary: documentEdit.map((edit) => ({ do: 'edit' as const, edit })) },
  { weight: 2, arbitrary: anyEdit.map((edit) => ({ do: 'edit' as const, edit })) },
  { weight: 2, arbitrary: shortText.map((text) => ({ do: 'add' as const, text })) },
  { weight: 2, arbitrary: anyDocument.map((document) => ({ do: 'take out' as const, document })) },
  { weight: 1, arbitrary: fc.constant({ do: 'undo' as const }) },
);
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

const isSound = (edit: object) =>
  unlessRefused(() => editShape({ ...edit, id: 'c1' }, ''), isStoryError) !== null;

function take(history: EditHistory, step: Step, documents: readonly Id[]): EditHistory {
  switch (step.do) {
    case 'edit':
      // Only what a file may hold is done: a reader checks it first.
      return isSound(step.edit) ? record(history, step.edit, new Map()) : history;
    case 'add': {
      const document = nextReportId(history, documents);
      const known = [...documents, ...reportsOf(history.edits).map((report) => report.document)];
      holds(!known.includes(document), `a new report has an id of its own: ${document}`);
      return record(history, { kind: 'report', document, text: step.text }, new Map());
    }
    case 'take out':
      return withoutReport(history, step.document, 'x');
    case 'undo':
      return undo(history);
  }
}

/** As the explorer reads a text that was corrected. */
function storyOf(texts: readonly SourceText[], { edits }: EditHistory): Story {
  const correction = readingOf(edits);
  const corrected = correctedTexts(texts, correction);
  holds(corrected.length > 0, 'a text is left');
  const { timeZone } = correction;
  return replay(parseDocuments(corrected, timeZone === undefined ? {} : { timeZone }), edits).story;
}

export const corrections = target({
  name: 'corrected texts',
  share: 20_000,
  inputs: fc.record({
    texts: fc.array(fc.oneof(shortText, fc.constant(REPORT)), { minLength: 1, maxLength: 2 }),
    steps: fc.array(anyStep, { maxLength: 5 }),
  }),
  check: ({ texts, steps }) => {
    const sources = texts.map((text) => ({ text, options: { created: '2025-02-14' } }));
    const documents = texts.map((_, at) => `d${String(at + 1)}`);
    // Objects as a file gives them: those that are generated have no prototype.
    const list = JSON.parse(JSON.stringify(steps)) as Step[];
    const history = list.reduce((done, step) => take(done, step, documents), startHistory());
    const story = storyOf(sources, history);
    same(readStory(writeStory(story)), story, 'read back');
    same(storyOf(sources, history), story, 'read again');
    const again = baseOf(readStory(writeStory(story)));
    holds(!again.fixed, 'a file of it can be corrected further');
    same(replay(again.story, again.story.edits).story.events, story.events, 'events of the file');
  },
});
