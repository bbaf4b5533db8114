import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { hasLetters, measureText } from '#picture/measure.ts';
import { TTF_FILES } from '../../scripts/picture-fonts.mjs';

const font = { loadSystemFonts: false, fontFiles: TTF_FILES, defaultFontFamily: 'Source Sans 3' };

const draw = (text: string, weight = 400) =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="140"><text x="50" y="100" font-family="Source Sans 3" font-size="100" font-weight="${String(weight)}">${text}</text></svg>`,
    { font },
  );

describe.each([400, 600, 700] as const)('weight %i', (weight) => {
  // Text between two upright strokes: its ink is as wide as its advance, but for the sides of an I.
  test.each([
    ['Polish', 'Igęślą jaźń ŻÓŁĆI'],
    ['English', 'IHarbour masterI'],
    ['Ukrainian', 'IЇжак і ґанокI'],
    ['figures and signs', 'I12–18 · 06:00 „…”I'],
  ])('%s text is as wide as it is drawn', (_, text) => {
    const ink = draw(text, weight).getBBox()?.width ?? 0;
    const measured = measureText(text, { size: 100, weight });
    expect(measured).toBeGreaterThan(ink - 2); // never too narrow: labels would meet
    expect(measured).toBeLessThan(ink + 40);
  });
});

test('bold text is wider', () => {
  const width = (weight: 400 | 700) => measureText('Żołnierze otoczyli plac', { size: 16, weight });
  expect(width(700)).toBeGreaterThan(width(400));
});

test.each([
  ['Zażółć gęślą jaźń „…” – ≤ 5 €', true],
  ['Київ, Αθήνα, Việt Nam', true],
  ['東京', false],
  ['🔥', false],
])('%s: the font has its letters: %s', (text, has) => {
  expect(hasLetters(text)).toBe(has);
});

/** A box for a letter that is missing would be the same for all of them. */
test('every Polish letter is drawn, each in its own form', () => {
  const letters = Array.from('aącćeęlłnńoósśzźżAĄCĆEĘLŁNŃOÓSŚZŹŻ');
  const forms = letters.map((letter) => draw(letter).render().pixels.toString('base64'));
  expect(new Set(forms).size).toBe(letters.length);
});
