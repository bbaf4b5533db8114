import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parseDocuments, parseStory } from '#parse/parse-story.ts';
import { independentTellings } from '#story/independence.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';

const ARGUS = {
  text: 'A ferry ran aground off Kolm on Sunday evening.\n\nPolice said 14 passengers were injured.',
  options: { created: '2024-03-11', publisher: 'The Argus' },
};
const HERALD = {
  text: 'The ferry ran aground off Kolm at 7pm on Sunday.\n\nPolice said tugs arrived overnight.\n\nThe owner said 9 passengers were injured.',
  options: { created: '2024-03-12', publisher: 'The Herald' },
};

const sides = ({ conflicts, sources }: Story) =>
  conflicts.map(({ kind, versions }) => [
    kind,
    ...versions.map(({ document, chain, quantity, when }) =>
      [
        document,
        ...chain.map((id) => sources.find((source) => source.id === id)?.name),
        quantity?.min ?? when?.start,
      ].join(' '),
    ),
  ]);

describe('two reports of one happening', () => {
  const story = parseDocuments([ARGUS, HERALD], { timeZone: 'Europe/London' });
  const labelled = (words: string) => story.events.filter(({ label }) => label.includes(words));

  test('ids name their document and are unique', () => {
    expect(readStory(JSON.stringify(story))).toEqual(story);
    expect(story.documents.map(({ id, publisher }) => [id, publisher])).toEqual([
      ['d1', 'The Argus'],
      ['d2', 'The Herald'],
    ]);
    expect(story.expressions.map(({ id }) => id)).toEqual(['d1-t1', 'd2-t1', 'd2-t2']);
  });

  test('what both tell is one event with a mention in each', () => {
    const [event, ...others] = labelled('aground');
    expect(others).toEqual([]);
    expect(event?.mentions.map(({ document }) => document)).toEqual(['d2', 'd1']);
    expect(independentTellings(event!, story)).toHaveLength(2);
  });

  test('a source that both name is one source with mentions in both', () => {
    const police = story.sources.find(({ name }) => name.toLowerCase() === 'police');
    expect(police?.mentions.map(({ document }) => document)).toEqual(['d1', 'd2']);
  });

  test('numbers that exclude each other are a conflict', () => {
    expect(sides(story)).toEqual([['quantity', 'd1 police 14', 'd2 owner 9']]);
  });
});

test.each([
  ['equal numbers agree', 'Officials said 14 passengers were injured.', []],
  ['"at least" agrees with more', 'Officials said at least ten passengers were injured.', []],
  [
    '"at least" excludes fewer',
    'Officials said at least 20 passengers were injured.',
    [['quantity', 'd1 police 14', 'd2 officials 20']],
  ],
  ['another act is no conflict', 'Officials said 9 passengers were rescued.', []],
])('%s', (_why, text, expected) => {
  const other = { text, options: { created: '2024-03-11' } };
  expect(sides(parseDocuments([ARGUS, other]))).toEqual(expected);
});

test('a source that corrects itself within one report is no conflict', () => {
  const text =
    'Police said 14 passengers were injured.\n\nPolice said later 15 passengers were injured.';
  expect(parseStory(text, { created: '2024-03-11' }).conflicts).toEqual([]);
});

test('two documents of one day that put one act at times that do not meet are in conflict', () => {
  const at = (time: string) => ({
    text: `The Kolm bridge collapsed at ${time} on Sunday.`,
    options: { created: '2024-03-11' },
  });
  expect(sides(parseDocuments([at('7am'), at('9am')]))).toEqual([
    ['time', 'd1 2024-03-10T07:00', 'd2 2024-03-10T09:00'],
  ]);
  expect(parseDocuments([at('7am'), at('7am')]).conflicts).toEqual([]);
});

test('a story of one document is the story of its text', () => {
  expect(parseDocuments([ARGUS])).toEqual(parseStory(ARGUS.text, ARGUS.options));
});

test('title and zone are told of the story, or taken from the documents', () => {
  const zoned = { ...HERALD, options: { ...HERALD.options, timeZone: 'Europe/Oslo' } };
  expect(parseDocuments([ARGUS, zoned]).timeZone).toBe('Europe/Oslo');
  const told = parseDocuments([ARGUS, zoned], { title: 'Ferry', timeZone: 'Europe/Paris' });
  expect([told.title, told.timeZone]).toEqual(['Ferry', 'Europe/Paris']);
});

test('another language tells the same act', () => {
  const polish = {
    text: 'W niedzielę zatrzymano w Kolm trzy osoby.',
    options: { created: '2024-03-11' },
  };
  const english = {
    text: 'Three people were arrested in the town of Kolm on Sunday.',
    options: { created: '2024-03-11' },
  };
  const { events } = parseDocuments([polish, english]);
  expect(events.map(({ mentions }) => mentions.map(({ document }) => document))).toEqual([
    ['d2', 'd1'],
  ]);
});

test('a story needs a document', () => {
  expect(() => parseDocuments([])).toThrow(
    new RangeError('no document: a story needs at least one text'),
  );
});

test('whichever document comes first, the same events are told', () => {
  const SENTENCES = [
    'A ferry ran aground off Kolm on Sunday.',
    'The ferry ran aground off Kolm at 7pm on Sunday.',
    'Police said 14 passengers were injured.',
    'Police said nine passengers were injured on Sunday.',
    'Na promie w Kolm w niedzielę rannych zostało 14 pasażerów.',
    'W niedzielę prom osiadł na mieliźnie.',
    'Tugs arrived on Monday.',
  ];
  const report = fc
    .uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
    .map((list) => ({ text: list.join('\n\n'), options: { created: '2024-03-11' } }));
  const seen = ({ events, conflicts }: Story, names: readonly string[]) => ({
    events: events
      .map(({ mentions }) =>
        mentions
          .map(({ document, start }) => `${names[Number(document.slice(1)) - 1]!} ${start}`)
          .toSorted()
          .join(' + '),
      )
      .toSorted(),
    conflicts: conflicts
      .map(({ kind, versions }) => `${kind} ${String(versions.length)}`)
      .toSorted(),
  });
  fc.assert(
    fc.property(report, report, (a, b) => {
      expect(seen(parseDocuments([b, a]), ['b', 'a'])).toEqual(
        seen(parseDocuments([a, b]), ['a', 'b']),
      );
    }),
    { numRuns: 50 },
  );
});
