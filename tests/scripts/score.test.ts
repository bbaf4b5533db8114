import { describe, expect, test } from 'vitest';
import { overlapShare, readings, sameName, sameRange } from '../../scripts/score/compare.mjs';
import { NOTHING, scoreStory } from '../../scripts/score/count.mjs';
import { figuresByLanguage } from '../../scripts/score/report.mjs';

const text = 'Most spadł w środę. Straż podała, że nikt nie zginął. Most był stary.';

const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const WEDNESDAY = { from: '2024-03-06T00:00', to: '2024-03-07T00:00' };
const ON_WEDNESDAY = { earliest: null, start: WEDNESDAY.from, end: WEDNESDAY.to, latest: null };

const gold = {
  id: 'bridge',
  lang: 'pl',
  text,
  expect: {
    created: '2024-03-07',
    expressions: [{ text: 'środę', nth: 1, type: 'DATE', value: '2024-03-06', ...WEDNESDAY }],
    events: [
      { head: 'spadł', nth: 1, ...WEDNESDAY, sources: [], status: 'asserted' },
      { head: 'zginął', nth: 1, ...WEDNESDAY, sources: ['straż pożarna'], status: 'negated' },
    ],
    notEvents: ['był stary'],
  },
};

const FALL = {
  label: 'Most spadł',
  when: ON_WEDNESDAY,
  status: 'asserted',
  mentions: [span('Most spadł w środę')],
  attributions: [],
};
const DEATH = {
  label: 'nikt nie zginął',
  when: ON_WEDNESDAY,
  status: 'negated',
  mentions: [span('nikt nie zginął')],
  attributions: [{ chain: ['s1'] }],
};

const right = {
  documents: [{ created: { value: '2024-03-07T08:00' } }],
  expressions: [
    { ...span('środę'), text: 'środę', type: 'DATE', value: '2024-03-06', when: ON_WEDNESDAY },
  ],
  sources: [{ id: 's1', name: 'Straż Pożarna' }],
  events: [FALL, DEATH],
};

const missesOf = (story: object) => scoreStory(gold, { id: 'bridge', story }).misses;

test('a right timeline has every count full and nothing missed', () => {
  expect(scoreStory(gold, { id: 'bridge', story: right })).toEqual({
    id: 'bridge',
    lang: 'pl',
    counts: {
      ...NOTHING,
      stories: 1,
      createdRight: 1,
      goldExpressions: 1,
      foundExpressions: 1,
      strictSpan: 1,
      relaxedSpan: 1,
      rightType: 1,
      rightValue: 1,
      goldPlaced: 1,
      rightPlace: 1,
      goldEvents: 2,
      drawnEvents: 2,
      foundEvents: 2,
      rightEvents: 2,
      timeExact: 2,
      timeClose: 2,
      rightStatus: 2,
      sourced: 1,
      nearestRight: 1,
      chainRight: 1,
      unsourced: 1,
      unsourcedRight: 1,
      notEvents: 1,
    },
    misses: [],
  });
});

const noon = { ...ON_WEDNESDAY, start: '2024-03-06T12:00', end: '2024-03-06T18:00' };
const extra = { ...FALL, label: 'Most był stary', mentions: [span('Most był stary')] };

test.each([
  ['no creation date', { ...right, documents: [] }, ['created: null for 2024-03-07']],
  ['an expression missed', { ...right, expressions: [] }, ['expression not found: "środę"']],
  [
    'an expression misread',
    { ...right, expressions: [{ ...span('w środę'), value: '2024-03-13', when: noon }] },
    [
      'value: "środę" 2024-03-13 for 2024-03-06',
      'interval: "środę" 2024-03-06T12:00..2024-03-06T18:00 for 2024-03-06T00:00..2024-03-07T00:00',
    ],
  ],
  ['an event missed', { ...right, events: [DEATH] }, ['event not found: "spadł"']],
  [
    'an event at another time',
    { ...right, events: [{ ...FALL, when: noon }, DEATH] },
    ['time: "spadł" 2024-03-06T12:00..2024-03-06T18:00 for 2024-03-06T00:00..2024-03-07T00:00'],
  ],
  [
    'a wrong status and no source',
    { ...right, events: [FALL, { ...DEATH, status: 'asserted', attributions: [] }] },
    ['status: "zginął" asserted for negated', 'source: "zginął" [] for straż pożarna'],
  ],
  [
    'a source where there is none',
    { ...right, events: [{ ...FALL, attributions: DEATH.attributions }, DEATH] },
    ['source: "spadł" [Straż Pożarna] for none'],
  ],
  [
    'a state drawn as an event',
    { ...right, events: [FALL, DEATH, extra] },
    ['event not in gold: "Most był stary"', 'no event: "był stary"'],
  ],
])('%s is told as a miss', (_, story, misses) => {
  expect(missesOf(story)).toEqual(misses);
});

test('a story that could not be read counts as failed, and all of it as missed', () => {
  const { counts, misses } = scoreStory(gold, { id: 'bridge', error: 'too long' });
  expect({ failed: counts.failed, missed: misses[0], found: counts.foundEvents }).toEqual({
    failed: 1,
    missed: 'no story: too long',
    found: 0,
  });
});

test('two tellings that were not merged count once as right', () => {
  const [fall, death] = gold.expect.events;
  const twice = {
    ...gold,
    expect: { ...gold.expect, events: [{ ...fall, also: [{ head: 'był stary', nth: 1 }] }, death] },
  };
  const { counts } = scoreStory(twice, {
    id: 'x',
    story: { ...right, events: [FALL, DEATH, extra] },
  });
  expect([counts.rightEvents, counts.drawnEvents, counts.toldTwice]).toEqual([2, 3, 1]);
});

describe('figures', () => {
  test('one language has no column for all', () => {
    const score = scoreStory(gold, { id: 'bridge', story: right });
    expect(Object.keys(figuresByLanguage([score]))).toEqual(['pl']);
    expect(Object.keys(figuresByLanguage([score, { ...score, lang: 'en' }]))).toEqual([
      'en',
      'pl',
      'all',
    ]);
  });

  test('sum the counts of the stories, not their percentages', () => {
    const good = scoreStory(gold, { id: 'bridge', story: right });
    const bad = scoreStory(gold, { id: 'bridge', story: { ...right, events: [FALL] } });
    expect(figuresByLanguage([good, bad, bad]).pl).toMatchObject({
      'event recall %': (100 * 4) / 6,
      'event precision %': 100,
      'event F1': 80,
    });
  });
});

test.each([
  ['agencja Reutera', 'Reuters', true], // inflected: five letters are equal
  ['Łódź', 'LODZ', true], // case and diacritics do not matter
  ['Ewa Morga', 'Morga', true], // the shorter name is inside
  ['mieszkańcy', 'świadkowie', false],
  ['EU', 'E.U.', false], // no stems: the folded names must be equal
  ['UE', 'ue', true],
])('%s and %s name the same source: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});

test('a time without a core is read by its outer ends, and the other way round', () => {
  const outer = { earliest: WEDNESDAY.from, start: null, end: null, latest: WEDNESDAY.to };
  const [inner, wide] = readings({ when: outer });
  expect([sameRange(inner, wide), readings({ when: null })]).toEqual([true, [null, null]]);
});

test.each([
  [[0, 4], [0, 4], 1],
  [[0, 4], [2, 4], 0.5],
  [[0, 2], [2, 4], 0],
  [null, [0, 4], 0],
])('%j and %j share %d', (a, b, share) => {
  expect(overlapShare(a, b)).toBe(share);
});
