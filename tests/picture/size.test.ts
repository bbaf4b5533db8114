import { expect, test } from 'vitest';
import { PRESETS, readScale, readSize } from '#picture/size.ts';

test.each([
  ['1200x675', { width: 1200, height: 675 }],
  ['1080 × 1350', { width: 1080, height: 1350 }],
  ['1080X1080', { width: 1080, height: 1080 }],
  ['800', { width: 800, height: null }],
])('%s is a size', (text, size) => {
  expect(readSize(text)).toEqual(size);
});

test.each([
  ['', /not a size/],
  ['1200x', /not a size/],
  ['12.5x10', /not a size/],
  ['-1200x675', /not a size/],
  ['wide', /like 1200x675/],
  ['100x675', /too small; each side needs 200 pixels/],
  ['1200x9', /too small/],
  ['4001x675', /too big; a side may have 4000 pixels/],
  ['99999999999999999999', /too big/],
])('%j is refused with advice', (text, message) => {
  expect(() => readSize(text)).toThrow(message);
});

test.each([...PRESETS])('the preset %s is a size', (preset) => {
  expect(readSize(preset).height).not.toBeNull();
});

test.each([
  ['1', 1],
  ['2', 2],
  ['1.5', 1.5],
  ['3', 3],
])('%s is a scale', (text, scale) => {
  expect(readScale(text)).toBe(scale);
});

test.each(['0', '4', '0.5', '', 'two', '1e0', '-2', 'Infinity'])('%j is no scale', (text) => {
  expect(() => readScale(text)).toThrow(/a number from 1 to 3/);
});
