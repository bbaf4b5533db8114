import { describe, expect, test } from 'vitest';
import { record, revert, startHistory, undo, type NewEdit } from '#edits/history.ts';
import { replay } from '#edits/replay.ts';
import { readingOf } from '#edits/reading.ts';
import type { Story, StoryEvent } from '#story/types.ts';
import { eventOf, quote, readReport, ref, REPORT, report, SUNDAY } from '../kit/editable.ts';

const historyOf = (...edits: readonly NewEdit[]) =>
  edits.reduce(
    (history, edit) => record(history, edit, replay(report, history.edits).outcomes),
    startHistory(),
  );

const edited = (...edits: readonly NewEdit[]): Story =>
  replay(report, historyOf(...edits).edits).story;

const words = ({ documents }: Story, { mentions }: StoryEvent) =>
  mentions.map(({ start, end }) => documents[0]?.text.slice(start, end));

const sources = ({ sources: all }: Story, { attributions }: StoryEvent) =>
  attributions.map(({ chain }) => chain.map((id) => all.find((one) => one.id === id)?.name));

const fire = ref('wybuchł pożar');
const festival = ref('odwołał festyn');
const injured = ref('ostało trzech');

test('without edits the story is the one that was read', () => {
  expect(replay(report, []).story).toBe(report);
});

test('a label says what the editor wrote, in short and in full', () => {
  const {
    label,
    full,
    edited: marks,
  } = eventOf(edited({ kind: 'label', event: fire, label: 'Pożar spichrza' }), 'Pożar spichrza');
  expect({ label, full, marks }).toEqual({
    ...{ label: 'Pożar spichrza', full: 'Pożar spichrza', marks: ['label'] },
  });
});

test('a time given by hand is no longer that of the words, and says so', () => {
  const event = eventOf(
    edited({ kind: 'time', event: festival, when: SUNDAY, words: 'niedziela' }),
    'odwołał festyn',
  );
  expect(event).toMatchObject({ when: SUNDAY, basis: 'edited', expressions: [], edited: ['time'] });
  expect(event.why.map(({ text }) => text.pl)).toEqual(['Czas podano ręcznie: „niedziela”.']);
});

test('events stand in the order of their new times', () => {
  const { events } = edited({ kind: 'time', event: festival, when: SUNDAY, words: '' });
  expect(events[0]?.label).toContain('odwołał festyn');
});

describe('sources', () => {
  test('somebody who was not in the text can say so', () => {
    const story = edited({ kind: 'source', event: fire, source: 'wojewoda' });
    expect(sources(story, eventOf(story, 'wybuchł pożar'))).toEqual([['wojewoda']]);
  });

  test('no name: the paper itself says so', () => {
    const story = edited({ kind: 'source', event: injured, source: '' });
    expect(sources(story, eventOf(story, 'ostało trzech'))).toEqual([]);
  });

  test('a new name is heard wherever the source speaks', () => {
    const [name] = sources(report, eventOf(report, 'ostało trzech'))[0]!;
    const story = edited({ kind: 'rename-source', source: name!, name: 'kapitan Lis' });
    expect(sources(story, eventOf(story, 'ostało trzech'))).toEqual([['kapitan Lis']]);
    expect(eventOf(story, 'ostało trzech').edited).toEqual(['source']);
  });

  test('renamed to another source, the two are one', () => {
    const [name] = sources(report, eventOf(report, 'ostało trzech'))[0]!;
    const story = edited(
      { kind: 'source', event: fire, source: 'straż' },
      { kind: 'rename-source', source: name!, name: 'straż' },
    );
    expect(story.sources.filter(({ name: one }) => one === 'straż')).toHaveLength(1);
    expect(sources(story, eventOf(story, 'ostało trzech'))).toEqual([['straż']]);
  });
});

describe('merging', () => {
  const story = edited({ kind: 'merge', event: injured, into: fire });

  test('one event is left, with the clauses and sources of both', () => {
    expect(story.events).toHaveLength(report.events.length - 1);
    const event = eventOf(story, 'wybuchł pożar');
    expect(words(story, event)).toHaveLength(2);
    expect(sources(story, event).flat()).toContain('Adam Lis');
    expect(event.edited).toEqual(['merged']);
  });

  test('an edit of the event that went up in the other is about that one', () => {
    const later = edited(
      { kind: 'merge', event: injured, into: fire },
      { kind: 'note', event: injured, note: 'policzyć' },
    );
    expect(eventOf(later, 'wybuchł pożar').note).toBe('policzyć');
  });

  test('an event is not merged with itself', () => {
    const { outcomes } = replay(
      report,
      historyOf({ kind: 'merge', event: fire, into: fire }).edits,
    );
    expect(outcomes.get('c1')?.state).toBe('orphaned');
  });
});

