import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocuments } from '#text/documents.ts';

const ONE = '---\nsource: Argus\n---\n\nA ferry ran aground.\n';
const OTHER = '---\nsource: Herald\ndate: 2024-03-12\n---\n\nTugs arrived.\n';

/** Publisher and text of each document; first what is said of the story. */
function read(source: string): unknown[] {
  const { story, documents } = readDocuments(source);
  return [story, ...documents.map(({ metadata, body }) => [metadata.publisher, body.trim()])];
}

const BOTH = [
  ['Argus', 'A ferry ran aground.'],
  ['Herald', 'Tugs arrived.'],
];

test.each([
  ['a text', 'A ferry ran aground.', [{}, [undefined, 'A ferry ran aground.']]],
  ['a text with front matter', ONE, [{}, ['Argus', 'A ferry ran aground.']]],
  ['two reports', `${ONE}\n${OTHER}`, [{}, ...BOTH]],
  [
    'front matter of the story itself',
    `---\ntitle: Kolm\n---\n\n${ONE}\n${OTHER}`,
    [{ title: 'Kolm' }, ...BOTH],
  ],
  [
    'the same with no line between',
    `---\ntitle: Kolm\n---\n${ONE}\n${OTHER}`,
    [{ title: 'Kolm' }, ...BOTH],
  ],
  ['line ends of Windows', `${ONE}\n${OTHER}`.replaceAll('\n', '\r\n'), [{}, ...BOTH]],
  [
    'a ruler is none',
    `${ONE}\n---\n\nTugs arrived.`,
    [{}, ['Argus', 'A ferry ran aground.\n\n---\n\nTugs arrived.']],
  ],
  [
    'words between two rulers that say nothing of a report',
    `${ONE}\n---\nnote: two\n---\n\nTugs.`,
    [{}, ['Argus', 'A ferry ran aground.\n\n---\nnote: two\n---\n\nTugs.']],
  ],
  [
    'front matter right below a paragraph is a heading of Markdown',
    `${ONE}Words\n---\nsource: X\n---\n`,
    [{}, ['Argus', 'A ferry ran aground.\nWords\n---\nsource: X\n---']],
  ],
  [
    'a text that opens without front matter is one document',
    `Words.\n\n${OTHER}`,
    [{}, [undefined, `Words.\n\n${OTHER.trim()}`]],
  ],
])('%s', (_what, source, expected) => {
  expect(read(source)).toEqual(expected);
});

test('no word of a file is lost', () => {
  const piece = fc.constantFrom(
    '---\n',
    '\n',
    'source: A\n',
    'title: B\n',
    'Words.\n',
    '\r\n',
    '--- \n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('');
      const { documents } = readDocuments(source);
      const words = (text: string) => text.split('Words.').length - 1;
      expect(documents.length).toBeGreaterThan(0);
      expect(documents.reduce((sum, { body }) => sum + words(body), 0)).toBe(words(source));
    }),
  );
});
