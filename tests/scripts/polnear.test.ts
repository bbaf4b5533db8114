import { describe, expect, test } from 'vitest';
import { agrees, attributionTable, scoreAttributions } from '../../scripts/score/polnear.mjs';

const text =
  'The bridge fell at noon, police said. They added that it was old. Ann hopes to cross.';

const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const FALL = {
  source: span('police'),
  cue: span('said'),
  content: span('The bridge fell at noon'),
};
const AGE = { source: span('They'), cue: span('added'), content: span('it was old') };
const WISH = { source: span('Ann'), cue: span('hopes'), content: span('to cross') };

const predicted = (source: string | null, cue: string, content: string, frame = cue) => ({
  chain: [{ name: 'police', span: source === null ? null : span(source) }],
  cue: span(cue),
  content: [span(content)],
  frame: [span(frame)],
});

describe('when an attribution agrees with gold', () => {
  test.each([
    ['source and content overlap', FALL, predicted('police', 'said', 'bridge fell'), true],
    ['another content', FALL, predicted('police', 'said', 'old'), false],
    ['another source', FALL, predicted('Ann', 'said', 'bridge'), false],
    ['a pronoun in the frame', AGE, predicted(null, 'added', 'old', 'They added that'), true],
    ['a pronoun elsewhere', AGE, predicted(null, 'said', 'old'), false],
    ['gold names nobody', { ...AGE, source: null }, predicted(null, 'added', 'old'), true],
    ['gold names nobody, we do', { ...AGE, source: null }, predicted('Ann', 'added', 'old'), false],
  ])('%s', (_, gold, prediction, expected) => {
    expect(agrees(gold, prediction)).toBe(expected);
  });
});

describe('the score of a document', () => {
  const gold = { text, attributions: [FALL, AGE, WISH, { ...WISH, content: null }] };
  const score = scoreAttributions(gold, [
    predicted('police', 'said', 'bridge'),
    predicted('Ann', 'added', 'old'),
  ]);

  test('counts cues of speech apart from wishes, and leaves out what has no content', () => {
    expect(score.speech).toEqual({ gold: 2, found: 1, predicted: 2, right: 1 });
    expect(score.all).toEqual({ gold: 3, found: 1, predicted: 2, right: 1 });
  });

  test('lists what was missed and what is wrong', () => {
    expect(score.misses).toEqual([
      'missed\t[They] [added] it was old',
      'wrong\t[police] [added] old',
    ]);
  });

  test('prints the sums of all documents', () => {
    expect(attributionTable([score, score])).toBe(
      [
        'cues of speech and documents  recall 50.0 % of 4, precision 50.0 % of 4',
        'all cues                      recall 33.3 % of 6, precision 50.0 % of 4',
      ].join('\n'),
    );
  });

  test('of nothing there is no share', () => {
    expect(attributionTable([scoreAttributions({ text, attributions: [] }, [])])).toContain(
      'recall 0.0 % of 0',
    );
  });
});
