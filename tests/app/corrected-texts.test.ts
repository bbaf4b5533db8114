import { describe, expect, test } from 'vitest';
import { baseOf } from '#app/reading/base-story.ts';
import { correctedTexts } from '#app/reading/corrected-texts.ts';
import { record, startHistory, type NewEdit } from '#edits/history.ts';
import { refTo } from '#edits/quote.ts';
import { readingOf } from '#edits/reading.ts';
import { replay } from '#edits/replay.ts';
import { parseDocuments } from '#parse/parse-story.ts';
import type { SourceText } from '#parse/options.ts';

const editsOf = (...edits: readonly NewEdit[]) =>
  edits.reduce((history, edit) => record(history, edit, new Map()), startHistory()).edits;

const TEXTS: readonly SourceText[] = [
  { text: 'A fire broke out in the harbour on Monday.', options: { created: '2025-02-14' } },
  { text: 'The mayor visited the harbour on Tuesday.', options: { created: '2025-02-15' } },
];

const RADIO: NewEdit = {
  kind: 'report',
  document: 'r1',
  text: 'The fire in the harbour was put out on Tuesday.',
  publisher: 'Radio',
  created: '2025-02-13',
};

const corrected = (...edits: readonly NewEdit[]) =>
  correctedTexts(TEXTS, readingOf(editsOf(...edits)));

const ids = (texts: readonly SourceText[]) => texts.map(({ id }) => id);

test('reports stand after the texts, with what came along', () => {
  const texts = corrected(RADIO);
  expect(ids(texts)).toEqual(['d1', 'd2', 'r1']);
  expect(texts[2]?.options).toEqual({
    publisher: 'Radio',
    created: '2025-02-13',
    createdFrom: 'metadata',
  });
});

test('what a person tells goes before what came along', () => {
  const [, , radio] = corrected(
    RADIO,
    { kind: 'created', document: 'r1', created: '2025-02-16' },
    { kind: 'publisher', document: 'r1', publisher: 'Radio Rudawa' },
  );
  expect(radio?.options).toEqual({
    publisher: 'Radio Rudawa',
    created: '2025-02-16',
    createdFrom: 'given',
  });
});

test('a text is left out, but never the last one', () => {
  const remove = (document: string): NewEdit => ({ kind: 'remove-report', document, name: '' });
  expect(ids(corrected(remove('d1'), RADIO))).toEqual(['d2', 'r1']);
  expect(ids(corrected(remove('d1'), remove('d2')))).toEqual(['d1', 'd2']);
});

test.each([
  ['a language that is not read', { language: 'de' }],
  ['a day that does not exist', { created: '2025-02-31' }],
])('%s is no fault: it is found out instead', (_what, told) => {
  const [, , radio] = corrected({ kind: 'report', document: 'r1', text: 'Ice.', ...told });
  expect(radio?.options).toEqual({});
});

describe('a story file', () => {
  const base = parseDocuments(correctedTexts(TEXTS, readingOf(editsOf(RADIO))));
  const fire = base.events.find(({ label }) => label.includes('broke out'));
  const edits = editsOf(RADIO, {
    kind: 'label',
    event: refTo(fire!, base.documents),
    label: 'Fire',
  });
  const { story } = replay(base, edits);

  test('with an added report is read again, edits and all', () => {
    const again = baseOf(story);
    expect(again.fixed).toBe(false);
    expect(again.story.documents.map(({ id }) => id)).toEqual(['d1', 'd2', 'r1']);
    expect(replay(again.story, again.story.edits).story).toEqual(story);
  });

  test('takes another report, and gives one away', () => {
    const more = { ...RADIO, document: 'r2' } as NewEdit;
    const without: NewEdit = { kind: 'remove-report', document: 'r1', name: 'Radio' };
    const { story: read } = baseOf(base, readingOf(editsOf(without, more)));
    expect(read.documents.map(({ id }) => id)).toEqual(['d1', 'd2', 'r2']);
  });

  test('is as it is when nothing is told about its documents', () => {
    const hide: NewEdit = { kind: 'hide', event: refTo(fire!, base.documents) };
    expect(baseOf(base, readingOf(editsOf(hide))).story).toBe(base);
  });

  test.each([
    ['of its edits', { ...story, edits: editsOf({ kind: 'time-zone', timeZone: 'Mars/Olympus' }) }],
    ['of its own', { ...base, timeZone: 'Mars/Olympus' }],
  ])('with a zone %s that is unknown here is read without it', (_whose, file) => {
    const told: NewEdit = { kind: 'language', document: 'd1', language: 'pl' };
    expect(baseOf(file).story.documents).toHaveLength(3);
    expect(baseOf(file, readingOf(editsOf(told))).story.documents).toHaveLength(3);
  });

  test('whose language was told is read in it again', () => {
    const text = { text: 'powołał komisję', options: { language: 'en', created: '2025-02-14' } };
    const told = parseDocuments([text, TEXTS[0]!]);
    expect(told.documents[0]?.language).toBe('en');
    const again = baseOf(told, readingOf(editsOf(RADIO)));
    expect(again.fixed).toBe(false);
    expect(again.story.documents[0]?.language).toBe('en');
  });

  test('written by hand can not be read again', () => {
    const [first, ...others] = base.events;
    const byHand = { ...base, events: [{ ...first!, label: 'By hand' }, ...others] };
    const read = baseOf(byHand, readingOf(editsOf(RADIO)));
    expect(read).toEqual({ story: byHand, fixed: true });
    expect(baseOf({ ...byHand, documents: [] }).fixed).toBe(true);
  });
});
