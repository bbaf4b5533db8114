import { expect, test } from 'vitest';
import { locate, quoteAt } from '#edits/quote.ts';
import type { StoryDocument } from '#story/types.ts';

const document = (text: string): StoryDocument => ({
  ...{ id: 'd1', text, blocks: [], language: 'en' },
  created: { value: null, basis: 'unknown', evidence: [], confidence: 0, why: [] },
});

/** Quotes the words between brackets. */
function quoteOf(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return quoteAt(document(marked.replace(/[[\]]/g, '')), { start, end });
}

/** The text with brackets around what was found. */
function found(marked: string, text: string): string | null {
  const at = locate(quoteOf(marked), text);
  return at && `${text.slice(0, at.start)}[${text.slice(at.start, at.end)}]${text.slice(at.end)}`;
}

test.each([
  [
    'nothing changed',
    'The mayor spoke. [He left] at noon.',
    'The mayor spoke. He left at noon.',
    'The mayor spoke. [He left] at noon.',
  ],
  [
    'few words, twice: where the context agrees',
    'The mayor spoke. [He left] at noon.',
    'It rained. He left it. The mayor spoke. He left at noon.',
    'It rained. He left it. The mayor spoke. [He left] at noon.',
  ],
  [
    'same words and context: the nearer one',
    'One. [The bridge fell down.] Two.',
    'One. The bridge fell down. Two. One. The bridge fell down. Two.',
    'One. [The bridge fell down.] Two. One. The bridge fell down. Two.',
  ],
  [
    'many words need no context',
    'Before it. [The bridge fell down] after it.',
    'X The bridge fell down Y',
    'X [The bridge fell down] Y',
  ],
  [
    'the words themselves were changed',
    'On Monday the mayor said that [the bridge is closed] until the end of the week.',
    'On Monday the mayor said that the old bridge is shut until the end of the week.',
    'On Monday the mayor said that [the old bridge is shut] until the end of the week.',
  ],
  [
    'few words whose context is gone may be any',
    'The mayor spoke. [He left] at noon.',
    'Nobody knew why. He left early.',
    null,
  ],
  ['words that are gone', 'The mayor spoke. [He left] at noon.', 'The mayor spoke at noon.', null],
  ['an empty text', 'The mayor [spoke].', '', null],
])('%s', (_why, marked, text, expected) => {
  expect(found(marked, text)).toBe(expected);
});