describe('splitting', () => {
  test('the end of a clause becomes an event, the rest stays', () => {
    const story = edited({
      kind: 'split',
      event: fire,
      part: quote('wybuchł pożar magazynu zboża'),
    });
    expect(words(story, eventOf(story, 'W poniedziałek w Rudawie'))).toEqual([
      'W poniedziałek w Rudawie',
    ]);
    expect(words(story, eventOf(story, 'wybuchł pożar'))).toEqual(['wybuchł pożar magazynu zboża']);
    expect(story.events).toHaveLength(report.events.length + 1);
  });

  test('one of two clauses of an event goes its own way', () => {
    const story = edited(
      { kind: 'merge', event: injured, into: fire },
      { kind: 'split', event: fire, part: injured.place! },
    );
    expect(story.events).toHaveLength(report.events.length);
    expect(words(story, eventOf(story, 'wybuchł pożar'))).toHaveLength(1);
  });

  test('a label given before is not overwritten by what is left of the clause', () => {
    const story = edited(
      { kind: 'split', event: fire, part: quote('wybuchł pożar magazynu zboża') },
      { kind: 'label', event: fire, label: 'Rudawa' },
    );
    expect(words(story, eventOf(story, 'Rudawa'))).toEqual(['W poniedziałek w Rudawie']);
  });
});

test('a hidden event is not in the story, and reverting its edit brings it back', () => {
  const history = historyOf({ kind: 'hide', event: fire });
  expect(replay(report, history.edits).story.events).toHaveLength(report.events.length - 1);
  expect(replay(report, revert(history, ['c1']).edits).story).toEqual(report);
});

test('an event made from words of the text has its place there', () => {
  const story = edited({
    ...{ kind: 'add', place: quote('zamknęła drogę'), label: 'Objazd', when: SUNDAY, words: '' },
  });
  const event = eventOf(story, 'Objazd');
  expect(words(story, event)).toEqual(['zamknęła drogę']);
  expect(event).toMatchObject({ id: 'd1-c1', language: 'pl', basis: 'edited', edited: ['added'] });
});

test('an event made by hand can be corrected like any other', () => {
  const story = edited(
    { kind: 'add', place: quote('zamknęła drogę'), label: 'Objazd', when: SUNDAY, words: '' },
    { kind: 'label', event: { event: 'd1-c1', place: quote('zamknęła drogę') }, label: 'Droga' },
  );
  expect(words(story, eventOf(story, 'Droga'))).toEqual(['zamknęła drogę']);
  expect(words(story, eventOf(story, 'Policja zamknęła'))).toHaveLength(1);
});

test('the second label of an event takes the place of the first; undo brings that back', () => {
  const history = historyOf(
    { kind: 'label', event: fire, label: 'A' },
    { kind: 'hide', event: festival },
    { kind: 'label', event: fire, label: 'B' },
  );
  expect(history.edits.map(({ id }) => id)).toEqual(['c2', 'c3']);
  expect(undo(history).edits.map(({ id }) => id)).toEqual(['c1', 'c2']);
});

test('ids of edits that were reverted are not given again', () => {
  const history = revert(historyOf({ kind: 'hide', event: festival }), ['c1']);
  expect(record(history, { kind: 'hide', event: fire }, new Map()).edits[0]?.id).toBe('c2');
});

test('date, language and zone are for the parser, the latest of each', () => {
  const { edits } = historyOf(
    { kind: 'created', document: 'd1', created: '2025-02-01' },
    { kind: 'language', document: 'd1', language: 'pl' },
    { kind: 'time-zone', timeZone: 'Europe/Kyiv' },
    { kind: 'created', document: 'd1', created: '2025-02-14' },
    { kind: 'created', document: 'd2', created: '2025-02-15' },
  );
  expect(readingOf(edits)).toEqual({
    timeZone: 'Europe/Kyiv',
    documents: {
      d1: { created: '2025-02-14', language: 'pl' },
      d2: { created: '2025-02-15' },
    },
    reports: [],
    removed: [],
  });
});

describe('in a changed text', () => {
  const { edits } = historyOf({ kind: 'label', event: festival, label: 'Bez festynu' });
  const states = (text: string) => {
    const { story, outcomes } = replay(readReport(text), edits);
    return [outcomes.get('c1')?.state, story.events.some(({ label }) => label === 'Bez festynu')];
  };

  test.each([
    ['a word more in another sentence', REPORT.replace('trzech', 'aż trzech')],
    ['another day in the same clause', REPORT.replace('W czwartek', 'W środę po południu')],
    ['the paragraph moved to the front', REPORT.split('\n\n').toReversed().join('\n\n')],
    ['a sentence right before it', REPORT.replace('W czwartek', 'Pada. W czwartek')],
  ])('an edit finds its event: %s', (_what, text) => {
    expect(states(text)).toEqual(['applied', true]);
  });

  test('an edit whose event is gone waits, and is kept', () => {
    const text = REPORT.replace('burmistrz odwołał festyn, a policja', 'policja');
    const base = readReport(text.replace('W czwartek', 'Potem'));
    const { story, outcomes } = replay(base, edits);
    expect(outcomes.get('c1')).toEqual({ state: 'orphaned', event: null });
    expect(story.edits).toEqual(edits);
    expect(replay(report, edits).outcomes.get('c1')?.state).toBe('applied');
  });

  test('the same words twice: the context tells which', () => {
    const twice = `Rok temu burmistrz odwołał festyn.\n\n${REPORT}`;
    const { story } = replay(readReport(twice), edits);
    const event = eventOf(story, 'Bez festynu');
    expect(words(story, event)).toEqual(['W czwartek burmistrz odwołał festyn']);
  });
});
