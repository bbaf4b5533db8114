import '@fontsource-variable/source-sans-3/wght.css';
import { beforeAll, expect, test } from 'vitest';

const FONT = "'Source Sans 3 Variable'";
const LETTERS = Array.from('ĄĆĘŁŃÓŚŹŻąćęłńóśźż„”’–—…×·');

beforeAll(async () => {
  await document.fonts.load(`16px ${FONT}`, LETTERS.join(''));
});

function width(letter: string, family: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = `200px ${family}`;
  return context.measureText(letter).width;
}

// A letter the font lacks is drawn by the fallback, which makes both widths equal.
test.each(LETTERS)('the page font has %s', (letter) => {
  expect(width(letter, `${FONT}, monospace`)).not.toBe(width(letter, 'monospace'));
});
