import { expect, test } from 'vitest';
import type { StoryDocument } from '#story/types.ts';
import { quoteOf } from '#view/quote.ts';

function quote(text: string, words: string) {
  const start = text.indexOf(words);
  const document = { text } as StoryDocument;
  const { before, after } = quoteOf(document, { document: 'd1', start, end: start + words.length });
  return `${before}[${words}]${after}`;
}

const long = 'słowo '.repeat(30).trim();

test.each<[string, string, string, string]>([
  [
    'a short text stands whole',
    'Rano wybuchł pożar w hali.',
    'wybuchł pożar',
    'Rano [wybuchł pożar] w hali.',
  ],
  [
    'a long one is cut between words',
    `${long} wybuchł pożar ${long}`,
    'wybuchł pożar',
    `…${' słowo'.repeat(11)} [wybuchł pożar]${' słowo'.repeat(11)} …`,
  ],
  ['other paragraphs stay out', 'Rano.\n\nWybuchł pożar.\n\nPotem.', 'Wybuchł', '[Wybuchł] pożar.'],
])('%s', (_, text, words, expected) => {
  expect(quote(text, words)).toBe(expected);
});
