import { expect, test } from 'vitest';
import { chunksOf, unitsOf, type Unit } from '#app/article/units.ts';
import type { StoryBlock, StoryDocument } from '#story/types.ts';

function documentOf(text: string, blocks: readonly StoryBlock[]): StoryDocument {
  const created = { value: null, basis: 'unknown', evidence: [], confidence: 0, why: [] } as const;
  return { id: 'd1', text, blocks, language: 'en', created };
}

/** A block over the nth piece of a text that is cut at '|'; the bars are taken out. */
function blocksOf(pieces: string, kinds: Readonly<Record<number, StoryBlock['kind']>>) {
  let at = 0;
  const blocks: StoryBlock[] = [];
  pieces.split('|').forEach((piece, n) => {
    const kind = kinds[n];
    if (kind) blocks.push({ kind, language: 'en', start: at, end: at + piece.length });
    at += piece.length;
  });
  return documentOf(pieces.replaceAll('|', ''), blocks);
}

/** Draws units: 'post: words', with the dateline of a paragraph in brackets. */
function draw({ text }: StoryDocument, units: readonly Unit[]): string[] {
  return units.map(({ kind, start, end, datelineEnd, continued }) => {
    const place = datelineEnd > start ? `[${text.slice(start, datelineEnd)}]` : '';
    return `${kind}${continued ? '…' : ''}: ${place}${text.slice(datelineEnd, end)}`;
  });
}

test('blocks become units, white space between them does not', () => {
  const document = blocksOf('Ice|\n\n|It froze.|\n|“Cold,” he said.', {
    0: 'heading',
    2: 'paragraph',
    4: 'quotation',
  });
  expect(draw(document, unitsOf(document))).toEqual([
    'heading: Ice',
    'paragraph: It froze.',
    'quotation: “Cold,” he said.',
  ]);
});

test('a dateline runs into its paragraph', () => {
  const document = blocksOf('OSLO, Jan 6|  — |It froze.', { 0: 'dateline', 2: 'paragraph' });
  expect(draw(document, unitsOf(document))).toEqual(['paragraph: [OSLO, Jan 6]  — It froze.']);
});

test('a dateline on a line of its own stays there', () => {
  const document = blocksOf('OSLO, Jan 6|\n|It froze.', { 0: 'dateline', 2: 'paragraph' });
  expect(draw(document, unitsOf(document))).toEqual([
    'dateline: OSLO, Jan 6',
    'paragraph: It froze.',
  ]);
});

test('text that no block covers is shown all the same', () => {
  const document = blocksOf('Ads. |It froze.| More ads.', { 1: 'paragraph' });
  expect(draw(document, unitsOf(document))).toEqual([
    'paragraph: Ads. ',
    'paragraph: It froze.',
    'paragraph:  More ads.',
  ]);
});

test('an endless paragraph is cut after spaces into pieces that go on', () => {
  const text = 'ice '.repeat(2_500);
  const document = documentOf(text, [{ kind: 'paragraph', language: 'en', start: 0, end: 10_000 }]);
  const units = unitsOf(document);
  expect(units.map(({ start, end, continued }) => [start, end, continued])).toEqual([
    [0, 4_000, false],
    [4_000, 8_000, true],
    [8_000, 10_000, true],
  ]);
});

test('a cut never divides a letter of two code units', () => {
  const text = `a${'🔥'.repeat(3_000)}`;
  const document = documentOf(text, []);
  expect(unitsOf(document).map(({ end }) => end)).toEqual([3_999, 6_001]);
});

test('units fill chunks without loss and in order', () => {
  const text = Array.from({ length: 40 }, (_, n) => `Line ${String(n)}. ${'x'.repeat(990)}`).join(
    '\n',
  );
  const units = unitsOf(documentOf(text, []));
  const chunks = chunksOf(units);
  expect(chunks.flatMap((chunk) => chunk.units)).toEqual(units);
  expect(chunks.map(({ start, end }) => end - start)).toEqual([15_999, 12_000, 11_990]);
});

test('an empty text has no units and no chunks', () => {
  expect([unitsOf(documentOf('', [])), chunksOf([])]).toEqual([[], []]);
});
