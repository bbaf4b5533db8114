import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '#text/tokens.ts';

/** "word", 12 as #12, marks as they are; a space stands where `spaceBefore` is true. */
function draw(text: string): string {
  return tokenize(text, 0, text.length)
    .map(({ kind, norm, spaceBefore }, index) => {
      const space = spaceBefore && index > 0 ? ' ' : '';
      return space + (kind === 'number' ? `#${norm}` : kind === 'word' ? `${norm}_` : norm);
    })
    .join('');
}

describe('tokenize', () => {
  test.each([
    ['letters of any script are words', 'Łódź Київ', 'łódź_ київ_'],
    ['a clock is five tokens that touch', 'o 18.15', 'o_ #18.#15'],
    ['an apostrophe between letters joins', "year's o'clock don't", "year's_ o'clock_ don't_"],
    ['the curly apostrophe is made straight', 'children’s', "children's_"],
    ['an apostrophe at an edge is a mark', "'90s the boys' room", "'#90s_ the_ boys_' room_"],
    ['an apostrophe before a digit is a mark', "Sierpnia'80", "sierpnia_'#80"],
    ['letters and digits part', 'A1 11pm 15GW', 'a_#1 #11pm_ #15gw_'],
    ['other digits are marks', '٣ ²', '٣ ²'],
    ['a combining mark belongs to its letter, composed', 'Z\u0307aneta', 'żaneta_'],
    ['a combining mark without a letter is a mark', '\u0301 a', '\u0301 a_'],
    [
      'NBSP, thin space, zero width and bidi controls are space',
      '5\u00a0r\u2009a\u200bb\u200ec',
      '#5 r_ a_ b_ c_',
    ],
    ['a byte order mark is space', '\ufeffTak', 'tak_'],
    ['a soft hyphen inside a word vanishes', 'strażac\u00adki', 'strażacki_'],
    ['a soft hyphen elsewhere is space', 'a\u00ad 5\u00ad6', 'a_ #5 #6'],
    ['a surrogate pair is one mark', '🔥🔥ok', '🔥🔥ok_'],
    ['a variation selector is nothing', '❗\ufe0fBREAKING', '❗ breaking_'],
    ['lone surrogates are marks', 'a\ud800b\udc00', 'a_\ud800b_\udc00'],
    ['handles and tags are marks and words', '@dana_k #live', '@dana__k_ #live_'],
    ['nothing gives nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(draw(text)).toBe(expected);
  });

  test('offsets count in the whole text', () => {
    expect(tokenize('abc def. ghi', 4, 8)).toEqual([
      { start: 4, end: 7, kind: 'word', norm: 'def', spaceBefore: true },
      { start: 7, end: 8, kind: 'mark', norm: '.', spaceBefore: false },
    ]);
  });

  test('bounds outside the text are cut to it', () => {
    expect(tokenize('ab', -5, 99)).toEqual([
      { start: 0, end: 2, kind: 'word', norm: 'ab', spaceBefore: true },
    ]);
  });

  test('tokens are in order, apart, and cover every visible character', () => {
    const character = fc.oneof(
      fc.constantFrom("'", '’', '.', ' ', '\n', 'a', 'Ż', '7', '\u0301', '\u00ad', '\ud83d'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = characters.join('');
        let reached = 0;
        for (const token of tokenize(text, 0, text.length)) {
          expect(text.slice(reached, token.start)).toMatch(
            /^[\s\p{Z}\p{Cc}\p{Cf}\ufe00-\ufe0f]*$/u,
          );
          expect(token.end).toBeGreaterThan(token.start);
          if (reached > 0) expect(token.spaceBefore).toBe(token.start > reached);
          reached = token.end;
        }
        expect(text.slice(reached)).toMatch(/^[\s\p{Z}\p{Cc}\p{Cf}\ufe00-\ufe0f]*$/u);
      }),
      { numRuns: 100 },
    );
  });
});
