import { expect, test } from 'vitest';
import { legendEntries } from '#view/legend.ts';
import { drawn } from '../kit/drawn.ts';
import { SAMPLES, storyOf } from '../kit/sample-stories.ts';

const keys = (story = SAMPLES.forms!, width = 1280) =>
  legendEntries(drawn(story, { width })).map(({ key }) => key);

test('every form that occurs is explained', () => {
  expect(keys()).toEqual(['solid', 'soft', 'bounded', 'hedged', 'planned', 'negated', 'night']);
});

test('folds are explained on an axis, not in a list', () => {
  expect(keys(SAMPLES.folded)).toEqual(['solid', 'planned', 'night', 'break', 'cell']);
  expect(keys(SAMPLES.folded, 390)).toEqual(['solid', 'planned', 'night']);
});

test('what does not occur is not', () => {
  const years = storyOf({ events: [{ label: 'x', start: '1991-01-01', end: '1995-01-01' }] });
  expect(keys(years)).toEqual(['solid']);
});
