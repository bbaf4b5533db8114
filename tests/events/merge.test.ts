import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame, mergeTellings, type Comparable } from '#events/merge.ts';
import type { EventDraft, EventStatus } from '#events/types.ts';

interface Sketch {
  readonly act: string;
  readonly words: readonly string[];
  readonly numbers?: readonly number[];
  readonly from?: number;
  readonly status?: EventStatus;
  readonly headline?: boolean;
  readonly language?: string;
  readonly named?: boolean;
  readonly specific?: boolean;
  readonly names?: readonly string[];
  readonly document?: string;
  readonly length?: number;
}

/** A telling whose label is its words and whose mention starts at `start`. */
function telling(sketch: Sketch, start: number): Comparable {
  const { act, words, numbers = [], from = 0, status = 'asserted', headline = false } = sketch;
  const { language = 'en', names = [], document = 'd1', length = 10 } = sketch;
  const { named = false, specific = false } = sketch;
  const span = { start, end: start + 5 };
  const draft: EventDraft = {
    mentions: [{ document, ...span, head: span }],
    label: [act, ...words].join(' '),
    full: [act, ...words].join(' '),
    language,
    when: {
      interval: { start: from, end: from + length },
      openStart: false,
      openEnd: false,
      granularity: 'day',
      approximate: false,
    },
    basis: 'stated',
    status,
    expressions: [],
    attributions: [{ document, index: start }],
    quantities: numbers.map((value) => ({
      ...{ document, ...span, kind: 'killed', unit: null, of: 'people' },
      ...{ min: value, max: value },
    })),
    why: [],
  };
  return {
    draft,
    act,
    named,
    specific,
    words: new Set(words),
    names: new Set(names),
    numbers: new Set(numbers),
    headline,
  };
}

const FIRE: Sketch = { act: 'burn', words: ['paint', 'wareh', 'gdyni'] };

const PAIRS: readonly (readonly [string, Sketch, Sketch, boolean])[] = [
  ['same act and most words', FIRE, { act: 'burn', words: ['wareh', 'gdyni'] }, true],
  ['another act', FIRE, { ...FIRE, act: 'close' }, false],
  ['another time', FIRE, { ...FIRE, from: 20 }, false],
  ['one denies it', FIRE, { ...FIRE, status: 'negated' }, false],
  ['few words in common', FIRE, { act: 'burn', words: ['gdyni', 'fores', 'night'] }, false],
  ['numbers that differ', { ...FIRE, numbers: [3] }, { ...FIRE, numbers: [5] }, false],
  [
    'one word and one number',
    { act: 'die', words: ['flood'], numbers: [3] },
    { act: 'die', words: ['flood'], numbers: [3] },
    true,
  ],
  [
    'another act, same numbers and words',
    { ...FIRE, numbers: [34] },
    { ...FIRE, act: 'destr', numbers: [34] },
    true,
  ],
  [
    'a headline with half of the words',
    FIRE,
    { act: 'gut', words: ['paint', 'wareh', 'blaze'], headline: true },
    true,
  ],
  [
    'another language, an act that both name and a number',
    { act: 'killed', words: ['paint'], named: true, numbers: [3] },
    { act: 'killed', words: ['farby'], named: true, numbers: [3], language: 'pl' },
    true,
  ],
  [
    'another language, an act that both name and a name',
    { act: 'fire', words: ['paint'], named: true, names: ['gdyn'] },
    { act: 'fire', words: ['farby'], named: true, names: ['gdyn'], language: 'pl' },
    true,
  ],
  [
    'another language, an act that both name and nothing else for a whole day',
    { act: 'fire', words: ['paint'], named: true, length: 86_400_000 },
    { act: 'fire', words: ['farby'], named: true, length: 86_400_000, language: 'pl' },
    false,
  ],
  [
    'another language, and verbs that only begin alike',
    { act: 'close', words: ['paint'], names: ['gdyn'] },
    { act: 'close', words: ['farby'], names: ['gdyn'], language: 'pl' },
    false,
  ],
  [
    'two reports, an act that a noun tells apart, in other words',
    { act: 'fire-began', words: ['pozar'], named: true, specific: true },
    { act: 'fire-began', words: ['ogien'], named: true, specific: true, document: 'd2' },
    true,
  ],
  [
    'the same in one report: it may tell of two',
    { act: 'fire-began', words: ['pozar'], named: true, specific: true },
    { act: 'fire-began', words: ['ogien'], named: true, specific: true },
    false,
  ],
  [
    'two reports that name other places',
    { act: 'fire-began', words: ['pozar'], named: true, specific: true, names: ['gdyn'] },
    {
      ...{ act: 'fire-began', words: ['ogien'], named: true, specific: true, names: ['sopo'] },
      document: 'd2',
    },
    false,
  ],
  [
    'another language, an act that a noun tells apart',
    { act: 'inquiry-opened', words: ['prose'], named: true, specific: true },
    { act: 'inquiry-opened', words: ['proku'], named: true, specific: true, language: 'pl' },
    true,
  ],
  ['two headlines', { ...FIRE, headline: true }, { ...FIRE, headline: true }, false],
];

test.each(PAIRS)('%s', (_why, one, other, same) => {
  const a = telling(one, 0);
  const b = telling(other, 10);
  expect([isSame(a, b), isSame(b, a)]).toEqual([same, same]);
});

test('the fuller telling leads, and keeps the mentions and sources of both', () => {
  const [merged] = mergeTellings([
    telling({ act: 'burn', words: ['wareh', 'gdyni'] }, 0),
    telling(FIRE, 10),
  ]);
  const event = merged?.event;
  expect(event?.label).toBe('burn paint wareh gdyni');
  expect(event?.mentions.map(({ start }) => start)).toEqual([10, 0]);
  expect(event?.attributions.map(({ index }) => index)).toEqual([0, 10]);
});

test('the most exact time is kept, whichever telling leads', () => {
  const [merged] = mergeTellings([
    telling({ act: 'burn', words: ['wareh', 'gdyni'], from: 4, length: 2 }, 0),
    telling(FIRE, 10),
  ]);
  expect(merged?.event.label).toBe('burn paint wareh gdyni');
  expect(merged?.event.when.interval).toEqual({ start: 4, end: 6 });
});

test('a headline alone is no event', () => {
  expect(mergeTellings([telling({ ...FIRE, headline: true }, 0)])).toEqual([]);
});

const SKETCH = fc.record({
  act: fc.constantFrom('burn', 'die', 'close'),
  words: fc.uniqueArray(fc.constantFrom('paint', 'wareh', 'gdyni', 'flood', 'bridg'), {
    minLength: 1,
  }),
  numbers: fc.uniqueArray(fc.constantFrom(3, 5, 34), { maxLength: 2 }),
  from: fc.constantFrom(0, 5, 20),
  headline: fc.boolean(),
});

test('what is joined does not depend on the order of the tellings', () => {
  const groups = (tellings: readonly Comparable[]): string[] =>
    mergeTellings(tellings)
      .map(({ event }) =>
        event.mentions
          .map(({ start }) => start)
          .toSorted((a, b) => a - b)
          .join(' '),
      )
      .toSorted();
  fc.assert(
    fc.property(fc.array(SKETCH, { maxLength: 8 }), (sketches) => {
      const tellings = sketches.map((sketch, index) => telling(sketch, index * 10));
      expect(groups(tellings.toReversed())).toEqual(groups(tellings));
    }),
  );
});
